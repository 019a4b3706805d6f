// How good an eye is: on drawn pictures that it has never seen, where the truth is known.
#pragma once

#include "evaluation/seen.h"
#include "world/world.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace depict {

/// Shares, 0 … 1, and how many of them were looked at.
struct EyeAccuracy {
    int pictures = 0, objects = 0, worn = 0;
    double found = 0;    // things of the scene that are seen, of the right kind and in place
    double invented = 0; // things seen that are not there, as a share of all seen
    double colour = 0;   // of those found: the right colour word
    double wearing = 0;  // of those found that wear something, or of which it is said: right
    std::optional<double> shadow; // of those found: whether one lies below it; where it tells
    double count = 0;             // pictures in which every kind is seen as often as it is there
    std::vector<double> traits;   // by trait: pictures of which the answer is right
    double box = 0;               // mean intersection over union of those found
};

/// The picture of a scene as the eye is to see it, of any size; null: left out.
using ShownScene = std::function<Image(const world::Scene&)>;
/// Scenes of this task in all shapes, 64 to 256 cells, from seeds that no training uses: what is
/// given, or what is painted where nothing is. Shown as drawn where `shown` is empty.
[[nodiscard]] EyeAccuracy checkEye(const Eye& eye, const world::World& world,
                                   const std::string& task, int pictures, std::uint64_t seed,
                                   const ShownScene& shown = {});
/// One line about the eye of that name.
[[nodiscard]] std::string describe(const std::string& name, const EyeAccuracy& accuracy);

} // namespace depict
