// The eye's second look: a small convolutional network over one box of the picture at a time, cut
// out with its surroundings and scaled to one size. It says what the box holds, or that it holds
// no whole thing, the colour word that is true of it, what it wears, whether a shadow lies below
// it, and where its edges really are.
#pragma once

#include "base/geometry.h"
#include "engine/eye/glance.h"

namespace depict {

inline constexpr int kSeenColours = 12; // 11 colour words, then "no one word"
inline constexpr int kLookSide = 64;    // pixels of a cut-out

/// Logits, but for `box`: how far the left, top, right and bottom edges lie right of or below those
/// of the box that was looked at, in shares of its width and height.
struct LookMaps {
    torch::Tensor kind;       // [m, kinds + 1]; the last class is "nothing, or not the whole of it"
    torch::Tensor colour;     // [m, 12]
    torch::Tensor worn;       // [m, wearables + 1]
    torch::Tensor wornColour; // [m, 12]
    torch::Tensor box;        // [m, 4]
    torch::Tensor shadow;     // [m, 2], no and yes; undefined where the look does not tell
};

struct CloseLook {
    Pyramid pyramid;
    torch::Tensor out, outBias;      // [wide, 16 c2 + 2], [wide]
    torch::Tensor last, lastBias;    // [classes, wide], [classes]
    torch::Tensor shadow;            // [2, wide]; undefined where it does not tell
    std::vector<std::int64_t> parts; // classes of every other map

    /// Fresh random weights.
    CloseLook(const PyramidConfig& config, int kinds, int wearables, bool tellsShadow);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// A box of one picture of a batch.
struct Frame {
    std::int64_t picture = 0;
    Box box; // in cells
};

/// pixels [n, 32 R, 32 C, 3] in -1 … 1 → [frames, 64, 64, 3]: every box with a quarter of its sides
/// round it; what is outside the picture repeats its edge.
[[nodiscard]] torch::Tensor cutOut(const torch::Tensor& pixels, const std::vector<Frame>& frames);

/// At least one frame. `type` is the arithmetic of the convolutions; all maps are float.
[[nodiscard]] LookMaps lookedClosely(const CloseLook& look, const torch::Tensor& pixels,
                                     const std::vector<Frame>& frames,
                                     torch::ScalarType type = torch::kFloat);

} // namespace depict
