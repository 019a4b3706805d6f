// What a plan says is to be seen, roughly: the picture book's pictures where its things lie. The
// decoder is told it beside the codes, so the few codes of a cell need not say what the plan does.
#pragma once

#include "engine/transformer/looks.h"
#include "generation/latent_grid.h"

#include <cstdint>
#include <vector>

namespace depict {

inline constexpr int kSketchPoints = 16; // along a side of a cell

struct Sketch {
    GridSize grid;
    std::vector<std::uint8_t> points; // [kSketchPoints rows, kSketchPoints columns, 4]: R G B
                                      // (times A) and A; all zero = nothing is known
    std::vector<int> settings;        // of the plan
    int earlierCells = 0;             // cells before are shown by another plan, with these settings
    std::vector<int> earlierSettings;

    [[nodiscard]] const std::uint8_t* point(int y, int x) const {
        return points.data() + (static_cast<std::size_t>(y) * kSketchPoints *
                                    static_cast<std::size_t>(grid.columns) +
                                static_cast<std::size_t>(x)) *
                                   4;
    }
};

/// Of a legal plan. Cells before `cells` are as `earlier` has them, where it is given: what they
/// show was painted by another plan.
[[nodiscard]] Sketch sketchOf(const Looks& looks, const ScenePlan& plan, GridSize grid,
                              const ScenePlan* earlier = nullptr, int cells = 0);

} // namespace depict
