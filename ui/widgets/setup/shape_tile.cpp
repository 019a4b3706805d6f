#include "widgets/setup/shape_tile.h"

#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace depict {
namespace {

constexpr int kWidth = 64, kHeight = 64;
constexpr double kCorner = 6;

} // namespace

QRectF sheetIn(const QRectF& area, double aspect) {
    const double width = std::min(area.width(), area.height() * aspect);
    const QSizeF size(std::max(3.0, width), std::max(3.0, width / aspect));
    return {area.center() - QPointF(size.width(), size.height()) / 2, size};
}

ShapeTile::ShapeTile(const QString& name, double aspect, QWidget* parent)
    : QAbstractButton(parent), m_aspect(aspect) {
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Shape %1").arg(name));
}

QSize ShapeTile::sizeHint() const {
    return {kWidth, kHeight};
}

void ShapeTile::enterEvent(QEnterEvent*) {
    update();
}
void ShapeTile::leaveEvent(QEvent*) {
    update();
}

void ShapeTile::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accent : theme.hover);
        painter.drawRoundedRect(frame, kCorner, kCorner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? theme.text : theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, kCorner, kCorner);
    }
    const QColor ink = isChecked() ? theme.onAccent : isEnabled() ? theme.text : theme.disabledText;
    const int line = fontMetrics().height();
    const QRectF room = frame.adjusted(8, 8, -8, -line - 8);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isChecked() ? QColor(255, 255, 255, 50) : theme.field);
    painter.drawRoundedRect(sheetIn(room, m_aspect), 1.5, 1.5);
    painter.setPen(ink);
    painter.drawText(QRectF(frame.x(), frame.bottom() - line - 4, frame.width(), line),
                     Qt::AlignCenter, text());
}

} // namespace depict
