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

} // namespace depict
