// What the plan says of the cell that a position predicts, as indices of learned tables. The
// network need not find out by attention which thing lies on a cell and which part of it: it is
// told, and only has to know what that part looks like.
#pragma once

#include "generation/scene_plan.h"

#include <array>
#include <cstdint>
#include <vector>

namespace depict {

inline constexpr int kCoverLayers = 2; // the nearest thing on a cell and the one behind it
inline constexpr int kCoverLooks = 4 * kPlanColours; // colour, mirrored, worn
inline constexpr int kCoverSides = 65;
inline constexpr int kCoverFeatures = 6; // of a thing: kind, look, row and column in it, its sides
inline constexpr int kCoverLayerRows = kPlanKinds + kCoverLooks + 4 * kCoverSides;
inline constexpr int kCoverRows = kPlanSettings + kCoverLayers * kCoverLayerRows; // of the table
inline constexpr int kCoverWidth = kMostSettings + kCoverLayers * kCoverFeatures;

struct Cover {
    std::array<std::int32_t, kCoverWidth> rows; // of the table of features; -1 = nothing
    std::vector<float> look;                    // numbers of what is to be seen; empty = nothing
    Cover() { rows.fill(-1); }
    friend bool operator==(const Cover&, const Cover&) = default;
};

/// Of a cell under a legal plan, without its look.
[[nodiscard]] Cover coverOf(const ScenePlan& plan, int row, int column);

/// colour, mirrored and worn as one number below kCoverLooks.
[[nodiscard]] int lookOf(const PlannedThing& thing);

} // namespace depict
