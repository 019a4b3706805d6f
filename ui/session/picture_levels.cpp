#include "session/picture_levels.h"

#include "image/difference.h"

#include <algorithm>
#include <utility>

namespace depict {
namespace {

// The mean of four pixels, of both channels of each half at once. Premultiplied formats only.
QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d) {
    constexpr QRgb kEven = 0x00FF00FFU, kRound = 0x00020002U;
    const QRgb even = ((a & kEven) + (b & kEven) + (c & kEven) + (d & kEven) + kRound) >> 2 & kEven;
    const QRgb odd = (((a >> 8) & kEven) + ((b >> 8) & kEven) + ((c >> 8) & kEven) +
                      ((d >> 8) & kEven) + kRound) >>
                         2 &
                     kEven;
    return odd << 8 | even;
}

QImage halved(const QImage& picture) {
    const int width = (picture.width() + 1) / 2, height = (picture.height() + 1) / 2;
    QImage half(width, height, picture.format());
    for (int y = 0; y < height; ++y) {
        const auto* above = reinterpret_cast<const QRgb*>(picture.constScanLine(2 * y));
        const auto* below = reinterpret_cast<const QRgb*>(
            picture.constScanLine(std::min(2 * y + 1, picture.height() - 1)));
        auto* to = reinterpret_cast<QRgb*>(half.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int left = 2 * x, right = std::min(2 * x + 1, picture.width() - 1);
            to[x] = mean(above[left], above[right], below[left], below[right]);
        }
    }
    return half;
}

} // namespace

std::vector<QImage> pictureLevels(const QImage& picture) {
    const bool isPlain = picture.format() == QImage::Format_RGB32 ||
                         picture.format() == QImage::Format_ARGB32_Premultiplied;
    std::vector<QImage> levels{
        isPlain ? picture : picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)};
    while (std::max(levels.back().width(), levels.back().height()) > kSmallestLevel)
        levels.push_back(halved(levels.back()));
    return levels;
}

std::vector<Mask> strengthLevels(Mask strength) {
    std::vector<Mask> levels;
    levels.push_back(std::move(strength));
    while (std::max(levels.back().size().width, levels.back().size().height) > 1)
        levels.push_back(halvedByStrongest(levels.back()));
    return levels;
}

std::size_t levelFor(std::size_t count, double pictureWidth, double drawnWidth) {
    std::size_t level = 0;
    while (level + 1 < count && pictureWidth / 2 >= drawnWidth) {
        ++level;
        pictureWidth /= 2;
    }
    return level;
}

} // namespace depict
