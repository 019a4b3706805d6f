#include "generation/map_regions.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace depict {

namespace {

constexpr int kGround = 72;      // brightest channel of what is still ground, see segment_mask.cpp
constexpr int kLeastShare = 200; // a colour of less than one in so many lit pixels is a seam
constexpr int kLeastFrame = 5;   // pixels on the side of a frame

/// How far the pixel is from the colour, or from what the colour's edge makes of it and the ground.
double distance(const std::uint8_t* p, const MapColour& colour) {
    constexpr double kBlack[] = {22, 24, 30};
    const double to[] = {colour.r - kBlack[0], colour.g - kBlack[1], colour.b - kBlack[2]};
    double along = 0, length = 0;
    for (int k = 0; k < 3; ++k) {
        along += (p[k] - kBlack[k]) * to[k];
        length += to[k] * to[k];
    }
    const double share = std::clamp(along / std::max(length, 1.0), 0.3, 1.0);
    double off = 0;
    for (int k = 0; k < 3; ++k)
        off += (kBlack[k] + share * to[k] - p[k]) * (kBlack[k] + share * to[k] - p[k]);
    return off + 60 * (1 - share); // a colour itself rather than the edge of a brighter one
}

/// Nearest of the palette's colours for which `isMeant`; -1 where there is none.
template <typename Meant>
int nearest(const std::uint8_t* p, std::span<const MapColour> palette, const Meant& isMeant) {
    int best = -1;
    double least = 0;
    for (int i = 0; i < static_cast<int>(palette.size()); ++i) {
        if (!isMeant(i))
            continue;
        const double off = distance(p, palette[static_cast<std::size_t>(i)]);
        if (best < 0 || off < least) {
            best = i;
            least = off;
        }
    }
    return best;
}

/// Index of a colour for each pixel, -1 for the ground.
class Labels {
public:
    Labels(const Image& picture, std::span<const MapColour> palette)
        : m_size(picture.size()),
          m_values(static_cast<std::size_t>(m_size.width) * static_cast<std::size_t>(m_size.height),
                   -1) {
        std::vector<int> counts(palette.size(), 0);
        int lit = 0;
        label(picture, palette, [](int) { return true; });
        for (const int value : m_values)
            if (value >= 0) {
                ++counts[static_cast<std::size_t>(value)];
                ++lit;
            }
        label(picture, palette, [&](int colour) {
            return counts[static_cast<std::size_t>(colour)] * kLeastShare >= lit;
        });
    }
    [[nodiscard]] Size size() const { return m_size; }
    [[nodiscard]] int at(int x, int y) const {
        return x < 0 || y < 0 || x >= m_size.width || y >= m_size.height ? -1
                                                                         : m_values[index(x, y)];
    }
    void clear(int x, int y) { m_values[index(x, y)] = -1; }
    [[nodiscard]] std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width) +
               static_cast<std::size_t>(x);
    }

private:
    template <typename Meant>
    void label(const Image& picture, std::span<const MapColour> palette, const Meant& isMeant) {
        std::unordered_map<std::uint32_t, int> known; // flat maps have few colours
        for (int y = 0; y < m_size.height; ++y) {
            const std::uint8_t* p = picture.row(y);
            for (int x = 0; x < m_size.width; ++x, p += 4) {
                if (std::max({p[0], p[1], p[2]}) < kGround)
                    continue;
                const std::uint32_t key =
                    p[0] | std::uint32_t{p[1]} << 8 | std::uint32_t{p[2]} << 16;
                const auto [found, isNew] = known.try_emplace(key, -1);
                if (isNew)
                    found->second = nearest(p, palette, isMeant);
                m_values[index(x, y)] = found->second;
            }
        }
    }
    Size m_size;
    std::vector<int> m_values;
};

struct Found {
    MapRegion region;
    bool isThick = false; // somewhere it fills three by three pixels
};

/// Takes the region that the pixel belongs to out of the labels; pixels up to `gap` apart belong
/// together (with a gap of 1, those side by side).
Found taken(Labels& labels, const std::vector<bool>& thick, int fromX, int fromY, int gap) {
    Found found{{labels.at(fromX, fromY), {}, 0}};
    std::vector<std::pair<int, int>> open{{fromX, fromY}};
    labels.clear(fromX, fromY);
    while (!open.empty()) {
        const auto [x, y] = open.back();
        open.pop_back();
        ++found.region.area;
        found.region.box = united(found.region.box, {x, y, 1, 1});
        found.isThick = found.isThick || thick[labels.index(x, y)];
        for (int dy = -gap; dy <= gap; ++dy)
            for (int dx = -gap; dx <= gap; ++dx) {
                if ((gap == 1 && dx != 0 && dy != 0) ||
                    labels.at(x + dx, y + dy) != found.region.colour)
                    continue;
                labels.clear(x + dx, y + dy);
                open.emplace_back(x + dx, y + dy);
            }
    }
    return found;
}

std::vector<bool> thickPixels(const Labels& labels) {
    const Size size = labels.size();
    std::vector<bool> thick(
        static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height), false);
    for (int y = 1; y + 1 < size.height; ++y)
        for (int x = 1; x + 1 < size.width; ++x) {
            bool isSame = true;
            for (int i = 0; i < 9 && isSame; ++i)
                isSame = labels.at(x + i % 3 - 1, y + i / 3 - 1) == labels.at(x, y);
            thick[labels.index(x, y)] = isSame;
        }
    return thick;
}

} // namespace

std::vector<MapRegion> regionsOf(const Image& map, std::span<const MapColour> palette,
                                 MapFilling filling) {
    const Image picture = map.toRgba8();
    Labels labels(picture, palette);
    const bool isFramed = filling == MapFilling::frames;
    const int shorter = std::min(picture.width(), picture.height());
    const int gap = isFramed ? std::max(2, shorter / 40) : 1;
    const std::vector<bool> thick = thickPixels(labels);
    std::vector<MapRegion> regions;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            if (labels.at(x, y) < 0)
                continue;
            auto [region, isThick] = taken(labels, thick, x, y, gap);
            const bool isLarge = std::min(region.box.width, region.box.height) >= kLeastFrame;
            if (isFramed ? !isLarge : !isThick)
                continue;
            if (isFramed)
                region.area = region.box.width * region.box.height;
            regions.push_back(region);
        }
    std::sort(regions.begin(), regions.end(), [](const MapRegion& a, const MapRegion& b) {
        return std::tuple(a.box.x, a.box.y, a.colour) < std::tuple(b.box.x, b.box.y, b.colour);
    });
    return regions;
}

} // namespace depict
