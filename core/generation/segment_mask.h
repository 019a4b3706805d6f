// Reading the model's segmentation pictures.
#pragma once

#include "image/image.h"
#include "image/mask.h"

namespace depict {

/// 255 where the picture shows something, 0 on the nearly black ground that the model was taught
/// to paint round it, soft between.
[[nodiscard]] Mask maskOfSegments(const Image& segments);

} // namespace depict
