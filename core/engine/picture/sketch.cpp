#include "engine/picture/sketch.h"

#include <algorithm>

namespace depict {

Sketch sketchOf(const Looks& looks, const ScenePlan& plan, GridSize grid, const ScenePlan* earlier,
                int cells) {
    Sketch sketch;
    sketch.grid = grid;
    sketch.settings = plan.settings;
    if (earlier) {
        sketch.earlierCells = cells;
        sketch.earlierSettings = earlier->settings;
    }
    sketch.points.assign(static_cast<std::size_t>(grid.cells()) * kSketchPoints * kSketchPoints * 4,
                         0);
    const bool isOfThings =
        std::any_of(plan.settings.begin(), plan.settings.end(),
                    [&](int setting) { return looks.grounds.contains(setting); });
    if (isOfThings && !looks.mapForm(plan))
        return sketch; // an older book shows things as they are, which such a map does not
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const int row = cell / grid.columns, column = cell % grid.columns;
        const ScenePlan& own = earlier && cell < cells ? *earlier : plan;
        if (std::none_of(own.things.begin(), own.things.end(),
                         [&](const PlannedThing& thing) { return thing.covers(row, column); }))
            continue;
        const auto look = looks.finer(own, row, column, kSketchPoints);
        constexpr int kRow = 4 * kSketchPoints; // bytes of a cell
        for (int y = 0; y < kSketchPoints; ++y)
            std::copy_n(
                look.data() + y * kRow, kRow,
                sketch.points.data() +
                    (static_cast<std::ptrdiff_t>(row * kSketchPoints + y) * grid.columns + column) *
                        kRow);
    }
    return sketch;
}

} // namespace depict
