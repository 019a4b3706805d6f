// One thing to know at a time. What has been read goes away for good; when all have, so does this.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace depict {

class Settings;

class TipBar : public QFrame {
    Q_OBJECT
public:
    TipBar(Settings& settings, QWidget* parent);

    /// True while there is one that has not been read.
    [[nodiscard]] bool hasTip() const { return !m_shown.isEmpty(); }

Q_SIGNALS:
    void tipChanged();

private:
    void learn();
    void showNext();

    Settings& m_settings;
    QLabel* m_words;
    QString m_shown; // its id
};

} // namespace depict
