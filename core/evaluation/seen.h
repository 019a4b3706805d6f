// What the judge sees in a picture, in the words of the world.
#pragma once

#include "engine/eye/sight.h"
#include "world/layout.h"

#include <optional>
#include <vector>

namespace depict {

/// The judge is an eye of its own; it never trains the painter, and the painter never asks it.
inline constexpr auto kJudge = "judge"; // name of its files

struct SeenObject {
    int object = 0;
    std::optional<int> colour;       // the colour word that is true of it
    std::optional<world::Worn> worn; // likewise with the colour word
    Box box;                         // in cells, without things worn
};

struct SeenPicture {
    GridSize grid;
    world::Backdrop backdrop; // `look` is not judged
    std::vector<SeenObject> objects;
};

[[nodiscard]] SeenPicture seenByJudge(const Eye& judge, const Image& picture, GridSize grid);

/// As a thing of a scene, for the definitions of layout.h.
[[nodiscard]] world::PlacedObject placed(const world::Catalogue& catalogue, const SeenObject& seen);

} // namespace depict
