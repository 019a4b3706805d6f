// The eye's first look: a convolutional network over the whole picture. Every cell says which
// kind of thing it belongs to and the box round that thing; the whole picture says its traits:
// backdrop, weather, style, damage.
#pragma once

#include "engine/eye/pyramid.h"

#include <functional>
#include <string>
#include <vector>

namespace depict {

inline constexpr int kEyePixels = 32;    // of a cell side, as the eye reads pictures
inline constexpr int kGlancePixels = 16; // as the glance sees them

struct GlanceMaps {
    torch::Tensor kind; // [n, R, C, kinds + 1], logits; the last class is "nothing"
    torch::Tensor box;  // [n, R, C, 4]: left, top, right, bottom of the thing's box, in cells away
                        // from the middle of the cell (all positive inside)
    std::vector<torch::Tensor> traits; // [n, answers] each, logits
};

struct Glance {
    Pyramid pyramid;                            // its last stage looks far
    torch::Tensor out, outBias, last, lastBias; // [wide, c2], [wide], [classes, wide], [classes]
    torch::Tensor wholeWide, wholeBias;         // [wide, 2 c2], [wide]
    std::vector<torch::Tensor> traits;          // [answers, wide] each

    /// Fresh random weights. `traits`: how many answers each has.
    Glance(const PyramidConfig& config, int kinds, const std::vector<int>& traits);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// pixels [n, 32 R, 32 C, 3] in -1 … 1, which are halved. `type` is the arithmetic of the
/// convolutions; all maps are float.
[[nodiscard]] GlanceMaps glanced(const Glance& glance, const torch::Tensor& pixels,
                                 torch::ScalarType type = torch::kFloat);

} // namespace depict
