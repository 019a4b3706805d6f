#include "engine/text/bpe.h"

#include "base/error.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace depict {
namespace {

std::uint64_t pairKey(int left, int right) {
    return static_cast<std::uint64_t>(left) << 32 | static_cast<std::uint32_t>(right);
}

/// A token of a piece in the making, in a list of its neighbours; -1: none, or merged away.
struct Part {
    int id = -1;
    int before = -1, after = -1;
};

/// A merge that was possible when it was noted.
struct Candidate {
    int rank, position, left, right, result;
    bool operator>(const Candidate& other) const {
        return std::tie(rank, position) > std::tie(other.rank, other.position);
    }
};

} // namespace

void BytePairEncoder::setToken(int id, std::string bytes) {
    if (static_cast<std::size_t>(id) >= m_tokens.size())
        m_tokens.resize(static_cast<std::size_t>(id) + 1);
    m_tokens[static_cast<std::size_t>(id)] = std::move(bytes);
}

void BytePairEncoder::addSpecial(const std::string& name, int id) {
    if (name.empty() || !m_specials.emplace(name, id).second)
        throw Error{ErrorKind::modelDamaged, "A special token is empty or appears twice."};
    setToken(id, name);
    m_isSpecial.resize(m_tokens.size());
    m_isSpecial[static_cast<std::size_t>(id)] = true;
    const auto place = std::lower_bound(m_specialLengths.begin(), m_specialLengths.end(),
                                        name.size(), std::greater<>());
    if (place == m_specialLengths.end() || *place != name.size())
        m_specialLengths.insert(place, name.size());
}

void BytePairEncoder::findBytes(const Names& ids) {
    for (int byte = 0; byte < 256; ++byte) {
        const auto found = ids.find(std::string(1, static_cast<char>(byte)));
        if (found == ids.end())
            throw Error{ErrorKind::modelDamaged,
                        "The tokenizer lacks a token for the byte " + std::to_string(byte) + "."};
        m_byteIds[static_cast<std::size_t>(byte)] = found->second;
    }
}

void BytePairEncoder::addMerge(int left, int right, Merge merge) {
    m_merges.emplace(pairKey(left, right), merge);
}

const BytePairEncoder::Merge* BytePairEncoder::merge(int left, int right) const {
    const auto found = m_merges.find(pairKey(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

/// Always the merge of lowest rank, the leftmost of equals; a heap keeps hostile pieces affordable.
void BytePairEncoder::encodePiece(std::string_view piece, std::vector<int>& ids) const {
    if (m_wholePieces)
        if (const auto found = m_wholePieces->find(piece); found != m_wholePieces->end()) {
            ids.push_back(found->second);
            return;
        }
    const int count = static_cast<int>(piece.size());
    std::vector<Part> parts(piece.size());
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        parts[at] = {m_byteIds[static_cast<unsigned char>(piece[at])], i - 1,
                     i + 1 < count ? i + 1 : -1};
    }
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
    const auto part = [&](int at) -> Part& { return parts[static_cast<std::size_t>(at)]; };
    const auto note = [&](int at) {
        if (at < 0 || part(at).after < 0)
            return;
        const int left = part(at).id, right = part(part(at).after).id;
        if (const Merge* found = merge(left, right))
            candidates.push({found->rank, at, left, right, found->result});
    };
    for (int i = 0; i + 1 < count; ++i)
        note(i);
    while (!candidates.empty()) {
        const Candidate next = candidates.top();
        candidates.pop();
        Part& left = part(next.position);
        if (left.id != next.left || left.after < 0 || part(left.after).id != next.right)
            continue; // one of the two has been merged since
        Part& right = part(left.after);
        left.id = next.result;
        right.id = -1;
        left.after = right.after;
        if (left.after >= 0)
            part(left.after).before = next.position;
        note(left.before);
        note(next.position);
    }
    for (const Part& left : parts)
        if (left.id >= 0)
            ids.push_back(left.id);
}

std::vector<int> BytePairEncoder::encode(std::string_view text) const {
    const std::string prepared = m_rules.composes ? composed(text) : std::string(text);
    std::vector<std::string_view> pieces;
    m_rules.split(prepared, pieces);
    std::vector<int> ids;
    ids.reserve(prepared.size() / 2);
    for (const std::string_view piece : pieces)
        encodePiece(piece, ids);
    return ids;
}

/// The length of the special token that begins here, or 0.
std::size_t BytePairEncoder::specialAt(std::string_view text, std::size_t position) const {
    for (const std::size_t length : m_specialLengths)
        if (m_specials.contains(text.substr(position, length)))
            return std::min(length, text.size() - position);
    return 0;
}

std::vector<int> BytePairEncoder::encodeWithSpecials(std::string_view text) const {
    std::array<bool, 256> isStart{}; // of a special token
    for (const auto& [name, id] : m_specials)
        isStart[static_cast<unsigned char>(name.front())] = true;
    std::vector<int> ids;
    std::size_t from = 0;
    const auto addWords = [&](std::size_t end) {
        const std::vector<int> words = encode(text.substr(from, end - from));
        ids.insert(ids.end(), words.begin(), words.end());
    };
    for (std::size_t position = 0; position < text.size();) {
        const bool may = isStart[static_cast<unsigned char>(text[position])];
        const std::size_t length = may ? specialAt(text, position) : 0;
        if (length > 0) {
            addWords(position);
            ids.push_back(m_specials.find(text.substr(position, length))->second);
            from = position + length;
        }
        position += std::max<std::size_t>(length, 1);
    }
    addWords(text.size());
    return ids;
}

std::string BytePairEncoder::decode(std::span<const int> ids) const {
    std::string text;
    for (const int id : ids)
        if (id >= 0 && id < vocabularySize())
            text += m_tokens[static_cast<std::size_t>(id)];
    return text;
}

std::optional<int> BytePairEncoder::special(std::string_view name) const {
    const auto found = m_specials.find(name);
    return found == m_specials.end() ? std::nullopt : std::optional(found->second);
}

bool BytePairEncoder::isSpecial(int id) const {
    return id >= 0 && static_cast<std::size_t>(id) < m_isSpecial.size() &&
           m_isSpecial[static_cast<std::size_t>(id)];
}

} // namespace depict
