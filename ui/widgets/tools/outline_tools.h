// Selecting by drawing an outline: rectangle, ellipse, lasso.
#pragma once

#include "widgets/tools/canvas_tool.h"

#include <QPolygonF>

#include <optional>

namespace depict {

/// Dragging spans a rectangle or an ellipse; Shift while dragging makes the sides alike, Alt spans
/// it from its middle. A click selects nothing.
class BoxTool : public CanvasTool {
    Q_OBJECT
public:
    enum class Shape { rectangle, ellipse };
    BoxTool(Masking& masking, const ToolSettings& settings, Shape shape, QObject* parent)
        : CanvasTool(masking, settings, parent), m_shape(shape) {}

    void press(const ToolPoint& point) override;
    void drag(const ToolPoint& point) override;
    void release(const ToolPoint& point) override;
    bool cancel() override;
    void draw(QPainter& painter, const ViewTransform& transform) const override;

private:
    [[nodiscard]] QPainterPath outlineOf(const QRectF& box) const;

    Shape m_shape;
    Combine m_combine = Combine::replace;
    std::optional<QPointF> m_start;
    Qt::KeyboardModifiers m_pressed; // these say how to combine, not how to span
    QRectF m_box;
};

/// Dragging draws a line, single clicks set corners; a double click, Return or a click on the first
/// corner closes the outline.
class LassoTool : public CanvasTool {
    Q_OBJECT
public:
    using CanvasTool::CanvasTool;

    void press(const ToolPoint& point) override;
    void drag(const ToolPoint& point) override;
    void release(const ToolPoint& point) override;
    void hover(const ToolPoint& point) override;
    void doubleClick(const ToolPoint& point) override;
    [[nodiscard]] bool takesClicks() const override { return true; }
    bool cancel() override;
    void draw(QPainter& painter, const ViewTransform& transform) const override;

private:
    void close();

    Combine m_combine = Combine::replace;
    QPolygonF m_corners; // in the picture
    QPointF m_pointer, m_firstInView, m_pressedInView;
    bool m_isDragging = false;
};

} // namespace depict
