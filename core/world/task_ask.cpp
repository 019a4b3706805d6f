#include "world/scene_changes.h"
#include "world/task_makers.h"

#include <algorithm>

namespace depict::world {
namespace {

bool drawFor(Draft& draft, DrawnScene& drawn) {
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    draft.sample.inputScenes = {drawn.scene};
    return true;
}

int shownOf(const Scene& scene, int object) {
    return static_cast<int>(objectsOf(scene, object).size());
}

} // namespace

bool makeAskWhat(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    // from left to right, each kind once with its number: one picture, one answer
    std::vector<Group> groups = drawn.groups;
    const auto leftmost = [&](const Group& group) {
        double x = drawn.scene.width();
        for (int i = 0; i < group.np.number; ++i)
            x = std::min(x, drawn.scene.objects[static_cast<std::size_t>(group.first + i)].x);
        return x;
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const Group& a, const Group& b) { return leftmost(a) < leftmost(b); });
    Slots said;
    for (const Group& group : groups) {
        const bool before =
            std::any_of(said.objects.begin(), said.objects.end(), [&](const PlacedPhrase& placed) {
                return placed.np.object == group.np.object;
            });
        const int number = shownOf(drawn.scene, group.np.object);
        if (!before)
            said.objects.push_back({{group.np.object, 0, {}, {}, number}, {}, {}});
        if (number > 6)
            return false;
        if (!before)
            for (const int i : objectsOf(drawn.scene, group.np.object))
                draft.sample.asked.push_back(i);
    }
    return draft.answer("answer_what", said);
}

bool makeAskCount(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    const auto group =
        draft.pick(drawn, [&](const Group& g) { return !isScenery(draft.kind(g.np.object)); });
    if (!group)
        return false;
    const int object = drawn.groups[static_cast<std::size_t>(*group)].np.object;
    const int number = shownOf(drawn.scene, object);
    if (number > 6)
        return false;
    draft.sample.slots.noun = ObjectPhrase{object, draft.drawWord(object), {}, {}, 1};
    draft.sample.asked = objectsOf(drawn.scene, object);
    Slots said;
    said.np = ObjectPhrase{object, 0, {}, {}, number};
    return draft.answer("answer_count", said);
}

bool makeAskColor(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    const auto fits = [&](const Group& g) {
        return draft.colourOf(g) && shownOf(drawn.scene, g.np.object) == g.np.number;
    };
    const auto index = draft.pick(drawn, fits);
    if (!index)
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(*index)];
    ObjectPhrase np = draft.definite(drawn, *index);
    np.colour.reset();
    draft.sample.slots.target = np;
    draft.sample.asked = objectsOf(drawn.scene, np.object);
    Slots said;
    said.target = ObjectPhrase{np.object, 0, {}, {}, np.number};
    said.colour = draft.colourOf(group);
    return draft.answer("answer_color", said);
}

bool makeAskBackdrop(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    Slots said;
    said.backdrop = draft.phraseOf(drawn.scene.backdrop);
    return draft.answer("answer_backdrop", said);
}

bool makeAskExists(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    Random& random = draft.random;
    const auto index =
        draft.pick(drawn, [&](const Group& g) { return !isScenery(draft.kind(g.np.object)); });
    if (!index)
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(*index)];
    const bool is = random.chance(0.5);
    ObjectPhrase np{group.np.object, draft.drawWord(group.np.object), {}, {}, 1};
    if (is) {
        if (random.chance(0.5))
            np.colour = group.np.colour;
    } else if (group.np.colour && random.chance(0.4)) { // there is one, in another colour
        np.colour = draft.drawColour(np.object, group.np.colour);
        const bool twin =
            std::any_of(drawn.groups.begin(), drawn.groups.end(), [&](const Group& g) {
                return g.np.object == np.object && draft.colourOf(g) == np.colour;
            });
        if (twin)
            return false;
    } else {
        np.object = draft.drawObject(drawn.scene);
        np.word = draft.drawWord(np.object);
        if (isScenery(draft.kind(np.object)) || draft.kind(np.object).wears)
            return false;
    }
    draft.sample.slots.np = np;
    if (is)
        draft.askAbout(group);
    else
        draft.askAboutMissing(np);
    Slots said;
    said.np = ObjectPhrase{np.object, 0, np.colour, {}, 1};
    return draft.answer(is ? "answer_yes" : "answer_no", said);
}

} // namespace depict::world
