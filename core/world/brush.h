// Single marks of a brush on planes: dabs of paint, rain, flakes, stars.
#pragma once

#include "world/planes.h"

namespace depict::world {

struct Ink {
    float r = 0, g = 0, b = 0;
};

/// A mark with tapered ends; lengths are pixels.
struct Dab {
    float x = 0, y = 0;   // its middle
    float ux = 1, uy = 0; // unit vector along it
    float halfLength = 1, halfWidth = 1;
    Ink ink;
    float opacity = 1;
    float relief = 0; // how much lighter one long side is than the middle, and darker the other
};

/// What lies outside is clipped.
void paint(Planes& planes, const Dab& dab);

/// Adds light that falls off to nothing at the radius.
void shine(Planes& planes, float x, float y, float radius, Ink light);

} // namespace depict::world
