// Plans as JSON: {"settings": [3], "things": [[kind, colour, mirrored, worn, top, left, rows,
// columns], …]}. For source files that use nlohmann::json themselves.
#pragma once

#include "generation/scene_plan.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace depict {

[[nodiscard]] nlohmann::json toJson(const ScenePlan& plan);
/// Nothing for anything that toJson() would not write for a legal plan of some grid of up to
/// `side` rows and columns.
[[nodiscard]] std::optional<ScenePlan> scenePlanFrom(const nlohmann::json& json, int side);

} // namespace depict
