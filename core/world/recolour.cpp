// Exchanging colours in OKLab (Ottosson 2020): L is the perceived lightness, a and b the colour.
#include "world/catalogue.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace depict::world {

namespace {

constexpr std::array<Rgb, kColours.size()> kCanonical{{
    {0xf0, 0x2d, 0x2f}, // red
    {0xff, 0x82, 0x2d}, // orange
    {0xfc, 0xd5, 0x3f}, // yellow
    {0x26, 0xa8, 0x4c}, // green
    {0x2f, 0x7b, 0xf0}, // blue
    {0x86, 0x42, 0xc4}, // purple
    {0xff, 0x8e, 0xc6}, // pink
    {0x8c, 0x55, 0x43}, // brown
    {0x26, 0x25, 0x2b}, // black
    {0xfa, 0xfa, 0xfa}, // white
    {0x9b, 0x9b, 0x9b}, // gray
}};

struct Lab {
    double l, a, b;
};

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double encoded(double c) {
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

Lab toLab(Rgb colour) {
    const double r = linear(colour.r), g = linear(colour.g), b = linear(colour.b);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

std::array<double, 3> toLinear(Lab lab) {
    const auto cube = [](double v) { return v * v * v; };
    const double l = cube(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
    const double m = cube(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
    const double s = cube(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

/// The nearest colour of this lightness and hue that a screen can show: chroma gives way.
Rgb toRgb(Lab lab) {
    const auto fits = [](const std::array<double, 3>& rgb) {
        return std::all_of(rgb.begin(), rgb.end(),
                           [](double c) { return c > -1e-4 && c < 1.0001; });
    };
    double chroma = 1;
    if (!fits(toLinear(lab))) {
        double low = 0, high = 1;
        for (int i = 0; i < 12; ++i) {
            chroma = (low + high) / 2;
            (fits(toLinear({lab.l, chroma * lab.a, chroma * lab.b})) ? low : high) = chroma;
        }
        chroma = low;
    }
    const auto rgb = toLinear({lab.l, chroma * lab.a, chroma * lab.b});
    const auto byte = [](double c) {
        return static_cast<std::uint8_t>(std::lround(255 * encoded(std::clamp(c, 0.0, 1.0))));
    };
    return {byte(rgb[0]), byte(rgb[1]), byte(rgb[2])};
}

/// What each of `fills` becomes when the first takes the target colour. Where the target leaves too
/// little room above or below, the distances on that side shrink, but to no less than kLeastShare;
/// what still does not fit shifts the whole set. Shifting alone would make a yellow turtle olive.
std::vector<Rgb> exchanged(const std::vector<Rgb>& fills, Rgb target) {
    constexpr double kDarkest = 0.12, kLightest = 0.995, kLeastShare = 0.4;
    const Lab goal = toLab(target);
    std::vector<double> distances; // in lightness from the main fill
    for (const Rgb fill : fills)
        distances.push_back(toLab(fill).l - toLab(fills[0]).l);
    const auto [least, most] = std::minmax_element(distances.begin(), distances.end());
    const auto shareOf = [kLeastShare](double room, double wanted) {
        return wanted <= room ? 1.0 : std::max(kLeastShare, room / wanted);
    };
    const double above = shareOf(kLightest - goal.l, *most);
    const double below = shareOf(goal.l - kDarkest, -*least);
    const double shift = std::min(0.0, kLightest - (goal.l + above * *most)) +
                         std::max(0.0, kDarkest - (goal.l + below * *least));
    std::vector<Rgb> result;
    for (const double d : distances)
        result.push_back(toRgb({goal.l + shift + d * (d > 0 ? above : below), goal.a, goal.b}));
    if (shift == 0)
        result[0] = target; // exactly, not by way of rounding
    return result;
}

} // namespace

Rgb canonicalRgb(int colour) {
    assert(colour >= 0 && colour < static_cast<int>(kCanonical.size()));
    return kCanonical[static_cast<std::size_t>(colour)];
}

Drawing recoloured(const ObjectKind& kind, int colour, const Drawing& drawing) {
    Drawing result = drawing;
    if (kind.paintFills.empty())
        return result;
    const auto& before = kind.paintFills;
    const auto after = exchanged(before, canonicalRgb(colour));
    for (DrawnPath& drawn : result.paths) {
        const auto found = std::find(before.begin(), before.end(), drawn.fill);
        if (found != before.end())
            drawn.fill = after[static_cast<std::size_t>(found - before.begin())];
    }
    return result;
}

Drawing recoloured(const ObjectKind& kind, int colour) {
    return recoloured(kind, colour, kind.drawing);
}

} // namespace depict::world
