// The two file formats of byte-pair vocabularies.
#include "base/error.h"
#include "base/utf8.h"
#include "engine/text/bpe.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <fstream>
#include <iterator>
#include <limits>

namespace depict {
namespace {

using Json = nlohmann::json;

constexpr int kMostTokens = 4'000'000;      // more is a hostile file
constexpr std::size_t kLongestToken = 4096; // bytes
constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

[[noreturn]] void refuse(const std::string& why) {
    throw Error{ErrorKind::modelDamaged, "The tokenizer file is damaged: " + why + "."};
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path))
        throw Error{ErrorKind::modelMissing,
                    "The tokenizer file \"" + path.string() + "\" cannot be read."};
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string fromBase64(std::string_view text) {
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    if (text.empty() || text.size() % 4 != 0)
        refuse("a token is not in base64");
    for (const char c : text.substr(0, text.size() - padding)) {
        const std::size_t value = kBase64.find(c);
        if (value == std::string_view::npos)
            refuse("a token is not in base64");
        bits = bits << 6 | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xFFU);
        }
    }
    return bytes;
}

std::string toBase64(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::string_view group = bytes.substr(i, 3);
        unsigned bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = bits << 8 | (k < group.size() ? static_cast<unsigned char>(group[k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= group.size() ? kBase64[bits >> (18 - 6 * k) & 0x3FU] : '=';
    }
    return text;
}

/// The printable characters that stand for bytes in tokenizer.json (GPT-2's table), inverted.
std::array<int, 512> byteOfCharacter() {
    std::array<int, 512> bytes;
    bytes.fill(-1);
    int next = 256;
    for (int byte = 0; byte < 256; ++byte) {
        const bool isPrintable = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
        bytes[static_cast<std::size_t>(isPrintable ? byte : next++)] = byte;
    }
    return bytes;
}

/// The bytes behind a token of tokenizer.json; tokens written otherwise stand for themselves.
std::string tokenBytes(const std::string& written) {
    static const std::array<int, 512> bytes = byteOfCharacter();
    std::string result;
    for (std::size_t position = 0; position < written.size();) {
        const auto c = nextCodePoint(written, position);
        if (!c || *c >= bytes.size() || bytes[*c] < 0)
            return written;
        result += static_cast<char>(bytes[*c]);
    }
    return result;
}

int tokenNumber(const Json& json) {
    const auto id = json.get<std::int64_t>();
    if (id < 0 || id >= kMostTokens)
        refuse("a token has the number " + std::to_string(id));
    return static_cast<int>(id);
}

/// "a b" or ["a", "b"].
std::pair<std::string, std::string> mergeParts(const Json& json) {
    if (json.is_array() && json.size() == 2)
        return {json[0].get<std::string>(), json[1].get<std::string>()};
    const auto text = json.get<std::string>();
    const std::size_t space = text.find(' ');
    if (space == std::string::npos)
        refuse("a merge does not have two parts");
    return {text.substr(0, space), text.substr(space + 1)};
}

} // namespace

BytePairEncoder BytePairEncoder::parseTiktoken(std::string_view content,
                                               const std::vector<std::string>& specials,
                                               TextRules rules) {
    BytePairEncoder encoder(std::move(rules));
    Names ids;
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        std::string_view line = content.substr(0, end);
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        const std::size_t space = line.find(' ');
        const std::string_view number = line.substr(std::min(space + 1, line.size()));
        int rank = -1;
        const auto [stop, error] =
            std::from_chars(number.data(), number.data() + number.size(), rank);
        const auto count = encoder.m_tokens.size();
        if (space == std::string_view::npos || error != std::errc() ||
            stop != number.data() + number.size() || rank != static_cast<int>(count) ||
            rank >= kMostTokens)
            refuse("line " + std::to_string(count + 1) + " is not a token and its number");
        std::string bytes = fromBase64(line.substr(0, space));
        if (bytes.size() > kLongestToken || !ids.emplace(bytes, rank).second)
            refuse("the token " + std::to_string(rank) + " is too long or appears twice");
        encoder.setToken(rank, std::move(bytes));
    }
    encoder.findBytes(ids);
    for (int id = 0; id < encoder.vocabularySize(); ++id) {
        const std::string_view token = encoder.m_tokens[static_cast<std::size_t>(id)];
        for (std::size_t cut = 1; cut < token.size(); ++cut) {
            const auto left = ids.find(token.substr(0, cut)), right = ids.find(token.substr(cut));
            if (left != ids.end() && right != ids.end())
                encoder.addMerge(left->second, right->second, {id, id});
        }
    }
    encoder.m_wholePieces = std::move(ids);
    for (const std::string& name : specials)
        encoder.addSpecial(name, encoder.vocabularySize());
    return encoder;
}

BytePairEncoder BytePairEncoder::parseTokenizerJson(std::string_view content, TextRules rules) {
    try {
        const Json json = Json::parse(content);
        const Json& model = json.at("model");
        if (model.value("type", "BPE") != "BPE" || model.value("byte_fallback", false))
            throw Error{ErrorKind::unsupported,
                        "The tokenizer is not a byte-level byte-pair encoder."};
        BytePairEncoder encoder(std::move(rules));
        Names written, ids; // as the file writes tokens; by their bytes
        for (const auto& [token, number] : model.at("vocab").items()) {
            const int id = tokenNumber(number);
            written.emplace(token, id);
            std::string bytes = tokenBytes(token);
            ids.emplace(bytes, id);
            encoder.setToken(id, std::move(bytes));
        }
        encoder.findBytes(ids);
        int rank = 0;
        for (const Json& merge : model.at("merges")) {
            const auto [left, right] = mergeParts(merge);
            const auto a = written.find(left), b = written.find(right),
                       both = written.find(left + right);
            if (a == written.end() || b == written.end() || both == written.end())
                refuse("a merge names an unknown token");
            encoder.addMerge(a->second, b->second, {rank++, both->second});
        }
        if (model.value("ignore_merges", false))
            encoder.m_wholePieces = std::move(ids);
        if (json.contains("added_tokens"))
            for (const Json& added : json.at("added_tokens"))
                encoder.addSpecial(added.at("content").get<std::string>(),
                                   tokenNumber(added.at("id")));
        return encoder;
    } catch (const Json::exception&) {
        refuse("it is not a tokenizer in JSON");
    }
}

BytePairEncoder BytePairEncoder::loadTiktoken(const std::filesystem::path& path,
                                              const std::vector<std::string>& specials,
                                              TextRules rules) {
    return parseTiktoken(readFile(path), specials, std::move(rules));
}

BytePairEncoder BytePairEncoder::loadTokenizerJson(const std::filesystem::path& path,
                                                   TextRules rules) {
    return parseTokenizerJson(readFile(path), std::move(rules));
}

std::string tiktokenText(const std::vector<std::string>& tokens) {
    std::string text;
    for (std::size_t rank = 0; rank < tokens.size(); ++rank)
        text += toBase64(tokens[rank]) + ' ' + std::to_string(rank) + '\n';
    return text;
}

} // namespace depict
