#include "generation/segment_mask.h"

#include <algorithm>

namespace depict {

namespace {

// The brightest channel of the ground is 30, that of any thing's colour well above 96.
constexpr int kGround = 48, kThing = 96;

} // namespace

Mask maskOfSegments(const Image& segments) {
    const Image picture = segments.toRgba8();
    Mask mask(picture.size());
    for (int y = 0; y < picture.height(); ++y) {
        const std::uint8_t* p = picture.row(y);
        std::uint8_t* coverage = mask.row(y);
        for (int x = 0; x < picture.width(); ++x, p += 4) {
            const int bright = std::max({p[0], p[1], p[2]});
            coverage[x] = static_cast<std::uint8_t>(
                std::clamp((bright - kGround) * 255 / (kThing - kGround), 0, 255));
        }
    }
    return mask;
}

} // namespace depict
