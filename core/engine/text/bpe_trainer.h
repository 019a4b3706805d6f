// Learns a byte-pair vocabulary from sentences. The result depends on the sentences and how often
// each came, not on their order.
#pragma once

#include "engine/text/word_splitter.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace depict {

class BpeTrainer {
public:
    explicit BpeTrainer(WordSplitter split = splitWords) : m_split(std::move(split)) {}

    /// Counts the pieces of one sentence (composed first).
    void add(std::string_view sentence);

    /// The tokens in the order of their ranks: the 256 bytes, then one for each merge, the most
    /// frequent pair first. Fewer than `vocabularySize` where no pair comes `leastCount` times.
    /// A token holds at most four Chinese or Japanese characters, so that sentences stay readable
    /// to the model word by word.
    [[nodiscard]] std::vector<std::string> train(int vocabularySize, int leastCount = 2) const;

private:
    WordSplitter m_split;
    std::unordered_map<std::string, std::int64_t> m_counts; // of pieces
};

/// Writes a tiktoken file; a half-written one is never seen. Throws Error(notWritable).
void saveTiktoken(const std::filesystem::path& path, const std::vector<std::string>& tokens);

} // namespace depict
