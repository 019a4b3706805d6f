#include "engine/text/word_splitter.h"

#include "base/quotation.h"
#include "base/utf8.h"
#include "engine/text/unicode_classes.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace depict {
namespace {

constexpr std::size_t kLongestRun = 16;

bool isBetween(char32_t c, char32_t low, char32_t high) {
    return c >= low && c <= high;
}

enum class Run { letters, han, hiragana, katakana, digit, space, marks };

Run runOf(char32_t c) {
    if (isBetween(c, 0x3041, 0x309F))
        return Run::hiragana;
    if (isBetween(c, 0x30A1, 0x30FF))
        return Run::katakana;
    if (isBetween(c, 0x3400, 0x9FFF) || isBetween(c, 0xF900, 0xFAFF) ||
        isBetween(c, 0x20000, 0x3FFFF) || c == 0x3005)
        return Run::han;
    if (isLetter(c) || isMark(c) || c == 0x200C || c == 0x200D)
        return Run::letters;
    if (isNumber(c))
        return Run::digit;
    return isSpace(c) ? Run::space : Run::marks;
}

/// The end of the run that begins here.
std::size_t runEnd(std::string_view text, std::size_t position) {
    Character next = characterAt(text, position);
    const Run run = runOf(next.code);
    std::size_t end = next.end;
    for (std::size_t length = 1; run != Run::digit && length < kLongestRun && end < text.size();
         ++length) {
        next = characterAt(text, end);
        if (runOf(next.code) != run)
            break;
        end = next.end;
    }
    return end;
}

bool takesSpace(Run run) {
    return run <= Run::katakana;
}

void splitUnquoted(std::string_view text, std::vector<std::string_view>& pieces) {
    for (std::size_t position = 0; position < text.size();) {
        std::size_t end = runEnd(text, position);
        const bool endsWithSpace = text[end - 1] == ' ';
        if (endsWithSpace && end < text.size() && takesSpace(runOf(characterAt(text, end).code))) {
            if (end - 1 > position)
                pieces.push_back(text.substr(position, end - 1 - position));
            position = end - 1; // the last space goes with the letters
            end = runEnd(text, end);
        }
        pieces.push_back(text.substr(position, end - position));
        position = end;
    }
}

void splitCharacters(std::string_view text, std::vector<std::string_view>& pieces) {
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t end = characterAt(text, position).end;
        pieces.push_back(text.substr(position, end - position));
        position = end;
    }
}

bool isLineEnd(char32_t c) {
    return c == '\r' || c == '\n';
}
bool isOther(char32_t c) {
    return !isWhiteSpace(c) && !isLetter(c) && !isNumber(c);
}

/// 's 't 're 've 'm 'll 'd in either case.
std::size_t contractionEnd(std::string_view text, std::size_t position) {
    if (text[position] != '\'')
        return position;
    for (const std::string_view ending : {"s", "t", "re", "ve", "m", "ll", "d"}) {
        const std::string_view there = text.substr(position + 1, ending.size());
        if (std::equal(there.begin(), there.end(), ending.begin(), ending.end(),
                       [](char a, char b) { return (a | 0x20) == b; }))
            return position + 1 + ending.size();
    }
    return position;
}

/// Alternatives of white space: up to the last line end, else all but the character before a word.
std::size_t spaceEnd(std::string_view text, std::size_t position) {
    std::size_t end = position, last = position, afterLine = position;
    while (end < text.size()) {
        const Character next = characterAt(text, end);
        if (!isWhiteSpace(next.code))
            break;
        last = end;
        end = next.end;
        if (isLineEnd(next.code))
            afterLine = end;
    }
    if (afterLine > position)
        return afterLine;
    return end == text.size() || last == position ? end : last;
}

std::size_t qwenEnd(std::string_view text, std::size_t position) {
    if (const std::size_t end = contractionEnd(text, position); end > position)
        return end;
    const Character first = characterAt(text, position);
    if (isLetter(first.code))
        return skipWhile(text, position, isLetter);
    if (isNumber(first.code))
        return first.end;
    if (!isLineEnd(first.code))
        if (const std::size_t end = skipWhile(text, first.end, isLetter); end > first.end)
            return end;
    const std::size_t others = first.code == ' ' ? first.end : position;
    if (const std::size_t end = skipWhile(text, others, isOther); end > others)
        return skipWhile(text, end, isLineEnd);
    return spaceEnd(text, position);
}

} // namespace

void splitWords(std::string_view text, std::vector<std::string_view>& pieces) {
    std::size_t from = 0;
    for (const QuotedSpan& span : quotedSpans(text)) {
        splitUnquoted(text.substr(from, span.begin - from), pieces);
        pieces.push_back(text.substr(span.begin, span.innerBegin - span.begin));
        splitCharacters(text.substr(span.innerBegin, span.innerEnd - span.innerBegin), pieces);
        pieces.push_back(text.substr(span.innerEnd, span.end - span.innerEnd));
        from = span.end;
    }
    splitUnquoted(text.substr(from), pieces);
}

void splitWordsLikeQwen(std::string_view text, std::vector<std::string_view>& pieces) {
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t end = qwenEnd(text, position);
        pieces.push_back(text.substr(position, end - position));
        position = end;
    }
}

std::string composed(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; }))
        return std::string(text);
    std::string result;
    while (!text.empty()) {
        const std::size_t good = firstIllFormedByte(text).value_or(text.size());
        utf8proc_uint8_t* mapped = nullptr;
        const auto length =
            utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                         static_cast<utf8proc_ssize_t>(good), &mapped,
                         static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
        const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owner(mapped, std::free);
        if (length >= 0)
            result.append(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
        else
            result.append(text.substr(0, good)); // out of memory: as it was
        if (good < text.size())
            result += text[good];
        text.remove_prefix(std::min(good + 1, text.size()));
    }
    return result;
}

} // namespace depict
