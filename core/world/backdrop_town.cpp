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

void paintRoom(Sketch& s) {
    struct Tones {
        unsigned wall, wallLow, skirting, floor, floorLow, seam, curtain, curtainShade, skyTop,
            skyLow, hill, rug, rugIn, art, artForm;
    };
    constexpr Tones kTones[] = {
        {0xf6dfc3, 0xf0d2ae, 0xfffaf2, 0xc98f5a, 0xa86f41, 0x8f5b35, 0xe07a5f, 0xc2624b, 0x8fd0f2,
         0xe3f4fb, 0x7fbf7a, 0xd9634f, 0xf3c9a5, 0x81b29a, 0x3d5a5b},
        {0xc9dfe6, 0xb6d2db, 0xffffff, 0xb99b7d, 0x977a5e, 0x80654d, 0xf4d58d, 0xdcb869, 0xa3d8f0,
         0xfdf6e3, 0x8fbf86, 0x4f7f94, 0xcfe3ea, 0xf2b880, 0x9a4f3f},
        {0xd9d0ea, 0xc9bde0, 0xfaf7ff, 0xa98a8f, 0x866a72, 0x715860, 0x7f6bb0, 0x675494, 0xf7c6b0,
         0xfdebd3, 0x9a8fb5, 0x8a6fb5, 0xe6d9f4, 0xf29fb0, 0x6b4a86},
        {0xd5e3c4, 0xc6d8b1, 0xfbfdf6, 0xd1a874, 0xb08652, 0x967043, 0xffffff, 0xe3e6dc, 0x8cc9e8,
         0xecf8ee, 0x6fae74, 0x5f8a5a, 0xdfe8c9, 0xe9b44c, 0x7a4f2e}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.62, 0.68), u = s.unit;
    s.art.fade(s.all(), tone(t.wall), tone(t.wallLow), {0, h}, 0.95);
    if (s.layout == 2) { // panels on the wall
        Path stripes;
        for (double x = u; x < s.width; x += 2 * u)
            addRect(stripes, x, 0, u, h);
        s.art.fill(std::move(stripes), mix(tone(t.wall), tone(0xffffff), 0.3), 0.95, 0.5);
    }
    const double wx = snapped(s.width * (s.layout == 1 ? 0.72 : 0.3)), top = snapped(0.12 * h),
                 tall = 0.62 * h, w = 4.6 * u;
    s.art.fill(Path::rect(wx - w / 2 - 0.25 * u, top - 0.25 * u, w + 0.5 * u, tall + 0.5 * u),
               tone(t.skirting), 0.95);
    s.art.fade(Path::rect(wx - w / 2, top, w, tall), tone(t.skyTop), tone(t.skyLow),
               {top, top + tall}, 1);
    Path land;
    land.moveTo({wx - w / 2, top + tall});
    land.lineTo({wx - w / 2, top + 0.72 * tall});
    land.cubicTo({wx - 0.2 * w, top + 0.55 * tall}, {wx + 0.1 * w, top + 0.85 * tall},
                 {wx + w / 2, top + 0.66 * tall});
    land.lineTo({wx + w / 2, top + tall});
    land.close();
    s.art.fill(std::move(land), tone(t.hill), 1);
    Path bars;
    addRect(bars, wx - 0.12 * u, top, 0.24 * u, tall);
    addRect(bars, wx - w / 2, top + 0.42 * tall, w, 0.2 * u);
    s.art.fill(std::move(bars), tone(t.skirting), 0.95);
    s.art.fill(Path::rect(wx - w / 2 - 0.55 * u, top + tall + 0.2 * u, w + 1.1 * u, 0.3 * u),
               tone(t.skirting), 0.94);
    for (int side : {-1, 1}) { // curtains gathered to the sides
        const double edge = wx + side * (w / 2 + 0.9 * u), in = wx + side * 0.22 * w;
        Path cloth;
        cloth.moveTo({edge, top - 0.5 * u});
        cloth.lineTo({in, top - 0.5 * u});
        cloth.cubicTo({in, top + 0.3 * tall}, {edge - side * 0.9 * u, top + 0.45 * tall},
                      {edge - side * 0.75 * u, top + 0.62 * tall});
        cloth.lineTo({edge - side * 1.1 * u, top + tall + 0.6 * u});
        cloth.lineTo({edge, top + tall + 0.6 * u});
        cloth.close();
        s.art.fill(std::move(cloth), tone(t.curtain), 0.93);
        s.art.fill(Path::rect(std::min(edge, edge - side * 0.35 * u), top - 0.5 * u, 0.35 * u,
                              tall + 1.1 * u),
                   tone(t.curtainShade), 0.93);
    }
    s.art.fill(Path::rect(wx - w / 2 - 1.4 * u, top - 0.75 * u, w + 2.8 * u, 0.3 * u, 0.15 * u),
               tone(t.seam), 0.92);
    int n = 0;
    for (double px : s.spread((s.width > 1.6 * s.height ? 11 : 6.5) * u,
                              0.15)) { // framed pictures where no window is
        if (std::abs(px - wx) < w / 2 + 2.8 * u)
            continue;
        const double pw = (n % 2 == 0 ? 2.6 : 1.9) * u, ph = (n % 2 == 0 ? 2.0 : 2.5) * u,
                     py = snapped(0.28 * h);
        s.art.fill(Path::rect(px - pw / 2 - 0.18 * u, py - 0.18 * u, pw + 0.36 * u, ph + 0.36 * u),
                   tone(t.seam), 0.94);
        s.art.fill(Path::rect(px - pw / 2, py, pw, ph), tone(t.art), 0.94);
        s.art.fill(Path::polygon({{px - pw / 2, py + ph},
                                  {px - pw * 0.1, py + 0.35 * ph},
                                  {px + pw * 0.2, py + 0.75 * ph},
                                  {px + pw * 0.33, py + 0.55 * ph},
                                  {px + pw / 2, py + ph}}),
                   tone(t.artForm), 0.94);
        ++n;
    }
    s.art.ground(s.below(h), tone(t.floor), tone(t.floorLow), h, s.height);
    Path seams; // boards run to the far wall
    const Vec eye{snapped(s.width / 2), h - 5 * u};
    for (double px = eye.x - 3 * s.width; px < eye.x + 3 * s.width; px += 3.4 * u) {
        const double fx = eye.x + (px - eye.x) * (h - eye.y) / (s.height - eye.y);
        if (fx < -2 * u || fx > s.width + 2 * u)
            continue;
        seams.moveTo({fx, h});
        seams.lineTo({px + 0.07 * u, s.height});
        seams.lineTo({px - 0.07 * u, s.height});
        seams.close();
    }
    s.art.fill(std::move(seams), tone(t.seam), 0.4, 0.6);
    s.art.fill(Path::rect(0, h - 0.4 * u, s.width, 0.45 * u),
               mix(tone(t.skirting), tone(t.wallLow), 0.3), 0.72);
    const Vec rug{snapped(s.width * 0.5), h + 0.55 * (s.height - h)};
    const double rw = std::max(0.34 * s.width, 5 * u),
                 rh = std::min(0.3 * (s.height - h), 0.5 * rw), d = groundDepth(rug.y, h, s.height);
    s.art.ground(Path::ellipse(rug, rw, rh), tone(t.rug), tone(t.rug), h, s.height);
    s.art.ground(Path::ellipse(rug, 0.86 * rw, 0.8 * rh), tone(t.rugIn), tone(t.rugIn), h,
                 s.height);
    s.art.fill(Path::ellipse(rug, 0.66 * rw, 0.55 * rh), tone(t.rug), d);
    s.stand(h, h + 0.7 * u);
    s.places.wall = {0.4 * u, h - 0.8 * u};
    s.places.sky = s.places.wall;
    s.places.shadow = tone(0x2a1a1c);
}

