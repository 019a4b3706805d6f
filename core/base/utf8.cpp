#include "base/utf8.h"

namespace depict {

std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& position) {
    if (position >= text.size())
        return std::nullopt;
    const auto first = static_cast<unsigned char>(text[position]);
    if (first < 0x80) {
        ++position;
        return first;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() - position < length)
        return std::nullopt;
    char32_t value = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[position + i]);
        if ((next & 0xC0U) != 0x80U)
            return std::nullopt;
        value = value << 6 | (next & 0x3FU);
    }
    const bool isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (isOverlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return std::nullopt;
    position += length;
    return value;
}

std::optional<std::size_t> firstIllFormedByte(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size())
        if (!nextCodePoint(text, position))
            return position;
    return std::nullopt;
}

void appendUtf8(std::string& text, char32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = 0xFFFD;
    if (c < 0x80) {
        text += static_cast<char>(c);
        return;
    }
    const int followers = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    const unsigned lead = 0xFF00U >> (followers + 1) & 0xFFU; // 110…, 1110…, 11110…
    text += static_cast<char>(lead | static_cast<unsigned>(c >> (6 * followers)));
    for (int i = followers - 1; i >= 0; --i)
        text += static_cast<char>(0x80U | (static_cast<unsigned>(c >> (6 * i)) & 0x3FU));
}

bool isSpace(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == ' ' || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200D) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

} // namespace depict
