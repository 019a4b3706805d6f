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

ScenePlan withoutLook(ScenePlan plan) {
    std::erase_if(plan.settings, isLook);
    return plan;
}

ScenePlan withLook(ScenePlan plan, int look) {
    plan = withoutLook(std::move(plan));
    auto& settings = plan.settings;
    if (settings.size() < kMostSettings)
        settings.insert(std::lower_bound(settings.begin(), settings.end(), look), look);
    return plan;
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

double mostCovered(const ScenePlan& plan, const ScenePlan& before, int kinds) {
    const auto isThing = [&](const PlannedThing& thing) {
        return !thing.worn && thing.kind < kinds;
    };
    const auto isNew = [&](const PlannedThing& thing) {
        return std::find(before.things.begin(), before.things.end(), thing) == before.things.end();
    };
    const auto shared = [](int from, int length, int other, int otherLength) {
        return std::max(0, std::min(from + length, other + otherLength) - std::max(from, other));
    };
    double most = 0;
    for (std::size_t far = 0; far < plan.things.size(); ++far)
        for (std::size_t near = far + 1; near < plan.things.size(); ++near) {
            const auto &a = plan.things[far], &b = plan.things[near];
            if (isThing(a) && isThing(b) && (isNew(a) || isNew(b)))
                most = std::max(most, static_cast<double>(shared(a.top, a.rows, b.top, b.rows)) *
                                          shared(a.left, a.columns, b.left, b.columns) /
                                          (a.rows * a.columns));
        }
    return most;
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
