// Text in type: which glyphs stand where. Works on any thread.
#pragma once

#include "document/poster.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <vector>

namespace depict {

/// A text as it is set, around its middle and before it is turned, in pixels of the picture.
struct SetText {
    struct Run {
        QGlyphRun glyphs;
        QTransform place;
    };
    std::vector<Run> runs;
    QSizeF box; // of all lines; their ink may stick out a little
    [[nodiscard]] QPainterPath path() const;
};

/// Lines from left to right or from right to left as their words are, columns where the text is
/// vertical. A word that is longer than the text is wide is broken.
[[nodiscard]] SetText setInType(const TextLayer& text);

/// From a text's own pixels to those of the picture.
[[nodiscard]] QTransform placeOf(const TextLayer& text);
/// The four corners of its box in the picture, clockwise from where reading begins at the left.
[[nodiscard]] QPolygonF cornersOf(const TextLayer& text, QSizeF box);

} // namespace depict
