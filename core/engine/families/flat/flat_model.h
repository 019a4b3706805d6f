// The files of the built-in model and their loading.
#pragma once

#include "engine/eye/eye.h"
#include "engine/families/flat/flat_config.h"
#include "engine/families/flat/flat_sequence.h"

#include <filesystem>
#include <optional>

namespace depict {

inline constexpr auto kConfigFile = "config.json";
inline constexpr auto kWordsFile = "words.tiktoken";
inline constexpr auto kPictureFile = "picture.safetensors";
inline constexpr auto kPainterFile = "painter.safetensors";
inline constexpr auto kLooksFile = "looks.safetensors"; // of painters that take looks
inline constexpr auto kEye = "eye"; // name of the files of its eye, where it has one
inline constexpr auto kEyeFile = "eye.safetensors";

/// Fills every weight from the file, converted to float, on the CPU. Throws Error(modelMissing,
/// modelDamaged) when one is missing, of another shape, or holds what is not a number.
void loadWeights(const std::filesystem::path& file, PictureTokenizer& net);
void loadWeights(const std::filesystem::path& file, Transformer& net);

struct FlatModel {
    FlatConfig config;
    BytePairEncoder words;
    FlatMarks marks;
    PictureTokenizer pictures;
    Transformer transformer;
    std::optional<Looks> looks; // where the transformer takes them
    std::optional<Eye> eye; // where the folder has one; otherwise the transformer reads pictures
};
/// For painting: weights stay in the file's type and are views of the mapped file. Throws
/// Error(modelMissing, modelDamaged).
[[nodiscard]] FlatModel loadFlatModel(const std::filesystem::path& folder);

} // namespace depict
