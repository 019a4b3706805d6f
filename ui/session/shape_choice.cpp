#include "session/shape_choice.h"

#include "generation/shapes.h"

#include <utility>

namespace depict {

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

ShapeChoice shapeOn(GridSize grid) {
    ShapeChoice choice{{}, grid, {}};
    for (const NamedShape& shape : kShapes)
        if (grid.cells() > 0 && gridFor(shape.aspect(), grid.cells()) == grid)
            choice.name = QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
    return choice;
}

} // namespace depict
