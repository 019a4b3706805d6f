// Which grids of cells a model can paint. The built-in model's limits are the usual ones; others
// have their own.
#pragma once

#include "generation/generation_request.h"

#include <array>
#include <optional>
#include <string>

namespace depict {

struct GridLimits {
    int smallestSide = kSmallestGridSide;
    int largestSide = kLargestGridSide;
    int mostCells = kMostCells;
    friend bool operator==(const GridLimits&, const GridLimits&) = default;
};

/// What any model that can be opened may paint: for files, and for requests that are made before
/// the model is known.
inline constexpr GridLimits kWidestLimits{
    .smallestSide = 1, .largestSide = 160, .mostCells = 16384};

/// How a model paints, known before it is loaded.
struct PaintingShape {
    int cellPixels = 32;
    int usualCells = 256; // of a picture whose shape is asked for by name
    GridSize fixedGrid{}; // {0, 0} = any within the limits
    GridLimits limits;
    std::array<int, 3> sizes{256, 576, 1024}; // cells of a small, a medium and a large picture

    [[nodiscard]] bool isFixed() const { return fixedGrid != GridSize{}; }
    friend bool operator==(const PaintingShape&, const PaintingShape&) = default;
};

/// As validate(request), with other limits for its grid.
void validate(const GenerationRequest& request, const GridLimits& limits);
/// The same for a model that may have one grid only: others of its aspect count as that one.
void validate(const GenerationRequest& request, const PaintingShape& shape);
/// As gridFor(aspect, cells), with other limits.
[[nodiscard]] GridSize gridFor(double aspect, int cells, const GridLimits& limits);

/// The model's grid of this aspect with about so many cells (0 = as many as usual); nothing where
/// it paints another aspect only.
[[nodiscard]] std::optional<GridSize> gridFor(double aspect, const PaintingShape& shape,
                                              int cells = 0);
/// The model's grid of a shape of kShapes. Throws Error(badRequest) for other names,
/// Error(unsupported) with what the model paints instead.
[[nodiscard]] GridSize gridForShape(const std::string& name, const PaintingShape& shape);
/// As gridForSize(); a model that has one grid only paints that, whatever is cut from it.
[[nodiscard]] GridSize gridForSize(Size exact, const PaintingShape& shape);

} // namespace depict
