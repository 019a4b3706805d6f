// Puts things where they make sense: on the ground, in the sky, on water; where they were asked to
// be; beside, before and behind each other; inside the frame and without covering one another.
#pragma once

#include "base/random.h"
#include "world/backdrop.h"
#include "world/layout.h"

#include <optional>
#include <vector>

namespace depict::world {

/// One to six equal things and what is asked of them.
struct Wish {
    int object = 0;
    std::optional<int> colour{};
    int size = 0; // -1 small, 0 medium, 1 large
    int number = 1;
    std::optional<int> position{}; // holds for the box round all of them
    std::optional<int> relation{}; // spatial; `reference` is an index in the scene's objects
    int reference = 0;
    std::vector<Worn> worn{};
    std::optional<PlacedObject> as{}; // the same thing again: its side and facing are kept
    double zoom = 1;                  // 2 = twice as large as usual: a close-up
    double mirroredShare = 0.5;       // of kinds that may be
};

/// How long the 32 units of this kind are in this grid at this size, as one of a short ladder of
/// lengths. `near` is the share of nearness, 0 at the horizon to 1 at the lower edge.
[[nodiscard]] double sideOf(const ObjectKind& kind, GridSize grid, int size, int number,
                            double near, double zoom = 1);

/// The next longer (or shorter) length of the ladder whose visible size fits the grid.
[[nodiscard]] double resized(double side, int steps, GridSize grid);

/// Adds the things to the scene so that everything asked holds and nothing is covered much; false,
/// and the scene as it was, where no place was found.
[[nodiscard]] bool place(const Catalogue& catalogue, Scene& scene, const Places& places,
                         const Wish& wish, Random& random);

} // namespace depict::world
