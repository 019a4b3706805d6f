// What the model says in words.
#pragma once

#include <QFrame>

class QLabel;

namespace depict {

class Session;

/// Hidden while there is no answer.
class AnswerPanel : public QFrame {
    Q_OBJECT
public:
    AnswerPanel(Session& session, QWidget* parent);

private:
    void showAnswer();

    Session& m_session;
    QLabel* m_words;
};

} // namespace depict
