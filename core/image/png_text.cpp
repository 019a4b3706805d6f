#include "image/png_text.h"

#include "base/error.h"
#include "base/utf8.h"

#include <algorithm>
#include <cassert>
#include <optional>
#ifdef DEPICT_WITH_FILES
#include <zlib.h>
#endif

namespace depict {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kLongestText = 16U << 20;

constexpr std::array<std::uint32_t, 256> makeCrcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> kCrcTable = makeCrcTable();

std::uint32_t crcOf(Bytes bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes)
        crc = kCrcTable[(crc ^ byte) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

std::uint32_t bigEndian(Bytes bytes) {
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 |
           std::uint32_t{bytes[2]} << 8 | bytes[3];
}

void appendBigEndian(std::vector<std::uint8_t>& bytes, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::string toString(Bytes bytes) {
    return {bytes.begin(), bytes.end()};
}

/// Such text is Latin-1 by the book; some programs write UTF-8, which Latin-1 hardly ever is by
/// chance.
std::string fromLatin1(Bytes bytes) {
    std::string text = toString(bytes);
    if (!firstIllFormedByte(text))
        return text;
    text.clear();
    for (const std::uint8_t byte : bytes) {
        if (byte < 0x80) {
            text += static_cast<char>(byte);
        } else {
            text += static_cast<char>(0xC0 | byte >> 6);
            text += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return text;
}

// Takes everything up to the next zero byte off the front.
std::optional<Bytes> takeField(Bytes& bytes) {
    const auto end = std::find(bytes.begin(), bytes.end(), std::uint8_t{0});
    if (end == bytes.end())
        return std::nullopt;
    const auto length = static_cast<std::size_t>(end - bytes.begin());
    const Bytes field = bytes.first(length);
    bytes = bytes.subspan(length + 1);
    return field;
}

#ifdef DEPICT_WITH_FILES
std::optional<std::vector<std::uint8_t>> inflated(Bytes bytes) {
    std::vector<std::uint8_t> result;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    std::array<std::uint8_t, 16384> block{};
    while (state == Z_OK && result.size() <= kLongestText) {
        stream.next_out = block.data();
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.insert(result.end(), block.data(), stream.next_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || result.size() > kLongestText)
        return std::nullopt;
    return result;
}
#else
std::optional<std::vector<std::uint8_t>> inflated(Bytes) {
    return std::nullopt; // training hosts may lack zlib and never read such texts
}
#endif

struct Chunk {
    std::string type;
    Bytes content;
    Bytes whole; // with length, type and checksum
};

// Takes the next chunk off the front.
Chunk takeChunk(Bytes& rest) {
    const auto damaged = [] {
        return Error(ErrorKind::badFile, "The PNG file is damaged or cut short.");
    };
    if (rest.size() < 12)
        throw damaged();
    const std::size_t length = bigEndian(rest);
    if (length > rest.size() - 12)
        throw damaged();
    Chunk chunk{toString(rest.subspan(4, 4)), rest.subspan(8, length), rest.first(length + 12)};
    rest = rest.subspan(length + 12);
    return chunk;
}

std::vector<Chunk> chunksOf(Bytes png) {
    if (!isPng(png))
        throw Error(ErrorKind::badFile, "This is not a PNG file.");
    Bytes rest = png.subspan(kPngSignature.size());
    std::vector<Chunk> chunks;
    do
        chunks.push_back(takeChunk(rest));
    while (chunks.back().type != "IEND");
    if (chunks.front().type != "IHDR")
        throw Error(ErrorKind::badFile, "The PNG file does not begin with its size.");
    return chunks;
}

bool isText(const Chunk& chunk) {
    return chunk.type == "tEXt" || chunk.type == "zTXt" || chunk.type == "iTXt";
}

std::optional<std::string> decompressedText(Bytes bytes, bool isUtf8) {
    const auto plain = inflated(bytes);
    if (!plain)
        return std::nullopt;
    return isUtf8 ? toString(*plain) : fromLatin1(*plain);
}

// keyword 0 isCompressed method language 0 translated keyword 0 text
std::optional<std::string> internationalText(Bytes rest) {
    if (rest.size() < 2)
        return std::nullopt;
    const bool isCompressed = rest[0] != 0;
    rest = rest.subspan(2);
    if (!takeField(rest) || !takeField(rest))
        return std::nullopt;
    return isCompressed ? decompressedText(rest, true) : toString(rest);
}

std::optional<PngText> textOf(const Chunk& chunk) {
    Bytes rest = chunk.content;
    const auto keyword = takeField(rest);
    if (!keyword || keyword->empty() || keyword->size() > 79 ||
        crcOf(chunk.whole.subspan(4, chunk.content.size() + 4)) != bigEndian(chunk.whole.last(4)))
        return std::nullopt;
    std::optional<std::string> text;
    if (chunk.type == "tEXt")
        text = fromLatin1(rest);
    else if (chunk.type == "iTXt")
        text = internationalText(rest);
    else if (!rest.empty())
        text = decompressedText(rest.subspan(1), false);
    if (!text || text->size() > kLongestText || firstIllFormedByte(*text))
        return std::nullopt;
    return PngText{toString(*keyword), std::move(*text)};
}

std::string keywordOf(const Chunk& chunk) {
    Bytes rest = chunk.content;
    const auto keyword = takeField(rest);
    return keyword ? toString(*keyword) : std::string();
}

void appendText(std::vector<std::uint8_t>& png, const PngText& text) {
    assert(!text.keyword.empty() && text.keyword.size() <= 79);
    std::vector<std::uint8_t> content(text.keyword.begin(), text.keyword.end());
    content.insert(content.end(), 5, 0); // end, not compressed, method, no language, no translation
    std::copy_if(text.text.begin(), text.text.end(), std::back_inserter(content),
                 [](char c) { return c != 0; });
    appendPngChunk(png, "iTXt", content);
}

} // namespace

bool isPng(Bytes bytes) {
    return bytes.size() >= kPngSignature.size() &&
           std::equal(kPngSignature.begin(), kPngSignature.end(), bytes.begin());
}

void checkPng(Bytes bytes) {
    for (const Chunk& chunk : chunksOf(bytes)) {
        const bool isNeeded = (chunk.type[0] & 0x20) == 0;
        const Bytes named = chunk.whole.subspan(4, chunk.content.size() + 4);
        if (isNeeded && crcOf(named) != bigEndian(chunk.whole.last(4)))
            throw Error(ErrorKind::badFile, "The PNG file is damaged.");
    }
}

std::vector<PngText> readPngTexts(Bytes png) {
    std::vector<PngText> texts;
    for (const Chunk& chunk : chunksOf(png))
        if (isText(chunk))
            if (auto text = textOf(chunk))
                texts.push_back(std::move(*text));
    return texts;
}

std::vector<std::uint8_t> withPngTexts(Bytes png, const std::vector<PngText>& texts) {
    const auto isReplaced = [&](const Chunk& chunk) {
        return isText(chunk) && std::any_of(texts.begin(), texts.end(), [&](const PngText& text) {
                   return text.keyword == keywordOf(chunk);
               });
    };
    const auto chunks = chunksOf(png);
    std::vector<std::uint8_t> result(kPngSignature.begin(), kPngSignature.end());
    bool isWritten = false;
    for (const Chunk& chunk : chunks) {
        if (!isWritten && (chunk.type == "IDAT" || chunk.type == "IEND")) {
            for (const PngText& text : texts)
                if (!text.text.empty())
                    appendText(result, text);
            isWritten = true;
        }
        if (!isReplaced(chunk))
            result.insert(result.end(), chunk.whole.begin(), chunk.whole.end());
    }
    return result;
}

void appendPngChunk(std::vector<std::uint8_t>& png, std::string_view type, Bytes content) {
    assert(type.size() == 4);
    appendBigEndian(png, static_cast<std::uint32_t>(content.size()));
    const std::size_t begin = png.size();
    png.insert(png.end(), type.begin(), type.end());
    png.insert(png.end(), content.begin(), content.end());
    appendBigEndian(png, crcOf(Bytes(png).subspan(begin)));
}

} // namespace depict
