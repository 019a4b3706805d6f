// Vertical text, as Chinese and Japanese set it: ideographs and kana stand upright, Latin letters
// lie on their side, punctuation takes the font's form for columns, or, where it has none, moves to
// where a column needs it.
#pragma once

#include "session/text_setting.h"

#include <QFont>

namespace depict {

inline constexpr int kSetEm = 100; // pixels an em while text is set; then it is scaled

/// The text's font at kSetEm.
[[nodiscard]] QFont fontOf(const TextLayer& text);

/// Columns from right to left; a column is broken after `text.width` ems.
[[nodiscard]] SetText setInColumns(const TextLayer& text);

/// What a vertical line does with a character.
enum class Standing { upright, sideways, turned, cornered, smallKana };
[[nodiscard]] Standing standingOf(char32_t character);

} // namespace depict
