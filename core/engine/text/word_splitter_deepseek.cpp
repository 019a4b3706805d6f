#include "engine/text/unicode_classes.h"
#include "engine/text/word_splitter.h"

#include <algorithm>
#include <array>

namespace depict {
namespace {

struct Range {
    char32_t low, high;
};
template <std::size_t N> bool isIn(const std::array<Range, N>& ranges, char32_t c) {
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                        [](char32_t code, const Range& r) { return code < r.low; });
    return after != ranges.begin() && c <= std::prev(after)->high;
}

/// The letters with upper and lower case that the vocabulary was made with, ascending.
constexpr std::array<Range, 87> kLetters{
    {{0x41, 0x5A},       {0x61, 0x7A},       {0xB5, 0xB5},       {0xC0, 0xD6},
     {0xD8, 0xF6},       {0xF8, 0x1BA},      {0x1BC, 0x1BF},     {0x1C4, 0x293},
     {0x295, 0x2AF},     {0x370, 0x373},     {0x376, 0x376},     {0x377, 0x377},
     {0x37B, 0x37D},     {0x37F, 0x37F},     {0x386, 0x386},     {0x388, 0x38A},
     {0x38C, 0x38C},     {0x38E, 0x3A1},     {0x3A3, 0x3F5},     {0x3F7, 0x481},
     {0x48A, 0x52F},     {0x531, 0x556},     {0x10A0, 0x10C5},   {0x13A0, 0x13F5},
     {0x13F8, 0x13FD},   {0x1C90, 0x1CBA},   {0x1CBD, 0x1CBF},   {0x1D00, 0x1D2B},
     {0x1D6B, 0x1D77},   {0x1D79, 0x1D9A},   {0x1E00, 0x1F15},   {0x1F18, 0x1F1D},
     {0x1F20, 0x1F45},   {0x1F48, 0x1F4D},   {0x1F50, 0x1F57},   {0x1F59, 0x1F59},
     {0x1F5B, 0x1F5B},   {0x1F5D, 0x1F5D},   {0x1F5F, 0x1F7D},   {0x1F80, 0x1FB4},
     {0x1FB6, 0x1FBC},   {0x1FBE, 0x1FBE},   {0x1FC2, 0x1FC4},   {0x1FC6, 0x1FCC},
     {0x1FD0, 0x1FD3},   {0x1FD6, 0x1FDB},   {0x1FE0, 0x1FEC},   {0x1FF2, 0x1FF4},
     {0x1FF6, 0x1FFC},   {0x2102, 0x2102},   {0x2107, 0x2107},   {0x210A, 0x2113},
     {0x2115, 0x2115},   {0x2119, 0x211D},   {0x2124, 0x2124},   {0x2126, 0x2126},
     {0x2128, 0x2128},   {0x212A, 0x212D},   {0x212F, 0x2134},   {0x2139, 0x2139},
     {0x213C, 0x213F},   {0x2145, 0x2149},   {0x214E, 0x214E},   {0x2183, 0x2183},
     {0x2184, 0x2184},   {0x2C00, 0x2C7B},   {0x2C7E, 0x2CE4},   {0x2CEB, 0x2CEE},
     {0x2CF2, 0x2CF2},   {0x2CF3, 0x2CF3},   {0xA640, 0xA66D},   {0xA680, 0xA69B},
     {0xA722, 0xA76F},   {0xA771, 0xA787},   {0xA78B, 0xA78E},   {0xAB70, 0xABBF},
     {0xFB00, 0xFB06},   {0xFB13, 0xFB17},   {0xFF21, 0xFF3A},   {0xFF41, 0xFF5A},
     {0x10400, 0x1044F}, {0x104B0, 0x104D3}, {0x104D8, 0x104FB}, {0x10C80, 0x10CB2},
     {0x10CC0, 0x10CF2}, {0x118A0, 0x118DF}, {0x1E900, 0x1E943}}};
/// Punctuation as written there; its range from the colon to the tilde takes ASCII letters in.
constexpr std::array<Range, 6> kMarks{{{0x21, 0x2F},
                                       {0x3A, 0x7E},
                                       {0x2018, 0x201F},
                                       {0x3000, 0x3002},
                                       {0xFF01, 0xFF0F},
                                       {0xFF1A, 0xFF5E}}};
constexpr std::array<Range, 2> kAsian{{{0x800, 0x9FA5}, {0xAC00, 0xD7FF}}};

bool isLetterThere(char32_t c) {
    return isIn(kLetters, c);
}
bool isMarkThere(char32_t c) {
    return isIn(kMarks, c);
}
bool isAsianThere(char32_t c) {
    return isIn(kAsian, c);
}

using Matcher = std::size_t (*)(std::string_view text, std::size_t position); // end, or position

std::size_t lineEnd(std::string_view text, std::size_t position) {
    const Character first = characterAt(text, position);
    return isLineEnd(first.code) ? first.end : position;
}
template <bool (*isPart)(char32_t)> std::size_t run(std::string_view text, std::size_t position) {
    return skipWhile(text, position, isPart);
}
template <bool (*isPart)(char32_t)>
std::size_t runAfterSpace(std::string_view text, std::size_t position) {
    const Character first = characterAt(text, position);
    if (isWhiteSpace(first.code))
        if (const std::size_t end = skipWhile(text, first.end, isPart); end > first.end)
            return end;
    return skipWhile(text, position, isPart);
}
std::size_t digit(std::string_view text, std::size_t position) {
    const Character first = characterAt(text, position);
    return isNumber(first.code) ? first.end : position;
}

/// Every match becomes a piece, and so does what lies between.
void isolate(std::vector<std::string_view>& pieces, Matcher match) {
    std::vector<std::string_view> result;
    for (const std::string_view text : pieces) {
        std::size_t from = 0;
        const auto addUpTo = [&](std::size_t end) {
            if (end > from)
                result.push_back(text.substr(from, end - from));
            from = end;
        };
        for (std::size_t position = 0; position < text.size();) {
            const std::size_t end = match(text, position);
            if (end > position) {
                addUpTo(position);
                addUpTo(end);
            }
            position = end > position ? end : characterAt(text, position).end;
        }
        addUpTo(text.size());
    }
    pieces = std::move(result);
}

/// The white space at the end of each piece; in one pass, as there may be much of it elsewhere.
void isolateLastSpaces(std::vector<std::string_view>& pieces) {
    std::vector<std::string_view> result;
    for (const std::string_view text : pieces) {
        std::size_t start = 0; // of the white space
        for (std::size_t position = 0; position < text.size();) {
            const Character next = characterAt(text, position);
            position = next.end;
            if (!isWhiteSpace(next.code))
                start = position;
        }
        for (const std::string_view part : {text.substr(0, start), text.substr(start)})
            if (!part.empty())
                result.push_back(part);
    }
    pieces = std::move(result);
}

} // namespace

void splitWordsLikeDeepSeek(std::string_view text, std::vector<std::string_view>& pieces) {
    std::vector<std::string_view> own{text};
    for (const Matcher match : {lineEnd, runAfterSpace<isLetterThere>, runAfterSpace<isMarkThere>})
        isolate(own, match);
    isolateLastSpaces(own);
    for (const Matcher match : {run<isAsianThere>, digit})
        isolate(own, match);
    pieces.insert(pieces.end(), own.begin(), own.end());
}

} // namespace depict
