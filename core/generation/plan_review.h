// Whether a painting shows what its plan asked for, by what is seen in it afterwards.
#pragma once

#include "generation/scene_plan.h"

#include <optional>
#include <vector>

namespace depict {

/// One clause of what was asked for: a thing or a setting, and whether it was met.
struct ReviewedClause {
    std::optional<PlannedThing> thing; // or
    std::optional<int> setting;
    bool isGone = false; // it was asked for that this be there no more
    bool isMet = false;
    friend bool operator==(const ReviewedClause&, const ReviewedClause&) = default;
};

/// Of a new picture every setting and thing of its plan; of a changed one (`before` = what it
/// showed) what is new in the plan and what has gone from it. A thing is found where one of its
/// kind and colour is seen about there; each one that is seen is found once.
[[nodiscard]] std::vector<ReviewedClause> reviewed(const ScenePlan& plan, const ScenePlan& seen,
                                                   GridSize grid, const ScenePlan* before);

} // namespace depict
