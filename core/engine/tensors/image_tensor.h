// Pictures as tensors and back, as public models take them.
#pragma once

#include "image/image.h"

#include <torch/torch.h>

namespace depict {

/// The colours of an opaque picture in -1 … 1, [1, 3, y, x] float: x / 127.5 - 1.
[[nodiscard]] torch::Tensor signedPixels(const Image& image);
/// pixels [3, y, x] about -1 … 1 → opaque picture; cut to the range, then truncated.
[[nodiscard]] Image imageOf(const torch::Tensor& pixels);
/// [y, x, 3] uint8 → opaque picture, and back.
[[nodiscard]] Image imageOfBytes(const torch::Tensor& bytes);
[[nodiscard]] torch::Tensor bytesOf(const Image& image);

} // namespace depict
