// Differences as heat over a picture, made for the pixels that are on the screen.
#pragma once

#include "image/mask.h"

#include <QImage>
#include <QRect>
#include <QRectF>

#include <vector>

namespace depict {

/// The exact one. `levels` are strengths, larger ones first, that lie on `whole` of the view;
/// `area` of it is drawn (logical pixels). Premultiplied, transparent where nothing differs; a
/// single different pixel shows at every zoom.
[[nodiscard]] QImage heatOverlay(const std::vector<Mask>& levels, const QRectF& whole,
                                 const QRect& area, double pixelRatio);

/// What two drawings of one size differ in, as they stand on the screen: for a painting in work.
[[nodiscard]] QImage heatOfDrawings(const QImage& before, const QImage& after);

} // namespace depict
