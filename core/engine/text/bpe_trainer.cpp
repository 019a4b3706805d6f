#include "engine/text/bpe_trainer.h"

#include "base/error.h"
#include "engine/text/bpe.h"

#include <algorithm>
#include <fstream>
#include <queue>
#include <tuple>

namespace depict {
namespace {

using Pair = std::pair<int, int>;
struct PairHash {
    std::size_t operator()(const Pair& pair) const {
        return static_cast<std::size_t>(pair.first) * 0x9E3779B97F4A7C15U ^
               static_cast<std::size_t>(pair.second);
    }
};

struct Word {
    std::vector<int> parts;
    std::int64_t count = 0;
};

struct PairCount {
    std::int64_t count = 0;
    std::vector<std::size_t> words; // where it may occur; some twice, some no longer
};

struct Candidate {
    std::int64_t count;
    Pair pair;
    bool operator<(const Candidate& other) const { // the most frequent, then the oldest tokens
        return std::tie(count, other.pair) < std::tie(other.count, pair);
    }
};

bool isTooLong(std::string_view token) {
    constexpr int mostIdeographs = 4;
    const auto isIdeograph = [](char c) { // first byte of U+3000 … U+9FFF
        return static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xE9;
    };
    return std::count_if(token.begin(), token.end(), isIdeograph) > mostIdeographs;
}

/// Merges pair after pair, keeping the counts of all pairs true.
class Merging {
public:
    explicit Merging(const std::unordered_map<std::string, std::int64_t>& pieces) {
        for (int byte = 0; byte < 256; ++byte)
            addToken(std::string(1, static_cast<char>(byte)));
        std::vector<std::pair<std::string_view, std::int64_t>> sorted(pieces.begin(), pieces.end());
        std::sort(sorted.begin(), sorted.end()); // the order of a hash table means nothing
        for (const auto& [piece, count] : sorted) {
            Word& word = m_words.emplace_back();
            word.count = count;
            for (const char c : piece)
                word.parts.push_back(static_cast<unsigned char>(c));
            countPairs(m_words.size() - 1, 1);
        }
        for (const auto& [pair, known] : m_pairs)
            m_candidates.push({known.count, pair});
    }

    /// Says false where no pair is frequent enough.
    bool mergeBest(int leastCount) {
        while (!m_candidates.empty()) {
            const Candidate best = m_candidates.top();
            m_candidates.pop();
            if (best.count < leastCount)
                return false;
            if (m_pairs[best.pair].count != best.count)
                continue; // counted again since
            const std::string bytes = m_tokens[static_cast<std::size_t>(best.pair.first)] +
                                      m_tokens[static_cast<std::size_t>(best.pair.second)];
            if (isTooLong(bytes))
                continue;
            merge(best.pair, addToken(bytes));
            return true;
        }
        return false;
    }

    [[nodiscard]] const std::vector<std::string>& tokens() const { return m_tokens; }

private:
    /// Two pairs may give the same bytes: they are one token.
    int addToken(const std::string& bytes) {
        const auto [found, isNew] = m_ids.emplace(bytes, static_cast<int>(m_tokens.size()));
        if (isNew)
            m_tokens.push_back(bytes);
        return found->second;
    }

    void countPairs(std::size_t index, int sign) {
        const Word& word = m_words[index];
        for (std::size_t i = 0; i + 1 < word.parts.size(); ++i) {
            PairCount& known = m_pairs[{word.parts[i], word.parts[i + 1]}];
            known.count += sign * word.count;
            if (sign > 0 && (known.words.empty() || known.words.back() != index))
                known.words.push_back(index);
        }
    }

    void merge(Pair pair, int token) {
        std::vector<std::size_t> words = std::move(m_pairs[pair].words);
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        std::vector<Pair> changed;
        for (const std::size_t index : words) {
            std::vector<int>& parts = m_words[index].parts;
            const auto notePairs = [&] {
                for (std::size_t i = 0; i + 1 < parts.size(); ++i)
                    changed.emplace_back(parts[i], parts[i + 1]);
            };
            countPairs(index, -1);
            notePairs();
            std::size_t kept = 0;
            for (std::size_t i = 0; i < parts.size(); ++kept) {
                const bool fits = i + 1 < parts.size() && Pair{parts[i], parts[i + 1]} == pair;
                parts[kept] = fits ? token : parts[i];
                i += fits ? 2 : 1;
            }
            parts.resize(kept);
            countPairs(index, 1);
            notePairs();
        }
        m_pairs.erase(pair);
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        for (const Pair& other : changed)
            if (const auto found = m_pairs.find(other);
                found != m_pairs.end() && found->second.count > 0)
                m_candidates.push({found->second.count, other});
    }

    std::vector<std::string> m_tokens;
    std::unordered_map<std::string, int> m_ids;
    std::vector<Word> m_words;
    std::unordered_map<Pair, PairCount, PairHash> m_pairs;
    std::priority_queue<Candidate> m_candidates;
};

} // namespace

void BpeTrainer::add(std::string_view sentence) {
    const std::string text = composed(sentence);
    std::vector<std::string_view> pieces;
    m_split(text, pieces);
    for (const std::string_view piece : pieces)
        ++m_counts[std::string(piece)];
}

std::vector<std::string> BpeTrainer::train(int vocabularySize, int leastCount) const {
    Merging merging(m_counts);
    while (static_cast<int>(merging.tokens().size()) < vocabularySize &&
           merging.mergeBest(leastCount)) {
    }
    return merging.tokens();
}

void saveTiktoken(const std::filesystem::path& path, const std::vector<std::string>& tokens) {
    std::filesystem::path unfinished = path;
    unfinished += ".part";
    std::ofstream file(unfinished, std::ios::binary);
    file << tiktokenText(tokens);
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(unfinished, path, error);
    if (!file || error) {
        std::filesystem::remove(unfinished, error);
        throw Error{ErrorKind::notWritable,
                    "The tokenizer cannot be written to \"" + path.string() + "\"."};
    }
}

} // namespace depict
