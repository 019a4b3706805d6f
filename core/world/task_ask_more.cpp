// Questions about the whole picture, places and kinds; and about what is not there.
#include "world/scene_changes.h"
#include "world/task_makers.h"

#include <algorithm>
#include <array>

namespace depict::world {
namespace {

bool drawFor(Draft& draft, DrawnScene& drawn) {
    return draft.drawScene(draft.groupCount(1), drawn);
}

/// The closest word for where the box is; nothing between all of them.
std::optional<int> placeOf(const Box& box, GridSize grid) {
    for (const int position : {5, 6, 7, 8, 2, 0, 1, 3, 4})
        if (holdsPosition(box, grid, position))
            return position;
    return {};
}

/// Kinds with a word for all of them, the general one first.
struct Family {
    std::array<std::string_view, 10> ids;
};
constexpr std::array<Family, 4> kFamilies{
    {{{"automobile", "taxi", "police-car", "racing-car", "sport-utility-vehicle"}},
     {{"dog", "poodle"}},
     {{"bird", "eagle", "owl", "parrot", "swan", "duck", "flamingo", "peacock", "dove", "penguin"}},
     {{"fish", "tropical-fish", "blowfish", "shark"}}}};

} // namespace

bool makeAskWhere(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    const auto index = draft.pick(drawn, [](const Group& g) { return g.np.number == 1; });
    if (!index)
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(*index)];
    const PlacedObject& object = drawn.scene.objects[static_cast<std::size_t>(group.first)];
    const auto place = placeOf(boxOf(draft.world.catalogue, object), drawn.scene.grid);
    if (!place)
        return false;
    draft.sample.slots.target = draft.definite(drawn, *index);
    draft.askAbout(group);
    Slots said;
    said.target = ObjectPhrase{group.np.object, 0, draft.sample.slots.target->colour, {}, 1};
    said.position = place;
    draft.sample.inputScenes = {std::move(drawn.scene)};
    return draft.answer("answer_where", said);
}

bool makeAskStyle(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    drawn.scene.style = draft.random.below(static_cast<int>(kStyles.size()));
    Slots said;
    said.style = drawn.scene.style;
    draft.sample.inputScenes = {std::move(drawn.scene)};
    return draft.answer("answer_style", said);
}

bool makeAskText(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    if (draft.random.chance(0.2))
        drawn.scene.style = drawStyle(draft.random);
    Slots said;
    said.words = drawWords(draft);
    if (!letter(draft, drawn.scene, *said.words))
        return false;
    draft.sample.inputScenes = {std::move(drawn.scene)};
    return draft.answer("answer_text", said);
}

bool makeAskDescribe(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    Scene& scene = drawn.scene;
    if (draft.random.chance(0.25))
        scene.weather = drawWeather(scene.backdrop, draft.random);
    if (draft.random.chance(0.2))
        scene.style = drawStyle(draft.random);
    // from left to right, so that one picture has one description
    std::vector<Group> groups = drawn.groups;
    std::stable_sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
        return scene.objects[static_cast<std::size_t>(a.first)].x <
               scene.objects[static_cast<std::size_t>(b.first)].x;
    });
    Slots said;
    ScenePhrase& phrase = said.scene.emplace();
    for (const Group& group : groups) {
        draft.askAbout(group);
        PlacedPhrase& placed = phrase.objects.emplace_back();
        placed.np = {group.np.object, 0, group.np.colour, {}, group.np.number};
        const auto& worn = scene.objects[static_cast<std::size_t>(group.first)].worn;
        if (!worn.empty())
            placed.relation = RelationPhrase{*indexOf(kRelations, "wearing"),
                                             {worn.front().object, 0, worn.front().colour, {}, 1},
                                             true};
    }
    phrase.backdrop = draft.phraseOf(scene.backdrop);
    phrase.weather = scene.weather;
    if (scene.style > 0)
        phrase.style = scene.style;
    draft.sample.inputScenes = {std::move(scene)};
    return draft.answer("answer_describe", said);
}

