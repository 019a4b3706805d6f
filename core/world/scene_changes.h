// What makers of several tasks do to scenes: words on them, weather and style that suit them.
#pragma once

#include "world/draft.h"

namespace depict::world {

/// Words for a poster: mostly real ones in the sample's language (Latin or Chinese where its script
/// cannot be drawn), sometimes any characters, so that copying is learned and not a list.
[[nodiscard]] std::string drawWords(Draft& draft);
/// Letters the scene so that its things stay visible; false where there is no room.
[[nodiscard]] bool letter(Draft& draft, Scene& scene, std::string words);

/// A weather that changes this backdrop; nothing where none does (indoors, in space).
[[nodiscard]] std::optional<int> drawWeather(const Backdrop& backdrop, Random& random);
/// Any style but flat and `but`.
[[nodiscard]] int drawStyle(Random& random, int but = 0);
/// Whether colours can still be told apart in it.
[[nodiscard]] bool keepsColours(int style);

/// The objects of this kind.
[[nodiscard]] std::vector<int> objectsOf(const Scene& scene, int object);
/// Puts the object, as it is in another picture, into the scene; false where there is no place.
[[nodiscard]] bool putInto(Draft& draft, Scene& scene, const PlacedObject& object,
                           std::optional<int> position);

/// The groups of `after`, which came of `before` by the edit that says `slots`.
[[nodiscard]] DrawnScene regrouped(const DrawnScene& before, Scene after, const Slots& slots);

} // namespace depict::world
