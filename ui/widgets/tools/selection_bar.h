// What can be done with a selection; floats over the canvas while there is one.
#pragma once

#include <QFrame>

class QPushButton;

namespace depict {

class Session;

class SelectionBar : public QFrame {
    Q_OBJECT
public:
    SelectionBar(Session& session, QWidget* parent);

Q_SIGNALS:
    /// The person is to say the rest: words to begin with.
    void wordsWanted(const QString& beginning);

private:
    QPushButton* add(const QString& icon, const QString& text, const QString& tip);
    void showState();

    Session& m_session;
    QPushButton* m_describe = nullptr;
    QList<QPushButton*> m_painting; // they paint inside the selection
};

} // namespace depict
