// What spoils a picture, so that it can be restored: noise, blur, holes, scratches.
#pragma once

#include "world/scene.h"

namespace depict::world {

/// The pieces that are missing, in cells; none where the damage is of another kind.
[[nodiscard]] std::vector<Rect> holesOf(const Damage& damage, GridSize grid);

/// A pure function of its arguments; lengths are shares of a cell. The picture stays opaque.
void applyDamage(PixelBuffer& picture, const Damage& damage, int pixelsPerCell);

} // namespace depict::world
