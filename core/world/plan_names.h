// What the numbers of a plan are called, by the world's fixed ids: "red automobile", "beach".
#pragma once

#include "world/plan.h"

#include <string>

namespace depict::world {

[[nodiscard]] std::string nameOf(const Catalogue& catalogue, const PlannedThing& thing);
/// Empty for numbers that stand for nothing.
[[nodiscard]] std::string nameOfSetting(int setting);

} // namespace depict::world
