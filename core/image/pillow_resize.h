// Bicubic resizing bit for bit as the Python library Pillow does it, which public models were
// trained with.
#pragma once

#include "image/image.h"

namespace depict {

/// An opaque picture of 8 bits a channel at another size. Two passes, across and then down, each
/// left out where the side does not change; whole numbers between them.
[[nodiscard]] Image pillowResized(const Image& image, Size size);

/// Over white where there is transparency, 8 bits, opaque.
[[nodiscard]] Image opaque(const Image& image);

} // namespace depict
