#include "widgets/review/review_bar.h"

#include "session/session.h"
#include "widgets/history/note_dialog.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace depict {
namespace {

constexpr int kSliderWidth = 96;

} // namespace

ReviewBar::ReviewBar(Session& session, Review& review, QWidget* parent)
    : QWidget(parent), m_session(session), m_review(review), m_modes(new QActionGroup(this)) {
    setObjectName(QStringLiteral("reviewBar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Review"));
    makeActions();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kHalfGap, kGap, kHalfGap);
    row->setSpacing(kGap);
    makeModes(*row);
    addButton(*row, m_swap);
    m_hold = new QToolButton(this);
    m_hold->setIcon(themedIcon(QStringLiteral("review-before")));
    m_hold->setToolTip(tr("Hold to see what was before (\\)"));
    m_hold->setAccessibleName(tr("Hold to see what was before"));
    setLook(m_hold, "quiet");
    connect(m_hold, &QToolButton::pressed, &m_review, [this] { m_review.peek(true); });
    connect(m_hold, &QToolButton::released, &m_review, [this] { m_review.peek(false); });
    row->addWidget(m_hold);
    m_opacity = new QSlider(Qt::Horizontal, this);
    m_opacity->setRange(0, 100);
    m_opacity->setFixedWidth(kSliderWidth);
    m_opacity->setAccessibleName(tr("Opacity of the picture above"));
    m_opacity->setToolTip(tr("How much is seen of the picture above"));
    connect(m_opacity, &QSlider::valueChanged, &m_review,
            [this](int percent) { m_review.setOpacity(percent / 100.0); });
    row->addWidget(m_opacity);
    row->addStretch(1);
    for (QAction* action : decisions())
        m_decisionButtons << addButton(*row, action);
    auto* done = new QPushButton(tr("Done"), this);
    done->setToolTip(tr("Back to the canvas (Esc)"));
    done->setMinimumWidth(0);
    connect(done, &QPushButton::clicked, &m_review, &Review::close);
    row->addWidget(done);

    connect(&review, &Review::changed, this, &ReviewBar::showReview);
    connect(&review, &Review::openChanged, this, &ReviewBar::showReview);
    showReview();
}

QAction* ReviewBar::add(const QString& icon, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // letters rest while one writes
    action->setToolTip(key.isEmpty() ? text
                                     : QStringLiteral("%1 (%2)").arg(
                                           text, key.toString(QKeySequence::NativeText)));
    return action;
}

QToolButton* ReviewBar::addButton(QHBoxLayout& row, QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    setLook(button, "quiet");
    row.addWidget(button);
    return button;
}

