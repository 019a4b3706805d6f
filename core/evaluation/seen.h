// Things that the judge sees in a picture: cells that agree on a box are one thing.
#pragma once

#include "evaluation/judge_network.h"
#include "image/image.h"
#include "world/layout.h"

#include <optional>
#include <vector>

namespace depict {

struct SeenObject {
    int object = 0;
    std::optional<int> colour;       // the colour word that is true of it
    std::optional<world::Worn> worn; // likewise with the colour word
    world::Box box;                  // in cells, without things worn
    double certainty = 0;            // 0 … 1, of the kind
};

struct SeenPicture {
    GridSize grid;
    world::Backdrop backdrop; // `look` is not judged
    std::vector<SeenObject> objects;
};

/// Of picture `index` of the maps. `worn` = wearables() of the catalogue.
[[nodiscard]] SeenPicture seenIn(const JudgeMaps& maps, std::int64_t index,
                                 const std::vector<int>& worn);

/// Any size: the picture is scaled to kJudgePixels a cell of this grid (halved by boxes where that
/// is exact).
[[nodiscard]] SeenPicture seenBy(const Judge& judge, const world::Catalogue& catalogue,
                                 const Image& picture, GridSize grid);

/// rgba8, `size` large: boxes where it is exactly half, Lanczos otherwise.
[[nodiscard]] Image atSize(const Image& picture, Size size);

/// As a thing of a scene, for the definitions of layout.h.
[[nodiscard]] world::PlacedObject placed(const world::Catalogue& catalogue, const SeenObject& seen);

/// Area of both together as a share of the area of either.
[[nodiscard]] double intersectionOverUnion(const world::Box& a, const world::Box& b);

} // namespace depict
