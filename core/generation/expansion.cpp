#include "generation/expansion.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace depict {

namespace {

// There and back again: … 2 1 0 | 0 1 2 … n-1 | n-1 n-2 …
int mirrored(int place, int length) {
    const int period = 2 * length;
    const int within = ((place % period) + period) % period;
    return within < length ? within : period - 1 - within;
}

} // namespace

Image expanded(const Image& picture, const Expansion& by) {
    if (std::min({by.left, by.top, by.right, by.bottom}) < 0)
        throw Error(ErrorKind::badRequest, "A picture can only be made larger here.");
    PixelBuffer pixels(by.of(picture.size()), picture.format());
    pixels.setIccProfile(picture.iccProfile());
    const auto bytes = static_cast<std::size_t>(pixels.bytesPerPixel());
    for (int y = 0; y < pixels.height(); ++y) {
        const std::uint8_t* source = picture.row(mirrored(y - by.top, picture.height()));
        std::uint8_t* target = pixels.row(y);
        const auto copy = [&](int x) {
            const auto from = static_cast<std::size_t>(mirrored(x - by.left, picture.width()));
            std::memcpy(target + static_cast<std::size_t>(x) * bytes, source + from * bytes, bytes);
        };
        for (int x = 0; x < by.left; ++x)
            copy(x);
        std::memcpy(target + static_cast<std::size_t>(by.left) * bytes, source,
                    static_cast<std::size_t>(picture.width()) * bytes);
        for (int x = by.left + picture.width(); x < pixels.width(); ++x)
            copy(x);
    }
    return std::move(pixels).freeze();
}

Mask maskOfExpansion(Size picture, const Expansion& by) {
    Mask mask(by.of(picture));
    for (int y = 0; y < mask.size().height; ++y) {
        std::uint8_t* row = mask.row(y);
        std::fill_n(row, mask.size().width, std::uint8_t{255});
        if (y >= by.top && y < by.top + picture.height)
            std::fill_n(row + by.left, picture.width, std::uint8_t{0});
    }
    return mask;
}

Expansion expansionTo(Size picture, double aspect) {
    const int width =
        std::max(picture.width, static_cast<int>(std::lround(picture.height * aspect)));
    const int height =
        std::max(picture.height, static_cast<int>(std::lround(picture.width / aspect)));
    const int across = width > picture.width ? width - picture.width : 0;
    const int down = across == 0 ? height - picture.height : 0;
    return {across / 2, down / 2, across - across / 2, down - down / 2};
}

} // namespace depict
