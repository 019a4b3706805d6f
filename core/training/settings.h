// Reading training configurations (resources/models/configs/*.json).
#pragma once

#include "engine/families/flat/flat_config.h"
#include "training/optimiser.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace depict {

/// Runs `train` with the configuration in the file. Throws Error(notFound, badFile), the latter
/// also where `train` finds that an entry is missing or of a wrong type.
void withTrainingConfig(const std::filesystem::path& file,
                        const std::function<void(const nlohmann::json&)>& train);
[[nodiscard]] PictureTokenizerConfig pictureConfigOf(const nlohmann::json& config);
[[nodiscard]] TransformerConfig transformerConfigOf(const nlohmann::json& config);
[[nodiscard]] OptimiserSettings optimiserSettingsOf(const nlohmann::json& config);

} // namespace depict
