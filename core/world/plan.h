// Scenes as the model plans them: kinds by their index in the catalogue, boxes in cells.
#pragma once

#include "generation/scene_plan.h"
#include "world/catalogue.h"
#include "world/layout.h"
#include "world/scene.h"

#include <optional>
#include <vector>

namespace depict::world {

// Numbers of the kinds of things in a plan: objects of the catalogue, and behind them what is
// written, drawn over or wrong in a picture.
inline constexpr int kCharacterKind = 320;  // + number of the character % kCharacterKinds;
inline constexpr int kCharacterKinds = 400; // those beyond that are "mirrored"
inline constexpr int kLetteringKind = 720;  // + face: the place of all words, behind them
inline constexpr int kMarkKind = 724;       // + MarkKind, of numbers + the number too
inline constexpr int kDamageKind = 744;     // + DamageKind: over the whole picture

// Numbers of the settings of a plan.
inline constexpr int kBackdropSetting = 0; // + index in kBackdrops
inline constexpr int kColourSetting = 24;  // + index in kColours: of a plain backdrop
inline constexpr int kWeatherSetting = 36; // + index in kWeather
inline constexpr int kStyleSetting = 44;   // + index in kStyles; flat is not said
// kLookSetting + Backdrop::look: of all but plain backdrops and parts of pictures
inline constexpr int kMapSetting = 80; // + PlannedMap
enum class PlannedMap { depth, edges, segmentation, detection, repair };

/// PlannedThing::colour of a colour word.
[[nodiscard]] int plannedColour(std::optional<int> colour);

/// Everything the scene shows, from far to near, things worn after those who wear them, then words
/// and marks and damage. `shown` leaves objects out; empty = all of them.
[[nodiscard]] ScenePlan planOf(const Catalogue& catalogue, const Scene& scene,
                               const std::vector<bool>& shown = {});

/// The cells that a thing touches, and the box of its drawing counted from their corner.
struct PlannedSize {
    int rows = 1, columns = 1;
    Box box;
};
/// Of an object in all sizes that are drawn, as it usually stands first.
[[nodiscard]] std::vector<PlannedSize> plannedSizes(const Catalogue& catalogue, int object);

/// The plan of a map of that scene.
[[nodiscard]] ScenePlan planOfMap(const Catalogue& catalogue, const Scene& scene, PlannedMap map,
                                  const std::vector<bool>& shown = {});

} // namespace depict::world
