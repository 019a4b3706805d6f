// Reading training configurations (resources/models/configs/*.json).
#pragma once

#include "engine/families/flat/flat_config.h"
#include "training/optimiser.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace depict {

/// Throws Error(notFound, badFile).
[[nodiscard]] nlohmann::json readTrainingConfig(const std::filesystem::path& file);
[[nodiscard]] PictureTokenizerConfig pictureConfigOf(const nlohmann::json& config);
[[nodiscard]] TransformerConfig transformerConfigOf(const nlohmann::json& config);
[[nodiscard]] OptimiserSettings optimiserSettingsOf(const nlohmann::json& config);

} // namespace depict
