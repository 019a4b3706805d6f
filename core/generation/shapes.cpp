#include "generation/shapes.h"

#include "base/error.h"
#include "generation/grid_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace depict {

std::optional<NamedShape> shapeNamed(std::string_view name) {
    for (const NamedShape& shape : kShapes)
        if (shape.name == name)
            return shape;
    return {};
}

NamedShape requireShape(const std::string& name) {
    if (const std::optional<NamedShape> shape = shapeNamed(name))
        return *shape;
    std::string known;
    for (const NamedShape& shape : kShapes)
        known += (known.empty() ? "" : ", ") + std::string(shape.name);
    throw Error(ErrorKind::badRequest,
                "There is no shape \"" + name + "\"; there are " + known + ".");
}

int sceneryShapeOf(GridSize grid) {
    const auto off = [&](std::string_view name) {
        return std::abs(std::log(shapeNamed(name)->aspect() * grid.rows / grid.columns));
    };
    return static_cast<int>(std::min_element(kSceneryShapes.begin(), kSceneryShapes.end(),
                                             [&](auto a, auto b) { return off(a) < off(b); }) -
                            kSceneryShapes.begin());
}

GridSize gridFor(double aspect, int cells) {
    return gridFor(aspect, cells, {});
}

GridSize gridFor(double aspect, int cells, const GridLimits& limits) {
    if (!(aspect > 0) || !std::isfinite(aspect) || cells <= 0)
        throw Error{ErrorKind::badRequest, "A picture needs a positive shape and number of cells."};
    const double wanted =
        std::clamp(cells, limits.smallestSide * limits.smallestSide, limits.mostCells);
    GridSize best{limits.smallestSide, limits.smallestSide};
    double least = std::numeric_limits<double>::max();
    for (int rows = limits.smallestSide; rows <= limits.largestSide; ++rows)
        for (int columns = limits.smallestSide; columns <= limits.largestSide; ++columns) {
            const double size = rows * columns;
            if (size > limits.mostCells)
                break;
            const double turn = std::abs(std::log(columns / (rows * aspect)));
            const double off = std::log(size / wanted);
            const double cost = 0.9 * turn + (off > 0.05 ? 4 * off : std::abs(off));
            if (cost < least) {
                least = cost;
                best = {rows, columns};
            }
        }
    return best;
}

} // namespace depict
