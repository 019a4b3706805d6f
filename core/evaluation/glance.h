// The judge's first look: a convolutional network over the whole picture. Every cell says which
// kind of thing it belongs to and the box round that thing; the whole picture says its backdrop.
#pragma once

#include "engine/tensors/conv_block.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace depict {

inline constexpr int kJudgePixels = 32;    // of a cell side, as the judge reads pictures
inline constexpr int kGlancePixels = 16;   // as the glance sees them
inline constexpr int kJudgeBackdrops = 28; // kBackdrops without plain, then plain in each colour

struct GlanceConfig {
    std::array<int, 3> channels{48, 96, 160}; // at 1/4, 1/8, 1/16
    int hidden = 128;                         // of the blocks at 1/16
    int wide = 320;                           // before the last layer
};

struct GlanceMaps {
    torch::Tensor kind; // [n, R, C, kinds + 1], logits; the last class is "nothing"
    torch::Tensor box;  // [n, R, C, 4]: left, top, right, bottom of the thing's box, in cells away
                        // from the middle of the cell (all positive inside)
    torch::Tensor backdrop; // [n, 28], logits
};

struct Glance {
    torch::Tensor in;                                 // [c0, 48, 3, 3]
    std::array<std::vector<ConvBlock>, 3> stages;     // 3x3; the last stage looks far (dilated)
    std::array<torch::Tensor, 2> down;                // [c1, 4 c0], [c2, 4 c1]
    torch::Tensor norm, out, outBias, last, lastBias; // [c2], [wide, c2], [wide], [classes, wide]
    torch::Tensor backdropWide, backdropBias, backdropLast; // [wide, 2 c2], [wide], [28, wide]

    /// Fresh random weights.
    Glance(const GlanceConfig& config, int kinds);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// pixels [n, 32 R, 32 C, 3] in -1 … 1, which are halved. `type` is the arithmetic of the
/// convolutions; all maps are float.
[[nodiscard]] GlanceMaps glanced(const Glance& glance, const torch::Tensor& pixels,
                                 torch::ScalarType type = torch::kFloat);

} // namespace depict
