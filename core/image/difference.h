// How far two pictures differ: every pixel, and the numbers that say it in short. Exact: pixels are
// equal when their bytes are. Profiles are not looked at.
#pragma once

#include "image/image.h"
#include "image/mask.h"

#include <array>
#include <cstdint>

namespace depict {

/// Of some of the pixels.
struct DifferenceCount {
    std::int64_t pixels = 0;  // there are
    std::int64_t changed = 0; // of them differ
    int largest = 0;          // difference of a channel, see Difference::scale
    friend bool operator==(const DifferenceCount&, const DifferenceCount&) = default;

    /// 0 … 1; 0 where there are no pixels.
    [[nodiscard]] double share() const {
        return pixels ? static_cast<double>(changed) / static_cast<double>(pixels) : 0;
    }
};

struct Difference {
    int scale = 255; // the largest difference there can be: 65535 when a picture has 16 bits
    DifferenceCount all;
    bool hasMask = false;
    DifferenceCount inside, outside; // where the mask is above zero, and where not; without: empty
    Rect bounds;                     // of what differs
    Mask strength; // of each pixel, by its channel that differs most: 0 = equal … 255 = farthest
};

/// 8 bits are compared with 16 as what they become there. Throws Error(badRequest) for pictures, or
/// a mask, of different sizes, Error(outOfMemory).
[[nodiscard]] Difference difference(const Image& before, const Image& after,
                                    const Mask* mask = nullptr);

/// Half as large, rounded up: each pixel is the strongest of the four it stands for, so that a
/// single different pixel stays in sight at every size. At least 1 x 1.
[[nodiscard]] Mask halvedByStrongest(const Mask& strength);

struct HeatColour {
    std::uint8_t red = 0, green = 0, blue = 0;
};
/// From violet for the smallest difference over red to light yellow; black for none. Logarithmic:
/// one step of 255 is well seen.
[[nodiscard]] const std::array<HeatColour, 256>& heatColours();

/// The strength in these colours, opaque.
[[nodiscard]] Image heatMap(const Mask& strength);

} // namespace depict
