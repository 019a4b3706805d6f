#include "world/backdrops.h"

namespace depict::world {
namespace {

struct CountryTones {
    unsigned skyTop, skyLow, cloud, far, middle, near, ground, groundLow, light;
};

} // namespace

void paintMeadow(Sketch& s) {
    constexpr CountryTones kTones[] = {
        {0x6ec3f4, 0xd9f1fb, 0xffffff, 0xa9d8b8, 0x7fc47f, 0x58ad5c, 0x8fd14f, 0x5fb03c, 0xb4e36b},
        {0x58b4e8, 0xe6f6e9, 0xffffff, 0x9fcfc0, 0x6bb58c, 0x3f9a6b, 0x7cc45a, 0x45993f, 0x9dd873},
        {0x9fd8ef, 0xfdf1d6, 0xfffaf0, 0xc4dca4, 0x9fca74, 0x7db858, 0xb5d957, 0x85b83a, 0xd0e879},
        {0x7fb2f0, 0xe3e9fb, 0xffffff, 0xa7bfd9, 0x7ba9a4, 0x5b9a78, 0x86c46a, 0x539a4f, 0xa7d987}};
    const CountryTones& t = kTones[s.palette];
    const double h = s.horizon(0.46, 0.58), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout != 1)
        glow(s, {snapped(s.width * (s.layout == 0 ? 0.82 : 0.16)), snapped(h * 0.32)}, 1.25 * u,
             tone(0xffdf6b), tone(0xfff6cf));
    clouds(s, 2, 0.5 * u, h * 0.55, tone(t.cloud));
    s.art.fill(hills(s, h - 1.6 * u, 1.1 * u, 12 * u, s.height), tone(t.far), 0.9);
    s.art.fill(hills(s, h - 0.6 * u, 0.7 * u, 9 * u, s.height), tone(t.middle), 0.82);
    for (double x : s.spread(5.5 * u, 0.4))
        leafTree(s, {x, h + 0.4 * u}, 2.4 * u, tone(t.near), mix(tone(t.near), tone(t.light), 0.35),
                 tone(0x7a5a3c), 0.74);
    s.art.ground(hills(s, h + 0.5 * u, 0.35 * u, 14 * u, s.height), tone(t.ground),
                 tone(t.groundLow), h, s.height);
    const double way = h + 0.42 * (s.height - h);
    Path swath = hills(s, way, 0.5 * u, 18 * u, s.height);
    s.art.fade(std::move(swath), tone(t.light), tone(t.groundLow), {way - u, s.height}, 0.5, 0.45);
    tufts(s, 6, h + 2 * u, s.height - 0.3 * u, mix(tone(t.groundLow), tone(0x2d7a35), 0.5), h);
    s.stand(h, h + 1.2 * u);
}

