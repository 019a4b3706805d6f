#include "document/poster.h"

#include <algorithm>

namespace depict {

Poster moved(const Poster& poster, double scale, double x, double y) {
    Poster result = poster;
    for (TextLayer& text : result.texts) {
        text.size *= scale;
        text.x = text.x * scale + x;
        text.y = text.y * scale + y;
    }
    return result;
}

SheetArea sheetOn(Size picture, const PrintSize& print) {
    SheetArea area{0, 0, double(picture.width), double(picture.height), 0};
    if (!print.isSet() || picture.isEmpty())
        return area;
    const double width = print.width + 2 * print.bleed, height = print.height + 2 * print.bleed;
    area.pixelsPerMillimetre = std::min(picture.width / width, picture.height / height);
    area.width = width * area.pixelsPerMillimetre;
    area.height = height * area.pixelsPerMillimetre;
    area.x = (picture.width - area.width) / 2;
    area.y = (picture.height - area.height) / 2;
    return area;
}

unsigned settingsChanged(const TextLayer& a, const TextLayer& b) {
    const bool different[] = {
        a.x != b.x || a.y != b.y,
        a.words != b.words,
        a.family != b.family,
        a.size != b.size,
        a.weight != b.weight || a.isItalic != b.isItalic,
        a.alignment != b.alignment || a.isVertical != b.isVertical || a.width != b.width,
        a.colour != b.colour,
        a.outline != b.outline || a.outlineColour != b.outlineColour,
        a.shadow != b.shadow || a.shadowBlur != b.shadowBlur || a.shadowColour != b.shadowColour,
        a.letterSpacing != b.letterSpacing || a.lineSpacing != b.lineSpacing,
        a.rotation != b.rotation};
    unsigned bits = 0;
    for (unsigned i = 0; i < std::size(different); ++i)
        bits |= unsigned{different[i]} << i;
    return bits;
}

bool isSameSortOfStep(const Poster& a, const Poster& b, const Poster& c) {
    if (a.texts.size() != b.texts.size() || b.texts.size() != c.texts.size())
        return false;
    if (a.texts == b.texts && b.texts == c.texts)
        return true; // the sheet
    if (a.print != b.print || b.print != c.print)
        return false;
    for (std::size_t i = 0; i < a.texts.size(); ++i) {
        const unsigned first = settingsChanged(a.texts[i], b.texts[i]);
        const unsigned second = settingsChanged(b.texts[i], c.texts[i]);
        if (first != second || (first & 1U) != 0) // each move is a step of its own
            return false;
    }
    return true;
}

} // namespace depict
