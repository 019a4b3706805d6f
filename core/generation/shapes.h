// The shapes of pictures that people choose by name, and grids of cells for them.
#pragma once

#include "generation/latent_grid.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace depict {

struct NamedShape {
    std::string_view name; // "4:1", width first
    double width = 1, height = 1;
    [[nodiscard]] double aspect() const { return width / height; }
};

/// Square, then landscape up to 4:1, then portrait down to 1:4.
inline constexpr std::array<NamedShape, 16> kShapes{{{"1:1", 1, 1},
                                                     {"5:4", 5, 4},
                                                     {"4:3", 4, 3},
                                                     {"3:2", 3, 2},
                                                     {"16:9", 16, 9},
                                                     {"2:1", 2, 1},
                                                     {"21:9", 21, 9},
                                                     {"3:1", 3, 1},
                                                     {"4:1", 4, 1},
                                                     {"4:5", 4, 5},
                                                     {"3:4", 3, 4},
                                                     {"2:3", 2, 3},
                                                     {"9:16", 9, 16},
                                                     {"1:2", 1, 2},
                                                     {"1:3", 1, 3},
                                                     {"1:4", 1, 4}}};

/// The shapes that scenery is composed for, each of about 256 cells; other pictures show the
/// scenery of the nearest of them, a little stretched.
inline constexpr std::array<std::string_view, 10> kSceneryShapes{
    "1:1", "4:3", "16:9", "21:9", "3:1", "4:1", "3:4", "9:16", "1:3", "1:4"};
/// Index in kSceneryShapes.
[[nodiscard]] int sceneryShapeOf(GridSize grid);

/// The shape of this name; nothing for others.
[[nodiscard]] std::optional<NamedShape> shapeNamed(std::string_view name);
/// The same. Throws Error(badRequest) that names the shapes there are.
[[nodiscard]] NamedShape requireShape(const std::string& name);

/// The grid of this aspect (width : height) with about, and never more than a twentieth above, so
/// many cells: the exact aspect where one is near. 1:1 at 256 cells is 16x16, 4:1 is 8 rows of 32,
/// 1:3 is 28 rows of 9. Sides and cells stay within what a request allows. Throws
/// Error(badRequest) for an aspect or number of cells that are not positive.
[[nodiscard]] GridSize gridFor(double aspect, int cells);

} // namespace depict
