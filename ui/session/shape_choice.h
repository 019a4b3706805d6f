// Which shape the next painting gets, as the user chose it.
#pragma once

#include "generation/latent_grid.h"

#include <QSize>
#include <QString>

#include <optional>

namespace depict {

struct ShapeChoice {
    QString name = QStringLiteral("1:1"); // of kShapes; empty for others
    GridSize grid{16, 16};
    std::optional<QSize> exactSize; // asked for in pixels, where whole cells do not meet it; the
                                    // saved file will have it
    friend bool operator==(const ShapeChoice&, const ShapeChoice&) = default;

    [[nodiscard]] QSize pixels(int cellPixels) const {
        return exactSize.value_or(QSize(grid.columns, grid.rows) * cellPixels);
    }
};

/// With its name, where the grid is that of a named shape.
[[nodiscard]] ShapeChoice shapeOn(GridSize grid);
/// Width and height exchanged.
[[nodiscard]] ShapeChoice swapped(const ShapeChoice& shape);

} // namespace depict