void paintDesert(Sketch& s) {
    constexpr CountryTones kTones[] = {
        {0x59c2dd, 0xfdeecb, 0xfffaf0, 0xe2a46d, 0xf0be7c, 0xe3a55c, 0xf6cf88, 0xe9b566, 0xfbdfa5},
        {0x7fcbe8, 0xfff3da, 0xffffff, 0xc98d74, 0xe9b183, 0xd9935f, 0xf2c190, 0xdf9f63, 0xf9d8b0},
        {0xf7c98b, 0xfff0cf, 0xfff8e8, 0xc97b56, 0xe09a62, 0xc97c45, 0xeab36f, 0xd3924c, 0xf5cf95},
        {0x8fb8de, 0xf6e3d8, 0xffffff, 0xb98a8c, 0xdbab91, 0xc68e73, 0xe8c2a0, 0xd4a37c, 0xf3d9bf}};
    const CountryTones& t = kTones[s.palette];
    const double h = s.horizon(0.46, 0.56), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout != 2)
        glow(s, {snapped(s.width * (s.layout == 1 ? 0.25 : 0.74)), snapped(h * 0.38)}, 1.5 * u,
             tone(0xfff3c4), tone(0xffffff));
    if (s.layout != 0) // flat-topped rocks far away
        for (double x : s.spread(8 * u, 0.35)) {
            const double w = snapped(s.random.uniform(1.4, 2.4) * u),
                         top = h - (s.random.chance(0.5) ? 3 : 2.2) * u;
            s.art.fill(Path::polygon({{x - w, top},
                                      {x + w, top},
                                      {x + w * 1.25, top + u},
                                      {x + w * 1.6, h + u},
                                      {x - w * 1.6, h + u},
                                      {x - w * 1.25, top + u}}),
                       tone(t.far), 0.92);
            s.art.fill(Path::polygon({{x + 0.3 * w, top},
                                      {x + w, top},
                                      {x + w * 1.25, top + u},
                                      {x + w * 1.6, h + u},
                                      {x + 0.5 * w, h + u}}),
                       mix(tone(t.far), tone(0x7d3f35), 0.22), 0.92);
        }
    s.art.fill(hills(s, h - 0.4 * u, 0.7 * u, 10 * u, s.height), tone(t.middle), 0.8);
    s.art.ground(hills(s, h + 0.7 * u, 0.5 * u, 13 * u, s.height), tone(t.ground),
                 tone(t.groundLow), h, s.height);
    // dunes: a lit back and a shaded flank that meet in a curved crest
    int n = 0;
    for (double x : s.spread(11 * u, 0.3)) {
        const double foot = h + (n % 2 == 0 ? 0.55 : 0.3) * (s.height - h), w = 6.5 * u,
                     tall = 2.1 * u;
        const double turn = n++ % 2 == 0 ? 1 : -1;
        Path back, flank;
        back.moveTo({x - w, foot});
        back.cubicTo({x - 0.5 * w, foot - 0.2 * tall}, {x - 0.25 * w, foot - tall},
                     {x, foot - tall});
        back.cubicTo({x + 0.3 * w, foot - tall}, {x + 0.5 * w, foot - 0.2 * tall}, {x + w, foot});
        back.close();
        flank.moveTo({x, foot - tall});
        flank.cubicTo({x + 0.3 * turn * w, foot - tall}, {x + 0.5 * turn * w, foot - 0.2 * tall},
                      {x + turn * w, foot});
        flank.lineTo({x - 0.15 * turn * w, foot});
        flank.cubicTo({x + 0.25 * turn * w, foot - 0.3 * tall},
                      {x - 0.1 * turn * w, foot - 0.7 * tall}, {x, foot - tall});
        flank.close();
        s.art.fill(std::move(back), tone(t.light), groundDepth(foot, h, s.height));
        s.art.fill(std::move(flank), tone(t.near), groundDepth(foot, h, s.height));
    }
    const double low = s.height - 0.22 * (s.height - h);
    s.art.fill(hills(s, low, 0.4 * u, 15 * u, s.height), mix(tone(t.light), tone(t.ground), 0.5),
               0.15);
    s.stand(h, h + 1.5 * u);
}

