// Operations of the networks that libtorch would do in many passes over memory, with their
// gradients. Inputs are float or bfloat16 on any device; statistics are kept in float.
#pragma once

#include <torch/torch.h>

namespace depict {

/// x / sqrt(mean(x^2) + 1e-6) * gain over the last dimension. x [..., C], gain [C] float.
[[nodiscard]] torch::Tensor rmsNorm(const torch::Tensor& x, const torch::Tensor& gain);

/// silu(a) * b of x = [a | b] along the last dimension. x [..., 2C] → [..., C].
[[nodiscard]] torch::Tensor swiglu(const torch::Tensor& x);

/// Turns pairs (i, i + D/2) of the last dimension. x [batch, position, heads, D], cosine and sine
/// [batch, position, D/2] float.
[[nodiscard]] torch::Tensor rotate(const torch::Tensor& x, const torch::Tensor& cosine,
                                   const torch::Tensor& sine);

} // namespace depict
