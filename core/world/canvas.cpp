#include "world/canvas.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>

namespace depict::world {

namespace {

using Pixel = std::uint32_t; // four bytes in memory order
constexpr Pixel kLanes = 0x00ff00ff;

Pixel opaquePixel(Rgb c) {
    const std::array<std::uint8_t, 4> bytes{c.r, c.g, c.b, 255};
    Pixel pixel = 0;
    std::memcpy(&pixel, bytes.data(), sizeof pixel);
    return pixel;
}

/// a * share + b * (255 - share), rounded, for all four bytes; two bytes a multiplication.
Pixel mixPixels(Pixel a, Pixel b, std::uint32_t share) {
    const std::uint32_t rest = 255 - share;
    Pixel even = (a & kLanes) * share + (b & kLanes) * rest + 0x00800080;
    Pixel odd = (a >> 8 & kLanes) * share + (b >> 8 & kLanes) * rest + 0x00800080;
    even = (even + (even >> 8 & kLanes)) >> 8 & kLanes;
    odd = (odd + (odd >> 8 & kLanes)) & ~kLanes;
    return even | odd;
}

Pixel load(const std::uint8_t* at) {
    Pixel pixel = 0;
    std::memcpy(&pixel, at, sizeof pixel);
    return pixel;
}
void store(std::uint8_t* at, Pixel pixel) {
    std::memcpy(at, &pixel, sizeof pixel);
}

void blendRun(std::uint8_t* at, int count, Pixel colour, std::uint32_t alpha) {
    if (alpha == 255)
        for (int i = 0; i < count; ++i)
            store(at + 4 * i, colour);
    else
        for (int i = 0; i < count; ++i)
            store(at + 4 * i, mixPixels(colour, load(at + 4 * i), alpha));
}

float strengthOf(double opacity) {
    return static_cast<float>(255 * std::clamp(opacity, 0.0, 1.0));
}

template <class ColourOfRow>
void fillScanned(PixelBuffer& target, ScanConverter& scan, float strength,
                 ColourOfRow&& colourOfRow) {
    while (scan.nextRow()) {
        std::uint8_t* row = target.row(scan.y());
        const Pixel colour = opaquePixel(colourOfRow(scan.y()));
        scan.runs([&](int x, int count, float coverage) {
            blendRun(row + 4 * x, count, colour,
                     static_cast<std::uint32_t>(coverage * strength + 0.5f));
        });
    }
}

} // namespace

Rgb mix(Rgb a, Rgb b, double share) {
    const auto channel = [share](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(std::clamp(from + (to - from) * share + 0.5, 0.0, 255.0));
    };
    return {channel(a.r, b.r), channel(a.g, b.g), channel(a.b, b.b)};
}

Rgb parseColour(std::string_view text) {
    unsigned value = 0;
    const char* end = text.data() + text.size();
    if (text.size() == 7 && text[0] == '#') {
        const auto read = std::from_chars(text.data() + 1, end, value, 16);
        if (read.ec == std::errc{} && read.ptr == end)
            return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                    static_cast<std::uint8_t>(value)};
    }
    throw Error{ErrorKind::badFile,
                "\"" + std::string(text) + "\" is not a colour written as #rrggbb."};
}

Coverage rasterise(const Path& path, const Affine& transform, FillRule rule, Size clip) {
    ScanConverter scan;
    scan.begin(path, transform, rule, clip);
    Coverage coverage{scan.area(), {}};
    const auto width = static_cast<std::size_t>(coverage.area.width);
    coverage.values.resize(width * static_cast<std::size_t>(coverage.area.height));
    std::uint8_t* row = coverage.values.data();
    for (; scan.nextRow(); row += width)
        scan.runs([&](int x, int count, float share) {
            std::memset(row + (x - coverage.area.x), static_cast<int>(share * 255 + 0.5f),
                        static_cast<std::size_t>(count));
        });
    return coverage;
}

void Canvas::fill(const Path& path, const Affine& transform, Rgb colour, double opacity,
                  FillRule rule) {
    m_scan.begin(path, transform, rule, size());
    fillScanned(m_target, m_scan, strengthOf(opacity), [colour](int) { return colour; });
}

void Canvas::fill(const Coverage& coverage, Rgb colour, double opacity) {
    const Rect part = intersected(coverage.area, {0, 0, size().width, size().height});
    const Pixel pixel = opaquePixel(colour);
    const auto strength = static_cast<std::uint32_t>(strengthOf(opacity) + 0.5f);
    for (int y = part.y; y < part.bottom(); ++y) {
        const std::uint8_t* shares = coverage.values.data() +
                                     std::ptrdiff_t{y - coverage.area.y} * coverage.area.width +
                                     (part.x - coverage.area.x);
        std::uint8_t* row = m_target.row(y) + 4 * std::ptrdiff_t{part.x};
        for (int x = 0; x < part.width; ++x)
            store(row + 4 * x,
                  mixPixels(pixel, load(row + 4 * x), (shares[x] * strength + 127) / 255));
    }
}

void Canvas::fillRows(const Path& path, const Affine& transform,
                      const std::function<Rgb(double y)>& colourOfRow, double opacity) {
    m_scan.begin(path, transform, FillRule::nonZero, size());
    fillScanned(m_target, m_scan, strengthOf(opacity), [&](int y) { return colourOfRow(y + 0.5); });
}

void Canvas::verticalGradient(Rgb top, Rgb bottom, int fromRow, int toRow) {
    const int end = std::min(toRow, size().height);
    for (int y = std::max(0, fromRow); y < end; ++y)
        blendRun(m_target.row(y), size().width,
                 opaquePixel(mix(top, bottom, (y - fromRow + 0.5) / (toRow - fromRow))), 255);
}

void Canvas::softEllipse(Vec centre, double rx, double ry, Rgb colour, double opacity) {
    if (!(rx > 0) || !(ry > 0))
        return;
    const auto clampTo = [](double v, int most) {
        return static_cast<int>(std::clamp(v, 0.0, double(most)));
    };
    const Pixel pixel = opaquePixel(colour);
    const float strength = strengthOf(opacity);
    const int bottom = clampTo(std::ceil(centre.y + ry), size().height);
    for (int y = clampTo(std::floor(centre.y - ry), size().height); y < bottom; ++y) {
        const double dy = (y + 0.5 - centre.y) / ry;
        const auto most = static_cast<float>(1 - dy * dy); // what is left on the middle column
        if (most <= 0)
            continue;
        const double half = rx * std::sqrt(static_cast<double>(most));
        const int left = clampTo(std::floor(centre.x - half), size().width);
        const int right = clampTo(std::ceil(centre.x + half), size().width);
        const auto start = static_cast<float>((left + 0.5 - centre.x) / rx);
        const auto step = static_cast<float>(1 / rx);
        std::uint8_t* row = m_target.row(y) + 4 * std::ptrdiff_t{left};
        for (int x = 0; x < right - left; ++x) {
            const float dx = start + static_cast<float>(x) * step;
            const float near = std::max(0.0f, most - dx * dx);
            const auto alpha =
                static_cast<std::uint32_t>(static_cast<int>(strength * near * near + 0.5f));
            store(row + 4 * x, mixPixels(pixel, load(row + 4 * x), alpha));
        }
    }
}

} // namespace depict::world
