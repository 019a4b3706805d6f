// What a plan that was written without sight of the mask means for a picture of which only some
// cells are free.
#pragma once

#include "generation/scene_plan.h"

#include <vector>

namespace depict {

/// What was seen outside the free cells stays exactly as it was seen, whatever `written` made of
/// it; what was seen on some of them goes where `written` has it no more. What is new in `written`
/// is laid into the box of the free cells, all of it moved and scaled alike; what the mask hides
/// makes room for it. Worn things stay with who wears them. `before`: with what the mask hides or
/// without it (visibleOf); a plan that changes nothing of it stays as it is. `isFree` by cell of
/// `grid`, at least one. Legal where both plans are.
[[nodiscard]] ScenePlan planInMask(ScenePlan written, const ScenePlan& before,
                                   const std::vector<bool>& isFree, GridSize grid);

} // namespace depict
