// What is drawn over a finished picture to point things out: circles, arrows, lines, numbers.
#pragma once

#include "world/canvas.h"
#include "world/scene.h"

namespace depict::world {

/// Every mark stays inside its box.
void paintMarks(Canvas& canvas, const Catalogue& catalogue, const Scene& scene, int pixelsPerCell);

} // namespace depict::world
