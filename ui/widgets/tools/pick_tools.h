// Selecting by pointing: what has the same colour, and what the model sees there.
#pragma once

#include "widgets/tools/canvas_tool.h"

#include <functional>

namespace depict {

class WandTool : public CanvasTool {
    Q_OBJECT
public:
    using CanvasTool::CanvasTool;
    void press(const ToolPoint& point) override {
        m_masking.selectSimilar(point.pixel(), m_settings.tolerance, m_settings.touching,
                                combineFor(m_settings, point.modifiers));
    }
    [[nodiscard]] bool takesClicks() const override { return true; }
};

class ThingTool : public CanvasTool {
    Q_OBJECT
public:
    using CanvasTool::CanvasTool;
    void press(const ToolPoint& point) override {
        Q_EMIT picked(point.pixel(), combineFor(m_settings, point.modifiers));
    }
    [[nodiscard]] bool takesClicks() const override { return true; }
    [[nodiscard]] QCursor cursor() const override { return Qt::PointingHandCursor; }

Q_SIGNALS:
    void picked(QPoint pixel, depict::Combine combine);
};

} // namespace depict
