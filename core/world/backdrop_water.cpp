#include "world/backdrops.h"

#include <cmath>

namespace depict::world {
namespace {

/// A shore: a soft wave line from the left to the right edge, filled down to the lower edge.
Path shoreline(const Sketch& s, double y, double swing, bool turned) {
    Path p;
    const double d = turned ? -swing : swing, w = s.width;
    p.moveTo({0, s.height});
    p.lineTo({0, y + d});
    p.cubicTo({w * 0.2, y + d}, {w * 0.3, y - 0.6 * d}, {w * 0.55, y - 0.5 * d});
    p.cubicTo({w * 0.75, y - 0.4 * d}, {w * 0.85, y + 0.5 * d}, {w, y + 0.2 * d});
    p.lineTo({w, s.height});
    p.close();
    return p;
}

} // namespace

void paintBeach(Sketch& s) {
    struct Tones {
        unsigned skyTop, skyLow, seaFar, seaNear, foam, wet, sand, sandLow, isle;
    };
    constexpr Tones kTones[] = {
        {0x63bdf2, 0xdff3fb, 0x1f8fc9, 0x4cc3d9, 0xf4fdff, 0xd9b883, 0xf7dfa6, 0xeec98a, 0x5fa98a},
        {0x8fd0ee, 0xfff4dc, 0x2ba0b4, 0x73d6cf, 0xffffff, 0xdcb48a, 0xfbe3b8, 0xf0c99a, 0x6fb08f},
        {0x4fa8e6, 0xe6f6ff, 0x2369b8, 0x3fa9e0, 0xf2fbff, 0xcfae7f, 0xf3dcae, 0xe6c288, 0x4d8f86},
        {0xa4c8f0, 0xfdeee8, 0x4a86c2, 0x7cc2d9, 0xfffaf6, 0xdbb39a, 0xfae0c6, 0xeec6a2, 0x8097a6}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.38, 0.46), u = s.unit, shore = h + 0.4 * (s.height - h);
    const bool turned = s.random.chance(0.5);
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout != 2)
        glow(s, {snapped(s.width * (s.layout == 1 ? 0.2 : 0.78)), snapped(h * 0.4)}, 1.15 * u,
             tone(0xffe06e), tone(0xfff8d6));
    clouds(s, 2, 0.3 * u, h * 0.6, tone(0xffffff));
    if (s.layout != 1) {
        const double x = snapped(s.width * (s.layout == 0 ? 0.2 : 0.66));
        Path isle;
        isle.moveTo({x - 3.5 * u, h + 0.1 * u});
        isle.cubicTo({x - 2 * u, h - 0.2 * u}, {x - 1.6 * u, h - 1.4 * u},
                     {x - 0.5 * u, h - 1.4 * u});
        isle.cubicTo({x + 0.6 * u, h - 1.4 * u}, {x + 0.8 * u, h - 0.7 * u},
                     {x + 1.6 * u, h - 0.7 * u});
        isle.cubicTo({x + 2.4 * u, h - 0.7 * u}, {x + 2.6 * u, h}, {x + 3.5 * u, h + 0.1 * u});
        isle.close();
        s.art.fill(std::move(isle), mix(tone(t.isle), tone(t.skyLow), 0.3), 0.95);
    }
    s.art.ground(s.below(h), tone(t.seaFar), tone(t.seaNear), h, s.height);
    glints(s, 7, h + 0.4 * u, shore - 1.2 * u, tone(0xffffff), 0.55);
    s.art.ground(shoreline(s, shore - 0.9 * u, 0.8 * u, turned),
                 mix(tone(t.seaNear), tone(t.foam), 0.3), mix(tone(t.seaNear), tone(t.foam), 0.3),
                 h, s.height);
    s.art.ground(shoreline(s, shore - 0.3 * u, 0.8 * u, turned), tone(t.foam), tone(t.foam), h,
                 s.height);
    s.art.ground(shoreline(s, shore + 0.15 * u, 0.8 * u, turned), tone(t.wet), tone(t.wet), h,
                 s.height);
    s.art.ground(shoreline(s, shore + 0.8 * u, 0.8 * u, turned), tone(t.sand), tone(t.sandLow), h,
                 s.height);
    Path ripples; // wind in the sand
    for (double x : s.spread(5 * u, 0.45))
        addDisc(ripples, {x, snapped(s.random.uniform(shore + 2.5 * u, s.height - 0.5 * u))},
                1.5 * u, 0.13 * u);
    s.art.fill(std::move(ripples), tone(t.wet), 0.3, 0.45);
    s.stand(h, shore + 1.8 * u);
    s.places.water = {h + 0.8 * u, shore - 0.6 * u};
}

