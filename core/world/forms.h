// The forms that backdrops share: hills, clouds, trees, houses, stars. Everything in cells.
#pragma once

#include "world/backdrop.h"

namespace depict::world {

/// 0xrrggbb
[[nodiscard]] constexpr Rgb tone(unsigned hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8 & 255),
            static_cast<std::uint8_t>(hex & 255)};
}

/// To half cells, so that the same patterns come again.
[[nodiscard]] double snapped(double length);

/// A backdrop in the making.
struct Sketch {
    Sketch(const Backdrop& backdrop, double width, double height);

    double width, height;
    double unit;     // about a sixteenth of the shorter side: the scale of details
    int palette = 0; // 0 … 3
    int layout = 0;  // 0 … 2
    int level = 0;   // 0 high, 1 low horizon
    Random random;
    Illustration art;
    Places places;

    /// Row of the horizon: `high` or `low` as a share of the height, by the look.
    [[nodiscard]] double horizon(double high, double low) const;
    /// 1 where `rise` units fill the room above the horizon, up to 2 where there is more
    /// (portrait).
    [[nodiscard]] double stretch(double horizonRow, double rise) const;
    /// Left to right in about equal steps of `step` with some freedom, snapped.
    [[nodiscard]] std::vector<double> spread(double step, double freedom = 0.5);
    [[nodiscard]] Path all() const { return Path::rect(0, 0, width, height); }
    [[nodiscard]] Path below(double y) const { return Path::rect(0, y, width, height - y); }
    /// Ground from `top` (feet) to a little above the lower edge, sky above the horizon.
    void stand(double horizonRow, double top);
};

struct SkyTones {
    Rgb top, low, cloud;
};

void sky(Sketch& s, Rgb top, Rgb low, double horizon);
/// A disc with two rings of light.
void glow(Sketch& s, Vec centre, double radius, Rgb disc, Rgb light);
/// `count` for a square picture; more on wide ones. Between the rows given.
void clouds(Sketch& s, int count, double top, double bottom, Rgb colour);
[[nodiscard]] Path cloudForm(Vec foot, double width, int kind);
/// Rolling outline at `y` down to `bottom`.
[[nodiscard]] Path hills(Sketch& s, double y, double swing, double length, double bottom);
/// Peaks with a shaded side and snow.
void peaks(Sketch& s, double foot, double tall, double step, Rgb rock, Rgb shade, Rgb snow,
           double depth);
void pine(Sketch& s, Vec foot, double tall, Rgb leaf, Rgb shade, Rgb trunk, double depth);
void leafTree(Sketch& s, Vec foot, double tall, Rgb leaf, Rgb light, Rgb trunk, double depth);
/// One path of small discs and four-pointed stars in the rows given.
void stars(Sketch& s, int count, double top, double bottom, Rgb colour);
void addRect(Path& path, double x, double y, double w, double h);
void addDisc(Path& path, Vec centre, double rx, double ry);
/// Short horizontal strokes with round ends: light on water.
void glints(Sketch& s, int count, double top, double bottom, Rgb colour, double opacity);
/// Three blades of grass.
void tufts(Sketch& s, int count, double top, double bottom, Rgb colour, double horizon);
/// A block of a town with rows of windows; every `lit`-th window is in the second colour.
void tower(Sketch& s, double x, double foot, double w, double h, Rgb wall, Rgb window,
           Rgb litWindow, int lit, double depth);

} // namespace depict::world
