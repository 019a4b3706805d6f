// How weather and styles turn the colours of the illustrated world's pictures.
#pragma once

#include "engine/transformer/looks.h"
#include "world/catalogue.h"

namespace depict {

/// Adds a tone for every weather and every style but flat: the best in the sense of least squares
/// over pictures of all backdrops.
void addTones(Looks& looks, const world::Catalogue& catalogue);

} // namespace depict
