// A scripted painter that says of itself what a test wants.
#pragma once

#include "generation/scripted_painter.h"
#include "generation/worker.h"

#include <functional>
#include <memory>
#include <utility>

namespace depict::test {

inline PainterFactory otherModel(std::function<void(PainterFacts&)> change) {
    class Other : public ScriptedPainter {
    public:
        explicit Other(std::function<void(PainterFacts&)> change) : m_change(std::move(change)) {}
        [[nodiscard]] PainterFacts facts() const override {
            PainterFacts facts = ScriptedPainter::facts();
            m_change(facts);
            return facts;
        }

    private:
        std::function<void(PainterFacts&)> m_change;
    };
    return [change = std::move(change)](const LoadProgress&) {
        return std::make_unique<Other>(change);
    };
}

/// As Janus-Pro paints, and as Emu3.5 does.
inline const PaintingShape kOneSquare{16, 576, {24, 24}, kWidestLimits, {576, 576, 576}};
inline const PaintingShape kFineCells{16, 4096, {}, kWidestLimits, {1024, 2304, 4096}};

} // namespace depict::test
