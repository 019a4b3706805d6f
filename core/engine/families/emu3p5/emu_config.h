// config.json of Emu3.5 and the numbers of its tokens; the small one of reference folders; where
// the parts of the model lie that are published apart.
#pragma once

#include "engine/text/bpe.h"
#include "engine/transformer/causal_model.h"

#include <filesystem>
#include <string>

namespace depict {

/// Numbers of the tokens that have a meaning for the program; all below `visual` but the codes.
struct EmuMarks {
    int endOfLine = 0, endOfFrame = 0, bos = 0, eos = 0;
    int image = 0, beginImage = 0, endImage = 0;
    int visual = 0; // code 0; the others follow
    int zero = 0;   // the digit; the others follow
    int star = 0;   // between rows and columns
    int beginAnswer = 0, endAnswer = 0;
};

struct EmuConfig {
    std::string id = "Emu3.5";
    CausalConfig language;
    EmuMarks marks; // of a reference; else the tokenizer has them
    double guidance = 5, editGuidance = 3;
    bool isReference = false;
};

/// Throws Error(modelMissing, modelDamaged, unsupported).
[[nodiscard]] EmuConfig readEmuConfig(const std::filesystem::path& folder);

/// emu3.tiktoken and its special tokens, from the folder, its parent or a "…tokenizer…" beside it.
[[nodiscard]] BytePairEncoder loadEmuWords(const std::filesystem::path& folder);
[[nodiscard]] EmuMarks emuMarks(const BytePairEncoder& words);
/// The special tokens in their order; `visual` is the text of emu3_vision_tokens.txt.
[[nodiscard]] std::vector<std::string> emuSpecials(std::string_view visual);

/// Where the picture tokenizer lies: a folder in the model's or beside it. Throws
/// Error(modelMissing).
[[nodiscard]] std::filesystem::path emuCodecFolder(const std::filesystem::path& folder);

} // namespace depict
