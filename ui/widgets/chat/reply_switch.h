// Whether the next words are painted, answered, or left to the model to decide.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace depict {

class Session;

class ReplySwitch : public QWidget {
    Q_OBJECT
public:
    ReplySwitch(Session& session, QWidget* parent);

private:
    void showReply();

    Session& m_session;
    QButtonGroup* m_replies;
};

} // namespace depict
