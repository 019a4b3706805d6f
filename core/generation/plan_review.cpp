#include "generation/plan_review.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr double kNear = 0.15; // of a side of the picture, between two centres

bool isFound(const PlannedThing& asked, const PlannedThing& seen, GridSize grid) {
    const double down = (seen.top - asked.top + (seen.rows - asked.rows) / 2.0) / grid.rows;
    const double right =
        (seen.left - asked.left + (seen.columns - asked.columns) / 2.0) / grid.columns;
    return seen.kind == asked.kind && seen.colour == asked.colour && seen.worn == asked.worn &&
           std::abs(down) < kNear && std::abs(right) < kNear;
}

template <typename T> std::vector<T> without(std::vector<T> all, const std::vector<T>& these) {
    for (const T& one : these)
        if (const auto at = std::find(all.begin(), all.end(), one); at != all.end())
            all.erase(at);
    return all;
}

} // namespace

std::vector<ReviewedClause> reviewed(const ScenePlan& plan, const ScenePlan& seen, GridSize grid,
                                     const ScenePlan* before) {
    const ScenePlan nothing;
    const ScenePlan& was = before ? *before : nothing;
    std::vector<ReviewedClause> clauses;
    const auto sees = [&](int setting) {
        return std::find(seen.settings.begin(), seen.settings.end(), setting) !=
               seen.settings.end();
    };
    for (const int setting : without(plan.settings, was.settings))
        clauses.push_back({{}, setting, false, sees(setting)});
    for (const int setting : without(was.settings, plan.settings))
        clauses.push_back({{}, setting, true, !sees(setting)});
    // What stays takes its own first, so that nothing new is found in it.
    auto left = seen.things;
    const auto take = [&](const PlannedThing& thing) {
        const auto at = std::find_if(left.begin(), left.end(), [&](const PlannedThing& one) {
            return isFound(thing, one, grid);
        });
        if (at == left.end())
            return false;
        left.erase(at);
        return true;
    };
    const auto fresh = without(plan.things, was.things);
    for (const auto& thing : without(plan.things, fresh))
        take(thing);
    for (const auto& thing : fresh)
        clauses.push_back({thing, {}, false, take(thing)});
    for (const auto& thing : without(was.things, plan.things))
        clauses.push_back({thing, {}, true, !take(thing)});
    return clauses;
}

} // namespace depict
