#include "world/drawing.h"

#include <algorithm>
#include <limits>

namespace depict::world {

std::array<double, 4> tightBounds(const Drawing& drawing) {
    constexpr double kTolerance = 0.005; // units
    constexpr double kFar = std::numeric_limits<double>::max();
    double left = kFar, top = kFar, right = -kFar, bottom = -kFar;
    Polygons polygons;
    for (const DrawnPath& drawn : drawing.paths) {
        drawn.path.flatten({}, kTolerance, polygons);
        for (const Vec p : polygons.points) {
            left = std::min(left, p.x);
            right = std::max(right, p.x);
            top = std::min(top, p.y);
            bottom = std::max(bottom, p.y);
        }
    }
    if (left > right)
        return {};
    return {left, top, right - left, bottom - top};
}

void draw(Canvas& canvas, const Drawing& drawing, const Affine& transform) {
    for (const DrawnPath& drawn : drawing.paths)
        canvas.fill(drawn.path, transform, drawn.fill, drawn.opacity, drawn.rule);
}

} // namespace depict::world
