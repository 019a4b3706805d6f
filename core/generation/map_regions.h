// Painted maps as data: which things a segmentation or detection picture shows, and where.
#pragma once

#include "base/geometry.h"
#include "image/image.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace depict {

/// What a colour of a map stands for.
struct MapColour {
    std::uint8_t r = 0, g = 0, b = 0;
    std::string name;
};

struct MapRegion {
    int colour = 0; // index in the palette
    Rect box;       // the smallest one round it, in pixels of the map
    int area = 0;   // pixels: of the region, or inside the frame
    friend bool operator==(const MapRegion&, const MapRegion&) = default;
};

enum class MapFilling {
    solid, // segmentation: each region is a connected area of one colour
    frames // detection: each region is the outline of a box, perhaps interrupted by another one's
};

/// What the map shows, from left to right. A painted map is not exact: every pixel that is not
/// nearly black (the ground that the model was taught) counts as the nearest colour of those that
/// the map shows much of, and specks and seams between colours are left out. Frames of one colour
/// that touch are one region.
[[nodiscard]] std::vector<MapRegion> regionsOf(const Image& map, std::span<const MapColour> palette,
                                               MapFilling filling);

} // namespace depict
