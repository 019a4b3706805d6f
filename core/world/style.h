// The seventeen styles and the weather as filters over the flat drawing. What they need to know of
// the scene is a View. Every length is a share of a cell, so they look the same at any size.
#pragma once

#include "world/backdrop.h"
#include "world/brush.h"
#include "world/planes.h"

namespace depict::world {

/// What the renderer knows beside the colours.
struct View {
    float cell = 16; // pixels
    Plane things;    // how much of a pixel objects cover, 0 … 1
    Plane depth;     // 0 near … 1 far
    Places places;
    int backdrop = 0; // index in kBackdrops
};

/// By kStyles; 0 changes nothing.
void applyStyle(Planes& planes, const View& view, int style);

/// By kWeather.
void applyWeather(Planes& planes, const View& view, int weather);

/// How a style prints a colour of the lettering, so that words suit the picture and stay legible.
[[nodiscard]] Rgb printed(Rgb colour, int style);

// The styles one by one.
void watercolor(Planes& planes, const View& view);
void oilPainting(Planes& planes, const View& view);
void vanGogh(Planes& planes, const View& view);
void inkWash(Planes& planes, const View& view);
void pencilSketch(Planes& planes, const View& view);
void lineArt(Planes& planes, const View& view);
void comic(Planes& planes, const View& view);
void woodcut(Planes& planes, const View& view);
void blueprint(Planes& planes, const View& view);
void popArt(Planes& planes, const View& view);
void pixelArt(Planes& planes, const View& view);
void oldPhoto(Planes& planes, const View& view);
void neon(Planes& planes, const View& view);
void paperCut(Planes& planes, const View& view);
void mosaic(Planes& planes, const View& view);
void balloon(Planes& planes, const View& view);

/// Outlines of everything, 0 … 1; `width` in cells, at least a pixel.
[[nodiscard]] Plane outlines(const Planes& planes, const View& view, float width);

/// For every pixel at once: f(i, r, g, b) changes the three.
template <typename Change> void eachPixel(Planes& planes, Change change) {
    float *r = planes.r.row(0), *g = planes.g.row(0), *b = planes.b.row(0);
    const std::size_t count = planes.r.values().size();
    for (std::size_t i = 0; i < count; ++i)
        change(i, r[i], g[i], b[i]);
}

} // namespace depict::world
