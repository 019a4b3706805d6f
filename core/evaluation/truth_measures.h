// What is measured against the drawn truth and against plans, where the judge has no eyes: styles,
// weather, words, marks, faults, parts of a picture.
#pragma once

#include "evaluation/measures.h"
#include "evaluation/seen.h"
#include "generation/scene_plan.h"
#include "world/sample.h"
#include "world/world.h"

#include <optional>
#include <string_view>

namespace depict {

/// Whether the true result follows from source and words alone, cell by cell: what the words name
/// has no freedom of place or look.
[[nodiscard]] bool hasOneResult(std::string_view task);

/// Of the cells that the true result changes, the share that came nearer to it than to the source.
/// Nothing where no cell changes. All three of one size.
[[nodiscard]] std::optional<double> doneShare(const Image& source, const Image& painted,
                                              const Image& truth, GridSize grid);

/// The style in which the scene, drawn, looks most like the picture; by the colours, the contrast
/// and the fine detail of each cell, or with `anywhere` of the whole picture, for pictures that
/// show the scene in a layout of their own.
[[nodiscard]] int nearestStyle(const world::Catalogue& catalogue, const world::Scene& scene,
                               const Image& picture, bool anywhere);
/// Likewise the weather; nothing = as the backdrop is.
[[nodiscard]] std::optional<int> nearestWeather(const world::Catalogue& catalogue,
                                                const world::Scene& scene, const Image& picture,
                                                bool anywhere);

/// Whether each kind of thing that the scenes before or after show is there as often as after.
[[nodiscard]] double numbersRight(const world::Sample& sample, const SeenPicture& seen);

/// What a plan says against what the true result shows: "plan settings" (all right), "planned
/// things" (kinds with their colours: what both have as a share of the larger), and, where words
/// stand in the picture, "plan letters" (right ones in their order, as a share).
void measurePlan(const ScenePlan& plan, const ScenePlan& truth, Measures& measures);

/// As many of `right` as `said` has in the same order, over the length of the longer.
[[nodiscard]] double orderedShare(const std::vector<int>& said, const std::vector<int>& right);

} // namespace depict
