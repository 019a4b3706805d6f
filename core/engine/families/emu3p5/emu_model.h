// Both networks of Emu3.5: the language model, and the tokenizer of pictures.
#pragma once

#include "engine/families/emu3p5/emu_config.h"
#include "engine/families/emu3p5/emu_grammar.h"
#include "engine/picture/conv_codec.h"
#include "image/image.h"

#include <memory>
#include <optional>
#include <span>

namespace depict {

struct EmuModel {
    EmuConfig config;
    std::optional<BytePairEncoder> words; // not in a reference folder
    std::unique_ptr<CausalModel> language;
    ConvCodec codec;

    /// The codes of a picture whose sides are whole cells.
    [[nodiscard]] LatentGrid encode(const Image& picture) const;
};

/// Throws Error(modelMissing, modelDamaged, unsupported). `keepsFloats`: caches that are exact.
[[nodiscard]] EmuModel loadEmuModel(const std::filesystem::path& folder, const LoadControl& control,
                                    bool keepsFloats = false);

/// The size at which Emu3.5 reads a picture: about `area` pixels, sides in steps of 16.
[[nodiscard]] Size emuReadingSize(Size picture, int area);

/// A request as Emu3.5 takes it. `task` is t2i, x2i …; pictures stand before the words.
[[nodiscard]] std::vector<int> emuPrompt(const EmuModel& model, const std::string& task,
                                         const std::string& words,
                                         std::span<const LatentGrid> pictures);
/// The same without the words, for guidance.
[[nodiscard]] std::vector<int> emuPromptWithoutWords(const EmuModel& model,
                                                     std::span<const LatentGrid> pictures);

/// log softmax(without) + guidance * (log softmax(with) - log softmax(without)), in place of
/// `with`.
void emuGuide(std::span<float> with, std::span<const float> without, double guidance);

} // namespace depict
