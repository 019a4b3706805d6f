#include "session/shape_choice.h"

#include "generation/exact_size.h"
#include "generation/shapes.h"

#include <utility>

namespace depict {

namespace {

bool canPaint(const PaintingShape& model, GridSize grid) {
    const auto isSide = [&](int side) {
        return side >= model.limits.smallestSide && side <= model.limits.largestSide;
    };
    return model.isFixed() ? grid == model.fixedGrid
                           : isSide(grid.rows) && isSide(grid.columns) &&
                                 grid.cells() <= model.limits.mostCells;
}

} // namespace

ShapeChoice shapeOfSides(QSize sides, const PaintingShape& model) {
    ShapeChoice shape{
        QString(), gridForSize({sides.width(), sides.height()}, model), model.cellPixels, {}};
    if (shape.paintedPixels() != sides)
        shape.exactSize = sides;
    return shape;
}

ShapeChoice fitted(const ShapeChoice& shape, const PaintingShape& model) {
    if (shape.cellPixels == model.cellPixels && canPaint(model, shape.grid))
        return shape;
    if (shape.exactSize)
        return shapeOfSides(*shape.exactSize, model);
    const auto named = shapeNamed(shape.name.toStdString());
    const double aspect =
        named ? named->aspect() : static_cast<double>(shape.grid.columns) / shape.grid.rows;
    if (const auto grid = gridFor(aspect, model))
        return {shape.name, *grid, model.cellPixels, {}};
    const QString square = QStringLiteral("1:1");
    const bool isSquare = model.fixedGrid.rows == model.fixedGrid.columns;
    return {isSquare ? square : QString(), model.fixedGrid, model.cellPixels, {}};
}

ShapeChoice swapped(const ShapeChoice& shape) {
    ShapeChoice turned = shape;
    std::swap(turned.grid.rows, turned.grid.columns);
    if (turned.exactSize)
        turned.exactSize->transpose();
    const QString name = shape.name.section(QLatin1Char(':'), 1) + QLatin1Char(':') +
                         shape.name.section(QLatin1Char(':'), 0, 0);
    turned.name = shapeNamed(name.toStdString()) ? name : QString();
    return turned;
}

ShapeChoice shapeOn(GridSize grid, int cellPixels) {
    ShapeChoice choice{{}, grid, cellPixels, {}};
    for (const NamedShape& shape : kShapes)
        if (grid.cells() > 0 && gridFor(shape.aspect(), grid.cells(), kWidestLimits) == grid)
            choice.name = QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
    return choice;
}

} // namespace depict
