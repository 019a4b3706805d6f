#include "world/backdrops.h"

#include "base/error.h"
#include "generation/shapes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace depict::world {

Rgb plainTone(int colour, std::uint32_t look) {
    // By kColours: a full tone, a soft one.
    constexpr std::array<std::array<unsigned, 2>, 11> kTones{{{0xe5383b, 0xf06a6a},
                                                              {0xff8c1a, 0xffa94d},
                                                              {0xffd43b, 0xffe27a},
                                                              {0x3fae5a, 0x74c98a},
                                                              {0x2f7de1, 0x67a6f0},
                                                              {0x8a4fd3, 0xab7fe3},
                                                              {0xff85b3, 0xffabca},
                                                              {0x8a5a3c, 0xa9795a},
                                                              {0x17181c, 0x26282e},
                                                              {0xffffff, 0xf6f7f9},
                                                              {0x9aa0a8, 0xb6bbc2}}};
    return tone(kTones.at(static_cast<std::size_t>(colour))[look % 2]);
}

void paintPlain(Sketch& s, Rgb colour) {
    const double floor = s.horizon(0.68, 0.62);
    s.art.fill(s.all(), colour, 1);
    if (s.layout != 0) // the sweep of a studio: the floor a shade darker
        s.art.ground(s.below(floor), mix(colour, tone(0x10131c), 0.05),
                     mix(colour, tone(0x10131c), 0.05), floor, s.height);
    s.stand(floor, floor - 2 * s.unit);
    s.places.sky.bottom = s.height - 0.5 * s.unit;
}

namespace {

constexpr double kComposedCells = 256;

/// From a picture that is composed, `width` cells wide and `height` high, to the grid.
void fit(Sketch& s, GridSize grid, bool mirrored) {
    const double across = grid.columns / s.width, down = grid.rows / s.height;
    s.art.transform(mirrored ? Affine::translate(grid.columns, 0) * Affine::scale(-across, down)
                             : Affine::scale(across, down));
    Places& places = s.places;
    places.horizon *= down;
    for (Band* band : {&places.ground, &places.water, &places.sky, &places.wall})
        *band = {band->top * down, std::min<double>(band->bottom * down, grid.rows)};
}

} // namespace

Composed compose(const Backdrop& backdrop, GridSize grid) {
    using Paint = void (*)(Sketch&);
    constexpr std::array<Paint, kBackdrops.size()> kPaints{
        nullptr,   paintMeadow,    paintBeach,       paintDesert,      paintSnowfield,  paintForest,
        paintCity, paintMountains, paintStarryNight, paintSunset,      paintUnderwater, paintSpace,
        paintRoom, paintStreet,    paintPark,        paintFlowerField, paintLake,       paintStage};
    if (backdrop.id < 0 || backdrop.id >= static_cast<int>(kBackdrops.size()))
        throw Error{ErrorKind::badRequest, "There is no such backdrop."};
    const auto shape = static_cast<std::size_t>(sceneryShapeOf(grid));
    const double aspect = shapeNamed(kSceneryShapes[shape])->aspect(),
                 height = std::sqrt(kComposedCells / aspect);
    Sketch s(backdrop, aspect * height, height);
    if (const Paint paint = kPaints[static_cast<std::size_t>(backdrop.id)])
        paint(s);
    else
        paintPlain(s, plainTone(backdrop.colour.value_or(9), backdrop.look));
    fit(s, grid, backdrop.look / (kLooks / 2) % 2 != 0);
    return {std::move(s.art), s.places};
}

} // namespace depict::world