void paintLake(Sketch& s) {
    struct Tones {
        unsigned skyTop, skyLow, mountain, shade, hill, pine, water, waterLow, grass, grassLow;
    };
    constexpr Tones kTones[] = {{0x7ac2f0, 0xe3f3fb, 0x9ab8d9, 0x7c9cc4, 0x6fae7a, 0x3f7d5c,
                                 0xa9d9f2, 0x4f9fd6, 0x86c45a, 0x559c40},
                                {0xa3cfe8, 0xfdf1e0, 0xc3bcd6, 0xa69cc0, 0x8fae86, 0x557d66,
                                 0xd6e4e6, 0x7fa9c2, 0xa8bd5f, 0x768f40},
                                {0x66b5c9, 0xe9f7ee, 0x8fbfbf, 0x6fa3a6, 0x5fa27e, 0x2f6f5c,
                                 0x9ee0d9, 0x3f9aa6, 0x74bf6a, 0x438f4f},
                                {0xb3c3ee, 0xfbe4e8, 0xb7a3c9, 0x9a86b3, 0x86979f, 0x566f7d,
                                 0xd9d3ee, 0x8697c9, 0x93b06a, 0x66864a}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.4, 0.48), u = s.unit, shore = h + 0.56 * (s.height - h);
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout == 0)
        glow(s, {snapped(s.width * 0.8), snapped(h * 0.3)}, 1.0 * u, tone(0xffe27a),
             tone(0xfff8dc));
    clouds(s, 2, 0.3 * u, h * 0.5, tone(0xffffff));
    // what stands on the far shore is drawn twice: as it is, and upside down in the water
    const std::size_t first = s.art.shapes().size();
    if (s.layout != 2)
        peaks(s, h, 4 * u, 6.5 * u, tone(t.mountain), tone(t.shade),
              mix(tone(0xffffff), tone(t.skyLow), 0.2), 0.95);
    s.art.fill(hills(s, h - (s.layout == 2 ? 1.6 : 0.9) * u, 0.8 * u, 9 * u, h), tone(t.hill),
               0.86);
    for (double x : s.spread(2.2 * u, 0.45))
        pine(s, {x, h}, s.random.uniform(1.4, 2.2) * u, tone(t.pine),
             mix(tone(t.pine), tone(0x123040), 0.25), tone(0x5c4636), 0.8);
    const std::vector<Shape> shoreShapes(
        s.art.shapes().begin() + static_cast<std::ptrdiff_t>(first), s.art.shapes().end());
    s.art.ground(s.below(h), tone(t.water), tone(t.waterLow), h, s.height);
    for (const Shape& shape : shoreShapes)
        s.art.fill(shape.path.transformed({1, 0, 0, -0.75, 0, h * 1.75}),
                   mix(shape.top, tone(t.water), 0.45), 0, 0.55);
    s.art.fill(Path::rect(0, h - 0.06 * u, s.width, 0.22 * u),
               mix(tone(t.water), tone(0xffffff), 0.5), 0.8, 0.8);
    glints(s, 8, h + 1.2 * u, shore - 0.2 * u, tone(0xffffff), 0.45);
    const bool turned = s.random.chance(0.5);
    s.art.ground(shoreline(s, shore - 0.25 * u, 0.7 * u, turned),
                 mix(tone(t.waterLow), tone(0xffffff), 0.5),
                 mix(tone(t.waterLow), tone(0xffffff), 0.5), h, s.height);
    s.art.ground(shoreline(s, shore + 0.1 * u, 0.7 * u, turned), tone(0xcdb98a), tone(0xcdb98a), h,
                 s.height);
    s.art.ground(shoreline(s, shore + 0.6 * u, 0.7 * u, turned), tone(t.grass), tone(t.grassLow), h,
                 s.height);
    Path reeds;
    for (double side : {0.03, 0.95})
        for (int i = 0; i < 4; ++i) {
            const double x = snapped(side * s.width) + (i - 1.5) * 0.45 * u,
                         tall = (2.2 + (i * 7 % 4) * 0.35) * u;
            const double foot = shore + 1.2 * u;
            reeds.moveTo({x - 0.13 * u, foot});
            reeds.quadTo({x - 0.1 * u, foot - 0.6 * tall}, {x + (i - 1.5) * 0.3 * u, foot - tall});
            reeds.quadTo({x + 0.15 * u, foot - 0.5 * tall}, {x + 0.13 * u, foot});
            reeds.close();
        }
    s.art.fill(std::move(reeds), tone(t.pine), groundDepth(shore + 1.2 * u, h, s.height));
    tufts(s, 4, shore + 2 * u, s.height - 0.3 * u, mix(tone(t.grassLow), tone(t.pine), 0.5), h);
    s.stand(h, shore + 1.4 * u);
    s.places.water = {h + 1.2 * u, shore - 0.2 * u};
}

