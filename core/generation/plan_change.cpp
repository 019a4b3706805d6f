#include "generation/plan_change.h"

#include <algorithm>

namespace depict {

namespace {

using Things = std::vector<PlannedThing>;

/// Which things stay: pairs (before, after), a longest common subsequence.
std::vector<std::pair<std::size_t, std::size_t>> staying(const Things& before,
                                                         const Things& after) {
    const auto n = before.size(), m = after.size();
    std::vector<int> longest((n + 1) * (m + 1), 0); // of what begins at (i, j)
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return longest[i * (m + 1) + j]; };
    for (auto i = n; i-- > 0;)
        for (auto j = m; j-- > 0;)
            at(i, j) =
                before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (before[i] == after[j])
            pairs.emplace_back(i++, j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return pairs;
}

/// Things before that go, [first, end), and those that come in their place: a thing takes the place
/// of one of its kind where there is one, otherwise of the one before it.
void replace(const Things& before, std::size_t first, std::size_t end, const Things& come,
             std::vector<PlanChange::Step>& steps) {
    const auto begun = steps.size();
    for (auto i = first; i < end; ++i)
        steps.push_back({.thing = i, .stays = false, .things = {}});
    auto place = first;
    for (const auto& thing : come) {
        for (auto i = place; i < end; ++i)
            if (before[i].kind == thing.kind) {
                place = i;
                break;
            }
        steps[begun + place - first].things.push_back(thing);
    }
}

} // namespace

bool isChange(const ScenePlan& before, const ScenePlan& after) {
    return !after.settings.empty() || before.settings.empty();
}

PlanChange changeOf(const ScenePlan& before, const ScenePlan& after) {
    PlanChange change;
    if (after.settings != before.settings)
        change.settings = after.settings;
    auto pairs = staying(before.things, after.things);
    if (!pairs.empty() && pairs[0].first == 0 && pairs[0].second > 0)
        pairs.erase(pairs.begin()); // what comes behind all is said in the place of the first thing
    pairs.emplace_back(before.things.size(), after.things.size());
    std::size_t i = 0, j = 0;
    for (const auto& [nextI, nextJ] : pairs) {
        const Things come(after.things.begin() + static_cast<std::ptrdiff_t>(j),
                          after.things.begin() + static_cast<std::ptrdiff_t>(nextJ));
        if (i < nextI) {
            replace(before.things, i, nextI, come, change.steps);
        } else if (!come.empty()) {
            const bool isLast = i == before.things.size() && !come.front().worn;
            if (isLast || before.things.empty())
                change.steps.push_back({.thing = {}, .stays = false, .things = come});
            else
                change.steps.push_back({.thing = i - 1, .stays = true, .things = come});
        }
        i = nextI + 1;
        j = nextJ + 1;
    }
    return change;
}

ScenePlan changed(const ScenePlan& before, const PlanChange& change) {
    ScenePlan plan;
    plan.settings = change.settings.empty() ? before.settings : change.settings;
    const auto stepFor = [&](std::optional<std::size_t> thing) {
        return std::find_if(change.steps.begin(), change.steps.end(),
                            [&](const auto& step) { return step.thing == thing; });
    };
    const auto add = [&](const Things& things) {
        plan.things.insert(plan.things.end(), things.begin(), things.end());
    };
    for (std::size_t i = 0; i < before.things.size(); ++i) {
        const auto step = stepFor(i);
        if (step == change.steps.end() || step->stays)
            plan.things.push_back(before.things[i]);
        if (step != change.steps.end())
            add(step->things);
    }
    if (const auto front = stepFor({}); front != change.steps.end())
        add(front->things);
    return plan;
}

} // namespace depict
