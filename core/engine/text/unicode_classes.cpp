#include "engine/text/unicode_classes.h"

#include "base/utf8.h"

#include <utf8proc.h>

namespace depict {
namespace {

constexpr char32_t kIllFormed = 0xFFFFFFFF;

utf8proc_category_t category(char32_t c) {
    return c == kIllFormed ? UTF8PROC_CATEGORY_CN
                           : utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

} // namespace

Character characterAt(std::string_view text, std::size_t position) {
    std::size_t end = position;
    const auto code = nextCodePoint(text, end);
    return {code.value_or(kIllFormed), code ? end : position + 1};
}

bool isLetter(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool isMark(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_MN && kind <= UTF8PROC_CATEGORY_ME;
}

bool isNumber(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO;
}

bool isWhiteSpace(char32_t c) {
    return isSpace(c) && (c < 0x200B || c > 0x200D) && c != 0x2060 && c != 0xFEFF;
}

bool isLineEnd(char32_t c) {
    return c == '\r' || c == '\n';
}

std::size_t skipWhile(std::string_view text, std::size_t position, bool (*isPart)(char32_t)) {
    while (position < text.size()) {
        const Character next = characterAt(text, position);
        if (!isPart(next.code))
            break;
        position = next.end;
    }
    return position;
}

} // namespace depict
