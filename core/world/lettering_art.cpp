#include "world/lettering_art.h"

#include "world/backdrop.h"
#include "world/lettering.h"
#include "world/style.h"
#include "world/typefaces.h"

#include <array>
#include <cmath>

namespace depict::world {
namespace {

constexpr double kOutline = 0.045; // of the height, round characters without a band

double lightOf(Rgb colour) {
    return 0.299 * colour.r + 0.587 * colour.g + 0.114 * colour.b;
}

Rgb contrastOf(Rgb colour) {
    return lightOf(colour) > 110 ? Rgb{24, 22, 34} : Rgb{255, 255, 255};
}

} // namespace

void paintLettering(Canvas& canvas, const Catalogue& catalogue, const Scene& scene,
                    int pixelsPerCell) {
    if (!scene.lettering)
        return;
    const Lettering& lettering = *scene.lettering;
    const double p = pixelsPerCell;
    Rgb ink = printed(plainTone(lettering.colour, 0), scene.style);
    if (lettering.band) {
        const Box box = letteringBox(lettering, scene.grid);
        const Rgb band = printed(plainTone(*lettering.band, 0), scene.style);
        canvas.fill(Path::rect(box.x * p, box.y * p, box.width * p, box.height * p), {}, band);
        // styles of one colour can make both alike
        if (scene.style != 0 && std::abs(lightOf(ink) - lightOf(band)) < 70)
            ink = printed(contrastOf(band), scene.style);
    }
    const auto draw = [&](Rgb colour, double dx, double dy) {
        for (const PlacedCharacter& c : charactersOf(lettering, scene.grid)) {
            const Path* outline = catalogue.typefaces().outline(lettering.face, c.character);
            if (!outline)
                continue;
            const double scale = p * c.rows / Typefaces::kBox;
            const double width = c.character >= 0x2e80 ? Typefaces::kBox : Typefaces::kBox / 2;
            const double x = c.column * p + (c.columns * p - width * scale) / 2;
            canvas.fill(*outline,
                        Affine::translate(x + dx * p * c.rows, c.row * p + dy * p * c.rows) *
                            Affine::scale(scale, scale),
                        colour);
        }
    };
    if (!lettering.band) {
        constexpr double k = kOutline, d = kOutline * 0.70710678;
        constexpr std::array<std::array<double, 2>, 8> kAround{
            {{-k, 0}, {k, 0}, {0, -k}, {0, k}, {-d, -d}, {d, -d}, {-d, d}, {d, d}}};
        for (const auto& [dx, dy] : kAround)
            draw(contrastOf(ink), dx, dy);
    }
    draw(ink, 0, 0);
}

} // namespace depict::world
