// Several pictures, several edits, several turns.
#include "world/scene_changes.h"
#include "world/task.h"
#include "world/task_makers.h"

#include <algorithm>
#include <array>

namespace depict::world {
namespace {

bool shows(const Scene& scene, int object) {
    return std::any_of(scene.objects.begin(), scene.objects.end(),
                       [&](const PlacedObject& o) { return o.object == object; });
}

struct Taken {
    Scene scene;
    ObjectPhrase said;
    PlacedObject object;
};

/// A picture, and one thing in it that there is one of.
bool drawTaken(Draft& draft, Taken& taken) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    const auto group = draft.pick(drawn, [](const Group& g) { return g.np.number == 1; });
    if (!group)
        return false;
    const Group& one = drawn.groups[static_cast<std::size_t>(*group)];
    taken.said = draft.definite(drawn, *group);
    taken.said.size.reset(); // the places may be of other sizes
    taken.object = drawn.scene.objects[static_cast<std::size_t>(one.first)];
    taken.scene = std::move(drawn.scene);
    return true;
}

bool combined(Draft& draft, bool isIntoFirst) {
    Taken from;
    DrawnScene to;
    if (!drawTaken(draft, from) || !draft.drawScene(draft.groupCount(1), to) ||
        shows(to.scene, from.object.object))
        return false;
    Scene after = to.scene;
    std::optional<int> position;
    if (draft.random.chance(0.4))
        position = draft.random.below(static_cast<int>(kPositions.size()));
    if (!putInto(draft, after, from.object, position))
        return false;
    Slots& slots = draft.sample.slots;
    slots.target = from.said;
    slots.position = position;
    draft.sample.inputScenes = {std::move(from.scene), std::move(to.scene)};
    if (isIntoFirst)
        std::swap(draft.sample.inputScenes[0], draft.sample.inputScenes[1]);
    draft.sample.targetScene = std::move(after);
    return true;
}

// ---- several edits --------------------------------------------------------------------------

constexpr std::array<std::string_view, 13> kLinks{
    "add",    "add_wear",     "remove",      "replace",   "recolor",  "move",       "enlarge",
    "shrink", "set_backdrop", "set_weather", "set_style", "set_text", "remove_text"};

struct Link {
    std::string_view task;
    EditPhrase phrase;
    DrawnScene after;
};

/// One more edit of the scene, of another sort than those before.
bool addLink(Draft& draft, const DrawnScene& before, std::vector<Link>& links) {
    Link link;
    link.task = kLinks[static_cast<std::size_t>(draft.random.below(kLinks.size()))];
    const auto isUsed = [&](const Link& l) {
        return l.task == link.task || (l.task.ends_with("_text") && link.task.ends_with("_text"));
    };
    if (std::any_of(links.begin(), links.end(), isUsed))
        return false;
    SampleOptions options = draft.options;
    options.maskedShare = 0;
    Sample sample;
    sample.language = draft.sample.language;
    sample.grid = draft.sample.grid;
    Draft inner(draft.world, options, sample, draft.random.fork(draft.random.bits()));
    inner.given = before;
    const auto row = static_cast<std::size_t>(*taskNamed(link.task));
    if (!tasks()[row].make(inner) || sample.inputScenes.at(0) != before.scene)
        return false;
    link.phrase = {inner.sentenceList.empty() ? std::string(link.task) : inner.sentenceList,
                   sample.slots};
    link.after = regrouped(before, std::move(*sample.targetScene), sample.slots);
    links.push_back(std::move(link));
    return true;
}

/// Whether everything that the first edit changed is as it left it.
bool isKept(const Scene& before, const Scene& between, const Scene& after) {
    const auto contains = [](const Scene& scene, const PlacedObject& object) {
        return std::any_of(scene.objects.begin(), scene.objects.end(), [&](PlacedObject o) {
            o.on = object.on; // follows from the backdrop
            return o == object;
        });
    };
    return std::all_of(between.objects.begin(), between.objects.end(),
                       [&](const PlacedObject& object) {
                           return contains(before, object) || contains(after, object);
                       });
}

/// Whether the edit would hardly be seen in a style of one colour.
bool isOfColours(const Link& link) {
    return link.task == "recolor" || link.task == "set_backdrop" || link.task == "set_weather";
}

bool drawLinks(Draft& draft, int count, Scene& first, std::vector<Link>& links) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(2), drawn))
        return false;
    if (draft.random.chance(0.15) && !letter(draft, drawn.scene, drawWords(draft)))
        return false;
    first = drawn.scene;
    for (int i = 0; i < count; ++i) {
        bool added = false;
        for (int attempt = 0; attempt < 8 && !added; ++attempt)
            added = addLink(draft, i == 0 ? drawn : links.back().after, links);
        if (!added)
            return false;
    }
    const auto sceneAfter = [&](int link) -> const Scene& {
        return link < 0 ? first : links[static_cast<std::size_t>(link)].after.scene;
    };
    const bool isColourful = keepsColours(sceneAfter(count - 1).style);
    if (!isColourful && std::any_of(links.begin(), links.end(), isOfColours))
        return false;
    for (int i = 0; i + 1 < count; ++i)
        if (!isKept(sceneAfter(i - 1), sceneAfter(i), sceneAfter(count - 1)))
            return false;
    return true;
}

bool chained(Draft& draft, int count) {
    Scene first;
    std::vector<Link> links;
    if (!drawLinks(draft, count, first, links))
        return false;
    for (Link& link : links)
        draft.sample.slots.edits.push_back(std::move(link.phrase));
    draft.sample.inputScenes = {std::move(first)};
    draft.sample.targetScene = std::move(links.back().after.scene);
    return true;
}

} // namespace

bool makeCombine(Draft& draft) {
    return combined(draft, false);
}
bool makeCombineFirst(Draft& draft) {
    return combined(draft, true);
}

bool makeCombine3(Draft& draft) {
    Taken one, other;
    DrawnScene to;
    if (!drawTaken(draft, one) || !drawTaken(draft, other) ||
        one.object.object == other.object.object || !draft.drawScene(draft.groupCount(1), to) ||
        shows(to.scene, one.object.object) || shows(to.scene, other.object.object))
        return false;
    Scene after = to.scene;
    if (!putInto(draft, after, one.object, {}) || !putInto(draft, after, other.object, {}))
        return false;
    draft.sample.slots.target = one.said;
    draft.sample.slots.host = other.said;
    draft.sample.inputScenes = {std::move(one.scene), std::move(other.scene), std::move(to.scene)};
    draft.sample.targetScene = std::move(after);
    return true;
}

bool makeChain2(Draft& draft) {
    return chained(draft, 2);
}
bool makeChain3(Draft& draft) {
    return chained(draft, 3);
}

bool makeFollowUp(Draft& draft) {
    Scene first;
    std::vector<Link> links;
    if (!drawLinks(draft, 2, first, links))
        return false;
    const auto before = draft.world.books[draft.sample.language].sentence(
        links[0].phrase.task, links[0].phrase.slots, draft.random);
    if (!before)
        return false;
    draft.sample.earlier = {*before};
    draft.sample.slots.edits = {std::move(links[1].phrase)};
    draft.sample.inputScenes = {std::move(links[0].after.scene)};
    draft.sample.targetScene = std::move(links[1].after.scene);
    return true;
}

} // namespace depict::world
