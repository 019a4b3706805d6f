// What a plan that was written without sight of the mask means for a picture of which only some
// cells are free.
#pragma once

#include "generation/scene_plan.h"

#include <vector>

namespace depict {

/// What was seen outside the free cells stays exactly as it was seen, whatever `written` made of
/// it; what was seen on some of them goes where `written` has it no more. What is new in `written`
/// is laid into the box of the free cells, all of it moved and scaled alike. Worn things stay with
/// who wears them. `seen`: without what the mask hides (visibleOf); `isFree` by cell of `grid`, at
/// least one. Legal where both plans are.
[[nodiscard]] ScenePlan planInMask(const ScenePlan& written, const ScenePlan& seen,
                                   const std::vector<bool>& isFree, GridSize grid);

} // namespace depict
