#include "widgets/tools/selection_bar.h"

#include "session/ability_text.h"
#include "session/session.h"
#include "widgets/theme/possible.h"
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
    const auto painting = [this](QPushButton* button) {
        m_painting << button;
        return button;
    };
    connect(painting(add(QStringLiteral("discard"), tr("Remove"),
                         tr("Paint what lies behind (Delete)"))),
            &QPushButton::clicked, &session, &Session::removeSelected);
    connect(painting(add(QStringLiteral("plus"), tr("Add…"), tr("Say what is to appear here"))),
            &QPushButton::clicked, this, say(tr("Add ")));
    connect(painting(add(QStringLiteral("replace"), tr("Replace…"),
                         tr("Say what is to be here instead"))),
            &QPushButton::clicked, this, say(tr("Replace it with ")));
    connect(painting(add(QStringLiteral("only"), tr("Keep only"), tr("Remove everything else"))),
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
    connect(&session, &Session::modelReady, this, &SelectionBar::showState);
    showState();
}

QPushButton* SelectionBar::add(const QString& icon, const QString& text, const QString& tip) {
    auto* button = new QPushButton(themedIcon(icon), text, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    setLook(button, "quiet");
    layout()->addWidget(button);
    return button;
}

void SelectionBar::showState() {
    setVisible(m_session.masking().isActive() && m_session.shown().hasPicture());
    const auto model = m_session.facts();
    const auto show = [](QPushButton& button, const QString& reason) {
        setPossible(button, reason, button.accessibleDescription());
    };
    for (QPushButton* button : std::as_const(m_painting))
        show(*button, reasonAgainst(model, &PainterFacts::canMask));
    show(*m_describe, reasonAgainst(model, &PainterFacts::canAnswer));
}

} // namespace depict