void paintSnowfield(Sketch& s) {
    constexpr CountryTones kTones[] = {
        {0x9fcdf0, 0xeaf5fd, 0xffffff, 0xc9dff2, 0xb3cfe8, 0x4d7f86, 0xffffff, 0xdcebf8, 0xeef6fd},
        {0xb7c9ee, 0xf7eef6, 0xffffff, 0xcfd3ef, 0xb9c2e6, 0x566f93, 0xfdfcff, 0xdfe0f6, 0xf1f0fc},
        {0x8fc4d9, 0xf4f6ee, 0xffffff, 0xc3dfe3, 0xa9cfd6, 0x3f7a72, 0xfcfffe, 0xd5ebee, 0xebf6f6},
        {0xc7d8e6, 0xfaf6f0, 0xffffff, 0xd4dfe8, 0xbccddb, 0x5c7b80, 0xffffff, 0xe0e8ef, 0xf2f5f8}};
    const CountryTones& t = kTones[s.palette];
    const double h = s.horizon(0.46, 0.56), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout == 0)
        glow(s, {snapped(s.width * 0.7), snapped(h * 0.4)}, 1.2 * u, tone(0xfffbe6),
             tone(0xffffff));
    if (s.layout == 1)
        peaks(s, h + u, 5.4 * u, 7 * u, tone(t.middle), mix(tone(t.middle), tone(0x4a6fa5), 0.25),
              tone(0xffffff), 0.94);
    s.art.fill(hills(s, h - 0.9 * u, 0.9 * u, 12 * u, s.height), tone(t.far), 0.86);
    s.art.fill(hills(s, h - 0.1 * u, 0.6 * u, 9 * u, s.height), tone(t.light), 0.78);
    int n = 0;
    for (double x : s.spread(3.2 * u, 0.45)) { // pines under snow
        const Vec foot{x, h + 0.8 * u + (n % 2) * 0.5 * u};
        const double tall = (n++ % 3 == 0 ? 3.6 : 2.7) * u;
        if (n % 4 == 3)
            continue;
        pine(s, foot, tall, tone(t.near), mix(tone(t.near), tone(0x1f3d5a), 0.3), tone(0x6b5442),
             0.72);
        Path cap;
        for (int i = 0; i < 3; ++i) {
            const double top = foot.y - tall * (1 - 0.25 * i), half = tall * (0.075 + 0.027 * i);
            cap.moveTo({foot.x, top});
            cap.lineTo({foot.x + half, top + 0.2 * tall});
            cap.quadTo({foot.x, top + 0.12 * tall}, {foot.x - half, top + 0.2 * tall});
            cap.close();
        }
        s.art.fill(std::move(cap), tone(0xffffff), 0.72);
    }
    s.art.ground(hills(s, h + 1.1 * u, 0.4 * u, 13 * u, s.height), tone(t.ground),
                 tone(t.groundLow), h, s.height);
    for (int i = 0; i < 2; ++i) {
        const double y = h + (0.42 + 0.3 * i) * (s.height - h);
        s.art.fade(hills(s, y, 0.5 * u, 16 * u, s.height),
                   mix(tone(t.groundLow), tone(t.far), 0.35), tone(t.ground),
                   {y - 0.5 * u, y + 3 * u}, 0.4, 0.75);
    }
    s.stand(h, h + 1.8 * u);
    s.places.shadow = tone(0x4a6a9a);
}

void paintForest(Sketch& s) {
    struct Tones {
        unsigned air, mist, far, middle, near, trunk, ground, groundLow, path;
    };
    constexpr Tones kTones[] = {
        {0xd9f0cf, 0xb9dfb5, 0x8cc49a, 0x4f9a6b, 0x2a6b4a, 0x5b4636, 0x7fb85a, 0x4a8a3d, 0xd9c08a},
        {0xcdeae4, 0xa9d6cf, 0x79b5ae, 0x3f8a83, 0x1f5f5c, 0x4a4440, 0x6fae7a, 0x3b7d55, 0xc4b58f},
        {0xf3efc4, 0xd8dd9c, 0xaac474, 0x739a48, 0x476b2f, 0x6b4e34, 0xa8b84e, 0x728a34, 0xe3c98d},
        {0xfbe6c0, 0xf3c98a, 0xe3a057, 0xc4713b, 0x8f4a2c, 0x5a3b2e, 0xc79a4c, 0x98692f, 0xe8cf9f}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.58, 0.66), u = s.unit;
    s.art.fade(s.all(), tone(t.air), tone(t.mist), {0, h}, 1);
    const Rgb rows[] = {mix(tone(t.far), tone(t.mist), 0.35), tone(t.far), tone(t.middle)};
    for (int row = 0; row < 3; ++row) { // from pale to full: air between the rows
        const double foot = h + (row - 1) * 0.6 * u,
                     tall = (6.5 + 1.3 * row) * u * s.stretch(h, 10), depth = 0.95 - 0.08 * row;
        s.art.fill(hills(s, foot - 0.9 * u, 0.5 * u, 5 * u, s.height), rows[row], depth);
        for (double x : s.spread((2.9 + 0.8 * row) * u, 0.4)) {
            const double size = tall * s.random.uniform(0.8, 1.1);
            const Rgb dark = mix(rows[row], tone(t.near), 0.18);
            if (s.layout == 0 || (s.layout == 1 && row == 1))
                leafTree(s, {x, foot}, size * 0.85, rows[row], mix(rows[row], tone(t.air), 0.15),
                         dark, depth);
            else
                pine(s, {x, foot}, size, rows[row], dark, dark, depth);
        }
    }
    s.art.ground(hills(s, h + 0.6 * u, 0.3 * u, 12 * u, s.height), tone(t.ground),
                 tone(t.groundLow), h, s.height);
    const double far = snapped(s.width * s.random.uniform(0.4, 0.6)), near = snapped(s.width * 0.5);
    Path way;
    way.moveTo({far - 0.5 * u, h + 0.5 * u});
    way.cubicTo({far + 1.5 * u, h + 2 * u}, {near - 5 * u, h + 3 * u}, {near - 4 * u, s.height});
    way.lineTo({near + 4 * u, s.height});
    way.cubicTo({near + 1 * u, h + 4 * u}, {far + 3.5 * u, h + 2 * u},
                {far + 0.3 * u, h + 0.5 * u});
    way.close();
    s.art.ground(std::move(way), mix(tone(t.path), tone(t.ground), 0.4), tone(t.path), h, s.height);
    for (double side : {0.0, 1.0}) { // trunks that frame the view
        const double x = side * s.width, w = 1.1 * u, in = side == 0 ? 1 : -1;
        Path trunk;
        trunk.moveTo({x - in * u, 0});
        trunk.lineTo({x + in * w, 0});
        trunk.cubicTo({x + in * 0.8 * w, 0.4 * s.height}, {x + in * 0.9 * w, 0.7 * s.height},
                      {x + in * 1.9 * w, h + 2.2 * u});
        trunk.lineTo({x - in * u, h + 2.2 * u});
        trunk.close();
        s.art.fill(std::move(trunk), mix(tone(t.trunk), tone(t.near), 0.25), 0.5);
    }
    Path canopy;
    for (double x : s.spread(3 * u, 0.3))
        addDisc(canopy, {x, 0}, 2.3 * u, (x < 0.3 * s.width || x > 0.7 * s.width ? 2.2 : 1.2) * u);
    s.art.fill(std::move(canopy), tone(t.near), 0.5);
    tufts(s, 4, h + 2 * u, s.height - 0.3 * u, tone(t.middle), h);
    s.stand(h, h + u);
}

