// Which shape the next painting gets, as the user chose it.
#pragma once

#include "generation/grid_limits.h"

#include <QSize>
#include <QString>

#include <optional>

namespace depict {

struct ShapeChoice {
    QString name = QStringLiteral("1:1"); // of kShapes; empty for others
    GridSize grid{16, 16};
    int cellPixels = 32;            // of the model that it was chosen for
    std::optional<QSize> exactSize; // asked for in pixels, where whole cells do not meet it; the
                                    // saved file will have it
    friend bool operator==(const ShapeChoice&, const ShapeChoice&) = default;

    [[nodiscard]] QSize paintedPixels() const {
        return QSize(grid.columns, grid.rows) * cellPixels;
    }
    [[nodiscard]] QSize pixels() const { return exactSize.value_or(paintedPixels()); }
};

/// With its name, where the grid is that of a named shape.
[[nodiscard]] ShapeChoice shapeOn(GridSize grid, int cellPixels);
/// These sides as the model can paint them: exact where it cannot meet them in whole cells.
/// Throws Error(badRequest) for sides that no picture can have.
[[nodiscard]] ShapeChoice shapeOfSides(QSize sides, const PaintingShape& model);
/// The choice as this model can paint it: itself where that is so, otherwise the same shape or
/// exact size in the model's cells, and where it has one shape only, that.
[[nodiscard]] ShapeChoice fitted(const ShapeChoice& shape, const PaintingShape& model);
/// Width and height exchanged.
[[nodiscard]] ShapeChoice swapped(const ShapeChoice& shape);

} // namespace depict
