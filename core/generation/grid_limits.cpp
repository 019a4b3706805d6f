#include "generation/grid_limits.h"

#include "base/error.h"
#include "generation/exact_size.h"
#include "generation/shapes.h"

#include <cmath>

namespace depict {

namespace {

bool isOfShape(GridSize grid, GridSize other) {
    return grid.rows * other.columns == grid.columns * other.rows;
}

std::string onlyShape(const PaintingShape& shape) {
    const std::string pixels = std::to_string(shape.fixedGrid.columns * shape.cellPixels) + " x " +
                               std::to_string(shape.fixedGrid.rows * shape.cellPixels);
    return "This model paints pictures of " + pixels + " pixels only.";
}

} // namespace

void validate(const GenerationRequest& request, const PaintingShape& shape) {
    validate(request, shape.limits);
    if (shape.isFixed() && request.grid != GridSize{} && !isOfShape(request.grid, shape.fixedGrid))
        throw Error(ErrorKind::unsupported, onlyShape(shape));
}

std::optional<GridSize> gridFor(double aspect, const PaintingShape& shape, int cells) {
    if (!shape.isFixed())
        return gridFor(aspect, cells == 0 ? shape.usualCells : cells, shape.limits);
    const double own = static_cast<double>(shape.fixedGrid.columns) / shape.fixedGrid.rows;
    return std::abs(std::log(aspect / own)) < 1e-3 ? std::optional(shape.fixedGrid) : std::nullopt;
}

GridSize gridForShape(const std::string& name, const PaintingShape& shape) {
    const auto grid = gridFor(requireShape(name).aspect(), shape);
    if (!grid)
        throw Error(ErrorKind::unsupported, onlyShape(shape));
    return *grid;
}

GridSize gridForSize(Size exact, const PaintingShape& shape) {
    const GridSize free = gridForSize(exact, shape.cellPixels, shape.limits); // refuses bad sizes
    return shape.isFixed() ? shape.fixedGrid : free;
}

} // namespace depict
