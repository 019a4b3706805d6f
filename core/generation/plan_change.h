// What becomes of a plan when its picture is edited: the few things that go, come or become others,
// instead of a copy of everything.
#pragma once

#include "generation/scene_plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace depict {

struct PlanChange {
    struct Step {
        std::optional<std::size_t> thing; // of the plan before; none = in front of all things
        bool stays = false;               // that thing; otherwise `things` take its place
        std::vector<PlannedThing> things; // new ones, from far to near
        friend bool operator==(const Step&, const Step&) = default;
    };
    std::vector<int> settings; // all of the plan after; empty = as they were
    std::vector<Step> steps;   // at most one for a thing and one in front of all
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// The steps in the order of the things before, those in front last. Equal plans change nothing.
[[nodiscard]] PlanChange changeOf(const ScenePlan& before, const ScenePlan& after);

/// Whether `after` can be said as a change of `before`; only a plan that lost all of its settings
/// cannot.
[[nodiscard]] bool isChange(const ScenePlan& before, const ScenePlan& after);

/// The plan after the change: changed(b, changeOf(b, a)) is a, where isChange(b, a).
[[nodiscard]] ScenePlan changed(const ScenePlan& before, const PlanChange& change);

} // namespace depict
