#include "widgets/chat/suggestion_bar.h"

#include "session/session.h"
#include "widgets/chat/flow_layout.h"
#include "widgets/theme/theme.h"

#include <QMenu>
#include <QToolButton>

namespace depict {

SuggestionBar::SuggestionBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
    setAccessibleName(tr("What one could ask for"));
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&session, &Session::modelReady, this, &SuggestionBar::showSuggestions);
    connect(&session, &Session::easelChanged, this, &SuggestionBar::showSuggestions);
    connect(&session, &Session::inputChanged, this, &SuggestionBar::showSuggestions);
    showSuggestions();
}

void SuggestionBar::addChip(const Suggestion& suggestion) {
    auto* chip = new QToolButton(this);
    chip->setText(suggestion.label);
    setLook(chip, "suggestion");
    chip->setCursor(Qt::PointingHandCursor);
    layout()->addWidget(chip);
    if (suggestion.choices.empty()) {
        chip->setToolTip(suggestion.words);
        chip->setAccessibleName(
            tr("%1: “%2”", "suggestion").arg(suggestion.label, suggestion.words));
        connect(chip, &QToolButton::clicked, this,
                [this, suggestion] { Q_EMIT chosen(suggestion.words, suggestion.isSentAtOnce); });
        return;
    }
    auto* menu = new QMenu(chip);
    menu->setToolTipsVisible(true);
    for (const Suggestion& choice : suggestion.choices) {
        QAction* action = menu->addAction(choice.label, this, [this, choice] {
            Q_EMIT chosen(choice.words, choice.isSentAtOnce);
        });
        action->setToolTip(choice.words);
    }
    chip->setMenu(menu);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setText(suggestion.label + QStringLiteral(" ▾"));
    chip->setAccessibleName(suggestion.label);
}

void SuggestionBar::showSuggestions() {
    const auto facts = m_session.facts();
    const bool hasPicture = m_session.input() || m_session.shown().hasPicture();
    const auto offered = facts ? suggestions(*facts, hasPicture) : std::vector<Suggestion>();
    QStringList labels;
    for (const Suggestion& one : offered)
        labels << one.label;
    if (labels != m_shown) {
        m_shown = labels;
        while (QLayoutItem* item = layout()->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was pressed
            delete item;
        }
        for (const Suggestion& one : offered)
            addChip(one);
        updateGeometry();
    }
    setVisible(!labels.isEmpty());
}

} // namespace depict
