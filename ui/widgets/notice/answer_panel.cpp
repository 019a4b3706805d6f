#include "widgets/notice/answer_panel.h"

#include "session/session.h"
#include "widgets/theme/icon_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace depict {

AnswerPanel::AnswerPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_words(new QLabel(this)) {
    setLook(this, "answer");
    setAccessibleName(tr("Answer"));
    auto* icon = new IconLabel(QStringLiteral("words"), this);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Dismiss the answer"));
    close->setAccessibleName(close->toolTip());
    setLook(close, "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGap, kGap, kGap, kGap);
    row->setSpacing(2 * kGap);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, &session, &Session::dismissAnswer);
    connect(&session, &Session::answerChanged, this, &AnswerPanel::showAnswer);
    showAnswer();
}

void AnswerPanel::showAnswer() {
    m_words->setText(m_session.answer());
    setVisible(!m_session.answer().isEmpty());
}

} // namespace depict
