#include "world/style.h"

#include "base/error.h"

#include <array>
#include <cmath>

namespace depict::world {

Plane outlines(const Planes& planes, const View& view, float width) {
    const int step = std::max(1, static_cast<int>(std::lround(width * view.cell)));
    Plane lines = edges(planes, step);
    const Plane forms = edges(view.things, step);
    const float* form = forms.row(0);
    float* line = lines.row(0);
    for (std::size_t i = 0; i < lines.values().size(); ++i)
        line[i] = std::max(ramp(14, 52, line[i]), form[i]);
    if (view.cell >= 24)
        blur(lines, 0.014 * view.cell);
    return lines;
}

void applyStyle(Planes& planes, const View& view, int style) {
    using Filter = void (*)(Planes&, const View&);
    constexpr std::array<Filter, kStyles.size()> kFilters{
        nullptr,  watercolor, oilPainting, vanGogh,   pencilSketch, lineArt,
        pixelArt, oldPhoto,   inkWash,     neon,      paperCut,     mosaic,
        comic,    woodcut,    popArt,      blueprint, balloon};
    if (style < 0 || style >= static_cast<int>(kFilters.size()))
        throw Error{ErrorKind::badRequest, "There is no such style."};
    if (const Filter filter = kFilters[static_cast<std::size_t>(style)])
        filter(planes, view);
}

namespace {

Rgb between(Rgb dark, Rgb light, Rgb colour) {
    return mix(dark, light, (0.299 * colour.r + 0.587 * colour.g + 0.114 * colour.b) / 255);
}

} // namespace

Rgb printed(Rgb colour, int style) {
    const std::string_view id = kStyles.at(static_cast<std::size_t>(style));
    if (id == "old_photo")
        return between({52, 36, 24}, {236, 220, 188}, colour);
    if (id == "blueprint")
        return between({20, 58, 128}, {244, 248, 255}, colour);
    if (id == "pencil_sketch" || id == "line_art")
        return between({36, 36, 40}, {252, 251, 247}, colour);
    if (id == "woodcut" || id == "ink_wash")
        return between({26, 22, 20}, {244, 234, 212}, colour);
    if (id == "neon")
        return colour == Rgb{255, 255, 255} ? colour : mix(colour, {12, 10, 28}, 0.25);
    return colour;
}

} // namespace depict::world
