// A flat drawing: filled outlines one above the other, in units of its own (32x32 for the
// catalogue's).
#pragma once

#include "world/canvas.h"

#include <array>
#include <vector>

namespace depict::world {

struct DrawnPath {
    Path path;
    FillRule rule = FillRule::nonZero;
    Rgb fill;
    double opacity = 1;
};
struct Drawing {
    std::vector<DrawnPath> paths; // drawn in order, 32x32 units
};

/// Tight box of a drawing, x y width height in units; all zero when it is empty.
[[nodiscard]] std::array<double, 4> tightBounds(const Drawing& drawing);

/// Paints all paths in order.
void draw(Canvas& canvas, const Drawing& drawing, const Affine& transform);

} // namespace depict::world
