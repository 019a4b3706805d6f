// Pulls the edges of the picture outwards: what lies beyond will be painted.
#pragma once

#include "session/expanding.h"
#include "widgets/tools/canvas_tool.h"

namespace depict {

class ExpandTool : public CanvasTool {
    Q_OBJECT
public:
    ExpandTool(Masking& masking, const ToolSettings& settings, Expanding& expanding,
               QObject* parent);

    void press(const ToolPoint& point) override;
    void drag(const ToolPoint& point) override;
    void release(const ToolPoint&) override { m_sides = {}; }
    void hover(const ToolPoint& point) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
    bool keyPress(const QKeyEvent& event) override;
    bool cancel() override;
    void draw(QPainter& painter, const ViewTransform& transform) const override;
    [[nodiscard]] QCursor cursor() const override { return m_cursor; }

private:
    struct Sides {
        bool left = false, top = false, right = false, bottom = false;
        [[nodiscard]] bool any() const { return left || top || right || bottom; }
    };
    [[nodiscard]] QRectF frame() const; // in the picture's pixels
    [[nodiscard]] Sides sidesAt(QPointF view) const;

    Expanding& m_expanding;
    mutable ViewTransform m_transform; // as last drawn
    Sides m_sides;                     // in hand
    Expansion m_before;
    QPointF m_start;
    QCursor m_cursor = Qt::ArrowCursor;
};

} // namespace depict
