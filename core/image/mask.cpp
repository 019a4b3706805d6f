#include "image/mask.h"

#include "base/error.h"
#include "image/image.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <utility>

namespace depict {

namespace {

std::size_t index(int value) {
    return static_cast<std::size_t>(value);
}

// The largest coverage within a disc. A column of half-height h is a running maximum of rows; h
// grows as the disc's half-width dx shrinks, so everything is 2 passes over the picture a pixel of
// radius, each a plain loop over bytes.
Mask dilated(const Mask& mask, int radius) {
    const int width = mask.size().width, height = mask.size().height;
    Mask result = mask, columns = mask;
    int halfHeight = 0;
    for (int dx = radius; dx >= 0; --dx) {
        const auto wanted = static_cast<int>(std::sqrt(static_cast<double>(radius) * radius +
                                                       radius - static_cast<double>(dx) * dx));
        while (halfHeight < std::min(wanted, height)) {
            ++halfHeight;
            for (int y = 0; y < height; ++y) {
                std::uint8_t* column = columns.row(y);
                const std::uint8_t* above = mask.row(std::max(y - halfHeight, 0));
                const std::uint8_t* below = mask.row(std::min(y + halfHeight, height - 1));
                for (int x = 0; x < width; ++x)
                    column[x] = std::max(column[x], std::max(above[x], below[x]));
            }
        }
        if (dx >= width)
            continue;
        for (int y = 0; y < height; ++y) {
            std::uint8_t* out = result.row(y);
            const std::uint8_t* column = columns.row(y);
            for (int x = 0; x < width - dx; ++x)
                out[x] = std::max(out[x], column[x + dx]);
            for (int x = dx; x < width; ++x)
                out[x] = std::max(out[x], column[x - dx]);
        }
    }
    return result;
}

// Weights of a Gaussian that ends at the radius: nothing changes farther away.
std::vector<float> gaussian(double radius) {
    const int reach = static_cast<int>(std::floor(radius));
    const double deviation = radius / 2;
    std::vector<float> weights;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(static_cast<float>(std::exp(-0.5 * i * i / (deviation * deviation))));
        sum += static_cast<double>(weights.back());
    }
    for (float& weight : weights)
        weight = static_cast<float>(static_cast<double>(weight) / sum);
    return weights;
}

template <typename Channel>
void blendRow(const std::uint8_t* base, const std::uint8_t* over, const std::uint8_t* coverage,
              std::uint8_t* out, int width) {
    constexpr double opaque = sizeof(Channel) == 1 ? 255 : 65535;
    for (int x = 0; x < width; ++x) {
        const std::size_t offset = index(x) * 4 * sizeof(Channel);
        if (coverage[x] == 0)
            continue; // the base is there already
        if (coverage[x] == 255) {
            std::memcpy(out + offset, over + offset, 4 * sizeof(Channel));
            continue;
        }
        Channel from[4], to[4], mixed[4];
        std::memcpy(from, base + offset, sizeof from);
        std::memcpy(to, over + offset, sizeof to);
        const double share = coverage[x] / 255.0;
        const double fromAlpha = from[3] * (1 - share), toAlpha = to[3] * share;
        const double alpha = fromAlpha + toAlpha;
        for (int c = 0; c < 3; ++c)
            mixed[c] =
                alpha > 0
                    ? static_cast<Channel>((from[c] * fromAlpha + to[c] * toAlpha) / alpha + 0.5)
                    : from[c];
        mixed[3] = static_cast<Channel>(std::min(alpha + 0.5, opaque));
        std::memcpy(out + offset, mixed, sizeof mixed);
    }
}

} // namespace

Mask::Mask(Size size) : m_size(size) {
    if (size.isEmpty() || size.width > kLargestSide || size.height > kLargestSide ||
        std::int64_t{size.width} * size.height > kLargestArea)
        throw Error(ErrorKind::badRequest, "A mask cannot be " + std::to_string(size.width) +
                                               " x " + std::to_string(size.height) + " pixels.");
    m_coverage.resize(index(size.width) * index(size.height));
}

const std::uint8_t* Mask::row(int y) const {
    assert(y >= 0 && y < m_size.height);
    return m_coverage.data() + index(y) * index(m_size.width);
}

std::uint8_t* Mask::row(int y) {
    return const_cast<std::uint8_t*>(std::as_const(*this).row(y));
}

bool Mask::isEmpty() const {
    return std::all_of(m_coverage.begin(), m_coverage.end(),
                       [](std::uint8_t coverage) { return coverage == 0; });
}

