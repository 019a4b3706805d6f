#include "world/backdrops.h"

#include <algorithm>
#include <cmath>

namespace depict::world {

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
