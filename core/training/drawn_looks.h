// The painter's picture book (engine/transformer/looks.h) as the illustrated world's drawings fill
// it.
#pragma once

#include "engine/transformer/looks.h"
#include "world/catalogue.h"

namespace depict {

/// With pages of scenery, and how weather and styles turn its colours, or without.
[[nodiscard]] Looks drawnLooks(const world::Catalogue& catalogue, bool scenery);

} // namespace depict
