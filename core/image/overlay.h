// A small picture laid over a part of a large one.
#pragma once

#include "image/image.h"

namespace depict {

/// `over` (8 bits a channel) on `base` with its corner at x, y; what sticks out is cut off. Pixels
/// that it does not cover keep their bytes; format and profile stay those of `base`.
[[nodiscard]] Image overlaid(const Image& base, const Image& over, int x, int y);

} // namespace depict
