// Smaller and smaller copies of a picture, so that drawing it costs what is on the screen, however
// large it is.
#pragma once

#include "image/mask.h"

#include <QImage>

#include <vector>

namespace depict {

inline constexpr int kSmallestLevel = 512; // longer sides are halved once more

/// The picture itself, its half, its quarter … until its longer side is at most kSmallestLevel.
/// Blocks: for a background thread.
[[nodiscard]] std::vector<QImage> pictureLevels(const QImage& picture);

/// The same of what halvedByStrongest() makes, down to a single pixel: none may be stepped over.
[[nodiscard]] std::vector<Mask> strengthLevels(Mask strength);

/// Which of `count` levels of a picture this wide to draw so many pixels wide: the smallest that
/// has as many.
[[nodiscard]] std::size_t levelFor(std::size_t count, double pictureWidth, double drawnWidth);

} // namespace depict
