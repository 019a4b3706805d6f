#include "widgets/poster/colour_button.h"

#include "widgets/canvas/paper.h"
#include "widgets/theme/theme.h"

#include <QColorDialog>
#include <QPainter>
#include <QPainterPath>

namespace depict {
namespace {

constexpr int kWidth = 44;

QColor toQt(const Colour& colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

Colour fromQt(const QColor& colour) {
    return {std::uint8_t(colour.red()), std::uint8_t(colour.green()), std::uint8_t(colour.blue()),
            std::uint8_t(colour.alpha())};
}

} // namespace

ColourButton::ColourButton(const QString& name, QWidget* parent) : QToolButton(parent) {
    setAccessibleName(name);
    setToolTip(name);
    setFixedWidth(kWidth);
    connect(this, &QToolButton::clicked, this, &ColourButton::choose);
}

void ColourButton::setColour(const Colour& colour) {
    m_colour = colour;
    setAccessibleDescription(toQt(colour).name(QColor::HexArgb));
    update();
}

void ColourButton::choose() {
    auto* dialog = new QColorDialog(toQt(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QColorDialog::ShowAlphaChannel | QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(accessibleName());
    connect(dialog, &QColorDialog::currentColorChanged, this,
            [this](const QColor& colour) { Q_EMIT tried(fromQt(colour)); });
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& colour) { Q_EMIT chosen(fromQt(colour)); });
    connect(dialog, &QDialog::rejected, this, &ColourButton::givenUp);
    dialog->open();
}

void ColourButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sample;
    sample.addRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 3, 3);
    painter.setBrushOrigin(6, 6);
    painter.fillPath(sample, QBrush(checkerTile(currentTheme())));
    painter.fillPath(sample, isEnabled() ? toQt(m_colour) : currentTheme().hover);
    painter.setPen(QPen(currentTheme().line, 1));
    painter.drawPath(sample);
}

} // namespace depict
