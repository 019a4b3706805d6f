// The makers that the task table points at.
#pragma once

#include "world/draft.h"

namespace depict::world {

[[nodiscard]] bool makePaint(Draft& draft);

} // namespace depict::world
