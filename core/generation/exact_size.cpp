#include "generation/exact_size.h"

#include "base/error.h"
#include "generation/grid_limits.h"
#include "generation/shapes.h"
#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace depict {

namespace {

constexpr int kMostCropped = 32; // pixels that may fall away on a side without scaling first

bool isGridSide(int side, const GridLimits& limits) {
    return side >= limits.smallestSide && side <= limits.largestSide;
}

} // namespace

GridSize gridForSize(Size exact, int cellPixels, const GridLimits& limits) {
    const auto isPossible = [](int side) {
        return side >= kSmallestExactSide && side <= kLargestExactSide;
    };
    if (!isPossible(exact.width) || !isPossible(exact.height))
        throw Error(ErrorKind::badRequest, "A picture of " + std::to_string(exact.width) + " x " +
                                               std::to_string(exact.height) +
                                               " pixels is not possible; each side is " +
                                               std::to_string(kSmallestExactSide) + " to " +
                                               std::to_string(kLargestExactSide) + " pixels.");
    const GridSize covering{(exact.height + cellPixels - 1) / cellPixels,
                            (exact.width + cellPixels - 1) / cellPixels};
    if (isGridSide(covering.rows, limits) && isGridSide(covering.columns, limits) &&
        covering.cells() <= limits.mostCells)
        return covering;
    const double aspect = static_cast<double>(exact.width) / exact.height;
    const double widest = static_cast<double>(limits.largestSide) / limits.smallestSide;
    if (aspect >= widest)
        return {limits.smallestSide, limits.largestSide};
    if (aspect <= 1 / widest)
        return {limits.largestSide, limits.smallestSide};
    return gridFor(aspect, std::min(covering.cells(), limits.mostCells), limits);
}

SizeFit fitOf(Size painted, Size exact) {
    if (painted == exact)
        return SizeFit::exact;
    const int overX = painted.width - exact.width, overY = painted.height - exact.height;
    const bool isCovering =
        overX >= 0 && overY >= 0 && overX < kMostCropped && overY < kMostCropped;
    return isCovering ? SizeFit::cropped : SizeFit::scaled;
}

Image cutToSize(const Image& painted, Size exact) {
    Image covering = painted;
    if (fitOf(painted.size(), exact) == SizeFit::scaled) {
        const double scale = std::max(static_cast<double>(exact.width) / painted.width(),
                                      static_cast<double>(exact.height) / painted.height());
        const auto scaled = [scale](int side, int least) {
            return std::max(static_cast<int>(std::lround(side * scale)), least);
        };
        covering = resampled(painted, {scaled(painted.width(), exact.width),
                                       scaled(painted.height(), exact.height)});
    }
    if (covering.size() == exact)
        return covering;
    return covering.cropped({(covering.width() - exact.width) / 2,
                             (covering.height() - exact.height) / 2, exact.width, exact.height});
}

} // namespace depict
