// Paints on the mask, or rubs out.
#pragma once

#include "widgets/tools/canvas_tool.h"

#include <optional>

namespace depict {

class BrushTool : public CanvasTool {
    Q_OBJECT
public:
    BrushTool(Masking& masking, const ToolSettings& settings, bool erases, QObject* parent)
        : CanvasTool(masking, settings, parent), m_erases(erases) {}

    void press(const ToolPoint& point) override;
    void drag(const ToolPoint& point) override;
    void release(const ToolPoint& point) override;
    void hover(const ToolPoint& point) override;
    void leave() override;
    bool cancel() override;
    void draw(QPainter& painter, const ViewTransform& transform) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::BlankCursor; }

private:
    [[nodiscard]] Dab dabAt(const ToolPoint& point) const;
    void strokeTo(const Dab& end);

    bool m_erases;
    std::optional<QPointF> m_pointer; // in the picture
    Dab m_last;
    double m_travelled = 0; // since the last dab, in pixels
};

} // namespace depict
