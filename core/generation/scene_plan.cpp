#include "generation/scene_plan.h"

#include <algorithm>

namespace depict {

bool isLegal(const ScenePlan& plan, GridSize grid) {
    const auto in = [](int value, int low, int high) { return value >= low && value < high; };
    return plan.settings.size() <= kMostSettings && plan.things.size() <= kMostPlanned &&
           std::is_sorted(plan.settings.begin(), plan.settings.end()) &&
           std::all_of(plan.settings.begin(), plan.settings.end(),
                       [&](int setting) { return in(setting, 0, kPlanSettings); }) &&
           std::all_of(plan.things.begin(), plan.things.end(), [&](const PlannedThing& thing) {
               return in(thing.kind, 0, kPlanKinds) && in(thing.colour, 0, kPlanColours) &&
                      in(thing.rows, 1, grid.rows + 1) && in(thing.columns, 1, grid.columns + 1) &&
                      in(thing.top, 0, grid.rows - thing.rows + 1) &&
                      in(thing.left, 0, grid.columns - thing.columns + 1);
           });
}

ScenePlan visibleOf(const ScenePlan& plan, const std::vector<bool>& hidden, GridSize grid) {
    ScenePlan visible = plan;
    std::erase_if(visible.things, [&](const PlannedThing& thing) {
        int count = 0;
        for (int row = thing.top; row < thing.top + thing.rows; ++row)
            for (int column = thing.left; column < thing.left + thing.columns; ++column)
                count += hidden[static_cast<std::size_t>(row * grid.columns + column)];
        return 2 * count > thing.rows * thing.columns;
    });
    return visible;
}

std::vector<bool> changedCells(const ScenePlan& before, const ScenePlan& after, GridSize grid) {
    std::vector<bool> changed(static_cast<std::size_t>(grid.cells()),
                              before.settings != after.settings);
    if (before.settings != after.settings)
        return changed;
    const auto at = [](const ScenePlan& plan, int row, int column) {
        std::vector<PlannedThing> there;
        for (const auto& thing : plan.things)
            if (thing.covers(row, column))
                there.push_back(thing);
        return there;
    };
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            changed[static_cast<std::size_t>(row * grid.columns + column)] =
                at(before, row, column) != at(after, row, column);
    return changed;
}

} // namespace depict