void paintMountains(Sketch& s) {
    constexpr CountryTones kTones[] = {
        {0x6fb7ee, 0xdff1fb, 0xffffff, 0xa9c8e6, 0x6f8fb5, 0x4f6f96, 0x86c26a, 0x4f9650, 0x3f7f58},
        {0x8ec7e8, 0xfdf0df, 0xffffff, 0xc2c4dc, 0x8a84ad, 0x675f8c, 0x9ac27a, 0x629a5a, 0x4a7d6a},
        {0x5fa9c9, 0xe6f5ea, 0xffffff, 0xa5cccb, 0x5f9094, 0x417074, 0x9dc95f, 0x68a144, 0x3d7a4e},
        {0xa9bfe8, 0xfbe6e3, 0xfff7f4, 0xd0bcd3, 0x9a7f9e, 0x775d80, 0xa3bd72, 0x6d9456, 0x567a5c}};
    const CountryTones& t = kTones[s.palette];
    const double h = s.horizon(0.58, 0.66), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout == 0)
        glow(s, {snapped(s.width * 0.2), snapped(h * 0.24)}, 1.1 * u, tone(0xffe27a),
             tone(0xfff8dc));
    clouds(s, 2, 0.3 * u, h * 0.3, tone(t.cloud));
    const double high = s.stretch(h, 10);
    peaks(s, h + u, 5.6 * u * high, 5 * u * high, tone(t.far),
          mix(tone(t.far), tone(t.middle), 0.3), mix(tone(0xffffff), tone(t.skyLow), 0.3), 0.97);
    peaks(s, h + u, (s.layout == 2 ? 8 : 7) * u * high, (s.layout == 1 ? 10 : 8) * u * high,
          tone(t.middle), tone(t.near), tone(0xffffff), 0.92);
    s.art.fill(hills(s, h - 0.3 * u, 0.7 * u, 8 * u, s.height),
               mix(tone(t.light), tone(t.far), 0.35), 0.82);
    for (double x : s.spread(2.6 * u, 0.45))
        pine(s, {x, h + 0.8 * u}, s.random.uniform(1.6, 2.5) * u, tone(t.light),
             mix(tone(t.light), tone(0x17384a), 0.25), tone(0x5c4636), 0.74);
    s.art.ground(hills(s, h + 0.9 * u, 0.35 * u, 12 * u, s.height), tone(t.ground),
                 tone(t.groundLow), h, s.height);
    const double way = h + 0.5 * (s.height - h);
    s.art.fade(hills(s, way, 0.4 * u, 14 * u, s.height), mix(tone(t.ground), tone(0xffffff), 0.12),
               tone(t.groundLow), {way - u, s.height}, 0.4, 0.55);
    tufts(s, 4, h + 2.2 * u, s.height - 0.3 * u, mix(tone(t.groundLow), tone(t.light), 0.6), h);
    s.stand(h, h + 1.5 * u);
}

