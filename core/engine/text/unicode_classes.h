// Characters and their kinds, as the pre-splitters of tokenizers ask for them. An ill-formed byte
// is a character of no kind.
#pragma once

#include <cstddef>
#include <string_view>

namespace depict {

/// One character and where the next begins.
struct Character {
    char32_t code = 0;
    std::size_t end = 0;
};
[[nodiscard]] Character characterAt(std::string_view text, std::size_t position);

[[nodiscard]] bool isLetter(char32_t c);     // \p{L}
[[nodiscard]] bool isMark(char32_t c);       // \p{M}
[[nodiscard]] bool isNumber(char32_t c);     // \p{N}
[[nodiscard]] bool isWhiteSpace(char32_t c); // \s: without the zero-width characters
[[nodiscard]] bool isLineEnd(char32_t c);    // \r \n

/// Where the run of such characters that begins here ends; `position` for none.
[[nodiscard]] std::size_t skipWhile(std::string_view text, std::size_t position,
                                    bool (*isPart)(char32_t));

} // namespace depict
