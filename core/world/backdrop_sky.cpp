#include "world/backdrops.h"

#include <algorithm>

namespace depict::world {
namespace {

void planet(Sketch& s, Vec c, double r, Rgb body, Rgb band, bool ringed) {
    const Rgb dark = mix(body, tone(0x0b1030), 0.45);
    if (ringed)
        s.art.fill(Path::ellipse(c, r * 1.95, r * 0.42), mix(band, tone(0xffffff), 0.35), 1);
    s.art.fill(Path::ellipse(c, r, r), dark, 1);
    Path lit; // the side turned to the sun
    lit.moveTo({c.x, c.y - r});
    lit.arcTo(r, r, 0, false, false, {c.x, c.y + r});
    lit.cubicTo({c.x + 0.75 * r, c.y + 0.75 * r}, {c.x + 0.75 * r, c.y - 0.75 * r}, {c.x, c.y - r});
    lit.close();
    s.art.fill(std::move(lit), body, 1);
    Path bands;
    addDisc(bands, {c.x - 0.2 * r, c.y - 0.38 * r}, 0.55 * r, 0.11 * r);
    addDisc(bands, {c.x - 0.1 * r, c.y + 0.35 * r}, 0.6 * r, 0.14 * r);
    s.art.fill(std::move(bands), band, 1);
    if (!ringed)
        return;
    Path front; // the near half of the ring
    front.moveTo({c.x - 1.95 * r, c.y});
    front.arcTo(1.95 * r, 0.42 * r, 0, false, false, {c.x + 1.95 * r, c.y});
    front.lineTo({c.x + 1.45 * r, c.y});
    front.arcTo(1.45 * r, 0.22 * r, 0, false, true, {c.x - 1.45 * r, c.y});
    front.close();
    s.art.fill(std::move(front), mix(band, tone(0xffffff), 0.45), 1);
}

} // namespace

void paintSunset(Sketch& s) {
    struct Tones {
        unsigned bands[5], sun, seaFar, seaNear, hill, ground, groundLow;
    };
    constexpr Tones kTones[] = {{{0x5b3a8c, 0x9a4a94, 0xe0637f, 0xff8f5e, 0xffc15e},
                                 0xfff0b0,
                                 0xf08a5d,
                                 0x6a3d84,
                                 0x5a2f6b,
                                 0x3f2454,
                                 0x261638},
                                {{0x2f4b8c, 0x6a5aa6, 0xc26a9a, 0xf98f7a, 0xffcf87},
                                 0xfff6cf,
                                 0xe38a86,
                                 0x3f4a8a,
                                 0x44366f,
                                 0x2f2a56,
                                 0x1c1a3a},
                                {{0xc2455b, 0xe8634f, 0xf98a45, 0xffb347, 0xffd877},
                                 0xfffbe0,
                                 0xf79a4a,
                                 0xa63f58,
                                 0x8a2f4a,
                                 0x5e2240,
                                 0x3a1630},
                                {{0x3a2e6b, 0x7a3f86, 0xc24f86, 0xf2748a, 0xffa98f},
                                 0xffe3c4,
                                 0xd9738f,
                                 0x4a3a7d,
                                 0x4a2a66,
                                 0x33214f,
                                 0x1f1535}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.54, 0.62), u = s.unit;
    s.art.fill(s.all(), tone(t.bands[0]), 1);
    const Vec sun{snapped(s.width * (s.layout == 0   ? 0.5
                                     : s.layout == 1 ? 0.3
                                                     : 0.68)),
                  h - 0.4 * u};
    for (int band = 1; band < 5; ++band) { // wide arches of light round the sun
        const double r = (1 - 0.205 * band) * 1.25;
        s.art.fill(Path::ellipse({sun.x, h + 1.5 * u},
                                 r * std::max({s.width * 0.85, 14 * u, 0.8 * h}),
                                 r * (h + 1.5 * u)),
                   tone(t.bands[band]), 1);
    }
    int n = 0;
    for (double x : s.spread(6.5 * u, 0.4)) { // long flat clouds
        const double w = (n % 2 == 0 ? 4.5 : 3) * u, y = snapped(s.random.uniform(0.14, 0.62) * h);
        Path cloud = Path::rect(x - w, y, 2 * w, 0.5 * u, 0.25 * u);
        s.art.fill(std::move(cloud),
                   mix(tone(t.bands[1]), tone(t.bands[2]), n % 2 == 0 ? 0.3 : 0.7), 1);
        s.art.fill(Path::rect(x - 0.4 * w, y - 0.45 * u, 1.1 * w, 0.5 * u, 0.25 * u),
                   mix(tone(t.bands[1]), tone(t.bands[2]), n % 2 == 0 ? 0.3 : 0.7), 1);
        ++n;
    }
    s.art.fill(Path::ellipse(sun, 3.3 * u, 3.3 * u), tone(t.sun), 1, 0.3);
    s.art.fill(Path::ellipse(sun, 2.3 * u, 2.3 * u), tone(t.sun), 1);
    const bool sea = s.layout != 2;
    const double shore = h + 0.5 * (s.height - h);
    if (sea) {
        s.art.ground(s.below(h), tone(t.seaFar), tone(t.seaNear), h, s.height);
        Path path; // the sun's road on the water
        for (int i = 0; i < 7; ++i) {
            const double y = h + (0.35 + 0.62 * i) * u,
                         w = (1.9 + (i % 2 == 0 ? 0.5 : -0.35) + 0.1 * i) * u;
            if (y < s.height)
                addDisc(path, {sun.x + (i % 2 == 0 ? 0.25 : -0.25) * u, y}, w, 0.17 * u);
        }
        s.art.fill(std::move(path), tone(t.sun), 1, 0.75);
        s.art.fill(hills(s, h - 0.25 * u, 0.5 * u, 10 * u, h + 0.05 * u),
                   mix(tone(t.hill), tone(t.bands[3]), 0.25), 0.9);
    } else {
        s.art.fill(hills(s, h - 1.1 * u, 1.0 * u, 10 * u, s.height),
                   mix(tone(t.hill), tone(t.bands[2]), 0.45), 0.92);
        s.art.fill(hills(s, h - 0.2 * u, 0.7 * u, 8 * u, s.height),
                   mix(tone(t.hill), tone(t.bands[2]), 0.15), 0.84);
    }
    const double top = sea ? shore : h + 0.6 * u;
    s.art.ground(hills(s, top, 0.4 * u, 12 * u, s.height), tone(t.ground), tone(t.groundLow), h,
                 s.height);
    s.stand(h, top + 0.8 * u);
    if (sea)
        s.places.water = {h + 0.8 * u, shore - 0.4 * u};
    s.places.showsSun = true;
    s.places.shadow = tone(0x120a1c);
}

void paintStarryNight(Sketch& s) {
    struct Tones {
        unsigned top, low, milk, star, moon, far, near, ground, groundLow;
    };
    constexpr Tones kTones[] = {
        {0x0d1440, 0x33458f, 0x4a5aa8, 0xfff4c2, 0xffeaa0, 0x25356f, 0x1a2859, 0x2a4a63, 0x14263f},
        {0x10183a, 0x3c5a8a, 0x4f7aa6, 0xffffff, 0xf4f7ff, 0x27466f, 0x1a3355, 0x23564f, 0x113630},
        {0x1c1042, 0x5a3f8f, 0x6f55a8, 0xffe6f2, 0xffe0b8, 0x3a2a6b, 0x2a1e55, 0x3d3a72, 0x211f4a},
        {0x071a33, 0x1f5a73, 0x2f7486, 0xe8fff8, 0xfff3c9, 0x174559, 0x0f3347, 0x1f5547, 0x0d3029}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.64, 0.72), u = s.unit;
    s.art.fade(s.all(), tone(t.top), tone(t.low), {0, h}, 1);
    if (s.layout != 0) { // the Milky Way
        const double lean = s.layout == 1 ? 1 : -1, mid = s.width / 2;
        for (double wide : {3.2, 1.6})
            s.art.fill(Path::polygon({{mid - lean * 0.45 * s.width - wide * u, -u},
                                      {mid - lean * 0.45 * s.width + wide * u, -u},
                                      {mid + lean * 0.3 * s.width + 1.4 * wide * u, h + u},
                                      {mid + lean * 0.3 * s.width - 1.4 * wide * u, h + u}}),
                       tone(t.milk), 1, 0.28);
    }
    stars(s, 34, 0.3 * u, h - 1.5 * u, tone(t.star));
    const Vec moon{snapped(s.width * (s.layout == 1 ? 0.8 : 0.22)), snapped(h * 0.3)};
    const double r = 1.4 * u;
    s.art.fill(Path::ellipse(moon, 2.2 * r, 2.2 * r), tone(t.moon), 1, 0.1);
    s.art.fill(Path::ellipse(moon, 1.6 * r, 1.6 * r), tone(t.moon), 1, 0.14);
    Path crescent;
    crescent.moveTo({moon.x - 0.5 * r, moon.y - 0.87 * r});
    crescent.arcTo(r, r, 0, true, true, {moon.x - 0.5 * r, moon.y + 0.87 * r});
    crescent.arcTo(1.05 * r, 1.05 * r, 0, false, false, {moon.x - 0.5 * r, moon.y - 0.87 * r});
    crescent.close();
    s.art.fill(std::move(crescent), tone(t.moon), 1);
    s.art.fill(hills(s, h - 0.9 * u, 1.0 * u, 10 * u, s.height), tone(t.far), 0.9);
    for (double x : s.spread(3 * u, 0.45))
        if (s.layout != 2)
            pine(s, {x, h + 0.6 * u}, s.random.uniform(1.6, 2.8) * u, tone(t.near),
                 mix(tone(t.near), tone(t.top), 0.4), tone(t.near), 0.8);
    s.art.fill(hills(s, h + 0.1 * u, 0.5 * u, 8 * u, s.height), tone(t.near), 0.78);
    s.art.ground(hills(s, h + 0.9 * u, 0.4 * u, 12 * u, s.height), tone(t.ground),
                 tone(t.groundLow), h, s.height);
    s.stand(h, h + 1.3 * u);
    s.places.showsMoon = true;
    s.places.shadow = tone(0x050a1a);
}

void paintSpace(Sketch& s) {
    struct Tones {
        unsigned deep, cloud, glowing, star, soil, soilLow, crater;
        unsigned planets[4];
    };
    constexpr Tones kTones[] = {{0x0b0d2a,
                                 0x1d1f57,
                                 0x3a2f7d,
                                 0xffffff,
                                 0xb9bcc9,
                                 0x8a8da3,
                                 0x7a7d96,
                                 {0xff9a5c, 0xd96a3a, 0x6fb7ff, 0x3f7fd1}},
                                {0x140a2e,
                                 0x35155e,
                                 0x5f2285,
                                 0xffeaff,
                                 0xc2a6c9,
                                 0x8f7099,
                                 0x7d5f8a,
                                 {0xffd166, 0xe09f3e, 0x63d9b4, 0x2f9e86}},
                                {0x04141f,
                                 0x0d3346,
                                 0x14566a,
                                 0xe6fff9,
                                 0xd08a5c,
                                 0xa05f3d,
                                 0x8a4f34,
                                 {0xf783ac, 0xc2558a, 0xffe08a, 0xd9a441}},
                                {0x0a0a14,
                                 0x1c1c30,
                                 0x2f2f4f,
                                 0xfff6d9,
                                 0x9fa8b8,
                                 0x727c90,
                                 0x626c82,
                                 {0x9f8cff, 0x6a55d1, 0xff8a73, 0xc9503f}}};
    const Tones& t = kTones[s.palette];
    const double u = s.unit;
    s.art.fill(s.all(), tone(t.deep), 1);
    for (int i = 0; i < 2; ++i) { // clouds of gas
        const Vec c{snapped(s.random.uniform(0.15, 0.85) * s.width),
                    snapped(s.random.uniform(0.2, 0.7) * s.height)};
        const double w = std::max(0.3 * s.width, 6 * u);
        s.art.fill(Path::ellipse(c, w, 3.6 * u), tone(t.cloud), 1, 0.6);
        s.art.fill(Path::ellipse({c.x + 0.2 * w, c.y + 0.4 * u}, 0.6 * w, 2 * u), tone(t.glowing),
                   1, 0.5);
    }
    stars(s, 40, 0, s.height, tone(t.star));
    const bool right = s.random.chance(0.5);
    const double big = (right ? 0.82 : 0.18) * s.width, other = (right ? 0.16 : 0.84) * s.width;
    planet(s, {snapped(big), snapped(0.2 * s.height)}, 1.9 * u, tone(t.planets[0]),
           tone(t.planets[1]), s.layout != 1);
    planet(s, {snapped(other), snapped((s.level == 0 ? 0.34 : 0.14) * s.height)}, 0.9 * u,
           tone(t.planets[2]), tone(t.planets[3]), s.layout == 1);
    s.places.sky = {0.4 * u, s.height - 0.4 * u};
    s.places.floats = true;
    s.places.horizon = 0;
    s.places.ground = {s.height, s.height};
    s.places.shadow = tone(0x05060f);
    if (s.layout == 0)
        return;
    const double h = snapped(s.height * 0.74); // the soil of a moon
    Path soil;
    soil.moveTo({-u, s.height + u});
    soil.lineTo({-u, h + 1.2 * u});
    soil.cubicTo({0.3 * s.width, h - 0.4 * u}, {0.7 * s.width, h - 0.4 * u},
                 {s.width + u, h + 1.2 * u});
    soil.lineTo({s.width + u, s.height + u});
    soil.close();
    s.art.ground(std::move(soil), tone(t.soil), tone(t.soilLow), h, s.height);
    int n = 0;
    for (double x : s.spread(4.5 * u, 0.4)) {
        const double r = (n % 2 == 0 ? 1.3 : 0.8) * u,
                     y = snapped(s.random.uniform(h + 1.6 * u, s.height - 0.3 * u));
        s.art.fill(Path::ellipse({x, y}, r, 0.36 * r), tone(t.crater), groundDepth(y, h, s.height));
        s.art.fill(Path::ellipse({x, y + 0.1 * r}, 0.82 * r, 0.25 * r),
                   mix(tone(t.crater), tone(t.soil), 0.45), groundDepth(y, h, s.height));
        ++n;
    }
    s.places.horizon = h;
    s.places.ground = {h + u, s.height - 0.5 * u};
    s.places.sky = {0.4 * u, h};
    s.places.floats = false;
}

} // namespace depict::world
