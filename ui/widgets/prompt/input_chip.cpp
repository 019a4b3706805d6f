#include "widgets/prompt/input_chip.h"

#include "session/session.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace depict {
namespace {

constexpr int kThumbnail = 36;
constexpr int kNameWidth = 140;

} // namespace

InputChip::InputChip(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    m_card = makeCard();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(&session, &Session::inputChanged, this, &InputChip::showInput);
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
    setVisible(input.has_value());
}

} // namespace depict