Rect Mask::bounds() const {
    Rect area;
    for (int y = 0; y < m_size.height; ++y) {
        const std::uint8_t *begin = row(y), *end = begin + m_size.width;
        const auto isSet = [](std::uint8_t coverage) { return coverage != 0; };
        const std::uint8_t* first = std::find_if(begin, end, isSet);
        if (first == end)
            continue;
        const auto* last =
            std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(begin), isSet)
                .base();
        area =
            united(area, {static_cast<int>(first - begin), y, static_cast<int>(last - first), 1});
    }
    return area;
}

Mask Mask::fromImage(const Image& image) {
    Mask mask(image.size());
    const Image narrow = image.toRgba8();
    const auto pixels = narrow.bytes();
    bool isTransparent = false;
    for (std::size_t i = 3; i < pixels.size(); i += 4)
        isTransparent = isTransparent || pixels[i] != 255;
    for (std::size_t i = 0; i < mask.m_coverage.size(); ++i) {
        const std::uint8_t* p = pixels.data() + 4 * i;
        mask.m_coverage[i] =
            isTransparent
                ? p[3]
                : static_cast<std::uint8_t>((77 * p[0] + 150 * p[1] + 29 * p[2] + 128) >> 8);
    }
    return mask;
}

Image Mask::toImage() const {
    PixelBuffer pixels(m_size);
    std::uint8_t* p = pixels.bytes().data();
    for (const std::uint8_t coverage : m_coverage) {
        p[0] = p[1] = p[2] = coverage;
        p[3] = 255;
        p += 4;
    }
    return std::move(pixels).freeze();
}

Mask grown(const Mask& mask, int pixels) {
    if (pixels == 0 || mask.size().isEmpty())
        return mask;
    const int radius = std::min(std::abs(pixels), kLargestSide);
    return pixels > 0 ? dilated(mask, radius) : inverted(dilated(inverted(mask), radius));
}

Mask feathered(const Mask& mask, double radius) {
    if (!(radius >= 1) || mask.size().isEmpty())
        return mask;
    const int width = mask.size().width, height = mask.size().height;
    const std::vector<float> weights = gaussian(std::min(radius, 4096.0));
    const int reach = static_cast<int>(weights.size() / 2);
    Mask result(mask.size());
    std::vector<float> column(index(width + 2 * reach)); // one blurred row, its ends repeated
    std::vector<float> line(index(width));
    for (int y = 0; y < height; ++y) {
        std::fill(column.begin(), column.end(), 0.0F);
        float* middle = column.data() + reach;
        for (int i = -reach; i <= reach; ++i) {
            const std::uint8_t* source = mask.row(std::clamp(y + i, 0, height - 1));
            const float weight = weights[index(i + reach)];
            for (int x = 0; x < width; ++x)
                middle[x] += weight * static_cast<float>(source[x]);
        }
        std::fill(column.begin(), column.begin() + reach, middle[0]);
        std::fill(column.end() - reach, column.end(), middle[width - 1]);
        std::fill(line.begin(), line.end(), 0.5F);
        for (int i = -reach; i <= reach; ++i) {
            const float* source = middle + i;
            const float weight = weights[index(i + reach)];
            for (int x = 0; x < width; ++x)
                line[index(x)] += weight * source[x];
        }
        std::uint8_t* out = result.row(y);
        for (int x = 0; x < width; ++x)
            out[x] = static_cast<std::uint8_t>(std::min(line[index(x)], 255.0F));
    }
    return result;
}

Mask inverted(const Mask& mask) {
    Mask result = mask;
    for (int y = 0; y < mask.size().height; ++y)
        for (std::uint8_t* p = result.row(y); p != result.row(y) + mask.size().width; ++p)
            *p = static_cast<std::uint8_t>(255 - *p);
    return result;
}

Image blend(const Image& base, const Image& over, const Mask& mask) {
    if (base.size() != over.size() || base.size() != mask.size())
        throw Error(ErrorKind::badRequest,
                    "The picture, its repainted version and the mask differ in size.");
    const bool isWide = base.format() == PixelFormat::rgba16;
    const Image same = isWide ? over.toRgba16() : over.toRgba8();
    PixelBuffer result = base.thaw();
    for (int y = 0; y < base.height(); ++y) {
        if (isWide)
            blendRow<std::uint16_t>(base.row(y), same.row(y), mask.row(y), result.row(y),
                                    base.width());
        else
            blendRow<std::uint8_t>(base.row(y), same.row(y), mask.row(y), result.row(y),
                                   base.width());
    }
    return std::move(result).freeze();
}

} // namespace depict
