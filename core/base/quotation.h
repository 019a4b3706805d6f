// Where a sentence quotes: the words between quotation marks are meant letter by letter (lettering
// in a picture), so tokenizers split them and typing noise spares them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace depict {

/// Byte positions in the text: marks included from `begin` to `end`, excluded from `innerBegin` to
/// `innerEnd`.
struct QuotedSpan {
    std::size_t begin = 0, innerBegin = 0, innerEnd = 0, end = 0;
    friend bool operator==(const QuotedSpan&, const QuotedSpan&) = default;
};

/// The quotations of a text, from left to right, never one inside another:
/// "…" '…' “…” ‘…’ „…“ „…” «…» »…« 「…」 『…』. An apostrophe is no quotation mark; a mark without
/// its partner quotes nothing.
[[nodiscard]] std::vector<QuotedSpan> quotedSpans(std::string_view text);

} // namespace depict
