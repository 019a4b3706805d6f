// What the picture tokenizer is trained for, with its gradient in one pass over memory.
#pragma once

#include <torch/torch.h>

namespace depict {

struct PictureLoss {
    torch::Tensor total; // scalar with a gradient towards `painted`
    double squared;      // mean squared error
};

/// mean|e| + 0.5 (mean|e right of it - e| + mean|e below it - e|) + mean e^2 of e = painted -
/// truth, both [n, y, x, c] float.
[[nodiscard]] PictureLoss pictureLoss(const torch::Tensor& painted, const torch::Tensor& truth);

} // namespace depict
