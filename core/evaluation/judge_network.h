// The judge: a small convolutional network that tells what a drawn picture shows. It is trained on
// drawn pictures only, never trains the painter, and sees nothing but pixels of the reading size.
//
// Every cell says which kind of thing it belongs to, the colour word that is true of it, what it
// wears, and the box round it; the whole picture says its backdrop. seen.h makes things of that.
#pragma once

#include "engine/tensors/conv_block.h"

#include <filesystem>
#include <map>

namespace depict {

inline constexpr int kJudgePixels = 16;    // of a cell side
inline constexpr int kJudgeColours = 12;   // kColours, then "no one word"
inline constexpr int kJudgeBackdrops = 28; // kBackdrops without plain, then plain in each colour

struct JudgeConfig {
    int kinds = 0;     // of the catalogue; class `kinds` is "nothing"
    int wearables = 0; // kinds that can be worn, in the catalogue's order; the last class is "none"
    std::array<int, 3> channels{48, 96, 160}; // at 1/4, 1/8, 1/16
    int hidden = 128;                         // of the blocks at 1/16
    int wide = 320;                           // before the last layer
    std::int64_t lessons = 0;                 // batches that it was trained on
};

/// Logits, but for `box`: left, top, right, bottom of the thing's box, in cells away from the
/// middle of the cell (all positive inside).
struct JudgeMaps {
    torch::Tensor kind;       // [n, R, C, kinds + 1]
    torch::Tensor colour;     // [n, R, C, 12]
    torch::Tensor worn;       // [n, R, C, wearables + 1]
    torch::Tensor wornColour; // [n, R, C, 12]
    torch::Tensor box;        // [n, R, C, 4]
    torch::Tensor backdrop;   // [n, 28]
};

struct Judge {
    JudgeConfig config;
    torch::Tensor in;                                 // [c0, 48, 3, 3]
    std::array<std::vector<ConvBlock>, 3> stages;     // 3x3; the last stage looks far (dilated)
    std::array<torch::Tensor, 2> down;                // [c1, 4 c0], [c2, 4 c1]
    torch::Tensor norm, out, outBias, last, lastBias; // [c2], [wide, c2], [wide], [classes, wide]
    torch::Tensor backdropWide, backdropBias, backdropLast; // [wide, 2 c2], [wide], [28, wide]

    /// Fresh random weights.
    explicit Judge(const JudgeConfig& config);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// pixels [n, 16 R, 16 C, 3] in -1 … 1. `type` is the arithmetic of the convolutions; all maps are
/// float.
[[nodiscard]] JudgeMaps lookedAt(const Judge& judge, const torch::Tensor& pixels,
                                 torch::ScalarType type = torch::kFloat);

inline constexpr auto kJudgeConfig = "config.json";
inline constexpr auto kJudgeWeights = "judge.safetensors";

/// Both files (the weights in bfloat16) in `folder`, which is made.
void saveJudge(const std::filesystem::path& folder, const JudgeConfig& config,
               const std::map<std::string, torch::Tensor>& weights);
/// Float weights on the CPU. Throws Error(modelMissing, modelDamaged).
[[nodiscard]] Judge loadJudge(const std::filesystem::path& folder);

} // namespace depict