void paintStage(Sketch& s) {
    struct Tones {
        unsigned back, backLow, curtain, fold, light, trim, beam, floor, floorLow, seam;
    };
    constexpr Tones kTones[] = {{0x3a1522, 0x5f2233, 0xc0273d, 0x8f1a2e, 0xdc4a5c, 0xf2c14e,
                                 0xfff0b8, 0xc98c52, 0x96602f, 0x7d4f28},
                                {0x161a3a, 0x28306b, 0x3a4fb0, 0x283a8a, 0x5a74d6, 0xf2d16b,
                                 0xe3f0ff, 0xb08a6a, 0x80604a, 0x6b503e},
                                {0x1f1233, 0x3f2463, 0x7a3f9e, 0x5a2c7a, 0x9a5fc0, 0xffcf70,
                                 0xffe3f4, 0xa97c66, 0x7a5648, 0x66483c},
                                {0x0f2a2a, 0x1d4a46, 0x1f7a66, 0x155c4f, 0x3a9c85, 0xf0c75e,
                                 0xf4ffe0, 0xc09a62, 0x8d6c3e, 0x765932}};
    const Tones& t = kTones[s.palette];
    const double h = s.horizon(0.62, 0.68), u = s.unit, side = std::max(2.2 * u, 0.13 * s.width);
    s.art.fade(s.all(), tone(t.back), tone(t.backLow), {0, h}, 0.95);
    Path folds; // the cloth at the back
    for (double x = 0.4 * u; x < s.width; x += 2 * u)
        addRect(folds, x, 0, 0.8 * u, h);
    s.art.fill(std::move(folds), mix(tone(t.back), tone(0x000000), 0.3), 0.95, 0.45);
    s.art.ground(s.below(h), tone(t.floor), tone(t.floorLow), h, s.height);
    Path seams;
    const Vec eye{snapped(s.width / 2), h - 4 * u};
    for (double px = eye.x - 3 * s.width; px < eye.x + 3 * s.width; px += 3.2 * u) {
        const double fx = eye.x + (px - eye.x) * (h - eye.y) / (s.height - eye.y);
        if (fx < -2 * u || fx > s.width + 2 * u)
            continue;
        seams.moveTo({fx, h});
        seams.lineTo({px + 0.07 * u, s.height});
        seams.lineTo({px - 0.07 * u, s.height});
        seams.close();
    }
    s.art.fill(std::move(seams), tone(t.seam), 0.4, 0.7);
    const double shares[3][3] = {{0.5, -1, -1}, {0.32, 0.68, -1}, {0.25, 0.5, 0.75}};
    for (double share : shares[s.layout]) {
        if (share < 0)
            continue;
        const double x = snapped(share * s.width), y = h + 0.5 * (s.height - h),
                     w = (s.layout == 0   ? 4.8
                          : s.layout == 1 ? 3.2
                                          : 2.3) *
                         u;
        const double rh = std::min(0.3 * (s.height - h), 0.4 * w);
        Path beam;
        beam.moveTo({x - 0.5 * u, -u});
        beam.lineTo({x + 0.5 * u, -u});
        beam.lineTo({x + w, y});
        beam.arcTo(w, rh, 0, false, true, {x - w, y});
        beam.close();
        s.art.fill(std::move(beam), tone(t.beam), 1, 0.2);
        s.art.fill(Path::ellipse({x, y}, w, rh), tone(t.beam), 1, 0.35);
    }
    s.art.fill(Path::rect(0, s.height - 0.45 * u, s.width, 0.5 * u), tone(t.seam), 0.06);
    for (int at : {-1, 1}) { // curtains at the sides: three hanging folds, drawn together below
        const double edge = at < 0 ? 0 : s.width;
        for (int fold = 0; fold < 3; ++fold) {
            const double a = edge - at * side * (1 - fold / 3.0),
                         b = edge - at * side * (0.62 - fold / 3.0);
            Path cloth;
            cloth.moveTo({edge + at * u, 0});
            cloth.lineTo({a, 0});
            cloth.cubicTo({a + at * 0.1 * side, 0.3 * s.height}, {a + at * 0.25 * side, 0.6 * h},
                          {a + at * 0.12 * side, h + 0.9 * u});
            cloth.lineTo({edge + at * u, h + 0.9 * u});
            cloth.close();
            s.art.fill(std::move(cloth), tone(fold % 2 == 0 ? t.curtain : t.fold),
                       0.6 - 0.02 * fold);
            Path shine;
            addRect(shine, std::min(b, b + 0.22 * u), 0, 0.22 * u, h + 0.9 * u);
            if (fold != 1)
                s.art.fill(std::move(shine), tone(t.light), 0.6, 0.5);
        }
    }
    Path valance, trim;
    const int bows = std::max(4, static_cast<int>(s.width / (3.2 * u)));
    const double bow = s.width / bows;
    addRect(valance, 0, 0, s.width, 1.1 * u);
    for (int i = 0; i < bows; ++i) {
        addDisc(trim, {(i + 0.5) * bow, 1.15 * u}, 0.5 * bow, 1.05 * u);
        addDisc(valance, {(i + 0.5) * bow, 1.0 * u}, 0.5 * bow, 0.95 * u);
    }
    s.art.fill(std::move(trim), tone(t.trim), 0.55);
    s.art.fill(std::move(valance), tone(t.curtain), 0.55);
    s.art.fill(Path::rect(0, 0, s.width, 0.5 * u), tone(t.fold), 0.55);
    s.stand(h, h + 0.9 * u);
    s.places.sky = {2.2 * u, h - 0.5 * u};
    s.places.wall = s.places.sky;
    s.places.shadow = tone(0x1c0d10);
}

} // namespace depict::world
