#include "engine/picture/vision_tower.h"

#include <cmath>

namespace depict {

using torch::Tensor;

namespace {

Tensor normed(const Tensor& x, const LayerNorm& norm, double epsilon) {
    return torch::layer_norm(x, {x.size(-1)}, norm.gain.to(x.scalar_type()),
                             norm.bias.to(x.scalar_type()), epsilon);
}

Tensor attention(const Tensor& x, const VisionBlock& block, int heads) {
    const auto n = x.size(0), length = x.size(1), width = x.size(2);
    const auto parts = block.qkv(x)
                           .reshape({n, length, 3, heads, width / heads})
                           .permute({2, 0, 3, 1, 4})
                           .unbind(0); // [n, heads, length, head]
    const double scale = 1 / std::sqrt(static_cast<double>(width / heads));
    const auto shares =
        torch::softmax(torch::matmul(parts[0], parts[1].transpose(2, 3)) * scale, -1);
    return block.out(torch::matmul(shares, parts[2]).transpose(1, 2).reshape({n, length, width}));
}

} // namespace

Tensor Affine::operator()(const Tensor& x) const {
    return torch::linear(x, weight.to(x.scalar_type()), bias.to(x.scalar_type()));
}

Tensor visionFeatures(const VisionTower& tower, const Tensor& pixels,
                      const VisionObserver& observer) {
    const auto type = pixels.scalar_type();
    auto x = torch::conv2d(pixels.to(tower.positions.device()), tower.patchWeight.to(type),
                           tower.patchBias.to(type), tower.patchPixels())
                 .flatten(2)
                 .transpose(1, 2); // [n, patches, D]
    x = x + tower.positions.to(type);
    if (observer)
        observer(-1, x);
    for (std::size_t i = 0; i < tower.blocks.size(); ++i) {
        const auto& block = tower.blocks[i];
        x = x + attention(normed(x, block.norm1, tower.epsilon), block, tower.heads);
        x = x + block.gather(torch::gelu(block.spread(normed(x, block.norm2, tower.epsilon))));
        if (observer)
            observer(static_cast<int>(i), x);
    }
    return normed(x, tower.norm, tower.epsilon).cpu();
}

} // namespace depict
