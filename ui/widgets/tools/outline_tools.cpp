#include "widgets/tools/outline_tools.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kClick = 4;   // logical pixels; moving farther is a drag
constexpr double kClosing = 9; // from the first corner, likewise

QRectF spanned(QPointF start, QPointF end, Qt::KeyboardModifiers modifiers) {
    QPointF span = end - start;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        const double side = std::max(std::abs(span.x()), std::abs(span.y()));
        span = {std::copysign(side, span.x()), std::copysign(side, span.y())};
    }
    const QPointF from = modifiers.testFlag(Qt::AltModifier) ? start - span : start;
    return QRectF(from, start + span).normalized();
}

} // namespace

// ---- rectangle, ellipse

void BoxTool::press(const ToolPoint& point) {
    m_start = point.picture;
    m_pressed = point.modifiers;
    m_combine = combineFor(m_settings, point.modifiers);
    m_box = {};
}

void BoxTool::drag(const ToolPoint& point) {
    if (!m_start)
        return;
    m_pressed &= point.modifiers; // once let go, a key may span
    m_box = spanned(*m_start, point.picture, point.modifiers & ~m_pressed);
    Q_EMIT marksChanged();
}

void BoxTool::release(const ToolPoint& point) {
    if (!m_start)
        return;
    drag(point);
    const QRectF box = m_shape == Shape::rectangle ? QRectF(m_box.toRect()) : m_box;
    m_start.reset();
    m_box = {};
    if (box.width() >= 1 && box.height() >= 1)
        selection().combine(outlineOf(box), m_combine);
    else if (m_combine == Combine::replace)
        selection().clear();
    Q_EMIT marksChanged();
}

bool BoxTool::cancel() {
    if (!m_start)
        return false;
    m_start.reset();
    m_box = {};
    Q_EMIT marksChanged();
    return true;
}

QPainterPath BoxTool::outlineOf(const QRectF& box) const {
    QPainterPath path;
    m_shape == Shape::rectangle ? path.addRect(box) : path.addEllipse(box);
    return path;
}

void BoxTool::draw(QPainter& painter, const ViewTransform& transform) const {
    if (!m_box.isEmpty())
        drawOutline(painter, outlineOf(transform.toView(m_box)));
}

// ---- lasso

void LassoTool::press(const ToolPoint& point) {
    if (m_corners.isEmpty()) {
        m_combine = combineFor(m_settings, point.modifiers);
        m_firstInView = point.view;
    } else if (m_corners.size() > 2 && QLineF(point.view, m_firstInView).length() < kClosing) {
        return close();
    }
    m_corners << point.picture;
    m_pointer = point.picture;
    m_pressedInView = point.view;
    m_isDragging = false;
    Q_EMIT marksChanged();
}

void LassoTool::drag(const ToolPoint& point) {
    if (m_corners.isEmpty())
        return;
    m_isDragging = m_isDragging || QLineF(point.view, m_pressedInView).length() > kClick;
    if (m_isDragging)
        m_corners << point.picture;
    m_pointer = point.picture;
    Q_EMIT marksChanged();
}

void LassoTool::release(const ToolPoint&) {
    if (m_isDragging)
        close();
}

void LassoTool::hover(const ToolPoint& point) {
    if (m_corners.isEmpty())
        return;
    m_pointer = point.picture;
    Q_EMIT marksChanged();
}

void LassoTool::doubleClick(const ToolPoint&) {
    close();
}

void LassoTool::close() {
    const QPolygonF corners = std::exchange(m_corners, {});
    m_isDragging = false;
    if (corners.size() > 2) {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addPolygon(corners);
        path.closeSubpath();
        selection().combine(path, m_combine);
    } else if (m_combine == Combine::replace) {
        selection().clear();
    }
    Q_EMIT marksChanged();
}

bool LassoTool::cancel() {
    if (m_corners.isEmpty())
        return false;
    m_corners.clear();
    m_isDragging = false;
    Q_EMIT marksChanged();
    return true;
}

void LassoTool::draw(QPainter& painter, const ViewTransform& transform) const {
    if (m_corners.isEmpty())
        return;
    QPainterPath path(transform.toView(m_corners.first()));
    for (const QPointF& corner : m_corners)
        path.lineTo(transform.toView(corner));
    path.lineTo(transform.toView(m_pointer));
    painter.setRenderHint(QPainter::Antialiasing);
    drawOutline(painter, path);
}

} // namespace depict
