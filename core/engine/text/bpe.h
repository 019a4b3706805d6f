// Byte-level byte-pair encoding: any text to token numbers and back. One encoder serves the
// built-in model and the public families; they differ in the file, the pre-splitter and the special
// tokens. A loaded encoder is constant and may be used from many threads. Never throws while
// encoding.
#pragma once

#include "engine/text/word_splitter.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace depict {

/// What is done to text before merging.
struct TextRules {
    WordSplitter split = splitWords;
    bool composes = true; // NFC
};

class BytePairEncoder {
public:
    /// tiktoken format, "base64(bytes) rank" a line; ranks are the token numbers 0 … n-1. The
    /// special tokens are numbered n, n+1, … in their order. Throws Error(modelMissing,
    /// modelDamaged).
    [[nodiscard]] static BytePairEncoder loadTiktoken(const std::filesystem::path& path,
                                                      const std::vector<std::string>& specials = {},
                                                      TextRules rules = {});
    /// The same from the file's content.
    [[nodiscard]] static BytePairEncoder
    parseTiktoken(std::string_view content, const std::vector<std::string>& specials = {},
                  TextRules rules = {});
    /// Hugging Face tokenizer.json with a byte-level BPE model; its added tokens are the special
    /// ones. Throws Error(modelMissing, modelDamaged).
    [[nodiscard]] static BytePairEncoder loadTokenizerJson(const std::filesystem::path& path,
                                                           TextRules rules);
    [[nodiscard]] static BytePairEncoder parseTokenizerJson(std::string_view content,
                                                            TextRules rules);

    /// Words as people write them: the names of special tokens are ordinary text here.
    [[nodiscard]] std::vector<int> encode(std::string_view text) const;
    /// Prompts made by the program: names of special tokens become these tokens (longest first).
    [[nodiscard]] std::vector<int> encodeWithSpecials(std::string_view text) const;
    /// The bytes of all tokens; numbers that do not exist add nothing. A cut inside a character
    /// gives ill-formed UTF-8, as it must.
    [[nodiscard]] std::string decode(std::span<const int> ids) const;

    /// How many numbers there are: the largest token number + 1.
    [[nodiscard]] int vocabularySize() const { return static_cast<int>(m_tokens.size()); }
    /// The number of a special token.
    [[nodiscard]] std::optional<int> special(std::string_view name) const;
    [[nodiscard]] bool isSpecial(int id) const;

private:
    struct Merge {
        int rank = 0;
        int result = 0;
    };
    struct NameHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Names = std::unordered_map<std::string, int, NameHash, std::equal_to<>>;

    explicit BytePairEncoder(TextRules rules) : m_rules(std::move(rules)) {}
    void addSpecial(const std::string& name, int id);
    void setToken(int id, std::string bytes);
    void findBytes(const Names& ids);
    void addMerge(int left, int right, Merge merge);
    [[nodiscard]] const Merge* merge(int left, int right) const;
    void encodePiece(std::string_view piece, std::vector<int>& ids) const;
    [[nodiscard]] std::size_t specialAt(std::string_view text, std::size_t position) const;

    TextRules m_rules;
    std::vector<std::string> m_tokens; // bytes by number
    std::vector<bool> m_isSpecial;
    std::array<int, 256> m_byteIds{};
    std::unordered_map<std::uint64_t, Merge> m_merges; // by pair of token numbers
    Names m_specials;
    std::vector<std::size_t> m_specialLengths; // longest first
    std::optional<Names> m_wholePieces;        // pieces that are tokens need no merging
};

/// A token file in tiktoken format.
[[nodiscard]] std::string tiktokenText(const std::vector<std::string>& tokens);

} // namespace depict
