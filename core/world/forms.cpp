#include "world/forms.h"

#include <algorithm>
#include <cmath>

namespace depict::world {

double snapped(double length) {
    return std::round(length * 2) / 2;
}

Sketch::Sketch(const Backdrop& backdrop, double wide, double high)
    : width(wide), height(high),
      unit(std::min(width, height) / 16 *
           (height > width ? std::pow(height / width, 0.3) : std::pow(width / height, 0.08))),
      palette(static_cast<int>(backdrop.look % 4)),
      layout(static_cast<int>((backdrop.look % 8 + backdrop.look / 4 % 2) % 3)),
      level(static_cast<int>(backdrop.look / 4 % 2)),
      random(static_cast<std::uint64_t>(backdrop.id), backdrop.look % (kLooks / 2)) {}

double Sketch::horizon(double high, double low) const {
    return snapped(height * (level == 0 ? high : low));
}

double Sketch::stretch(double horizonRow, double rise) const {
    return std::clamp(horizonRow / (rise * unit), 1.0, 2.0);
}

std::vector<double> Sketch::spread(double step, double freedom) {
    std::vector<double> stops;
    const int count = std::max(1, static_cast<int>(std::lround(width / step)));
    for (int i = 0; i < count; ++i)
        stops.push_back(snapped((i + 0.5 + random.uniform(-freedom, freedom)) * width / count));
    return stops;
}

void Sketch::stand(double horizonRow, double top) {
    places.horizon = horizonRow;
    places.ground = {snapped(top), height - 0.5 * unit};
    places.sky = {0.4 * unit, horizonRow};
}

void addRect(Path& path, double x, double y, double w, double h) {
    path.moveTo({x, y});
    path.lineTo({x + w, y});
    path.lineTo({x + w, y + h});
    path.lineTo({x, y + h});
    path.close();
}

void addDisc(Path& path, Vec c, double rx, double ry) {
    path.moveTo({c.x - rx, c.y});
    path.arcTo(rx, ry, 0, false, true, {c.x + rx, c.y});
    path.arcTo(rx, ry, 0, false, true, {c.x - rx, c.y});
    path.close();
}

void sky(Sketch& s, Rgb top, Rgb low, double horizon) {
    s.art.fade(s.all(), top, low, {0, horizon}, 1);
}

void glow(Sketch& s, Vec centre, double radius, Rgb disc, Rgb light) {
    s.art.fill(Path::ellipse(centre, radius * 2.3, radius * 2.3), light, 1, 0.18);
    s.art.fill(Path::ellipse(centre, radius * 1.6, radius * 1.6), light, 1, 0.28);
    s.art.fill(Path::ellipse(centre, radius, radius), disc, 1);
    s.places.showsSun = true;
}

Path cloudForm(Vec foot, double w, int kind) {
    Path p;
    const auto at = [&](double x, double y) { return Vec{foot.x + x * w, foot.y + y * w}; };
    const auto bow = [&](double r, Vec to) { p.arcTo(r * w, r * w, 0, false, true, to); };
    p.moveTo(at(-0.5, 0));
    if (kind == 0) {
        bow(0.11, at(-0.42, -0.18));
        bow(0.16, at(-0.13, -0.29));
        bow(0.2, at(0.22, -0.25));
        bow(0.13, at(0.41, -0.16));
    } else if (kind == 1) {
        bow(0.1, at(-0.38, -0.14));
        bow(0.2, at(0.0, -0.26));
        bow(0.14, at(0.24, -0.19));
        bow(0.12, at(0.42, -0.13));
    } else {
        bow(0.09, at(-0.36, -0.13));
        bow(0.13, at(-0.12, -0.17));
        bow(0.19, at(0.25, -0.23));
        bow(0.15, at(0.44, -0.11));
    }
    bow(0.08, at(0.5, 0));
    p.close();
    return p;
}

void clouds(Sketch& s, int count, double top, double bottom, Rgb colour) {
    int n = 0;
    for (double x : s.spread(16 * s.unit / count, 0.35)) {
        const double w = (n % 2 == 0 ? 5.0 : 3.5) * s.unit;
        const double y = snapped(s.random.uniform(top + 0.3 * w, std::max(top + 0.3 * w, bottom)));
        s.art.fill(cloudForm({x, y}, w, n++ % 3), colour, 1);
    }
}

Path hills(Sketch& s, double y, double swing, double length, double bottom) {
    Path p;
    double x = -length * s.random.uniform(0.1, 0.9), at = y;
    bool up = s.random.chance(0.5);
    p.moveTo({x, bottom});
    p.lineTo({x, y});
    while (x < s.width) {
        const double step = length * s.random.uniform(0.4, 0.65);
        const double next = y + (up ? -swing : swing) * s.random.uniform(0.6, 1);
        p.cubicTo({x + step / 2, at}, {x + step / 2, next}, {x + step, next});
        x += step;
        at = next;
        up = !up;
    }
    p.lineTo({x, bottom});
    p.close();
    return p;
}

void peaks(Sketch& s, double foot, double tall, double step, Rgb rock, Rgb shade, Rgb snow,
           double depth) {
    int n = 0;
    for (double x : s.spread(step, 0.25)) {
        const double h = tall * (n++ % 2 == 0 ? 1 : 0.74) * s.random.uniform(0.9, 1.05),
                     w = h * 0.95;
        const double top = foot - h, cap = h * 0.3, side = w * 0.3;
        s.art.fill(Path::polygon({{x - w, foot}, {x, top}, {x + w, foot}}), rock, depth);
        s.art.fill(Path::polygon({{x, top},
                                  {x + w, foot},
                                  {x + 0.18 * w, foot},
                                  {x - 0.1 * w, foot - 0.45 * h},
                                  {x + 0.07 * w, foot - 0.68 * h}}),
                   shade, depth);
        s.art.fill(Path::polygon({{x, top},
                                  {x + side, top + cap},
                                  {x + 0.55 * side, top + 0.8 * cap},
                                  {x + 0.2 * side, top + 1.25 * cap},
                                  {x - 0.25 * side, top + 0.85 * cap},
                                  {x - 0.6 * side, top + 1.15 * cap},
                                  {x - side, top + cap}}),
                   snow, depth);
    }
}

void pine(Sketch& s, Vec foot, double tall, Rgb leaf, Rgb shade, Rgb trunk, double depth) {
    const double w = tall * 0.27;
    Path stem;
    addRect(stem, foot.x - 0.05 * tall, foot.y - 0.2 * tall, 0.1 * tall, 0.2 * tall);
    s.art.fill(std::move(stem), trunk, depth);
    Path left, right;
    for (int i = 0; i < 3; ++i) {
        const double top = foot.y - tall * (1 - 0.25 * i), low = foot.y - tall * (0.56 - 0.21 * i);
        const double half = w * (0.58 + 0.21 * i);
        left.moveTo({foot.x, top});
        left.lineTo({foot.x + half, low});
        left.lineTo({foot.x - half, low});
        left.close();
        right.moveTo({foot.x, top});
        right.lineTo({foot.x + half, low});
        right.lineTo({foot.x + 0.1 * half, low});
        right.close();
    }
    s.art.fill(std::move(left), leaf, depth);
    s.art.fill(std::move(right), shade, depth);
}

void leafTree(Sketch& s, Vec foot, double tall, Rgb leaf, Rgb light, Rgb trunk, double depth) {
    Path stem;
    addRect(stem, foot.x - 0.05 * tall, foot.y - 0.4 * tall, 0.1 * tall, 0.4 * tall);
    s.art.fill(std::move(stem), trunk, depth);
    const double y = foot.y - 0.62 * tall;
    Path crown;
    addDisc(crown, {foot.x, y - 0.06 * tall}, 0.31 * tall, 0.32 * tall);
    addDisc(crown, {foot.x - 0.2 * tall, y + 0.1 * tall}, 0.2 * tall, 0.18 * tall);
    addDisc(crown, {foot.x + 0.2 * tall, y + 0.1 * tall}, 0.2 * tall, 0.18 * tall);
    s.art.fill(std::move(crown), leaf, depth);
    s.art.fill(Path::ellipse({foot.x - 0.09 * tall, y - 0.13 * tall}, 0.16 * tall, 0.15 * tall),
               light, depth);
}

void stars(Sketch& s, int count, double top, double bottom, Rgb colour) {
    Path p;
    const int n =
        static_cast<int>(count * std::max(1.0, s.width * s.height / (256 * s.unit * s.unit)));
    for (int i = 0; i < n; ++i) {
        const Vec c{snapped(s.random.uniform(0, s.width)) + 0.25,
                    snapped(s.random.uniform(top, bottom)) + 0.25};
        if (i % 4 != 0) {
            const double r = (i % 4 == 1 ? 0.14 : 0.09) * s.unit;
            addDisc(p, c, r, r);
            continue;
        }
        const double r = 0.42 * s.unit, q = r * 0.16;
        p.moveTo({c.x, c.y - r});
        for (int k = 0; k < 4; ++k) {
            constexpr double kDx[] = {1, 0, -1, 0}, kDy[] = {0, 1, 0, -1};
            constexpr double kQx[] = {1, 1, -1, -1}, kQy[] = {-1, 1, 1, -1};
            p.lineTo({c.x + kQx[k] * q, c.y + kQy[k] * q});
            p.lineTo({c.x + kDx[k] * r, c.y + kDy[k] * r});
        }
        p.close();
    }
    s.art.fill(std::move(p), colour, 1);
}

void glints(Sketch& s, int count, double top, double bottom, Rgb colour, double opacity) {
    Path p;
    const int n = static_cast<int>(count * std::max(1.0, s.width / (16 * s.unit)));
    for (int i = 0; i < n; ++i) {
        const double y = top + (bottom - top) * (i + 0.5) / n, near = (y - top) / (bottom - top);
        const double w = (0.9 + 1.6 * near) * s.unit, thick = (0.06 + 0.08 * near) * s.unit;
        const double x = snapped(s.random.uniform(0, s.width));
        addDisc(p, {x, y}, w / 2, thick);
    }
    s.art.fill(std::move(p), colour, 1, opacity);
}

void tufts(Sketch& s, int count, double top, double bottom, Rgb colour, double horizon) {
    const int n = static_cast<int>(count * std::max(1.0, s.width / (16 * s.unit)));
    for (int i = 0; i < n; ++i) {
        const double x = snapped(s.random.uniform(0, s.width)),
                     y = snapped(s.random.uniform(top, bottom));
        const double r = s.unit * (0.3 + 0.35 * (y - top) / std::max(bottom - top, 0.1));
        Path p;
        for (int k = -1; k <= 1; ++k) {
            p.moveTo({x + (k - 0.35) * 0.5 * r, y});
            p.quadTo({x + k * 0.6 * r, y - 0.7 * r},
                     {x + k * r * 0.95, y - r * (k == 0 ? 1.3 : 0.9)});
            p.quadTo({x + (k + 0.4) * 0.7 * r, y - 0.5 * r}, {x + (k + 0.35) * 0.5 * r, y});
            p.close();
        }
        s.art.fill(std::move(p), colour, groundDepth(y, horizon, s.height));
    }
}

void tower(Sketch& s, double x, double foot, double w, double h, Rgb wall, Rgb window,
           Rgb litWindow, int lit, double depth) {
    s.art.fill(Path::rect(x, foot - h, w, h), wall, depth);
    Path dark, bright;
    const int columns = std::max(1, static_cast<int>(w / (0.8 * s.unit))),
              rows = std::max(1, static_cast<int>((h - 0.5 * s.unit) / s.unit));
    const double gap = w / columns;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c)
            addRect(s.random.below(lit) == 0 ? bright : dark, x + gap * (c + 0.25),
                    foot - h + s.unit * (r + 0.45), gap * 0.5, 0.55 * s.unit);
    s.art.fill(std::move(dark), window, depth);
    s.art.fill(std::move(bright), litWindow, depth);
}

} // namespace depict::world
