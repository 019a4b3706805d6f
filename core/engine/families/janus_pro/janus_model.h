// All of Janus-Pro's networks: a language model, a tower that reads pictures, a tokenizer that
// paints them, and what binds them.
#pragma once

#include "engine/families/janus_pro/janus_config.h"
#include "engine/picture/conv_codec.h"
#include "engine/picture/vision_tower.h"
#include "engine/text/bpe.h"
#include "engine/transformer/packed_mlp.h"

#include <memory>
#include <optional>

namespace depict {

struct JanusModel {
    JanusConfig config;
    std::optional<BytePairEncoder> words; // not in a reference folder
    std::unique_ptr<CausalModel> language;
    VisionTower vision;
    PackedMlp aligner;         // from the tower to the language model
    PackedMlp codeAligner;     // from codes to the language model
    PackedMlp codeHead;        // from hidden states to logits of codes
    torch::Tensor codeVectors; // [codes, 8], of what is painted; not the codec's codebook
    ConvCodec codec;

    [[nodiscard]] int gridSide() const { return config.imagePixels / codec.cellPixels(); }
    [[nodiscard]] int cells() const { return gridSide() * gridSide(); }
    /// What stands for a code in the language model's sequence, [D].
    [[nodiscard]] std::vector<float> codeEmbedding(int code) const;
    /// What a picture (pixels [n, 3, side, side] in -1 … 1) is in the language model's sequence,
    /// [n * patches, D].
    [[nodiscard]] std::vector<float> pictureEmbeddings(const torch::Tensor& pixels) const;
};

/// Throws Error(modelMissing, modelDamaged, unsupported). `keepsFloats`: caches that are exact.
[[nodiscard]] JanusModel loadJanusModel(const std::filesystem::path& folder,
                                        const LoadControl& control, bool keepsFloats = false);

} // namespace depict
