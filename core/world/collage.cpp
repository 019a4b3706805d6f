#include "world/collage.h"

#include "base/random.h"
#include "world/backdrop.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace depict::world {

namespace {

constexpr int kPixelsPerCell = 32;

Rgb anyColour(Random& random) {
    return {static_cast<std::uint8_t>(random.below(256)), static_cast<std::uint8_t>(random.below(256)),
            static_cast<std::uint8_t>(random.below(256))};
}

void crowdedScene(Canvas& canvas, const Catalogue& catalogue, Random& random) {
    const int side = canvas.size().width / kPixelsPerCell;
    Backdrop backdrop;
    backdrop.id = random.below(static_cast<int>(kBackdrops.size()));
    backdrop.look = static_cast<std::uint32_t>(random.below(static_cast<int>(kLooks)));
    if (backdrop.id == 0)
        backdrop.colour = random.below(static_cast<int>(kColours.size()));
    compose(backdrop, {side, side}).art.paint(canvas, kPixelsPerCell);
    const int count = side * side / random.between(5, 16);
    for (int i = 0; i < count; ++i) {
        Dressed dressed;
        dressed.object = random.below(catalogue.count());
        const auto& kind = catalogue[dressed.object];
        if (!kind.paintFills.empty() && random.chance(0.5))
            dressed.colour = random.below(static_cast<int>(kColours.size()));
        const double cells = 1.5 * std::pow(5.0, random.uniform());
        const double scale = cells * kPixelsPerCell / 32 * (random.chance(0.5) && kind.mayMirror ? -1 : 1);
        const Affine place = Affine::translate(random.uniform(0, canvas.size().width), random.uniform(0, canvas.size().height)) *
                             Affine::scale(scale, std::abs(scale)) * Affine::translate(-16, -16);
        if (random.chance(0.3)) {
            const auto foot = place({kind.x + kind.width / 2, kind.y + kind.height});
            canvas.softEllipse(foot, std::abs(scale) * kind.width * 0.55, std::abs(scale) * 2.5, {20, 24, 48}, 0.3);
        }
        draw(canvas, dressedDrawing(catalogue, dressed), place);
    }
}

void deadLeaves(Canvas& canvas, Random& random) {
    const double side = canvas.size().width;
    const Rgb base = anyColour(random), other = anyColour(random);
    canvas.verticalGradient(base, other, 0, canvas.size().height);
    const int count = random.between(40, 160);
    for (int i = 0; i < count; ++i) {
        const double size = 8 * std::pow(20.0, random.uniform() * random.uniform());
        const Rgb colour = mix(anyColour(random), random.chance(0.5) ? base : other, random.uniform(0, 0.8));
        const Affine place = Affine::translate(random.uniform(0, side), random.uniform(0, side)) *
                             Affine::rotate(random.uniform(0, 360)) * Affine::scale(size, size * random.uniform(0.3, 1));
        if (random.chance(0.3)) {
            const Rgb end = mix(colour, anyColour(random), 0.4);
            canvas.fillRows(Path::ellipse({0, 0}, 1, 1), place, [&](double y) { return mix(colour, end, y / side); });
        } else if (random.chance(0.5)) {
            canvas.fill(Path::ellipse({0, 0}, 1, 1), place, colour);
        } else {
            canvas.fill(Path::rect(-1, -1, 2, 2, random.uniform(0, 0.5)), place, colour, random.uniform(0.5, 1));
        }
    }
}

/// Smooth random fields of several scales between a few colours, with a little grain.
void noiseField(PixelBuffer& pixels, Random& random) {
    constexpr int kScales = 4, kSide = 33;
    std::vector<float> lattice(kScales * kSide * kSide);
    for (auto& value : lattice)
        value = static_cast<float>(random.uniform(-1, 1));
    const Rgb low = anyColour(random), middle = anyColour(random), high = anyColour(random);
    const float roughness = static_cast<float>(random.uniform(0.3, 0.7)), contrast = static_cast<float>(random.uniform(0.5, 2));
    const int grain = random.chance(0.5) ? random.between(1, 12) : 0;
    for (int y = 0; y < pixels.height(); ++y) {
        auto* out = pixels.row(y);
        for (int x = 0; x < pixels.width(); ++x, out += 4) {
            float sum = 0, weight = contrast;
            for (int s = 0; s < kScales; ++s, weight *= roughness) {
                const float cell = 256.0f / static_cast<float>(1 << s);
                const float fx = static_cast<float>(x) / cell, fy = static_cast<float>(y) / cell;
                const int ix = static_cast<int>(fx), iy = static_cast<int>(fy);
                const float tx = fx - static_cast<float>(ix), ty = fy - static_cast<float>(iy);
                const auto at = [&](int dx, int dy) {
                    return lattice[static_cast<std::size_t>((s * kSide + (iy + dy) % kSide) * kSide + (ix + dx) % kSide)];
                };
                const float ux = tx * tx * (3 - 2 * tx), uy = ty * ty * (3 - 2 * ty);
                const float top = at(0, 0) + (at(1, 0) - at(0, 0)) * ux, bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * ux;
                sum += weight * (top + (bottom - top) * uy);
            }
            const double share = std::clamp(0.5 + 0.5 * static_cast<double>(sum), 0.0, 1.0);
            const Rgb colour = share < 0.5 ? mix(low, middle, share * 2) : mix(middle, high, share * 2 - 1);
            const int change = grain ? random.between(-grain, grain) : 0;
            const auto shifted = [&](std::uint8_t value) { return static_cast<std::uint8_t>(std::clamp(value + change, 0, 255)); };
            out[0] = shifted(colour.r);
            out[1] = shifted(colour.g);
            out[2] = shifted(colour.b);
            out[3] = 255;
        }
    }
}

} // namespace

PixelBuffer makeCollage(const Catalogue& catalogue, std::uint64_t seed, int side) {
    Random random(seed, 0xC0'11A6E);
    PixelBuffer pixels({side, side});
    pixels.fill(255, 255, 255);
    Canvas canvas(pixels);
    if (random.chance(0.8))
        crowdedScene(canvas, catalogue, random);
    else if (random.chance(0.5))
        deadLeaves(canvas, random);
    else
        noiseField(pixels, random);
    return pixels;
}

} // namespace depict::world
