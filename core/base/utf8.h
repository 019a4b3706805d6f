// Reading and writing UTF-8. Reading is strict: no overlong forms, no surrogates, nothing above
// U+10FFFF.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace depict {

/// The code point that begins at `position`, which then moves behind it; nothing (and `position`
/// stays) where the bytes are ill-formed or the text ends.
[[nodiscard]] std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& position);

/// Position of the first ill-formed byte, or nothing for well-formed text.
[[nodiscard]] std::optional<std::size_t> firstIllFormedByte(std::string_view text);

/// Writes a code point; surrogates and numbers beyond U+10FFFF as U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

/// White space in Unicode's sense, also the invisible zero-width characters.
[[nodiscard]] bool isSpace(char32_t codePoint);

} // namespace depict
