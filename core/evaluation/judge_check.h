// How good the judge itself is: on drawn pictures that it has never seen, where the truth is known.
#pragma once

#include "evaluation/seen.h"
#include "world/world.h"

#include <cstdint>
#include <string>

namespace depict {

/// Shares, 0 … 1, and how many of them were looked at.
struct JudgeAccuracy {
    int pictures = 0, objects = 0, worn = 0;
    double found = 0;    // things of the scene that are seen, of the right kind and in place
    double invented = 0; // things seen that are not there, as a share of all seen
    double colour = 0;   // of those found: the right colour word
    double wearing = 0;  // of those found that wear something, or of which it is said: right
    double count = 0;    // pictures in which every kind is seen as often as it is there
    double backdrop = 0; // pictures
    double box = 0;      // mean intersection over union of those found
};

/// Scenes of the paint task in all shapes, 64 to 256 cells, from seeds that no training uses.
[[nodiscard]] JudgeAccuracy checkJudge(const Judge& judge, const world::World& world, int pictures,
                                       std::uint64_t seed);
/// One line.
[[nodiscard]] std::string describe(const JudgeAccuracy& accuracy);

} // namespace depict
