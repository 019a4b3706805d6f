// The words of a scene as they are printed over the finished picture.
#pragma once

#include "world/canvas.h"
#include "world/scene.h"

namespace depict::world {

/// Nothing where the scene has no words. Characters without an outline are left out; where each
/// one stands is charactersOf() in lettering.h.
void paintLettering(Canvas& canvas, const Catalogue& catalogue, const Scene& scene,
                    int pixelsPerCell);

} // namespace depict::world
