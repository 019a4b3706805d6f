// Text over a picture as pixels or as lines of a page: shadow, outline, letters. Works on any
// thread.
#pragma once

#include "document/open_raster.h"
#include "document/poster.h"
#include "session/text_setting.h"

#include <QImage>
#include <QPoint>

class QPainter;

namespace depict {

/// Where a text leaves ink, shadow and outline included, in pixels of the picture.
[[nodiscard]] QRectF inkOf(const TextLayer& text, const SetText& set);

struct TextPixels {
    QImage pixels;    // premultiplied; null for a text without ink
    QPoint corner;    // in pixels of the scaled picture
    double scale = 1; // at which it was drawn
};
/// The text on a picture that is shown `scale` times as large, or less where its pixels would be
/// more than `largestSide`.
[[nodiscard]] TextPixels textPixels(const TextLayer& text, double scale,
                                    int largestSide = kLargestSide);

/// On a page whose painter is set to pixels of the picture: letters stay letters. `detail` pixels a
/// pixel of the picture for what cannot be drawn with lines (soft shadows).
void drawText(QPainter& painter, const TextLayer& text, double detail);

/// The picture with the poster's texts over it; outside their ink all bytes are as they were.
[[nodiscard]] Image lettered(const Image& picture, const Poster& poster);
/// Each text as a layer of its own, from the lowest to the highest.
[[nodiscard]] std::vector<RasterLayer> textLayers(const Poster& poster);
/// Where texts may have changed a picture.
[[nodiscard]] std::vector<Rect> textAreas(const Poster& poster);

} // namespace depict
