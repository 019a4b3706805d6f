#include "world/backdrops.h"

#include <algorithm>

namespace depict::world {
namespace {

void lampPost(Sketch& s, Vec foot, double tall, Rgb post, Rgb light, double depth) {
    Path p;
    addRect(p, foot.x - 0.05 * tall, foot.y - 0.9 * tall, 0.06 * tall, 0.9 * tall);
    addRect(p, foot.x - 0.1 * tall, foot.y - 0.05 * tall, 0.16 * tall, 0.05 * tall);
    s.art.fill(std::move(p), post, depth);
    s.art.fill(Path::ellipse({foot.x - 0.02 * tall, foot.y - 0.95 * tall}, 0.1 * tall, 0.11 * tall),
               light, depth);
}

} // namespace

void paintCity(Sketch& s) {
    struct Tones {
        unsigned skyTop, skyLow, cloud, far, middle, walls[3], window, lit, ground, groundLow;
        int litEvery;
    };
    constexpr Tones kTones[] = {{0x6fbcf0,
                                 0xe3f3fb,
                                 0xffffff,
                                 0xb9d2e6,
                                 0x8fb0cf,
                                 {0x5b7fa8, 0x6f93ba, 0x4a6a94},
                                 0xcfe6f7,
                                 0xffffff,
                                 0xc9ced6,
                                 0xa3aab6,
                                 5},
                                {0x9bd3e0,
                                 0xfff0dc,
                                 0xffffff,
                                 0xe3c9b4,
                                 0xd3a48a,
                                 {0xc46a4f, 0xe08e5f, 0x9a4f4a},
                                 0xffe3bf,
                                 0xfff8e8,
                                 0xd6ccc2,
                                 0xb3a599,
                                 5},
                                {0x3a3f7d,
                                 0xf0a58f,
                                 0x7a6aa6,
                                 0x8a70a3,
                                 0x5f4f8a,
                                 {0x3a3566, 0x2f2b57, 0x463f78},
                                 0x5a5390,
                                 0xffd97a,
                                 0x5a5680,
                                 0x3d3a61,
                                 2},
                                {0x8fc9c9,
                                 0xeef7e8,
                                 0xffffff,
                                 0xb4d3c6,
                                 0x86b3aa,
                                 {0x4f8a86, 0x6aa39a, 0x3a706f},
                                 0xd3efe6,
                                 0xffffff,
                                 0xc6cfc9,
                                 0x9fada6,
                                 5}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.66, 0.74), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    if (s.layout == 1)
        glow(s, {snapped(s.width * 0.75), snapped(h * 0.3)}, 1.2 * u,
             tone(s.palette == 2 ? 0xffd9a0 : 0xffe27a), tone(0xfff3cf));
    clouds(s, 2, 0.3 * u, h * 0.35, tone(t.cloud));
    const double rise = s.stretch(h, 12);
    const auto skyline = [&](double low, double high, double w, Rgb colour, double depth) {
        Path p;
        p.moveTo({-u, s.height});
        for (double x = -u; x < s.width + u; x += snapped(w)) {
            const double top = h - snapped(s.random.uniform(low, high)) * u * rise;
            p.lineTo({x, top});
            p.lineTo({x + snapped(w), top});
        }
        p.lineTo({s.width + 3 * u, s.height});
        p.close();
        s.art.fill(std::move(p), colour, depth);
    };
    skyline(4, 7.5, 1.8 * u, tone(t.far), 0.95);
    skyline(2.5, 5.5, 2.2 * u, tone(t.middle), 0.9);
    int n = 0;
    double x = -snapped(s.random.uniform(0, 2)) * u;
    while (x < s.width) {
        const double w = snapped(s.random.uniform(2.2, 3.4)) * u,
                     tall = snapped(s.random.uniform(3.5, 8.4)) * u * rise;
        const Rgb wall = tone(t.walls[n % 3]);
        if (n % 4 == 1) // a stepped top, a mast
            s.art.fill(Path::rect(x + 0.25 * w, h - tall - 0.6 * u, 0.5 * w, u), wall, 0.82);
        if (n % 4 == 3) {
            Path mast = Path::rect(x + 0.46 * w, h - tall - 1.5 * u, 0.08 * w, 1.6 * u);
            s.art.fill(std::move(mast), wall, 0.82);
        }
        tower(s, x, h + 0.1 * u, w, tall, wall, mix(wall, tone(t.window), 0.55), tone(t.lit),
              t.litEvery, 0.82);
        x += w + (s.layout == 2 && n % 3 == 2 ? 1.5 * u : 0.0);
        ++n;
    }
    s.art.ground(s.below(h), tone(t.ground), tone(t.groundLow), h, s.height);
    const Rgb line = mix(tone(t.groundLow), tone(0x20243a), 0.3),
              pale = mix(tone(t.ground), tone(0xffffff), 0.35);
    s.art.ground(Path::rect(0, h, s.width, 0.35 * u), pale, pale, h, s.height);
    Path bushes;
    for (double bx : s.spread(4 * u, 0.4)) {
        addDisc(bushes, {bx, h}, 0.9 * u, 0.75 * u);
        addDisc(bushes, {bx + 0.9 * u, h + 0.1 * u}, 0.6 * u, 0.5 * u);
    }
    s.art.fill(std::move(bushes),
               mix(tone(0x4f9a5a), tone(t.walls[2]), s.palette == 2 ? 0.65 : 0.2), 0.71);
    s.art.ground(Path::rect(0, h + 0.4 * u, s.width, s.height), tone(t.ground), tone(t.groundLow),
                 h, s.height);
    const Vec eye{snapped(s.width / 2), h - 3 * u};
    Path joints; // slabs of the square
    for (double px = eye.x - 8 * s.width; px < eye.x + 8 * s.width; px += 4.5 * u) {
        const double k = (s.height - eye.y) / (h + 0.4 * u - eye.y);
        const double fx = eye.x + (px - eye.x) / k;
        if (fx < -2 * u || fx > s.width + 2 * u)
            continue;
        joints.moveTo({fx, h + 0.4 * u});
        joints.lineTo({px + 0.09 * u, s.height});
        joints.lineTo({px - 0.09 * u, s.height});
        joints.close();
    }
    for (double y : {0.3, 0.68})
        addRect(joints, 0, h + y * (s.height - h), s.width, 0.1 * u);
    s.art.fill(std::move(joints), line, 0.4, 0.35);
    s.stand(h, h + 0.9 * u);
}

void paintStreet(Sketch& s) {
    struct Tones {
        unsigned skyTop, skyLow, walls[4], roofs[3], window, frame, door, pavement, kerb, road,
            roadLow, mark;
    };
    constexpr Tones kTones[] = {{0x79c3f0,
                                 0xe6f4fb,
                                 {0xf7c59f, 0xf28f79, 0xa8d5ba, 0xfbe6a2},
                                 {0xb5524a, 0x8a4a52, 0x6b5b73},
                                 0x7fb8d9,
                                 0xffffff,
                                 0x6b4a3a,
                                 0xd3cdc4,
                                 0xa39d96,
                                 0x6b707c,
                                 0x565b68,
                                 0xfaf3dc},
                                {0xa3d8e6,
                                 0xfdf1e0,
                                 {0xe8b4bc, 0xc6d8ef, 0xf3dfc1, 0xb5c99a},
                                 {0x6e6a86, 0xa45c5c, 0x53687e},
                                 0x9ad1d4,
                                 0xfffaf2,
                                 0x70543e,
                                 0xdcd6cc,
                                 0xb0a99f,
                                 0x7a7d86,
                                 0x63666f,
                                 0xffe08a},
                                {0x6a86c9,
                                 0xf7cdb8,
                                 {0xd97b66, 0x8a6a9a, 0xe3a35c, 0x5f8a9a},
                                 {0x4f3a55, 0x6b3f4f, 0x3a4560},
                                 0xffe2a3,
                                 0xf6e7d8,
                                 0x4a3340,
                                 0xb9adb3,
                                 0x8f838c,
                                 0x565468,
                                 0x444255,
                                 0xf3e6cf},
                                {0x8fd1c9,
                                 0xf3f9e8,
                                 {0xf4f1de, 0xe07a5f, 0x81b29a, 0xf2cc8f},
                                 {0x3d405b, 0x8a5040, 0x4f6d5f},
                                 0x9fc9e0,
                                 0xffffff,
                                 0x3d405b,
                                 0xd6d3c6,
                                 0xaaa698,
                                 0x70747a,
                                 0x5a5e64,
                                 0xffffff}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.56, 0.63), u = s.unit, kerb = h + 0.3 * (s.height - h);
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    clouds(s, 2, 0.2 * u, h * 0.28, tone(0xffffff));
    double x = -snapped(s.random.uniform(0, 3)) * u;
    for (int n = s.layout; x < s.width; ++n) {
        const double w = snapped(s.random.uniform(3.5, 4.6)) * u,
                     tall = snapped(s.random.uniform(3.6, 5.6)) * u;
        const Rgb wall = tone(t.walls[n % 4]), roof = tone(t.roofs[n % 3]);
        s.art.fill(Path::rect(x, h - tall, w, tall + 0.2 * u), wall, 0.78);
        if (n % 3 == 0) // gable, hipped or flat
            s.art.fill(Path::polygon({{x - 0.25 * u, h - tall},
                                      {x + w / 2, h - tall - 1.8 * u},
                                      {x + w + 0.25 * u, h - tall}}),
                       roof, 0.78);
        else if (n % 3 == 1)
            s.art.fill(Path::polygon({{x - 0.2 * u, h - tall},
                                      {x + 0.7 * u, h - tall - 1.4 * u},
                                      {x + w - 0.7 * u, h - tall - 1.4 * u},
                                      {x + w + 0.2 * u, h - tall}}),
                       roof, 0.78);
        else
            s.art.fill(Path::rect(x - 0.15 * u, h - tall - 0.4 * u, w + 0.3 * u, 0.5 * u), roof,
                       0.78);
        Path frames, panes;
        const int floors = tall > 4.6 * u ? 2 : 1, columns = 3;
        for (int f = 0; f < floors; ++f)
            for (int c = 0; c < columns; ++c) {
                const double wx = x + w * (c + 0.5) / columns - 0.42 * u,
                             wy = h - tall + (0.5 + 1.65 * f) * u;
                addRect(frames, wx - 0.1 * u, wy - 0.1 * u, 1.04 * u, 1.3 * u);
                addRect(panes, wx, wy, 0.37 * u, 1.1 * u);
                addRect(panes, wx + 0.47 * u, wy, 0.37 * u, 1.1 * u);
            }
        s.art.fill(std::move(frames), tone(t.frame), 0.78);
        s.art.fill(std::move(panes), tone(t.window), 0.78);
        const double dx = x + w * (n % 2 == 0 ? 0.28 : 0.72);
        s.art.fill(Path::rect(dx - 0.55 * u, h - 1.8 * u, 1.1 * u, 2 * u), tone(t.frame), 0.78);
        s.art.fill(Path::rect(dx - 0.42 * u, h - 1.65 * u, 0.84 * u, 1.85 * u),
                   mix(tone(t.door), roof, 0.4), 0.78);
        x += w;
    }
    s.art.ground(s.below(h), tone(t.pavement), mix(tone(t.pavement), tone(t.kerb), 0.3), h,
                 s.height);
    for (double tx : s.spread(7 * u, 0.3)) {
        leafTree(s, {tx, h + 0.7 * u}, 3.6 * u, tone(0x5fa85a), tone(0x83c46f), tone(0x6b4f3a),
                 0.66);
        lampPost(s, {tx + 3 * u, h + 0.8 * u}, 3.6 * u, tone(0x3a3f4f),
                 tone(s.palette == 2 ? 0xffe9a8 : 0xfff6d6), 0.65);
    }
    s.art.ground(Path::rect(0, kerb - 0.35 * u, s.width, 0.4 * u), tone(t.kerb), tone(t.kerb), h,
                 s.height);
    s.art.ground(s.below(kerb), tone(t.road), tone(t.roadLow), h, s.height);
    const double middle = kerb + 0.45 * (s.height - kerb);
    Path marks;
    for (double mx = u; mx < s.width; mx += 4 * u) {
        marks.moveTo({mx, middle});
        marks.lineTo({mx + 2.1 * u, middle});
        marks.lineTo({mx + 1.95 * u, middle + 0.32 * u});
        marks.lineTo({mx - 0.15 * u, middle + 0.32 * u});
        marks.close();
    }
    s.art.fill(std::move(marks), tone(t.mark), groundDepth(middle, h, s.height));
    s.stand(h, kerb + 0.4 * u);
    s.places.sky.bottom = h - 3 * u;
}

void paintPark(Sketch& s) {
    struct Tones {
        unsigned skyTop, skyLow, cloud, far, hedge, leafA, leafB, light, lawn, lawnLow, path, bench;
    };
    constexpr Tones kTones[] = {{0x7fc8f2, 0xe8f6fb, 0xffffff, 0xa9c6d9, 0x5fa866, 0x4f9f58,
                                 0x6fb85a, 0x93d06f, 0x9ad65f, 0x62ae45, 0xead7a8, 0xa5673f},
                                {0xa8d8ec, 0xfdf2dc, 0xffffff, 0xcfc4c0, 0x86a85a, 0xd98a3d,
                                 0xe3a93f, 0xf4c76a, 0xb9cc62, 0x86a044, 0xefdcb8, 0x8a5a44},
                                {0x6fb8dc, 0xeaf7ee, 0xffffff, 0x9cc2c4, 0x3f8a6a, 0x2f8463,
                                 0x4fa37a, 0x7cc49a, 0x7ccf86, 0x47a066, 0xdfd6bf, 0x7a5a4a},
                                {0xaec9f2, 0xfceaf0, 0xffffff, 0xc3b8d3, 0x7fa87d, 0xf2a3bd,
                                 0xe88aac, 0xfbc9d9, 0xa3cf82, 0x6ea85f, 0xf0e0cc, 0x9a6a5a}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.46, 0.55), u = s.unit;
    sky(s, tone(t.skyTop), tone(t.skyLow), h);
    clouds(s, 2, 0.3 * u, h * 0.45, tone(t.cloud));
    if (s.layout != 1) { // the town beyond the trees
        Path p;
        for (double x : s.spread(2.2 * u, 0.3))
            addRect(p, x - 0.7 * u, h - snapped(s.random.uniform(2.5, 4.8)) * u,
                    snapped(s.random.uniform(1.3, 2)) * u, 6 * u);
        s.art.fill(std::move(p), mix(tone(t.far), tone(t.skyLow), 0.4), 0.95);
    }
    Path crowns;
    for (double x : s.spread(2.4 * u, 0.3))
        addDisc(crowns, {x, h - 0.2 * u}, 1.8 * u, s.random.uniform(1.1, 1.9) * u);
    s.art.fill(std::move(crowns), mix(tone(t.hedge), tone(t.skyLow), 0.35), 0.86);
    s.art.fill(hills(s, h + 0.1 * u, 0.4 * u, 8 * u, s.height), tone(t.hedge), 0.8);
    s.art.ground(s.below(h + 0.5 * u), tone(t.lawn), tone(t.lawnLow), h, s.height);
    const double from = snapped(s.width * (s.layout == 2 ? 0.3 : 0.68)),
                 to = snapped(s.width * 0.45);
    Path way;
    way.moveTo({from - 0.5 * u, h + 0.5 * u});
    way.cubicTo({from - 4 * u, h + 2 * u}, {to + 4 * u, h + 3.2 * u}, {to - 3.5 * u, s.height});
    way.lineTo({to + 3.5 * u, s.height});
    way.cubicTo({to + 8 * u, h + 3.8 * u}, {from - 1.5 * u, h + 2.2 * u},
                {from + 0.6 * u, h + 0.5 * u});
    way.close();
    s.art.ground(std::move(way), mix(tone(t.path), tone(t.lawn), 0.25), tone(t.path), h, s.height);
    int n = 0;
    for (double x : s.spread(5.2 * u, 0.25)) {
        const bool big = n % 2 == 0;
        leafTree(s, {x, h + (big ? 1.1 : 0.8) * u}, (big ? 4.6 : 3.4) * u,
                 tone(big ? t.leafA : t.leafB), tone(t.light), tone(0x7a553a), 0.68);
        ++n;
    }
    const double bx = snapped(s.width * (s.layout == 2 ? 0.72 : 0.28)), by = h + 1.7 * u,
                 d = groundDepth(by, h, s.height);
    Path legs, planks;
    addRect(legs, bx - 1.2 * u, by - 0.7 * u, 0.2 * u, 0.7 * u);
    addRect(legs, bx + 1.0 * u, by - 0.7 * u, 0.2 * u, 0.7 * u);
    addRect(planks, bx - 1.4 * u, by - 0.75 * u, 2.8 * u, 0.22 * u);
    addRect(planks, bx - 1.4 * u, by - 1.2 * u, 2.8 * u, 0.2 * u);
    addRect(planks, bx - 1.4 * u, by - 1.5 * u, 2.8 * u, 0.2 * u);
    s.art.fill(std::move(legs), tone(0x3f4452), d);
    s.art.fill(std::move(planks), tone(t.bench), d);
    lampPost(s, {bx + 2.4 * u, by}, 3.4 * u, tone(0x3f4452), tone(0xfff3cf), d);
    tufts(s, 4, h + 2.5 * u, s.height - 0.3 * u, mix(tone(t.lawnLow), tone(t.hedge), 0.6), h);
    s.stand(h, h + 1.9 * u);
}

} // namespace depict::world
