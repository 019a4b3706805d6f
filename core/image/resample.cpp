#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace depict {

namespace {

constexpr double kLobes = 3;

double lanczos(double x) {
    if (x == 0)
        return 1;
    if (std::abs(x) >= kLobes)
        return 0;
    const double angle = std::numbers::pi * x;
    return kLobes * std::sin(angle) * std::sin(angle / kLobes) / (angle * angle);
}

// The source pixels first … first + weights.size() - 1 make one target pixel.
struct Tap {
    int first = 0;
    std::vector<float> weights; // sum 1
};

std::vector<Tap> tapsFor(int from, int to) {
    const double scale = static_cast<double>(from) / to;
    const double stretch = std::max(scale, 1.0), reach = kLobes * stretch;
    std::vector<Tap> taps(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        Tap& tap = taps[static_cast<std::size_t>(i)];
        const double centre = (i + 0.5) * scale - 0.5;
        tap.first = std::max(static_cast<int>(std::ceil(centre - reach)), 0);
        const int last = std::min(static_cast<int>(std::floor(centre + reach)), from - 1);
        double sum = 0;
        for (int j = tap.first; j <= last; ++j) {
            const double weight = lanczos((j - centre) / stretch);
            tap.weights.push_back(static_cast<float>(weight));
            sum += weight;
        }
        for (float& weight : tap.weights)
            weight = static_cast<float>(static_cast<double>(weight) / sum);
    }
    return taps;
}

// Colours multiplied with alpha, as numbers 0 … 1, so that transparent pixels lend no colour.
template <typename Channel>
void widen(const Channel* source, int width, std::vector<float>& premultiplied) {
    constexpr float full = sizeof(Channel) == 1 ? 255.0F : 65535.0F;
    premultiplied.resize(static_cast<std::size_t>(width) * 4);
    for (std::size_t i = 0; i < premultiplied.size(); i += 4) {
        const float alpha = static_cast<float>(source[i + 3]) / full;
        for (std::size_t c = 0; c < 3; ++c)
            premultiplied[i + c] = static_cast<float>(source[i + c]) / full * alpha;
        premultiplied[i + 3] = alpha;
    }
}

template <typename Channel> void narrow(const std::vector<float>& premultiplied, Channel* target) {
    constexpr float full = sizeof(Channel) == 1 ? 255.0F : 65535.0F;
    for (std::size_t i = 0; i < premultiplied.size(); i += 4) {
        const float alpha = std::clamp(premultiplied[i + 3], 0.0F, 1.0F);
        const float scale = alpha > 0 ? 1 / alpha : 0;
        for (std::size_t c = 0; c < 3; ++c)
            target[i + c] = static_cast<Channel>(
                std::clamp(premultiplied[i + c] * scale, 0.0F, 1.0F) * full + 0.5F);
        target[i + 3] = static_cast<Channel>(alpha * full + 0.5F);
    }
}

void scaleRow(const std::vector<float>& source, const std::vector<Tap>& taps, float* target) {
    for (const Tap& tap : taps) {
        float sum[4] = {};
        const float* p = source.data() + static_cast<std::ptrdiff_t>(tap.first) * 4;
        for (const float weight : tap.weights) {
            for (int c = 0; c < 4; ++c)
                sum[c] += weight * p[c];
            p += 4;
        }
        target = std::copy(sum, sum + 4, target);
    }
}

template <typename Channel> void resample(const Image& image, PixelBuffer& result) {
    const auto columns = tapsFor(image.width(), result.width());
    const auto rows = tapsFor(image.height(), result.height());
    std::size_t mostRows = 0;
    for (const Tap& tap : rows)
        mostRows = std::max(mostRows, tap.weights.size());
    // Rows scaled sideways wait in a ring until no target row needs them any more.
    const std::size_t rowLength = static_cast<std::size_t>(result.width()) * 4;
    std::vector<float> ring(mostRows * rowLength), wide, sum(rowLength);
    const auto slot = [&](int y) {
        return ring.data() + static_cast<std::size_t>(y) % mostRows * rowLength;
    };
    int scaled = 0;
    for (int y = 0; y < result.height(); ++y) {
        const Tap& tap = rows[static_cast<std::size_t>(y)];
        const int end = tap.first + static_cast<int>(tap.weights.size());
        for (scaled = std::max(scaled, tap.first); scaled < end; ++scaled) {
            widen(reinterpret_cast<const Channel*>(image.row(scaled)), image.width(), wide);
            scaleRow(wide, columns, slot(scaled));
        }
        std::fill(sum.begin(), sum.end(), 0.0F);
        for (std::size_t i = 0; i < tap.weights.size(); ++i) {
            const float* source = slot(tap.first + static_cast<int>(i));
            for (std::size_t x = 0; x < rowLength; ++x)
                sum[x] += tap.weights[i] * source[x];
        }
        narrow(sum, reinterpret_cast<Channel*>(result.row(y)));
    }
}

} // namespace

Image resampled(const Image& image, Size size) {
    if (image.size() == size)
        return image;
    PixelBuffer result(size, image.format());
    result.setIccProfile(image.iccProfile());
    if (image.format() == PixelFormat::rgba8)
        resample<std::uint8_t>(image, result);
    else
        resample<std::uint16_t>(image, result);
    return std::move(result).freeze();
}

Mask resampled(const Mask& mask, Size size) {
    return mask.size() == size ? mask : Mask::fromImage(resampled(mask.toImage(), size));
}

Size fitted(Size picture, Size box) {
    const double scale = std::min(static_cast<double>(box.width) / picture.width,
                                  static_cast<double>(box.height) / picture.height);
    return {std::clamp(static_cast<int>(std::lround(picture.width * scale)), 1, box.width),
            std::clamp(static_cast<int>(std::lround(picture.height * scale)), 1, box.height)};
}

Image atSize(const Image& picture, Size size) {
    const Image source = picture.toRgba8();
    if (source.width() != 2 * size.width || source.height() != 2 * size.height)
        return resampled(source, size);
    PixelBuffer half(size);
    for (int y = 0; y < size.height; ++y) {
        const std::uint8_t *above = source.row(2 * y), *below = source.row(2 * y + 1);
        std::uint8_t* to = half.row(y);
        for (int i = 0; i < 4 * size.width; ++i) {
            const int from = i / 4 * 8 + i % 4;
            to[i] = static_cast<std::uint8_t>(
                (above[from] + above[from + 4] + below[from] + below[from + 4] + 2) / 4);
        }
    }
    return std::move(half).freeze();
}

} // namespace depict
