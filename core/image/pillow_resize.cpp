#include "image/pillow_resize.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace depict {

namespace {

constexpr int kFraction = 22; // bits of the weights behind the point

double cubic(double x) {
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1)
        return ((a + 2) * x - (a + 3)) * x * x + 1;
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

/// The inputs that make an output, and their weights in fixed point.
struct Taps {
    int first = 0;
    std::vector<int> weights;
};

std::vector<Taps> tapsFor(int from, int to) {
    std::vector<Taps> result;
    const double scale = static_cast<double>(from) / to, wide = std::max(scale, 1.0);
    const double support = 2 * wide;
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * scale;
        const int first = std::max(static_cast<int>(centre - support + 0.5), 0);
        const int end = std::min(static_cast<int>(centre + support + 0.5), from);
        std::vector<double> weights;
        double sum = 0;
        for (int k = first; k < end; ++k) {
            weights.push_back(cubic((k - centre + 0.5) * (1 / wide)));
            sum += weights.back();
        }
        Taps taps{first, {}};
        for (const double weight : weights) {
            const double fixed = (sum != 0 ? weight / sum : weight) * (1 << kFraction);
            taps.weights.push_back(static_cast<int>(fixed < 0 ? fixed - 0.5 : fixed + 0.5));
        }
        result.push_back(std::move(taps));
    }
    return result;
}

/// One output from pixels `step` bytes apart.
void mix(const std::uint8_t* from, std::ptrdiff_t step, const Taps& taps, std::uint8_t* to) {
    from += taps.first * step;
    for (int c = 0; c < 3; ++c) {
        int sum = 1 << (kFraction - 1);
        for (std::size_t k = 0; k < taps.weights.size(); ++k)
            sum += taps.weights[k] * from[static_cast<std::ptrdiff_t>(k) * step + c];
        to[c] = static_cast<std::uint8_t>(std::clamp(sum >> kFraction, 0, 255));
    }
    to[3] = 255;
}

} // namespace

Image pillowResized(const Image& image, Size size) {
    Image result = image.toRgba8();
    if (result.width() != size.width) {
        PixelBuffer wide({size.width, result.height()});
        const auto taps = tapsFor(result.width(), size.width);
        for (int y = 0; y < wide.height(); ++y)
            for (int x = 0; x < size.width; ++x)
                mix(result.row(y), 4, taps[static_cast<std::size_t>(x)], wide.row(y) + 4 * x);
        result = std::move(wide).freeze();
    }
    if (result.height() != size.height) {
        PixelBuffer high(size);
        const auto taps = tapsFor(result.height(), size.height);
        const std::ptrdiff_t step = std::ptrdiff_t{4} * size.width;
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x)
                mix(result.row(0) + 4 * x, step, taps[static_cast<std::size_t>(y)],
                    high.row(y) + 4 * x);
        result = std::move(high).freeze();
    }
    return result;
}

Image opaque(const Image& image) {
    PixelBuffer pixels = image.toRgba8().thaw();
    for (int y = 0; y < pixels.height(); ++y)
        for (auto *p = pixels.row(y), *end = p + 4 * pixels.width(); p != end; p += 4) {
            for (int c = 0; c < 3; ++c)
                p[c] = static_cast<std::uint8_t>((p[c] * p[3] + 255 * (255 - p[3]) + 127) / 255);
            p[3] = 255;
        }
    return std::move(pixels).freeze();
}

} // namespace depict