void paintFlowerField(Sketch& s) {
    struct Tones {
        unsigned skyTop, skyLow, hill, leaf, leafLow;
        unsigned blossom[3];
    };
    constexpr Tones kTones[] = {
        {0x79c5f2, 0xe4f4fb, 0x86bfa0, 0x66ad4f, 0x3f8a3a, {0xff5d73, 0xffc93c, 0xff9ec4}},
        {0x93cdec, 0xfdf3e0, 0x9cc08a, 0x7fb05a, 0x4f8a45, {0xb68be8, 0x8f63cf, 0xd9b8f5}},
        {0x6fbbe0, 0xeef8ea, 0x7db595, 0x5da55a, 0x3a8044, {0xffd23f, 0xff9f1c, 0xfff0a0}},
        {0xa6c4f0, 0xfbe9ee, 0x93afa8, 0x6fa866, 0x457f4c, {0xff7fa8, 0xffffff, 0xe0447c}}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.42, 0.52), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    clouds(s, 2, 0.5 * u, h * 0.6, tone(0xffffff));
    s.art.fill(hills(s, h - 0.7 * u, 0.8 * u, 10 * u, s.height), tone(t.hill), 0.85);
    s.art.ground(s.below(h), tone(t.leaf), tone(t.leafLow), h, s.height);
    // rows that run to one point; the blossoms on them grow as they come nearer
    const Vec eye{snapped(s.width * (s.layout == 0   ? 0.5
                                     : s.layout == 1 ? 0.3
                                                     : 0.72)),
                  h - 0.8 * u};
    const double gap = 4.2 * u, deep = s.height - eye.y;
    const int reach = static_cast<int>((s.width + deep) / gap) + 2;
    for (int row = -reach; row <= reach; ++row) {
        const double x = eye.x + row * gap, w = 1.2 * u;
        const auto at = [&](double low, double y) {
            return Vec{eye.x + (low - eye.x) * (y - eye.y) / deep, y};
        };
        const Rgb colour = tone(t.blossom[static_cast<unsigned>(row + 3 * reach) % 3]);
        const Vec a = at(x - w, s.height), d = at(x - w, h), b = at(x + w, s.height),
                  c = at(x + w, h);
        if (std::max(b.x, c.x) < 0 || std::min(a.x, d.x) > s.width)
            continue;
        s.art.ground(Path::polygon({d, c, b, a}), mix(colour, tone(t.leaf), 0.25),
                     mix(colour, tone(t.leafLow), 0.1), h, s.height);
        Path heads, hearts;
        for (double y = s.height - 0.2 * u; y > h + 1.6 * u; y -= 0.28 * (y - eye.y)) {
            const double near = (y - eye.y) / deep, r = 1.05 * u * near;
            const Vec m = at(x, y);
            if (m.x < -r || m.x > s.width + r)
                continue;
            for (int petal = 0; petal < 4; ++petal)
                addDisc(heads,
                        {m.x + (petal % 2 == 0 ? -0.42 : 0.42) * r,
                         m.y + (petal < 2 ? -0.42 : 0.42) * r * 0.8},
                        0.5 * r, 0.42 * r);
            addDisc(hearts, m, 0.28 * r, 0.24 * r);
        }
        const Rgb petals = mix(colour, tone(0xffffff), 0.28),
                  heart = mix(tone(0xffb703), colour, 0.15);
        s.art.ground(std::move(heads), petals, petals, h, s.height);
        s.art.ground(std::move(hearts), heart, heart, h, s.height);
    }
    s.stand(h, h + 1.2 * u);
}

} // namespace depict::world
