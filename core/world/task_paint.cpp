#include "world/task_makers.h"

#include <algorithm>

namespace depict::world {

bool makePaint(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    ScenePhrase phrase;
    // a group that stands in relation to the one before may bring it in: "a cat next to a dog"
    std::vector<bool> broughtIn(drawn.groups.size(), false);
    for (const Group& group : drawn.groups) {
        if (group.reference < 0)
            continue;
        const auto other = static_cast<std::size_t>(group.reference);
        const Group& reference = drawn.groups[other];
        const bool plain = !reference.relation && !reference.position;
        const bool onlyOnce =
            std::count_if(drawn.groups.begin(), drawn.groups.end(),
                          [&](const Group& g) { return g.reference == group.reference; }) == 1;
        broughtIn[other] = plain && onlyOnce && draft.random.chance(0.6);
    }
    for (std::size_t i = 0; i < drawn.groups.size(); ++i) {
        if (broughtIn[i])
            continue;
        const Group& group = drawn.groups[i];
        PlacedPhrase placed{group.np, group.position, group.relation};
        if (group.reference >= 0) {
            const auto other = static_cast<std::size_t>(group.reference);
            if (broughtIn[other]) {
                placed.relation->isNew = true;
                placed.relation->object = drawn.groups[other].np;
            }
        }
        phrase.objects.push_back(placed);
    }
    if (draft.random.chance(0.85))
        phrase.backdrop = draft.phraseOf(drawn.scene.backdrop);
    for (int i = 0; i < draft.options.unnamed; ++i)
        draft.addUnnamed(drawn.scene);
    draft.sample.slots.scene = std::move(phrase);
    draft.sample.targetScene = std::move(drawn.scene);
    return true;
}

} // namespace depict::world
