// config.json of the built-in model: the sizes of both networks and what they were trained for.
#pragma once

#include "engine/picture/picture_tokenizer.h"
#include "engine/transformer/transformer_config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace depict {

struct FlatConfig {
    std::string id = "flat";
    PictureTokenizerConfig picture;
    TransformerConfig transformer;
    double guidance = 3; // default for painting
    double editGuidance = 1.5;
    double temperature = 1; // of cells where a request says 1: what was found best for this model
    std::vector<std::string> tasks;
    std::vector<std::string> languages;
};

/// Throws Error(modelMissing, modelDamaged): every number is checked against sane bounds.
[[nodiscard]] FlatConfig readFlatConfig(const std::filesystem::path& file);
void writeFlatConfig(const std::filesystem::path& file, const FlatConfig& config);

} // namespace depict
