// The bridge between the two worlds of pictures. Callable from any thread.
#pragma once

#include "image/image.h"

#include <QImage>
#include <QRect>
#include <QSize>

namespace depict {

[[nodiscard]] inline QSize toQt(Size size) {
    return {size.width, size.height};
}
[[nodiscard]] inline QRect toQt(const Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

/// Shares the pixels with `image` (no copy for 8 bits a channel); null for a null picture.
[[nodiscard]] QImage toQImage(const Image& image);

/// A copy with 8 bits a channel and straight alpha. Throws Error for sizes no picture may have.
[[nodiscard]] Image toImage(const QImage& image);

} // namespace depict
