#include "widgets/canvas/steering_bar.h"

#include "session/session.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace depict {
namespace {

constexpr int kWordsWidth = 300;

} // namespace

SteeringBar::SteeringBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_text(new QLabel(this)), m_words(new QLineEdit(this)),
      m_paint(new QPushButton(this)) {
    setLook(this, "card");
    setLayoutDirection(QGuiApplication::layoutDirection());
    setAccessibleName(tr("From here on"));
    setLook(m_text, "heading");
    auto* close = iconButton(QStringLiteral("close"), tr("Take nothing back (Esc)"), this);
    m_words->setMinimumWidth(kWordsWidth);
    m_words->setMaxLength(int(kLongestWords));
    m_words->setPlaceholderText(tr("From here on: what the picture is to show"));
    m_words->setAccessibleName(tr("Words for the rest of the picture"));
    m_words->setToolTip(
        tr("The rows above stay as they are, bit by bit. Other words paint the rest "
           "by them; the same words paint another ending."));
    auto* label = new QLabel(tr("Endings"), this);
    setLook(label, "quiet");
    m_paint->setIcon(accentIcon(QStringLiteral("paint")));
    setLook(m_paint, "primary");
    reserveWidth(*m_paint, {tr("Paint from row %1 on").arg(kLargestGridSide), tr("Another ending"),
                            tr("%1 other endings").arg(kMostVariants)});

    auto* head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(close);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_words, 1);
    row->addSpacing(kHalfGap);
    row->addWidget(label);
    m_endings = addNumbers(
        *row, kMostVariants,
        [](int count) {
            return count == 1 ? tr("Paint one ending")
                              : tr("Paint %1 endings with different seeds").arg(count);
        },
        this);
    row->addSpacing(kHalfGap);
    row->addWidget(m_paint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, kHalfGap, kGap, kGap);
    column->setSpacing(kHalfGap);
    column->addLayout(head);
    column->addLayout(row);

    connect(close, &QToolButton::clicked, this, [this] { m_session.steering().dismiss(); });
    connect(m_paint, &QPushButton::clicked, this, &SteeringBar::paint);
    connect(m_words, &QLineEdit::returnPressed, this, &SteeringBar::paint);
    connect(m_words, &QLineEdit::textChanged, this, &SteeringBar::showState);
    connect(m_endings, &QButtonGroup::idClicked, this, &SteeringBar::showState);
    connect(&session.steering(), &RowSteering::changed, this, &SteeringBar::showState);
    showState();
}

int SteeringBar::endings() const {
    return m_endings->checkedId();
}

void SteeringBar::showState() {
    const RowSteering& steering = m_session.steering();
    const Painting& shown = m_session.shown();
    const bool wasHidden = isHidden();
    if (steering.isAsking() && m_painting != shown.id) {
        m_painting = shown.id;
        m_words->setText(QString::fromStdString(shown.request.words));
        m_endings->button(1)->setChecked(true);
    }
    const int kept = steering.kept();
    m_text->setText(
        steering.isRewound() ? kept == 1 ? tr("Row 1 stays, the rest is painted anew")
                                         : tr("Rows 1–%1 stay, the rest is painted anew").arg(kept)
        : shown.isInWork() ? tr("Paused after row %1 of %2").arg(kept).arg(steering.rows())
                             : tr("All %1 painted rows stay").arg(kept));
    const std::string words = m_words->text().trimmed().toStdString();
    const bool isSame = words.empty() || words == shown.request.words;
    m_paint->setText(!isSame          ? tr("Paint from row %1 on").arg(kept + 1)
                     : endings() == 1 ? tr("Another ending")
                                      : tr("%1 other endings").arg(endings()));
    m_paint->setEnabled(kept < steering.rows());
    if (!steering.isAsking() && isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLeft();
    setVisible(steering.isAsking());
    if (wasHidden != isHidden())
        Q_EMIT shownChanged();
}

void SteeringBar::focusWords() {
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
}

void SteeringBar::paint() {
    if (m_paint->isEnabled())
        m_session.paintFrom(m_session.steering().kept(), m_words->text(), endings());
}

void SteeringBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        m_session.steering().dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace depict
