#include "base/quotation.h"

#include <array>

namespace depict {
namespace {

struct Marks {
    std::string_view open, close;
};
constexpr std::array<Marks, 11> kMarks{{{"\"", "\""},
                                        {"'", "'"},
                                        {"“", "”"},
                                        {"‘", "’"},
                                        {"„", "“"},
                                        {"„", "”"},
                                        {"«", "»"},
                                        {"»", "«"},
                                        {"「", "」"},
                                        {"『", "』"},
                                        {"＂", "＂"}}};

bool isApostrophe(std::string_view mark) {
    return mark == "'" || mark == "’";
}

/// ASCII letters and digits, and the first byte of Latin letters beyond ASCII.
bool beginsLatinWord(std::string_view text) {
    if (text.empty())
        return false;
    const auto c = static_cast<unsigned char>(text.front());
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0xC3 && c <= 0xCA);
}

/// ' opens at the start, after a space and after punctuation, not inside or after a word.
bool mayOpen(std::string_view text, std::size_t position, const Marks& marks) {
    if (!text.substr(position).starts_with(marks.open))
        return false;
    if (marks.open != "'" || position == 0)
        return true;
    const auto before = static_cast<unsigned char>(text[position - 1]);
    return before < 0x80 && !beginsLatinWord(text.substr(position - 1));
}

std::size_t findClose(std::string_view text, std::size_t from, const Marks& marks) {
    std::size_t close = text.find(marks.close, from);
    while (close != std::string_view::npos && isApostrophe(marks.close) &&
           beginsLatinWord(text.substr(close + marks.close.size())))
        close = text.find(marks.close, close + marks.close.size());
    return close;
}

} // namespace

std::vector<QuotedSpan> quotedSpans(std::string_view text) {
    std::vector<QuotedSpan> spans;
    std::array<std::size_t, kMarks.size()> closes{}; // the last ones found: one pass for each mark
    for (std::size_t position = 0; position < text.size();) {
        QuotedSpan nearest; // of the partners that a mark may have
        for (std::size_t i = 0; i < kMarks.size(); ++i) {
            const Marks& marks = kMarks[i];
            if (!mayOpen(text, position, marks))
                continue;
            const std::size_t inner = position + marks.open.size();
            if (closes[i] < inner)
                closes[i] = findClose(text, inner, marks);
            const std::size_t close = closes[i];
            if (close != std::string_view::npos && (nearest.end == 0 || close < nearest.innerEnd))
                nearest = {position, inner, close, close + marks.close.size()};
        }
        if (nearest.end > 0)
            spans.push_back(nearest);
        position = nearest.end > 0 ? nearest.end : position + 1;
    }
    return spans;
}

} // namespace depict
