#include "widgets/canvas/tip_bar.h"

#include "session/settings.h"
#include "widgets/theme/icon_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace depict {
namespace {

struct Tip {
    const char* id; // stays as it is, for it is written down
    const char* words;
};

constexpr Tip kTips[] = {
    {"enter", QT_TRANSLATE_NOOP("depict::TipBar", "Enter paints, Shift+Enter begins a new line, "
                                                  "Alt+Up brings earlier words back.")},
    {"select", QT_TRANSLATE_NOOP("depict::TipBar", "Take a tool at the side and outline "
                                                   "something: the words then change only that.")},
    {"versions",
     QT_TRANSLATE_NOOP("depict::TipBar", "Nothing is lost: every picture stays in the strip of "
                                         "versions, and Ctrl+Z goes back.")},
    {"several", QT_TRANSLATE_NOOP("depict::TipBar", "Drop several pictures onto the chat and speak "
                                                    "of them by their numbers.")},
    {"stop", QT_TRANSLATE_NOOP("depict::TipBar", "Stop a painting at any row: keep what is there, "
                                                 "or go on from it later.")},
    {"panels", QT_TRANSLATE_NOOP("depict::TipBar", "While the canvas has the keyboard, Tab hides "
                                                   "the panels and brings them back.")},
};

} // namespace

TipBar::TipBar(Settings& settings, QWidget* parent)
    : QFrame(parent), m_settings(settings), m_words(new QLabel(this)) {
    setLook(this, "tip");
    setAccessibleName(tr("Tip"));
    m_words->setWordWrap(true);
    auto* learnt = new QToolButton(this);
    learnt->setText(tr("Got it"));
    learnt->setToolTip(tr("Do not show this tip again"));
    learnt->setObjectName(QStringLiteral("tipLearnt"));
    setLook(learnt, "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap + kHalfGap, kHalfGap, kHalfGap, kHalfGap);
    row->setSpacing(kGap);
    row->addWidget(new IconLabel(QStringLiteral("note"), this));
    row->addWidget(m_words, 1);
    row->addWidget(learnt);
    connect(learnt, &QToolButton::clicked, this, &TipBar::learn);
    showNext();
}

void TipBar::learn() {
    m_settings.setLearntTips(m_settings.learntTips() << m_shown);
    showNext();
    Q_EMIT tipChanged();
}

void TipBar::showNext() {
    const QStringList learnt = m_settings.learntTips();
    m_shown.clear();
    for (const Tip& tip : kTips) {
        const QString id = QString::fromLatin1(tip.id);
        if (learnt.contains(id))
            continue;
        m_shown = id;
        m_words->setText(tr(tip.words));
        return;
    }
}

} // namespace depict
