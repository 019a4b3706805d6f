// How a selection shows on the canvas: a tint over what is selected, and its edge.
#pragma once

#include "image/mask.h"
#include "widgets/canvas/view_transform.h"

#include <QColor>
#include <QImage>
#include <QRect>

namespace depict {

struct OverlayLook {
    QColor tint;           // of what is selected, with its opacity
    double pixelRatio = 1; // of the screen
    int phase = 0;         // of the marching edge
};

/// The overlay of an area of the view (logical pixels), premultiplied. Its cost follows the area of
/// the screen, not the size of the mask.
[[nodiscard]] QImage maskOverlay(const Mask& mask, const ViewTransform& transform,
                                 const QRect& viewArea, const OverlayLook& look);

} // namespace depict
