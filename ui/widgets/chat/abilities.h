// What lies in the talk before its first turn: what this model can do, a line a task, each with
// words to begin with.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace depict {

class Session;

class Abilities : public QWidget {
    Q_OBJECT
public:
    Abilities(Session& session, QWidget* parent);

Q_SIGNALS:
    void wordsChosen(const QString& words);

private:
    void showAbilities();
    void add(const char* icon, const QString& title, const QString& words);

    Session& m_session;
    QWidget* m_list = nullptr;
};

} // namespace depict
