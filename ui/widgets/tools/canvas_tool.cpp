#include "widgets/tools/canvas_tool.h"

#include <QPainter>
#include <QPen>

namespace depict {

Combine combineFor(const ToolSettings& settings, Qt::KeyboardModifiers modifiers) {
    const bool adds = modifiers.testFlag(Qt::ShiftModifier),
               subtracts = modifiers.testFlag(Qt::AltModifier);
    if (adds && subtracts)
        return Combine::intersect;
    if (adds)
        return Combine::add;
    if (subtracts)
        return Combine::subtract;
    return settings.combine;
}

void drawOutline(QPainter& painter, const QPainterPath& viewPath) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 190), 2.5));
    painter.drawPath(viewPath);
    painter.setPen(QPen(QColor(255, 255, 255, 235), 1.2, Qt::DashLine));
    painter.drawPath(viewPath);
}

} // namespace depict
