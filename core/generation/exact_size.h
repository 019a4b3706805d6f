// Pictures of an exact size in pixels: the nearest possible grid is painted, then cropped or
// scaled.
#pragma once

#include "base/geometry.h"
#include "generation/grid_limits.h"
#include "image/image.h"

namespace depict {

inline constexpr int kSmallestExactSide = 16;
inline constexpr int kLargestExactSide = 8192;

/// The grid to paint for this size: where whole cells of `cellPixels` can cover it, exactly so many
/// (the rest is cropped); otherwise the grid of that shape with the most, or fewest, cells that are
/// possible (the picture is scaled). Throws Error(badRequest) for sides out of range.
[[nodiscard]] GridSize gridForSize(Size exact, int cellPixels, const GridLimits& limits = {});

enum class SizeFit { exact, cropped, scaled };

/// What cutToSize does to a painting of this size.
[[nodiscard]] SizeFit fitOf(Size painted, Size exact);

/// The painting at the exact size: scaled, where it does not cover it or covers it more than a cell
/// too far, so that it just does; then the middle of it.
[[nodiscard]] Image cutToSize(const Image& painted, Size exact);

} // namespace depict
