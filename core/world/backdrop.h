// The eighteen backdrops: composed as illustrations for any grid, and where things may stand in
// them.
#pragma once

#include "base/random.h"
#include "world/illustration.h"
#include "world/scene.h"

namespace depict::world {

/// Rows in cells; nothing can stand in an empty band.
struct Band {
    double top = 0, bottom = 0;
    [[nodiscard]] bool isEmpty() const { return bottom <= top; }
    friend bool operator==(const Band&, const Band&) = default;
};

/// Where feet may be. `sky` and `wall` hold whole bodies, `ground` and `water` the feet only.
struct Places {
    double horizon = 0; // the row from which on the ground comes nearer
    Band ground, water, sky, wall;
    bool showsSun = false, showsMoon = false;
    bool floats = false; // nothing falls here (space, underwater): no shadows, feet anywhere
    Rgb shadow{20, 24, 48};
};

struct Composed {
    Illustration art;
    Places places;
};

/// Number of different looks; larger numbers repeat them. Those of the second half are those of the
/// first, mirrored.
inline constexpr std::uint32_t kLooks = 16;

/// Some dozens of shapes, in very wide pictures up to 250; crisp at any number of pixels a cell.
/// Composed for the nearest of kSceneryShapes and stretched to the grid, so that few patterns come
/// often. Pure function.
[[nodiscard]] Composed compose(const Backdrop& backdrop, GridSize grid);

/// Flat tones of the colour words, as plain backdrops show them.
[[nodiscard]] Rgb plainTone(int colour, std::uint32_t look);

} // namespace depict::world
