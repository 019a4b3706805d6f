#include "engine/tensors/conv_block.h"

#include "engine/tensors/fused.h"

#include <cmath>

namespace depict {

using torch::Tensor;

Tensor freshWeight(at::IntArrayRef shape, double gain, Begin begin) {
    if (begin == Begin::empty)
        return torch::empty(shape);
    std::int64_t inputs = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        inputs *= shape[i];
    return torch::randn(shape) * (gain / std::sqrt(static_cast<double>(inputs)));
}

ConvBlock freshConvBlock(int channels, int hidden, int high, int wide, Begin begin) {
    return {torch::ones({channels}), freshWeight({hidden, channels, high, wide}, 1, begin),
            freshWeight({channels, hidden}, 0.3, begin)};
}

std::vector<ConvBlock> freshConvBlocks(int count, int channels, int hidden, int high, int wide) {
    std::vector<ConvBlock> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(freshConvBlock(channels, hidden, high, wide));
    return blocks;
}

void visitBlocks(const std::string& name, std::vector<ConvBlock>& blocks,
                 const std::function<void(const std::string&, Tensor&)>& each) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto prefix = name + "." + std::to_string(i) + ".";
        each(prefix + "norm.weight", blocks[i].norm);
        each(prefix + "spread.weight", blocks[i].spread);
        each(prefix + "gather.weight", blocks[i].gather);
    }
}

Tensor convolved(const Tensor& x, const Tensor& weight, const Padding& pad, int dilation) {
    if (weight.size(2) == 1 && weight.size(3) == 1)
        return projected(x, weight.flatten(1));
    auto planes = x.permute({0, 3, 1, 2}); // a channels-last view
    const bool even = pad[0] == pad[1] && pad[2] == pad[3];
    if (!even)
        planes = torch::constant_pad_nd(planes, {pad[0], pad[1], pad[2], pad[3]});
    const std::array<std::int64_t, 2> inner{even ? pad[2] : 0, even ? pad[0] : 0};
    const auto w = weight.to(x.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
    return torch::conv2d(planes, w, {}, 1, inner, dilation).permute({0, 2, 3, 1});
}

Tensor projected(const Tensor& x, const Tensor& weight) {
    return torch::matmul(x, weight.to(x.scalar_type()).t());
}

Tensor applied(const ConvBlock& block, const Tensor& x, const Padding& pad, const Tensor& mask,
               int dilation) {
    const auto weight = mask.defined() ? block.spread * mask : block.spread;
    const auto wide = torch::silu(convolved(rmsNorm(x, block.norm), weight, pad, dilation));
    return x + projected(wide, block.gather);
}

Tensor spaceToDepth(const Tensor& x, int s) {
    const auto n = x.size(0), h = x.size(1) / s, w = x.size(2) / s, c = x.size(3);
    return x.reshape({n, h, s, w, s, c}).permute({0, 1, 3, 2, 4, 5}).reshape({n, h, w, s * s * c});
}

Tensor depthToSpace(const Tensor& x, int s) {
    const auto n = x.size(0), h = x.size(1), w = x.size(2), c = x.size(3) / (s * s);
    return x.reshape({n, h, w, s, s, c}).permute({0, 1, 3, 2, 4, 5}).reshape({n, h * s, w * s, c});
}

} // namespace depict