void paintUnderwater(Sketch& s) {
    struct Tones {
        unsigned top, low, ray, reef, rock, sand, sandLow, weed;
        unsigned coral[3];
    };
    constexpr Tones kTones[] = {{0x56cbe8,
                                 0x0f5c9e,
                                 0xd6fbff,
                                 0x1d77b0,
                                 0x2b5f86,
                                 0xe9d8a6,
                                 0xcbb783,
                                 0x2f9e6e,
                                 {0xff6b6b, 0xffa94d, 0xf783ac}},
                                {0x6fe0d2,
                                 0x0d6a7d,
                                 0xe3fff7,
                                 0x1a8591,
                                 0x2f6f73,
                                 0xf0dcb0,
                                 0xd3bb8c,
                                 0x59a845,
                                 {0xff8787, 0xffd166, 0xc77dff}},
                                {0x4f8ff0,
                                 0x14266e,
                                 0xcfe0ff,
                                 0x233f94,
                                 0x2c3f7a,
                                 0xb9b6cf,
                                 0x8f8cb3,
                                 0x3a8f8a,
                                 {0xe64980, 0xf59f00, 0x9775fa}},
                                {0x7fd6ff,
                                 0x2178b8,
                                 0xffffff,
                                 0x3a90c4,
                                 0x4a7896,
                                 0xf7e3b8,
                                 0xe3c792,
                                 0x40b27a,
                                 {0xff5d8f, 0xff922b, 0xffd43b}}};
    const Tones& t = kTones[s.palette];
    const double u = s.unit, bed = snapped(s.height * (s.level == 0 ? 0.8 : 0.86));
    s.art.fade(s.all(), tone(t.top), tone(t.low), {0, s.height}, 1);
    for (double x : s.spread(5.5 * u, 0.3)) { // light from above
        const double w = s.random.uniform(0.5, 1.1) * u, lean = (s.layout - 1) * 2.5 * u;
        s.art.fade(
            Path::polygon(
                {{x - w, -u}, {x + w, -u}, {x + 2.6 * w + lean, bed}, {x - 1.8 * w + lean, bed}}),
            tone(t.ray), mix(tone(t.ray), tone(t.low), 0.75), {0, bed}, 1, 0.16);
    }
    s.art.fill(hills(s, bed - 2.2 * u, 1.5 * u, 9 * u, s.height),
               mix(tone(t.reef), tone(t.low), 0.45), 0.9);
    s.art.fill(hills(s, bed - 0.9 * u, 1.0 * u, 7 * u, s.height), tone(t.reef), 0.8);
    int n = 0;
    for (double x : s.spread(3.4 * u, 0.4)) {
        const double foot = bed + 0.6 * u;
        if (n % 3 == 0) { // seaweed
            Path weed;
            for (int i = 0; i < 3; ++i) {
                const double bx = x + (i - 1) * 0.7 * u, tall = (i == 1 ? 4.2 : 3.0) * u;
                weed.moveTo({bx - 0.2 * u, foot});
                weed.cubicTo({bx - 0.9 * u, foot - 0.35 * tall}, {bx + 0.6 * u, foot - 0.6 * tall},
                             {bx - 0.1 * u, foot - tall});
                weed.cubicTo({bx + 1.0 * u, foot - 0.6 * tall}, {bx - 0.3 * u, foot - 0.35 * tall},
                             {bx + 0.25 * u, foot});
                weed.close();
            }
            s.art.fill(std::move(weed), tone(t.weed), 0.7);
        } else if (n % 3 == 1) { // branched coral: round-ended fingers
            const Rgb coral = tone(t.coral[static_cast<unsigned>(n / 3 + s.layout) % 3]);
            for (int i = -2; i <= 2; ++i) {
                const double tall = (2.6 - 0.45 * std::abs(i)) * u;
                const Path finger = Path::rect(-0.22 * u, -tall, 0.44 * u, tall, 0.22 * u);
                s.art.fill(finger.transformed(Affine::translate(x + i * 0.3 * u, foot) *
                                              Affine::rotate(i * 14)),
                           coral, 0.7);
            }
        } else { // rocks
            s.art.fill(Path::ellipse({x, foot}, 1.6 * u, 1.2 * u), tone(t.rock), 0.7);
            s.art.fill(Path::ellipse({x - 1.3 * u, foot}, 0.9 * u, 0.7 * u),
                       mix(tone(t.rock), tone(0xffffff), 0.15), 0.7);
        }
        ++n;
    }
    s.art.ground(hills(s, bed + 0.5 * u, 0.3 * u, 9 * u, s.height), tone(t.sand), tone(t.sandLow),
                 bed, s.height);
    Path bubbles;
    for (double x : s.spread(6 * u, 0.45)) {
        const double y = snapped(s.random.uniform(0.15, 0.6) * s.height);
        addDisc(bubbles, {x, y}, 0.32 * u, 0.32 * u);
        addDisc(bubbles, {x + 0.6 * u, y - 1.1 * u}, 0.22 * u, 0.22 * u);
        addDisc(bubbles, {x - 0.1 * u, y - 1.9 * u}, 0.15 * u, 0.15 * u);
    }
    s.art.fill(std::move(bubbles), tone(t.ray), 1, 0.5);
    s.places.horizon = bed;
    s.places.ground = {bed + 0.7 * u, s.height - 0.4 * u};
    s.places.water = {3 * u, s.height - 1.5 * u};
    s.places.sky = {0.4 * u, bed};
    s.places.floats = true;
    s.places.shadow = mix(tone(t.low), tone(0x061a3a), 0.5);
}

} // namespace depict::world
