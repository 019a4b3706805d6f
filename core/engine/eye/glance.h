// The eye's first look: a convolutional network over the whole picture. Every cell says which
// kind of thing it belongs to and the box round that thing; the whole picture says its traits:
// backdrop, weather, style, damage.
#pragma once

#include "engine/tensors/conv_block.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace depict {

inline constexpr int kEyePixels = 32;    // of a cell side, as the eye reads pictures
inline constexpr int kGlancePixels = 16; // as the glance sees them

struct GlanceConfig {
    std::array<int, 3> channels{48, 96, 160}; // at 1/4, 1/8, 1/16
    int hidden = 128;                         // of the blocks at 1/16
    int wide = 320;                           // before the last layer
};

struct GlanceMaps {
    torch::Tensor kind; // [n, R, C, kinds + 1], logits; the last class is "nothing"
    torch::Tensor box;  // [n, R, C, 4]: left, top, right, bottom of the thing's box, in cells away
                        // from the middle of the cell (all positive inside)
    std::vector<torch::Tensor> traits; // [n, answers] each, logits
};

struct Glance {
    torch::Tensor in;                                 // [c0, 48, 3, 3]
    std::array<std::vector<ConvBlock>, 3> stages;     // 3x3; the last stage looks far (dilated)
    std::array<torch::Tensor, 2> down;                // [c1, 4 c0], [c2, 4 c1]
    torch::Tensor norm, out, outBias, last, lastBias; // [c2], [wide, c2], [wide], [classes, wide]
    torch::Tensor wholeWide, wholeBias;               // [wide, 2 c2], [wide]
    std::vector<torch::Tensor> traits;                // [answers, wide] each

    /// Fresh random weights. `traits`: how many answers each has.
    Glance(const GlanceConfig& config, int kinds, const std::vector<int>& traits);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// pixels [n, 32 R, 32 C, 3] in -1 … 1, which are halved. `type` is the arithmetic of the
/// convolutions; all maps are float.
[[nodiscard]] GlanceMaps glanced(const Glance& glance, const torch::Tensor& pixels,
                                 torch::ScalarType type = torch::kFloat);

} // namespace depict
