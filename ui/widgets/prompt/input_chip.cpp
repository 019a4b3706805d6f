#include "widgets/prompt/input_chip.h"

#include "session/session.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace depict {
namespace {

constexpr int kThumbnail = 36;
constexpr int kNameWidth = 140;

} // namespace

InputChip::InputChip(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_card(makeCard()) {
    m_offer = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit this picture"), this);
    m_offer->setToolTip(tr("The words will change the picture on the canvas (Ctrl+E)"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGap);
    column->addWidget(m_card);
    column->addWidget(m_offer);
    column->addStretch(1);
    connect(m_offer, &QPushButton::clicked, &session, &Session::editShown);
    connect(&session, &Session::inputChanged, this, &InputChip::showInput);
    connect(&session, &Session::easelChanged, this, &InputChip::showOffer);
    showInput();
}

QFrame* InputChip::makeCard() {
    auto* card = new QFrame(this);
    setLook(card, "card");
    card->setFixedHeight(kThumbnail + 2 * kGap);
    m_thumbnail = new QLabel(card);
    m_thumbnail->setFixedSize(kThumbnail, kThumbnail);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Changes this picture"), card);
    setLook(title, "quiet");
    m_name = new QLabel(card);
    auto* clear = new QToolButton(card);
    clear->setIcon(themedIcon(QStringLiteral("close")));
    clear->setToolTip(tr("Paint from nothing again"));
    clear->setAccessibleName(clear->toolTip());
    clear->setObjectName(QStringLiteral("clearInput"));
    setLook(clear, "quiet");
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(title);
    lines->addWidget(m_name);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(kGap, kHalfGap, kHalfGap, kHalfGap);
    row->setSpacing(kGap);
    row->addWidget(m_thumbnail);
    row->addLayout(lines);
    row->addWidget(clear);
    connect(clear, &QToolButton::clicked, &m_session, &Session::clearInput);
    return card;
}

void InputChip::showInput() {
    const auto& input = m_session.input();
    m_card->setVisible(input.has_value());
    if (input) {
        const QImage& source = input->overview.isNull() ? input->surface : input->overview;
        const double ratio = devicePixelRatioF();
        QPixmap picture = QPixmap::fromImage(source.scaled(
            m_thumbnail->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture.setDevicePixelRatio(ratio);
        m_thumbnail->setPixmap(picture);
        m_name->setText(fontMetrics().elidedText(input->name, Qt::ElideMiddle, kNameWidth));
        m_name->setToolTip(input->name);
    }
    showOffer();
}

void InputChip::showOffer() {
    m_offer->setVisible(m_session.canEditShown());
    setVisible(m_session.input().has_value() || m_session.canEditShown());
}

} // namespace depict
