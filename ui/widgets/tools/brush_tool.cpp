#include "widgets/tools/brush_tool.h"

#include <QLineF>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace depict {
namespace {

constexpr double kSpacing = 0.12;       // from dab to dab, in diameters
constexpr double kLightestShare = 0.15; // of size and opacity at no pressure
constexpr double kSmallestCircle = 3;   // logical pixels; smaller brushes show a cross

double underPressure(double full, double pressure) {
    return full * (kLightestShare + (1 - kLightestShare) * pressure);
}

} // namespace

Dab BrushTool::dabAt(const ToolPoint& point) const {
    return {point.picture, underPressure(m_settings.size / 2, point.pressure), m_settings.hardness,
            underPressure(m_settings.opacity, point.pressure)};
}

void BrushTool::press(const ToolPoint& point) {
    // A brush adds to what is there unless it is told otherwise.
    Combine combine = m_erases ? Combine::subtract : combineFor(m_settings, point.modifiers);
    if (combine == Combine::replace)
        combine = Combine::add;
    selection().beginStroke(combine);
    m_last = dabAt(point);
    m_travelled = 0;
    selection().dab(m_last);
    m_pointer = point.picture;
}

void BrushTool::strokeTo(const Dab& end) {
    const QLineF line(m_last.centre, end.centre);
    const double spacing = std::max(0.5, 2 * std::min(m_last.radius, end.radius) * kSpacing);
    const Dab start = m_last;
    double at = spacing - m_travelled;
    for (; at <= line.length(); at += spacing) {
        const double share = at / line.length();
        const auto between = [&](double a, double b) { return a + share * (b - a); };
        selection().dab({line.pointAt(share), between(start.radius, end.radius), end.hardness,
                         between(start.opacity, end.opacity)});
    }
    m_travelled = line.length() - (at - spacing);
    m_last = end;
}

void BrushTool::drag(const ToolPoint& point) {
    if (selection().isStroking())
        strokeTo(dabAt(point));
    hover(point);
}

void BrushTool::release(const ToolPoint& point) {
    drag(point);
    selection().endStroke();
}

void BrushTool::hover(const ToolPoint& point) {
    m_pointer = point.picture;
    Q_EMIT marksChanged();
}

void BrushTool::leave() {
    m_pointer.reset();
    Q_EMIT marksChanged();
}

bool BrushTool::cancel() {
    if (!selection().isStroking())
        return false;
    selection().cancelStroke();
    return true;
}

void BrushTool::draw(QPainter& painter, const ViewTransform& transform) const {
    if (!m_pointer)
        return;
    const double half = m_settings.size / 2;
    const QRectF area = transform.toView(
        QRectF(m_pointer->x() - half, m_pointer->y() - half, m_settings.size, m_settings.size));
    QPainterPath path;
    if (area.width() > 2 * kSmallestCircle) {
        path.addEllipse(area);
    } else {
        const QPointF middle = area.center();
        path.moveTo(middle - QPointF(kSmallestCircle, 0));
        path.lineTo(middle + QPointF(kSmallestCircle, 0));
        path.moveTo(middle - QPointF(0, kSmallestCircle));
        path.lineTo(middle + QPointF(0, kSmallestCircle));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 170), 2.6));
    painter.drawPath(path);
    painter.setPen(QPen(QColor(255, 255, 255, 240), 1.2));
    painter.drawPath(path);
}

} // namespace depict
