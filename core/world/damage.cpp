#include "world/damage.h"

#include "base/random.h"
#include "world/canvas.h"
#include "world/planes.h"

#include <algorithm>
#include <cmath>

namespace depict::world {
namespace {

/// Grains of a twelfth of a cell, some brighter and some darker, a few in colour.
void addNoise(PixelBuffer& picture, Random& random, int pixelsPerCell) {
    const int grain = std::max(1, pixelsPerCell / 12);
    const double strength = random.uniform(26, 60);
    for (int y = 0; y < picture.height(); y += grain)
        for (int x = 0; x < picture.width(); x += grain) {
            const std::uint32_t bits = random.bits();
            // four bytes together are nearly a bell, and one draw a grain is quick
            const int sum = static_cast<int>((bits & 255) + (bits >> 8 & 255) + (bits >> 16 & 255) +
                                             (bits >> 24)) -
                            510;
            const int light = static_cast<int>(sum * strength / 148);
            const int tint = static_cast<int>((bits & 31) - 15);
            for (int v = y; v < std::min(y + grain, picture.height()); ++v)
                for (int u = x; u < std::min(x + grain, picture.width()); ++u) {
                    std::uint8_t* p = picture.row(v) + 4 * u;
                    const int shift[] = {light + tint, light, light - tint};
                    for (int k = 0; k < 3; ++k)
                        p[k] = static_cast<std::uint8_t>(std::clamp(p[k] + shift[k], 0, 255));
                }
        }
}

void addBlur(PixelBuffer& picture, Random& random, int pixelsPerCell) {
    Planes planes = split(picture);
    blur(planes, random.uniform(0.22, 0.5) * pixelsPerCell);
    merge(planes, picture);
}

void addHoles(PixelBuffer& picture, const Damage& damage, int pixelsPerCell) {
    const auto gray = static_cast<std::uint8_t>(damage.seed % 2 == 0 ? 255 : 128);
    Canvas canvas(picture);
    for (const Rect& hole :
         holesOf(damage, {picture.height() / pixelsPerCell, picture.width() / pixelsPerCell}))
        canvas.fill(Path::rect(hole.x, hole.y, hole.width, hole.height),
                    Affine::scale(pixelsPerCell, pixelsPerCell), {gray, gray, gray});
}

/// Light crooked lines from edge to edge, and specks.
void addScratches(PixelBuffer& picture, Random& random, int pixelsPerCell) {
    const double p = pixelsPerCell, columns = picture.width() / p, rows = picture.height() / p;
    Canvas canvas(picture);
    const Affine cells = Affine::scale(p, p);
    const int lines = random.between(4, 9);
    for (int i = 0; i < lines; ++i) {
        const bool isUpright = random.chance(0.7);
        const double along = isUpright ? rows : columns, across = isUpright ? columns : rows;
        double at = random.uniform(0, across);
        const double lean = random.uniform(-0.12, 0.12), half = random.uniform(0.03, 0.09);
        std::vector<Vec> left, right;
        for (double t = 0; t <= along; t += 1.5) {
            at += lean * 1.5 + random.uniform(-0.15, 0.15);
            left.push_back(isUpright ? Vec{at - half, t} : Vec{t, at - half});
            right.push_back(isUpright ? Vec{at + half, t} : Vec{t, at + half});
        }
        left.insert(left.end(), right.rbegin(), right.rend());
        canvas.fill(Path::polygon(left), cells, {250, 248, 240}, 0.85);
    }
    const int specks = static_cast<int>(columns * rows / 10);
    for (int i = 0; i < specks; ++i) {
        const double radius = random.uniform(0.04, 0.16);
        canvas.fill(
            Path::ellipse({random.uniform(0, columns), random.uniform(0, rows)}, radius, radius),
            cells, random.chance(0.6) ? Rgb{248, 246, 238} : Rgb{34, 30, 28}, 0.9);
    }
}

} // namespace

std::vector<Rect> holesOf(const Damage& damage, GridSize grid) {
    std::vector<Rect> holes;
    if (damage.kind != DamageKind::holes)
        return holes;
    Random random(damage.seed, 0x686f6c6573);
    const int count = 1 + grid.cells() / 60 + random.below(3);
    for (int i = 0; i < count; ++i) {
        const int width = random.between(1, 3), height = random.between(1, 3);
        holes.push_back({random.below(std::max(1, grid.columns - width + 1)),
                         random.below(std::max(1, grid.rows - height + 1)), width, height});
    }
    return holes;
}

void applyDamage(PixelBuffer& picture, const Damage& damage, int pixelsPerCell) {
    Random random(damage.seed, 0x64616d616765);
    switch (damage.kind) {
    case DamageKind::noise:
        return addNoise(picture, random, pixelsPerCell);
    case DamageKind::blur:
        return addBlur(picture, random, pixelsPerCell);
    case DamageKind::holes:
        return addHoles(picture, damage, pixelsPerCell);
    case DamageKind::scratches:
        return addScratches(picture, random, pixelsPerCell);
    }
}

} // namespace depict::world
