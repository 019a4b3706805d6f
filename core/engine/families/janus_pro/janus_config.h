// config.json of Janus-Pro in the two layouts in which it is published, and the small one of the
// reference folders. Sizes that the tensors tell are read from the tensors.
#pragma once

#include "engine/transformer/causal_model.h"

#include <filesystem>
#include <string>

namespace depict {

/// Numbers of the tokens that the program itself puts into prompts.
struct JanusMarks {
    int bos = 0, eos = 0, pad = 0;
    int beginImage = 0, endImage = 0, placeholder = 0;
};

struct JanusConfig {
    std::string id = "Janus-Pro";
    CausalConfig language;
    int visionHeads = 16;
    double visionEpsilon = 1e-6;
    int imagePixels = 384; // side of the pictures that it reads and paints
    double guidance = 5;
    JanusMarks marks; // of a reference; else the tokenizer has them
    bool isReference = false;
};

/// Throws Error(modelMissing, modelDamaged, unsupported).
[[nodiscard]] JanusConfig readJanusConfig(const std::filesystem::path& folder);

/// What a tensor of the original layout is called in the transformers layout, without the leading
/// "model.": that of some conversions is missing.
[[nodiscard]] std::string transformersName(const std::string& original);

/// Makes the folder answer to the original layout's names, in whichever it is. Throws
/// Error(modelDamaged) when it is neither.
void nameAsOriginal(WeightFolder& weights);

} // namespace depict
