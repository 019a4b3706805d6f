#include "world/textures.h"

#include <array>
#include <cmath>

namespace depict::world {
namespace {

constexpr int kBase = 32 * kTextureCells; // pixels on the side of a stored tile
using Tile = std::vector<float>;

/// Noise on a lattice of `nodes` a side, smooth between the nodes.
Tile lattice(int nodes, std::uint32_t seed) {
    Tile tile(kBase * kBase);
    const float step = static_cast<float>(nodes) / kBase;
    for (int y = 0; y < kBase; ++y)
        for (int x = 0; x < kBase; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) * step,
                        v = (static_cast<float>(y) + 0.5F) * step;
            const int i = static_cast<int>(u), j = static_cast<int>(v);
            const float p = ramp(0, 1, u - static_cast<float>(i)),
                        q = ramp(0, 1, v - static_cast<float>(j));
            const auto at = [&](int dx, int dy) {
                return chanceAt(static_cast<std::uint32_t>((i + dx) % nodes),
                                static_cast<std::uint32_t>((j + dy) % nodes), seed);
            };
            tile[static_cast<std::size_t>(y * kBase + x)] =
                2 * mixed(mixed(at(0, 0), at(1, 0), p), mixed(at(0, 1), at(1, 1), p), q) - 1;
        }
    return tile;
}

Tile sum(const Tile& a, float weightA, const Tile& b, float weightB) {
    Tile tile(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        tile[i] = weightA * a[i] + weightB * b[i];
    return tile;
}

/// Mean with the neighbours to the right: threads.
Tile drawnOut(const Tile& tile, int length) {
    Tile result(tile.size());
    for (int y = 0; y < kBase; ++y)
        for (int x = 0; x < kBase; ++x) {
            float total = 0;
            for (int k = 0; k < length; ++k)
                total += tile[static_cast<std::size_t>(y * kBase + (x + k) % kBase)];
            result[static_cast<std::size_t>(y * kBase + x)] =
                2.2F * total / static_cast<float>(length);
        }
    return result;
}

Tile made(Texture texture) {
    switch (texture) {
    case Texture::grain:
        return sum(lattice(128, 1), 0.6F, lattice(64, 2), 0.7F);
    case Texture::paper:
        return sum(lattice(64, 3), 0.6F, lattice(32, 4), 0.6F);
    case Texture::fibre:
        return drawnOut(sum(lattice(128, 5), 0.7F, lattice(64, 6), 0.6F), 14);
    case Texture::ripple:
        return sum(lattice(16, 7), 0.8F, lattice(40, 8), 0.35F);
    case Texture::ripple2:
        return sum(lattice(16, 9), 0.8F, lattice(40, 10), 0.35F);
    case Texture::cloud:
        return sum(lattice(4, 11), 0.75F, lattice(11, 12), 0.4F);
    case Texture::cloud2:
        return sum(lattice(4, 13), 0.75F, lattice(11, 14), 0.4F);
    }
    return {};
}

const Tile& stored(Texture texture) {
    static const std::array<Tile, 7> kTiles{
        made(Texture::grain),   made(Texture::paper), made(Texture::fibre), made(Texture::ripple),
        made(Texture::ripple2), made(Texture::cloud), made(Texture::cloud2)};
    return kTiles[static_cast<std::size_t>(texture)];
}

/// Where pixel `x` of the picture lies in the tile: the stored pixels from first to last.
struct Span {
    int first, last;
};
Span spanOf(int x, double pixelsPerCell) {
    const double scale = 32 / pixelsPerCell;
    const int first = static_cast<int>(x * scale + 1e-6);
    const int last = std::max(first, static_cast<int>(std::ceil((x + 1) * scale - 1e-6)) - 1);
    return {first, last};
}

} // namespace

float chanceAt(std::uint32_t x, std::uint32_t y, std::uint32_t seed) {
    std::uint32_t h = x * 0x8da6b343U + y * 0xd8163841U + seed * 0xcb1ab31fU;
    h = (h ^ (h >> 15)) * 0x2c1b3c6dU;
    h = (h ^ (h >> 12)) * 0x297a2d39U;
    return static_cast<float>((h ^ (h >> 15)) >> 8) * (1.0F / 16777216);
}

Plane textured(Texture texture, Size size, double pixelsPerCell) {
    const Tile& tile = stored(texture);
    // one period, then copied along; periods need not be whole pixels, so only the first is drawn
    // when they are
    const double exact = kTextureCells * pixelsPerCell;
    const int period = exact == std::floor(exact) ? static_cast<int>(exact) : 0;
    Plane plane(size);
    const int columns = period > 0 ? std::min(period, size.width) : size.width;
    const int rows = period > 0 ? std::min(period, size.height) : size.height;
    for (int y = 0; y < rows; ++y) {
        const Span down = spanOf(y, pixelsPerCell);
        float* out = plane.row(y);
        for (int x = 0; x < columns; ++x) {
            const Span across = spanOf(x, pixelsPerCell);
            float total = 0;
            for (int v = down.first; v <= down.last; ++v)
                for (int u = across.first; u <= across.last; ++u)
                    total += tile[static_cast<std::size_t>(v % kBase * kBase + u % kBase)];
            out[x] = total / static_cast<float>((down.last - down.first + 1) *
                                                (across.last - across.first + 1));
        }
        for (int x = columns; x < size.width; ++x)
            out[x] = out[x - period];
    }
    for (int y = rows; y < size.height; ++y)
        std::copy_n(plane.row(y - period), size.width, plane.row(y));
    return plane;
}

} // namespace depict::world