void ReviewBar::makeActions() {
    m_toggle = add(QStringLiteral("review"), tr("Review"), Qt::Key_R);
    m_toggle->setToolTip(tr("Compare before and after (R)"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &QAction::toggled, &m_review,
            [this](bool open) { open ? m_review.open() : m_review.close(); });
    m_next = add({}, tr("Next way to compare"), Qt::Key_M);
    connect(m_next, &QAction::triggered, &m_review, &Review::nextMode);
    m_previous = add({}, tr("Previous way to compare"), Qt::SHIFT | Qt::Key_M);
    connect(m_previous, &QAction::triggered, &m_review, &Review::previousMode);
    m_swap = add(QStringLiteral("swap"), tr("Swap the sides"), Qt::Key_C);
    connect(m_swap, &QAction::triggered, &m_review, &Review::swapSides);
    m_origin = add({}, tr("Compare with what it was made from"), {});
    connect(m_origin, &QAction::triggered, &m_review, [this] { m_review.compareWith(0); });
    m_accept = add(QStringLiteral("review-accept"), tr("Accept"), Qt::Key_A);
    m_reject = add(QStringLiteral("review-reject"), tr("Reject"), Qt::Key_X);
    for (QAction* action : {m_accept, m_reject})
        action->setCheckable(true);
    connect(m_accept, &QAction::triggered, &m_review,
            [this] { m_review.toggleMark(ReviewMark::accepted); });
    connect(m_reject, &QAction::triggered, &m_review,
            [this] { m_review.toggleMark(ReviewMark::rejected); });
    m_note = add(QStringLiteral("note"), tr("Note…"), Qt::Key_N);
    connect(m_note, &QAction::triggered, this,
            [this] { askForNote(m_session, m_review.after().version, this); });
    m_sheet = add(QStringLiteral("review-sheet"), tr("Sheet…"), {});
    m_sheet->setToolTip(tr("Before and after on one page, as PDF or PNG"));
    connect(m_sheet, &QAction::triggered, this, &ReviewBar::sheetWanted);
}

QList<QAction*> ReviewBar::modes() const {
    return m_modes->actions();
}

void ReviewBar::makeModes(QHBoxLayout& row) {
    const struct {
        const char* icon;
        QString text, tip;
        ReviewMode mode;
    } all[kReviewModes] = {
        {"review-single", tr("Single"), tr("One picture; \\ shows what was before"),
         ReviewMode::single},
        {"review-wipe", tr("Wipe"), tr("Drag the line; its knob turns it"), ReviewMode::wipe},
        {"review-side", tr("Side by side"), tr("Both move and zoom together"),
         ReviewMode::sideBySide},
        {"review-difference", tr("Difference"), tr("Where pixels differ, and how far"),
         ReviewMode::difference},
        {"review-onion", tr("Onion"), tr("One shines through the other"), ReviewMode::onion},
        {"review-lens", tr("Lens"), tr("The pointer shows what was before"), ReviewMode::lens},
        {"review-variants", tr("Variants"), tr("Up to four variants; click one to take it"),
         ReviewMode::variants}};
    auto* holder = new QWidget(this);
    auto* buttons = new QHBoxLayout(holder);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (const auto& one : all) {
        QAction* action = add(QString::fromLatin1(one.icon), one.text, {});
        action->setToolTip(QStringLiteral("%1: %2 (M)").arg(one.text, one.tip));
        action->setCheckable(true);
        action->setData(int(one.mode));
        m_modes->addAction(action);
        connect(action, &QAction::triggered, &m_review,
                [this, mode = one.mode] { m_review.setMode(mode); });
        QToolButton* button = addButton(*buttons, action);
        setLook(button, one.mode == ReviewMode::single     ? "segmentFirst"
                        : one.mode == ReviewMode::variants ? "segmentLast"
                                                           : "segment");
        m_modeButtons << button;
    }
    row.addWidget(holder);
}

void ReviewBar::showReview() {
    const bool isOpen = m_review.isOpen();
    {
        const QSignalBlocker quiet(m_toggle);
        m_toggle->setChecked(isOpen);
    }
    m_toggle->setEnabled(isOpen || m_review.after().state != Painting::State::blank);
    for (QAction* action : modes())
        action->setChecked(isOpen && action->data().toInt() == int(m_review.mode()));
    const auto* version = m_session.project().document().tree().find(m_review.after().version);
    for (QAction* action : {m_next, m_previous})
        action->setEnabled(isOpen);
    m_swap->setEnabled(isOpen && m_review.before());
    m_origin->setEnabled(isOpen && m_review.isChosen());
    m_hold->setEnabled(m_review.before());
    for (QAction* action : {m_accept, m_reject, m_note})
        action->setEnabled(isOpen && version);
    m_accept->setChecked(version && version->labels.mark == ReviewMark::accepted);
    m_reject->setChecked(version && version->labels.mark == ReviewMark::rejected);
    m_sheet->setEnabled(isOpen && m_review.after().hasPicture());
    m_opacity->setVisible(m_review.mode() == ReviewMode::onion);
    {
        const QSignalBlocker quiet(m_opacity);
        m_opacity->setValue(int(std::lround(100 * m_review.opacity())));
    }
    chooseWords();
}

/// Buttons have words as far as there is room: first the ways to compare, then the decisions.
void ReviewBar::chooseWords() {
    const auto set = [](const QList<QToolButton*>& buttons, bool words) {
        for (QToolButton* button : buttons)
            button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon
                                             : Qt::ToolButtonIconOnly);
    };
    const auto fits = [&](bool modes, bool decisions) {
        set(m_modeButtons, modes);
        set(m_decisionButtons, decisions);
        layout()->invalidate();
        return sizeHint().width() <= width();
    };
    fits(true, true) || fits(true, false) || fits(false, false);
}

void ReviewBar::resizeEvent(QResizeEvent*) {
    chooseWords();
}

} // namespace depict
