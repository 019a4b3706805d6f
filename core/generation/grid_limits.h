// Which grids of cells a model can paint. The built-in model's limits are the usual ones; others
// have their own.
#pragma once

#include "generation/generation_request.h"

namespace depict {

struct GridLimits {
    int smallestSide = kSmallestGridSide;
    int largestSide = kLargestGridSide;
    int mostCells = kMostCells;
    friend bool operator==(const GridLimits&, const GridLimits&) = default;
};

/// How a model paints, known before it is loaded.
struct PaintingShape {
    int cellPixels = 32;
    int usualCells = 256; // of a picture whose shape is asked for by name
    GridSize fixedGrid{}; // {0, 0} = any within the limits
    GridLimits limits;
};

/// As validate(request), with other limits for its grid.
void validate(const GenerationRequest& request, const GridLimits& limits);
/// As gridFor(aspect, cells), with other limits.
[[nodiscard]] GridSize gridFor(double aspect, int cells, const GridLimits& limits);

} // namespace depict
