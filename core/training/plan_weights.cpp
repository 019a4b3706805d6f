#include "training/plan_weights.h"

#include <algorithm>
#include <array>

namespace depict {

namespace {

constexpr float kNaming = 3;   // of the words that say what a thing is
constexpr float kDeciding = 4; // times as much

std::array<int, 6> wordsOf(const PlannedThing& thing) { // as in planBody
    return {thing.kind, thing.colour + 100 * thing.mirrored + 1000 * thing.worn,
            thing.rows, thing.columns,
            thing.top,  thing.left};
}

} // namespace

std::vector<float> planWeights(const ScenePlan& plan, const ScenePlan* source) {
    std::vector<float> weights;
    for (const int setting : plan.settings) {
        const bool isNew =
            source && std::count(source->settings.begin(), source->settings.end(), setting) == 0;
        weights.push_back(isNew ? kDeciding : 1);
    }
    static const std::vector<PlannedThing> nothing;
    const auto& old = source ? source->things : nothing;
    auto next = old.begin(); // would follow if all were copied
    for (const auto& thing : plan.things) {
        std::array<float, 6> own{kNaming, kNaming, 1, 1, 1, 1};
        if (source) {
            const auto same = std::find(next, old.end(), thing);
            const auto changed = same != old.end()                               ? same
                                 : next != old.end() && next->kind == thing.kind ? next
                                                                                 : old.end();
            if (changed != next || next == old.end())
                own[0] *= kDeciding; // a copy would have gone on otherwise
            const auto words = wordsOf(thing);
            for (std::size_t i = 1; i < own.size() && same == old.end(); ++i)
                if (changed == old.end() ? i == 1 : words[i] != wordsOf(*changed)[i])
                    own[i] *= kDeciding;
            if (changed != old.end())
                next = changed + 1;
        }
        weights.insert(weights.end(), own.begin(), own.end());
    }
    weights.push_back(source && next != old.end() ? kDeciding : 1);
    return weights;
}

} // namespace depict
