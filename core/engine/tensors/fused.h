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

/// Softmax over the last dimension of scores * scale, where column j is hidden from row i when j >
/// i. scores [..., T, T]; its memory is reused for the result.
[[nodiscard]] torch::Tensor causalSoftmax(const torch::Tensor& scores, double scale);

/// Sum over rows of weight * (-log softmax(logits)[target]). logits [N, C], target [N] int64,
/// weight [N] float; returns a float scalar. The gradient is found in the same pass.
[[nodiscard]] torch::Tensor crossEntropy(const torch::Tensor& logits, const torch::Tensor& target,
                                         const torch::Tensor& weight);

/// The sum of table rows: table [R, D] float, indices [..., M] int64 → [..., D] float. A negative
/// index adds nothing.
[[nodiscard]] torch::Tensor lookedUp(const torch::Tensor& table, const torch::Tensor& indices);

} // namespace depict
