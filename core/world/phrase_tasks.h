// Which slots the tasks of phrases.md take and which of them a sentence must say (its section 2).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace depict::world {

/// What a slot of a pattern begins with.
enum class Head : unsigned char {
    noun,
    color,
    size,
    number,
    np,
    target,
    newObject,
    host,
    position,
    direction,
    relation,
    backdrop,
    weather,
    style,
    words,
    text,
    objects,
    scene,
    first,
    second,
    third
};
/// A set of heads, one bit each.
using Heads = std::uint32_t;
[[nodiscard]] constexpr Heads bit(Head head) {
    return Heads{1} << static_cast<unsigned>(head);
}
/// "np" … "scene", "1", "2", "3"; nothing for an unknown word.
[[nodiscard]] std::optional<Head> headNamed(std::string_view name);

struct Takes {
    Heads required = 0;                // always given
    Heads oneOf = 0;                   // one of these is given, or both
    Heads optional = 0;                // may be given
    Heads mayBeUnsaid = 0;             // given, but a sentence need not say it
    [[nodiscard]] Heads said() const { // what a sentence says wherever it is given
        return (required | oneOf | optional) & ~mayBeUnsaid;
    }
};
/// Of a list of sentences: a task, or a task with a suffix ("add.clause", "scene.bare").
[[nodiscard]] std::optional<Takes> takes(std::string_view list);
/// All tasks that every book has sentences for.
[[nodiscard]] std::vector<std::string_view> phraseTasks();

} // namespace depict::world
