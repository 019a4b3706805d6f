// Things that the judge sees in a picture. Cells that agree on a box propose it; what the close
// looks at the proposals hold for a whole thing is one.
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

/// A place where a thing may be.
struct Proposal {
    world::Box box; // in cells
    double certainty = 0;
    std::vector<float> kinds; // how likely it is of each, by the glance alone; sum at most 1
};
/// Of picture `index` of the maps, the most certain first.
[[nodiscard]] std::vector<Proposal> proposals(const GlanceMaps& maps, std::int64_t index);

/// What the close looks at these places say, a row of the maps each, together with what the glance
/// held them for; things that were looked at twice are there once. `worn` = wearables() of the
/// catalogue.
[[nodiscard]] std::vector<SeenObject>
thingsIn(const LookMaps& maps, const std::vector<Proposal>& places, const std::vector<int>& worn);

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
