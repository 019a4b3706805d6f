#include "engine/transformer/cover.h"

namespace depict {

int lookOf(const PlannedThing& thing) {
    return thing.colour + kPlanColours * (thing.mirrored ? 1 : 0) +
           2 * kPlanColours * (thing.worn ? 1 : 0);
}

Cover coverOf(const ScenePlan& plan, int row, int column) {
    Cover cover;
    std::size_t next = 0;
    for (const int setting : plan.settings)
        cover.rows[next++] = setting;
    std::size_t layer = 0;
    for (auto thing = plan.things.rbegin(); thing != plan.things.rend() && layer < kCoverLayers;
         ++thing) {
        if (!thing->covers(row, column))
            continue;
        auto* out = cover.rows.data() + kMostSettings + layer * kCoverFeatures;
        int from = kPlanSettings + static_cast<int>(layer) * kCoverLayerRows;
        const auto feature = [&](int value, int count) {
            *out++ = from + value;
            from += count;
        };
        const int down = row - thing->top, across = column - thing->left;
        feature(thing->kind, kPlanKinds);
        feature(lookOf(*thing), kCoverLooks);
        feature(down, kCoverSides);
        feature(across, kCoverSides);
        feature(thing->rows, kCoverSides);
        feature(thing->columns, kCoverSides);
        ++layer;
    }
    return cover;
}

} // namespace depict
