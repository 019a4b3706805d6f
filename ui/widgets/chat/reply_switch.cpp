#include "widgets/chat/reply_switch.h"

#include "session/ability_text.h"
#include "session/session.h"
#include "widgets/theme/possible.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace depict {

ReplySwitch::ReplySwitch(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_replies(new QButtonGroup(this)) {
    setAccessibleName(tr("How the words are taken"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](Reply reply, const QString& text, const QString& tip, const char* look) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
        button->setCheckable(true);
        setLook(button, look);
        m_replies->addButton(button, int(reply));
        row->addWidget(button);
    };
    add(Reply::automatic, tr("Auto"), tr("The model decides whether to paint or to answer"),
        "segmentFirst");
    add(Reply::picture, tr("Paint", "kind of reply"), tr("Always paint"), "segment");
    add(Reply::words, tr("Ask", "kind of reply"), tr("Always answer in words"), "segmentLast");
    connect(m_replies, &QButtonGroup::idClicked, this,
            [this](int reply) { m_session.setReply(Reply(reply)); });
    connect(&session, &Session::replyChanged, this, &ReplySwitch::showReply);
    connect(&session, &Session::modelReady, this, &ReplySwitch::showReply);
    connect(&session, &Session::inputChanged, this, &ReplySwitch::showReply);
    connect(&session.masking().selection(), &Selection::undoChanged, this, &ReplySwitch::showReply);
    showReply();
}

void ReplySwitch::showReply() {
    m_replies->button(int(m_session.reply()))->setChecked(true);
    const auto facts = m_session.facts();
    setPossible(*m_replies->button(int(Reply::words)),
                reasonAgainst(facts, &PainterFacts::canAnswer), tr("Always answer in words"));
    const bool changes = m_session.input() && !m_session.masking().isActive();
    setPossible(*m_replies->button(int(Reply::picture)),
                changes ? reasonAgainst(facts, &PainterFacts::canEdit) : QString(),
                tr("Always paint"));
}

} // namespace depict
