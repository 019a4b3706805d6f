// What typists of a language leave out or exchange. Belongs to phrase_noise.cpp.
#pragma once

#include <span>
#include <string_view>

namespace depict::world {

struct TypingChange {
    std::string_view from, to;
};
/// Changes that one person makes together, everywhere in a sentence.
struct TypingHabit {
    std::string_view languages; // "es fr"
    std::span<const TypingChange> changes;
};
[[nodiscard]] std::span<const TypingHabit> typingHabits();

} // namespace depict::world
