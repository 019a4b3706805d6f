// The pages of the picture book that show the illustrated world's backdrops.
#pragma once

#include "engine/transformer/looks.h"

namespace depict {

/// Adds a page for every look and shape of all backdrops but the plain ones.
void addScenery(Looks& looks);

} // namespace depict
