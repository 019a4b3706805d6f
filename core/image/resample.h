// Changing the size of pictures and masks.
#pragma once

#include "image/image.h"
#include "image/mask.h"

namespace depict {

/// The whole picture at another size: Lanczos, widened when it shrinks, so nothing flickers or
/// aliases. Transparent pixels lend no colour; format and profile stay. The same size gives the
/// same picture. Throws Error(badRequest) for sizes out of range, Error(outOfMemory).
[[nodiscard]] Image resampled(const Image& image, Size size);
[[nodiscard]] Mask resampled(const Mask& mask, Size size);
/// rgba8, `size` large, as networks read pictures: each the mean of 2 x 2 pixels where the picture
/// is twice as large, otherwise resampled().
[[nodiscard]] Image atSize(const Image& picture, Size size);

/// The largest size with the picture's proportions that fits into `box`, at least 1 x 1.
[[nodiscard]] Size fitted(Size picture, Size box);

} // namespace depict
