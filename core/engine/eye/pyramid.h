// What both looks of the eye begin with: convolutions at 1/4, 1/8 and 1/16 of a picture's size.
#pragma once

#include "engine/tensors/conv_block.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace depict {

struct PyramidConfig {
    std::array<int, 3> channels{48, 96, 160}; // at 1/4, 1/8, 1/16
    int hidden = 128;                         // of the blocks at 1/16
    int wide = 320;                           // of what is made of it, before the last layer
};

struct Pyramid {
    torch::Tensor in;                             // [c0, 48, 3, 3]
    std::array<std::vector<ConvBlock>, 3> stages; // 3x3; those of the last see as far as `reach`
    std::array<torch::Tensor, 2> down;            // [c1, 4 c0], [c2, 4 c1]
    torch::Tensor norm;                           // [c2]
    std::vector<int> reach;                       // dilations of the blocks at 1/16

    /// Fresh random weights.
    Pyramid(const PyramidConfig& config, std::vector<int> reach);
    /// Every weight as "<name>.in.weight" and so on.
    void visit(const std::string& name,
               const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// [n, 16 y, 16 x, 3] → [n, y, x, c2], in the type of the pixels.
[[nodiscard]] torch::Tensor features(const Pyramid& pyramid, const torch::Tensor& pixels);

} // namespace depict
