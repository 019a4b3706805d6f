#include "image/overlay.h"

#include <cmath>

namespace depict {

namespace {

// One pixel over another, both with straight alpha; `most` is what a channel holds.
template <typename Channel> void lay(const std::uint8_t* over, Channel* under, double most) {
    const double alpha = over[3] / 255.0, below = under[3] / most * (1 - alpha);
    const double whole = alpha + below;
    for (int c = 0; c < 3; ++c)
        under[c] = static_cast<Channel>(
            std::lround((over[c] / 255.0 * most * alpha + under[c] * below) / whole));
    under[3] = static_cast<Channel>(std::lround(most * whole));
}

} // namespace

Image overlaid(const Image& base, const Image& over, int x, int y) {
    const Rect shared =
        intersected({x, y, over.width(), over.height()}, {0, 0, base.width(), base.height()});
    if (shared.isEmpty())
        return base;
    const Image above = over.toRgba8();
    PixelBuffer pixels = base.thaw();
    const bool isWide = pixels.format() == PixelFormat::rgba16;
    for (int row = shared.y; row < shared.bottom(); ++row) {
        const std::uint8_t* source = above.row(row - y) + 4 * (shared.x - x);
        for (int column = shared.x; column < shared.right(); ++column, source += 4) {
            if (source[3] == 0)
                continue;
            if (isWide)
                lay(source, pixels.row16(row) + 4 * column, 65535);
            else
                lay(source, pixels.row(row) + 4 * column, 255);
        }
    }
    return std::move(pixels).freeze();
}

} // namespace depict
