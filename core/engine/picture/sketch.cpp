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
    const auto scenery = looks.scenery(plan, grid),
               before = earlier ? looks.scenery(*earlier, grid) : std::nullopt;
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const int row = cell / grid.columns, column = cell % grid.columns;
        const bool isBefore = earlier && cell < cells;
        const ScenePlan& own = isBefore ? *earlier : plan;
        const auto& behind = isBefore ? before : scenery;
        if (!behind &&
            std::none_of(own.things.begin(), own.things.end(),
                         [&](const PlannedThing& thing) { return thing.covers(row, column); }))
            continue;
        const auto look = looks.finer(own, row, column, kSketchPoints, behind ? &*behind : nullptr);
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
