// Text over the picture under the pointer: takes it up, moves, turns and sizes it; a double click
// writes in it, or begins a new one.
#pragma once

#include "session/lettering.h"
#include "widgets/tools/canvas_tool.h"

#include <QPolygonF>

namespace depict {

class TextTool : public CanvasTool {
    Q_OBJECT
public:
    TextTool(Masking& masking, const ToolSettings& settings, Lettering& lettering, QObject* parent);

    void press(const ToolPoint& point) override;
    void drag(const ToolPoint& point) override;
    void release(const ToolPoint& point) override;
    void hover(const ToolPoint& point) override;
    void doubleClick(const ToolPoint& point) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
    bool keyPress(const QKeyEvent& event) override;
    bool keyRelease(const QKeyEvent& event) override;
    bool cancel() override;
    void draw(QPainter& painter, const ViewTransform& transform) const override;
    [[nodiscard]] QCursor cursor() const override { return m_cursor; }

    /// A new text in the middle of the picture, ready to be written.
    void begin();

Q_SIGNALS:
    /// The selected text is to be written in.
    void writingWanted();

private:
    enum class Grip { none, text, corner, turn, width };
    struct Handles {
        QPolygonF corners; // all in the view
        QPointF turn, width;
    };
    [[nodiscard]] Handles handlesOf(const TextLayer& text, const ViewTransform& transform) const;
    [[nodiscard]] Grip gripAt(QPointF view) const;
    [[nodiscard]] int textAt(QPointF picture) const; // -1: none
    void moveTo(const ToolPoint& point);
    void resize(const ToolPoint& point);
    void turn(const ToolPoint& point);
    void widen(const ToolPoint& point);
    void nudge(QPointF by);

    Lettering& m_lettering;
    mutable ViewTransform m_transform; // as last drawn
    Grip m_grip = Grip::none;
    TextLayer m_before; // what is being dragged
    QPointF m_start;
    QCursor m_cursor = Qt::CrossCursor;
    bool m_isNudging = false;
};

} // namespace depict