bool makeAskKind(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    const Family& family =
        kFamilies[static_cast<std::size_t>(draft.random.below(static_cast<int>(kFamilies.size())))];
    std::vector<int> kinds;
    for (const std::string_view id : family.ids)
        if (const auto kind = draft.world.catalogue.find(id))
            kinds.push_back(*kind);
    // one thing becomes a member of the family; no other may be one
    Scene& scene = drawn.scene;
    const auto index = draft.pick(drawn, [](const Group& g) { return g.np.number == 1; });
    if (!index)
        return false;
    const auto target =
        static_cast<std::size_t>(drawn.groups[static_cast<std::size_t>(*index)].first);
    const PlacedObject was = scene.objects[target];
    scene.objects.erase(scene.objects.begin() + static_cast<std::ptrdiff_t>(target));
    for (const int kind : kinds)
        if (!objectsOf(scene, kind).empty())
            return false;
    PlacedObject is = was;
    is.object = kinds[static_cast<std::size_t>(draft.random.below(static_cast<int>(kinds.size())))];
    is.colour.reset();
    is.worn.clear();
    is.mirrored = draft.kind(is.object).mayMirror && was.mirrored;
    is.side = sideOf(draft.kind(is.object), scene.grid, 0, 1, 0.5, draft.options.zoom);
    if (!putInto(draft, scene, is, {}))
        return false;
    draft.sample.slots.noun = ObjectPhrase{kinds.front(), 0, {}, {}, 1};
    draft.sample.asked = objectsOf(scene, is.object);
    Slots said;
    said.np = ObjectPhrase{is.object, 0, {}, {}, 1};
    draft.sample.inputScenes = {std::move(scene)};
    return draft.answer("answer_kind", said);
}

bool makeAbsent(Draft& draft) {
    DrawnScene drawn;
    if (!drawFor(draft, drawn))
        return false;
    Random& random = draft.random;
    ObjectPhrase np{draft.drawObject(drawn.scene), 0, {}, {}, 1};
    const auto twin = draft.pick(drawn, [&](const Group& g) {
        return draft.colourOf(g) && !draft.kind(g.np.object).paintFills.empty();
    });
    if (twin && random.chance(0.3)) { // there is one, in another colour
        const Group& group = drawn.groups[static_cast<std::size_t>(*twin)];
        np.object = group.np.object;
        np.colour = draft.drawColour(np.object, draft.colourOf(group));
        if (std::any_of(drawn.groups.begin(), drawn.groups.end(), [&](const Group& g) {
                return g.np.object == np.object && draft.colourOf(g) == np.colour;
            }))
            return false;
    } else if (random.chance(0.3)) {
        np.colour = draft.drawColour(np.object);
    }
    if (isScenery(draft.kind(np.object)) || draft.kind(np.object).wears)
        return false;
    constexpr std::array<const char*, 10> kAsked{"remove",  "remove",   "enlarge", "shrink",
                                                 "recolor", "move",     "replace", "segment",
                                                 "detect",  "ask_where"};
    draft.sentenceList = kAsked[static_cast<std::size_t>(random.below(kAsked.size()))];
    Slots& slots = draft.sample.slots;
    slots.target = np;
    slots.target->word = draft.drawWord(np.object);
    if (draft.sentenceList == "recolor") {
        slots.colour = draft.drawColour(np.object, np.colour);
        if (!slots.colour)
            return false;
    } else if (draft.sentenceList == "move") {
        slots.position = random.below(static_cast<int>(kPositions.size()));
    } else if (draft.sentenceList == "replace") {
        const int other = draft.drawObject(drawn.scene);
        if (other == np.object)
            return false;
        slots.newObject = ObjectPhrase{other, draft.drawWord(other), {}, {}, 1};
    }
    draft.askAboutMissing(np);
    draft.sample.wantsChange = draft.sentenceList != "segment" && draft.sentenceList != "detect" &&
                               draft.sentenceList != "ask_where";
    Slots said;
    said.np = np;
    draft.sample.inputScenes = {std::move(drawn.scene)};
    return draft.answer("answer_absent", said);
}

} // namespace depict::world
