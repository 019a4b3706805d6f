// Which of several pictures a request changes: its words say so, and the plan of what is to be
// painted shows it. "Put the cat of the first picture into the second" changes the second.
#pragma once

#include "generation/generation_request.h"

#include <cstddef>
#include <vector>

namespace depict {

/// The picture from which a planned one is made: of which the fewest settings and things are lost,
/// of equals the one of which most is kept, then the first. Things are compared by their place in
/// the picture, whatever the grids. `seen` holds at least one plan, `grids` as many.
[[nodiscard]] std::size_t sourceOf(const std::vector<ScenePlan>& seen,
                                   const std::vector<GridSize>& grids, const ScenePlan& planned,
                                   GridSize grid);

/// For requests that speak of several pictures and have no mask: the result is as large as the
/// picture that is changed, whichever it is. What is known of the first is kept where it holds on
/// the grid that is usual for it.
void leaveSourceOpen(GenerationRequest& request);

/// Cells of a picture that is read without a wanted grid.
inline constexpr int kUsualCells = 256;
[[nodiscard]] GridSize usualGrid(const Image& picture);

} // namespace depict
