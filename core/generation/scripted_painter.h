// A painter without a model, part of the product: it lets everything round the engine be built and
// tested. Soft blocks of colour, decided by words, seed and cell, with the same events, forced and
// kept cells, masks, variants and answers as a real one.
#pragma once

#include "generation/painter.h"

#include <functional>

namespace depict {

struct ScriptedPainterOptions {
    int cellsPerStep = 1;       // cells a painted event
    int failAtCell = -1;        // throws Error(device) before this cell
    int outOfMemoryAtCell = -1; // throws std::bad_alloc before this cell
    /// Called before every cell on the painter's thread: tests wait here instead of sleeping.
    std::function<void(int variant, int cell)> beforeCell;
};

class ScriptedPainter : public Painter {
public:
    explicit ScriptedPainter(ScriptedPainterOptions options = {});
    [[nodiscard]] PainterFacts facts() const override;
    void run(const GenerationRequest& request, JobControl& control) override;

private:
    ScriptedPainterOptions m_options;
};

} // namespace depict
