#include "widgets/review/heat_overlay.h"

#include "image/difference.h"
#include "session/picture_levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace depict {
namespace {

std::array<QRgb, 256> opaqueColours() {
    std::array<QRgb, 256> colours{};
    for (std::size_t strength = 1; strength < colours.size(); ++strength) {
        const HeatColour colour = heatColours()[strength];
        colours[strength] = qRgb(colour.red, colour.green, colour.blue);
    }
    return colours;
}

/// Which of `length` pixels lies at each of `count` places, counted in pixels of a level; -1
/// outside.
std::vector<int> indices(double from, double step, int count, int length, std::size_t level) {
    std::vector<int> found(std::size_t(std::max(0, count)));
    for (int i = 0; i < count; ++i) {
        const double place = std::floor(from + (i + 0.5) * step);
        found[std::size_t(i)] = place < 0 || place >= length ? -1 : int(place) >> level;
    }
    return found;
}

} // namespace

QImage heatOverlay(const std::vector<Mask>& levels, const QRectF& whole, const QRect& area,
                   double pixelRatio) {
    const int width = int(std::ceil(area.width() * pixelRatio)),
              height = int(std::ceil(area.height() * pixelRatio));
    QImage overlay(width, height, QImage::Format_ARGB32_Premultiplied);
    overlay.setDevicePixelRatio(pixelRatio);
    // Never more than one pixel of the level on one of the screen, so that none is stepped over.
    const double drawn = whole.width() * pixelRatio;
    std::size_t level = levelFor(levels.size(), levels[0].size().width, drawn);
    if (level + 1 < levels.size() && levels[level].size().width > drawn)
        ++level;
    const Mask& strength = levels[level];
    const Size size = levels[0].size();
    const double stepX = size.width / drawn, stepY = size.height / (whole.height() * pixelRatio);
    const auto columns =
        indices((area.x() - whole.x()) * pixelRatio * stepX, stepX, width, size.width, level);
    const auto rows =
        indices((area.y() - whole.y()) * pixelRatio * stepY, stepY, height, size.height, level);
    static const auto kColours = opaqueColours();
    for (int y = 0; y < height; ++y) {
        auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        const int row = rows[std::size_t(y)];
        if (row < 0) {
            std::fill_n(to, width, 0U);
            continue;
        }
        const std::uint8_t* from = strength.row(row);
        for (int x = 0; x < width; ++x) {
            const int column = columns[std::size_t(x)];
            to[x] = column < 0 ? 0U : kColours[from[column]];
        }
    }
    return overlay;
}

QImage heatOfDrawings(const QImage& before, const QImage& after) {
    QImage heat(after.size(), QImage::Format_ARGB32_Premultiplied);
    heat.setDevicePixelRatio(after.devicePixelRatio());
    static const auto kColours = opaqueColours();
    for (int y = 0; y < heat.height(); ++y) {
        const auto* a = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* b = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(heat.scanLine(y));
        for (int x = 0; x < heat.width(); ++x) {
            const int most = a[x] == b[x] ? 0
                                          : std::max({std::abs(qRed(a[x]) - qRed(b[x])),
                                                      std::abs(qGreen(a[x]) - qGreen(b[x])),
                                                      std::abs(qBlue(a[x]) - qBlue(b[x]))});
            to[x] = kColours[std::size_t(most)];
        }
    }
    return heat;
}

} // namespace depict
