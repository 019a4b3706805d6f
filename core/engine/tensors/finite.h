// Whether weights hold numbers only.
#pragma once

#include <torch/torch.h>

namespace depict {

/// False when an element is infinite or not a number. Of contiguous bfloat16 and float on the CPU
/// only the bits are looked at, on all threads.
[[nodiscard]] bool isFinite(const torch::Tensor& tensor);

} // namespace depict
