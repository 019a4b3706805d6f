// How text is cut into pieces before byte pairs are merged: merges never cross a cut.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace depict {

/// Appends the pieces of a text, which together are the text. Any bytes are allowed: an ill-formed
/// one counts as a character by itself.
using WordSplitter =
    std::function<void(std::string_view text, std::vector<std::string_view>& pieces)>;

/// The built-in model's: a run of letters with one space before it (Chinese characters, hiragana,
/// katakana and other letters are four kinds of runs), every digit by itself, a run of other marks,
/// a run of white space; no run longer than 16 characters. Quoted text (base/quotation.h) is cut
/// into single characters, so that lettering is copied character by character.
void splitWords(std::string_view text, std::vector<std::string_view>& pieces);

/// Qwen's and Emu3.5's, by hand:
/// (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}|
/// ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+| \s+(?!\S)|\s+
void splitWordsLikeQwen(std::string_view text, std::vector<std::string_view>& pieces);

/// DeepSeek-LLM's, as in Janus-Pro: line ends; letters; punctuation; spaces at an end; Chinese,
/// Japanese and Korean; single digits. Each step cuts the pieces of the steps before it.
void splitWordsLikeDeepSeek(std::string_view text, std::vector<std::string_view>& pieces);

/// Unicode's composed form (NFC); ill-formed bytes stay as they are.
[[nodiscard]] std::string composed(std::string_view text);

} // namespace depict
