// The convolutional building stones of the picture networks. Features are [batch, y, x, channel],
// float or bfloat16; weights are float masters that are converted to the features' type.
#pragma once

#include "engine/tensors/begin.h"

#include <torch/torch.h>

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace depict {

/// x + W2 silu(W1 * norm(x)): the only block there is; W1 looks around, W2 does not.
struct ConvBlock {
    torch::Tensor norm;   // [C]
    torch::Tensor spread; // [hidden, C, kh, kw]
    torch::Tensor gather; // [C, hidden]
};

/// Normal numbers of deviation gain / sqrt(inputs); the first dimension is the output's.
[[nodiscard]] torch::Tensor freshWeight(at::IntArrayRef shape, double gain = 1,
                                        Begin begin = Begin::random);
[[nodiscard]] ConvBlock freshConvBlock(int channels, int hidden, int high, int wide,
                                       Begin begin = Begin::random);
[[nodiscard]] std::vector<ConvBlock> freshConvBlocks(int count, int channels, int hidden, int high,
                                                     int wide);
/// Every weight as "<name>.<i>.norm.weight", "….spread.weight", "….gather.weight".
void visitBlocks(const std::string& name, std::vector<ConvBlock>& blocks,
                 const std::function<void(const std::string&, torch::Tensor&)>& each);

/// Convolved after padding left, right, top, bottom.
using Padding = std::array<std::int64_t, 4>;
[[nodiscard]] torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& weight,
                                      const Padding& pad, int dilation = 1);
/// [..., C] times [D, C] → [..., D].
[[nodiscard]] torch::Tensor projected(const torch::Tensor& x, const torch::Tensor& weight);
/// `mask` [kh, kw], where it is defined, silences taps of `spread`.
[[nodiscard]] torch::Tensor applied(const ConvBlock& block, const torch::Tensor& x,
                                    const Padding& pad, const torch::Tensor& mask = {},
                                    int dilation = 1);

/// [n, s y, s x, c] → [n, y, x, s s c].
[[nodiscard]] torch::Tensor spaceToDepth(const torch::Tensor& x, int s);
/// [n, y, x, s s c] → [n, s y, s x, c].
[[nodiscard]] torch::Tensor depthToSpace(const torch::Tensor& x, int s);

} // namespace depict
