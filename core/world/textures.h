// Paper, grain and brush marks: fixed patterns of noise that come again every four cells, so that
// equal things on equal cells stay equal in every style.
#pragma once

#include "world/planes.h"

#include <cstdint>

namespace depict::world {

inline constexpr int kTextureCells = 4; // after which a texture begins again

enum class Texture {
    grain,  // from pixel to pixel (of 32 a cell): film, graphite
    paper,  // the tooth of drawing paper
    fibre,  // long horizontal threads
    ripple, // soft forms a quarter of a cell large
    ripple2,
    cloud, // soft forms a cell large
    cloud2,
};

/// The texture all over a picture of this size: around 0, nearly all within -1 … 1.
[[nodiscard]] Plane textured(Texture texture, Size size, double pixelsPerCell);

/// A hash of a place, 0 … 1.
[[nodiscard]] float chanceAt(std::uint32_t x, std::uint32_t y, std::uint32_t seed);

} // namespace depict::world
