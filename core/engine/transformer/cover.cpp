#include "engine/transformer/cover.h"

namespace depict {

namespace {

std::uint64_t mixed(std::uint64_t x) { // the finaliser of splitmix64
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

int lookOf(const PlannedThing& thing) {
    return thing.colour + kPlanColours * (thing.mirrored ? 1 : 0) +
           2 * kPlanColours * (thing.worn ? 1 : 0);
}

Cover coverOf(const ScenePlan& plan, int row, int column, int sprites) {
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
        if (sprites > 0) {
            std::uint64_t key = static_cast<std::uint64_t>(thing->kind);
            for (const int part : {down, across, thing->rows, thing->columns})
                key = key * 128 + static_cast<std::uint64_t>(part);
            key = key * 4 + (thing->mirrored ? 1 : 0) + (thing->worn ? 2 : 0);
            cover.sprites[layer] =
                static_cast<std::int32_t>(mixed(key) % static_cast<std::uint64_t>(sprites));
        }
        ++layer;
    }
    return cover;
}

} // namespace depict
