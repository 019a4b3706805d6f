#include "widgets/tools/selection_bar.h"

#include "session/session.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace depict {

SelectionBar::SelectionBar(Session& session, QWidget* parent) : QFrame(parent), m_session(session) {
    setLook(this, "card");
    setLayoutDirection(QGuiApplication::layoutDirection());
    setAccessibleName(tr("Selection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kHalfGap, 2, kHalfGap, 2);
    row->setSpacing(2);
    const auto say = [this](const QString& beginning) {
        return [this, beginning] { Q_EMIT wordsWanted(beginning); };
    };
    connect(add(QStringLiteral("discard"), tr("Remove"), tr("Paint what lies behind (Delete)")),
            &QPushButton::clicked, &session, &Session::removeSelected);
    connect(add(QStringLiteral("plus"), tr("Add…"), tr("Say what is to appear here")),
            &QPushButton::clicked, this, say(tr("Add ")));
    connect(add(QStringLiteral("replace"), tr("Replace…"), tr("Say what is to be here instead")),
            &QPushButton::clicked, this, say(tr("Replace it with ")));
    connect(add(QStringLiteral("only"), tr("Keep only"), tr("Remove everything else")),
            &QPushButton::clicked, &session, &Session::keepOnlySelected);
    m_describe = add(QStringLiteral("describe"), tr("Describe"), tr("Ask what this is"));
    connect(m_describe, &QPushButton::clicked, &session, &Session::describeSelection);
    connect(add(QStringLiteral("invert"), tr("Invert"), tr("Select everything else instead")),
            &QPushButton::clicked, &session.masking().selection(), &Selection::invert);
    connect(add(QStringLiteral("close"), {}, tr("Select nothing")), &QPushButton::clicked,
            &session.masking().selection(), &Selection::clear);

    connect(&session.masking().selection(), &Selection::undoChanged, this,
            &SelectionBar::showState);
    connect(&session.masking(), &Masking::pictureChanged, this, &SelectionBar::showState);
    connect(&session, &Session::easelChanged, this, &SelectionBar::showState);
    showState();
}

QPushButton* SelectionBar::add(const QString& icon, const QString& text, const QString& tip) {
    auto* button = new QPushButton(themedIcon(icon), text, this);
    button->setToolTip(tip);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    setLook(button, "quiet");
    layout()->addWidget(button);
    return button;
}

void SelectionBar::showState() {
    setVisible(m_session.masking().isActive() && m_session.shown().hasPicture());
    const auto known = m_session.facts();
    m_describe->setEnabled(!known || known->canAnswer);
}

} // namespace depict
