// A vision transformer that reads pictures of one fixed size for understanding, as SigLIP in
// Janus-Pro: patches, learned positions, blocks with layer norms, no token of its own for the
// whole.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <vector>

namespace depict {

/// y = x W^T + b; the weights may be of any floating type, the product is of x's.
struct Affine {
    torch::Tensor weight, bias; // [out, in], [out]
    [[nodiscard]] torch::Tensor operator()(const torch::Tensor& x) const;
};
struct LayerNorm {
    torch::Tensor gain, bias; // [D]
};
struct VisionBlock {
    LayerNorm norm1, norm2;
    Affine qkv, out, spread, gather;
};
struct VisionTower {
    int heads = 16;
    double epsilon = 1e-6;
    torch::Tensor patchWeight, patchBias; // [D, 3, p, p], [D]
    torch::Tensor positions;              // [patches, D]
    std::vector<VisionBlock> blocks;
    LayerNorm norm;

    [[nodiscard]] int patches() const { return static_cast<int>(positions.size(0)); }
    [[nodiscard]] int patchPixels() const { return static_cast<int>(patchWeight.size(2)); }
};

/// Told the features [n, patches, D] after the positions were added (-1) and after each block.
using VisionObserver = std::function<void(int block, const torch::Tensor& features)>;

/// pixels [n, 3, side, side] in -1 … 1 → [n, patches, D].
[[nodiscard]] torch::Tensor visionFeatures(const VisionTower& tower, const torch::Tensor& pixels,
                                           const VisionObserver& observer = {});

} // namespace depict
