// One side of a review as it lies on the screen: the picture as far as it is painted, paper where
// it is not. What it costs follows from the area that is drawn, not from the picture.
#pragma once

#include "session/painting.h"

#include <QPixmap>
#include <QRect>
#include <QRectF>

class QPainter;

namespace depict {

struct SideLook {
    QPixmap paper, checks;
    bool isSmooth = true; // otherwise pixels are squares
};

/// Where a picture lies in the view when the compared one, of the size `over`, lies on `reference`:
/// over it, with its own proportions. Sizes that differ by less than a cell are the same picture,
/// rounded to the grid when it was edited: they cover each other.
[[nodiscard]] QRectF placeOf(QSize canvas, QSize over, const QRectF& reference);

/// Of the painting on `whole` (view) the part that lies in `visible`; the painter's clip may be
/// smaller. `image` is what to take the pixels from: any size of the same picture.
void drawSide(QPainter& painter, const Painting& painting, const QImage& image, const QRectF& whole,
              const QRect& visible, const SideLook& look);

/// The part of `whole` that has pixels already.
[[nodiscard]] QRegion paintedPart(const Painting& painting, const QRectF& whole);

} // namespace depict
