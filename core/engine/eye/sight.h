// Things that an eye sees in a picture. Cells that agree on a box propose it; what the close looks
// at the proposals hold for a whole thing is one.
#pragma once

#include "engine/eye/eye.h"
#include "generation/latent_grid.h"
#include "image/image.h"

#include <optional>
#include <vector>

namespace depict {

struct SeenThing {
    int kind = 0;
    std::optional<int> colour; // the colour word that is true of it, 0 … 10
    int worn = -1;             // the kind that it wears, or -1
    std::optional<int> wornColour;
    bool shadowed = false; // it stands on something
    Box box;               // in cells, without what is worn
    double certainty = 0;  // 0 … 1, of the kind
};

struct Sight {
    GridSize grid;
    std::vector<int> answers; // by trait of the eye
    std::vector<SeenThing> things;
};

/// A place where a thing may be.
struct Proposal {
    Box box; // in cells
    double certainty = 0;
    std::vector<float> kinds; // how likely it is of each, by the glance alone; sum at most 1
};
/// Of picture `index` of the maps, the most certain first.
[[nodiscard]] std::vector<Proposal> proposals(const GlanceMaps& maps, std::int64_t index);

/// What the close looks at these places say, a row of the maps each, together with what the glance
/// held them for; things that were looked at twice are there once.
[[nodiscard]] std::vector<SeenThing> thingsIn(const LookMaps& maps,
                                              const std::vector<Proposal>& places,
                                              const std::vector<int>& wearables);

/// Any size: the picture is scaled to kEyePixels a cell of this grid (atSize()).
[[nodiscard]] Sight seenBy(const Eye& eye, const Image& picture, GridSize grid);

} // namespace depict
