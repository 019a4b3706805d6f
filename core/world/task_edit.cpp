#include "world/task_makers.h"

#include <algorithm>
#include <cmath>

namespace depict::world {
namespace {

using Objects = std::vector<PlacedObject>;

bool anyGroup(const Group&) {
    return true;
}

PlacedObject& firstOf(Scene& scene, const Group& group) {
    return scene.objects[static_cast<std::size_t>(group.first)];
}

void erase(Scene& scene, const Group& group) {
    const auto at = scene.objects.begin() + group.first;
    scene.objects.erase(at, at + group.np.number);
}

/// A scene and one of its groups; false where there is none that fits.
template <typename Fits>
bool drawTarget(Draft& draft, int least, Fits fits, DrawnScene& drawn, int& target) {
    if (!draft.drawScene(draft.groupCount(least), drawn))
        return false;
    const std::optional<int> group = draft.pick(drawn, fits);
    target = group.value_or(-1);
    return group.has_value();
}

bool masked(Draft& draft) {
    return draft.random.chance(draft.options.maskedShare);
}

/// Whether the thing fits in the frame and covers no other one much.
bool hasRoom(const Catalogue& catalogue, const Scene& scene, int index) {
    const auto& objects = scene.objects;
    const Box box = dressedBoxOf(catalogue, objects[static_cast<std::size_t>(index)]);
    if (box.x < 0 || box.y < 0 || box.right() > scene.width() || box.bottom() > scene.height())
        return false;
    for (std::size_t i = 0; i < objects.size(); ++i)
        if (static_cast<int>(i) != index && overlap(box, dressedBoxOf(catalogue, objects[i])) > 0.3)
            return false;
    return true;
}

bool makeResize(Draft& draft, int direction) {
    DrawnScene drawn;
    int target = 0;
    if (!drawTarget(draft, 1, anyGroup, drawn, target))
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(target)];
    ObjectPhrase said = draft.definite(drawn, target);
    said.size.reset(); // "make the big dog bigger" is for people who have seen the picture
    Scene after = drawn.scene;
    const Catalogue& catalogue = draft.world.catalogue;
    for (int i = group.first; i < group.first + group.np.number; ++i) {
        PlacedObject& object = after.objects[static_cast<std::size_t>(i)];
        const double before = object.side;
        object.side = resized(before, 2 * direction, after.grid);
        const double ratio = object.side / before;
        if (direction > 0 ? ratio < 1.3 : ratio > 0.77)
            return false;
        object.size = std::clamp(object.size + direction, -1, 1);
        const Box box = boxOf(catalogue, object); // pushed back into the frame
        object.x += std::ceil(std::max(0.0, -box.x) * 2) / 2;
        object.x -= std::ceil(std::max(0.0, box.right() - after.width()) * 2) / 2;
        object.y += std::ceil(std::max(0.0, -box.y) * 2) / 2;
    }
    for (int i = group.first; i < group.first + group.np.number; ++i)
        if (!hasRoom(catalogue, after, i))
            return false;
    draft.sample.slots.target = said;
    return draft.change(drawn.scene, std::move(after));
}

} // namespace

bool makeAdd(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    const Scene before = drawn.scene;
    if (!draft.addGroup(drawn, true, 3))
        return false;
    const Group& added = drawn.groups.back();
    draft.sample.slots.np = added.np;
    draft.sample.slots.position = added.position;
    draft.sample.slots.relation = added.relation;
    if (masked(draft))
        draft.punch(drawn.scene, added.first, added.np.number);
    return draft.change(before, std::move(drawn.scene));
}

bool makeAddWear(Draft& draft) {
    DrawnScene drawn;
    int host = 0;
    const int wearable = draft.drawWearable();
    const auto anchor = static_cast<std::size_t>(draft.kind(wearable).wears->at);
    const auto fits = [&](const Group& group) {
        return group.np.number == 1 && !group.relation &&
               draft.kind(group.np.object).anchors[anchor].has_value();
    };
    if (!drawTarget(draft, 1, fits, drawn, host))
        return false;
    ObjectPhrase np{wearable, draft.drawWord(wearable), {}, {}, 1};
    if (draft.random.chance(0.6))
        np.colour = draft.drawColour(wearable);
    Scene after = drawn.scene;
    PlacedObject& dressed = firstOf(after, drawn.groups[static_cast<std::size_t>(host)]);
    dressed.worn.push_back({wearable, np.colour});
    const Box box = dressedBoxOf(draft.world.catalogue, dressed);
    if (box.y < 0 || box.bottom() > after.height())
        return false;
    draft.sample.slots.np = np;
    draft.sample.slots.host = draft.definite(drawn, host);
    return draft.change(drawn.scene, std::move(after));
}

bool makeRemoveWear(Draft& draft) {
    if (!makeAddWear(draft)) // the same the other way round
        return false;
    Slots& slots = draft.sample.slots;
    if (draft.random.chance(0.5)) // there is only one that it could be
        slots.np->colour.reset();
    std::swap(draft.sample.inputScenes.front(), *draft.sample.targetScene);
    return true;
}

bool makeRemove(Draft& draft) {
    DrawnScene drawn;
    int target = 0;
    if (!drawTarget(draft, 1, anyGroup, drawn, target))
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(target)];
    draft.sample.slots.target = draft.definite(drawn, target);
    Scene after = drawn.scene;
    erase(after, group);
    if (masked(draft))
        draft.punch(drawn.scene, group.first, group.np.number);
    return draft.change(drawn.scene, std::move(after));
}

bool makeReplace(Draft& draft) {
    DrawnScene drawn;
    int target = 0;
    const auto single = [](const Group& group) { return group.np.number == 1; };
    if (!drawTarget(draft, 1, single, drawn, target))
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(target)];
    Scene after = drawn.scene;
    PlacedObject& object = firstOf(after, group);
    const int kind = draft.drawObject(drawn.scene);
    ObjectPhrase np{kind, draft.drawWord(kind), {}, {}, 1};
    if (draft.random.chance(0.4))
        np.colour = draft.drawColour(kind);
    const auto& stands = draft.kind(kind).stands;
    const bool flies = stands.front() == Stands::sky, swims = stands.front() == Stands::water;
    if (flies != (object.on == Stands::sky) || (swims && object.on != Stands::water))
        return false;
    const double near = std::clamp(object.y / after.height(), 0.0, 1.0);
    object.object = kind;
    object.colour = np.colour;
    object.size = 0;
    object.side = sideOf(draft.kind(kind), after.grid, 0, 1, near, draft.options.zoom);
    object.mirrored =
        draft.kind(kind).mayMirror && draft.random.chance(draft.options.mirroredShare);
    object.worn.clear();
    if (!hasRoom(draft.world.catalogue, after, group.first))
        return false;
    draft.sample.slots.target = draft.definite(drawn, target);
    draft.sample.slots.newObject = np;
    if (masked(draft)) {
        draft.punch(drawn.scene, group.first, 1);
        draft.punch(after, group.first, 1);
    }
    return draft.change(drawn.scene, std::move(after));
}

bool makeRecolor(Draft& draft) {
    DrawnScene drawn;
    int target = 0;
    const auto paintable = [&](const Group& group) {
        return !draft.kind(group.np.object).paintFills.empty();
    };
    if (!drawTarget(draft, 1, paintable, drawn, target))
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(target)];
    const int colour = *draft.drawColour(group.np.object, draft.colourOf(group));
    const bool twin = std::any_of(drawn.groups.begin(), drawn.groups.end(), [&](const Group& g) {
        return &g != &group && g.np.object == group.np.object && draft.colourOf(g) == colour;
    });
    if (twin || drawn.scene.backdrop.colour == colour)
        return false;
    Scene after = drawn.scene;
    for (int i = 0; i < group.np.number; ++i)
        after.objects[static_cast<std::size_t>(group.first + i)].colour = colour;
    draft.sample.slots.target = draft.definite(drawn, target);
    draft.sample.slots.colour = colour;
    return draft.change(drawn.scene, std::move(after));
}

bool makeMove(Draft& draft) {
    DrawnScene drawn;
    int target = 0;
    const auto single = [](const Group& group) { return group.np.number == 1; };
    if (!drawTarget(draft, 1, single, drawn, target))
        return false;
    const Group& group = drawn.groups[static_cast<std::size_t>(target)];
    Scene after = drawn.scene;
    const PlacedObject moved = firstOf(after, group);
    erase(after, group);
    Wish wish{group.np.object, moved.colour, moved.size, 1, {}, {}, 0, moved.worn, moved};
    const auto other = draft.pick(
        drawn, [&](const Group& g) { return g.np.number == 1 && g.np.object != group.np.object; });
    if (other && draft.random.chance(0.3)) {
        const Group& reference = drawn.groups[static_cast<std::size_t>(*other)];
        wish.relation = draft.random.below(7);
        wish.reference = reference.first - (reference.first > group.first ? 1 : 0);
        const PlacedObject& at = drawn.scene.objects[static_cast<std::size_t>(reference.first)];
        if (holdsRelation(draft.world.catalogue, moved, at, *wish.relation))
            return false; // it is there already
        ObjectPhrase np = draft.definite(drawn, *other);
        np.size.reset();
        draft.sample.slots.relation = RelationPhrase{*wish.relation, np, false};
    } else {
        wish.position = draft.random.below(static_cast<int>(kPositions.size()));
        if (holdsPosition(boxOf(draft.world.catalogue, moved), after.grid, *wish.position))
            return false;
        draft.sample.slots.position = wish.position;
    }
    draft.sample.slots.target = draft.definite(drawn, target);
    const Places places = compose(after.backdrop, after.grid).places;
    if (!place(draft.world.catalogue, after, places, wish, draft.random))
        return false;
    const PlacedObject placed = after.objects.back(); // everything keeps its number
    after.objects.pop_back();
    after.objects.insert(after.objects.begin() + group.first, placed);
    return draft.change(drawn.scene, std::move(after));
}

bool makeEnlarge(Draft& draft) {
    return makeResize(draft, 1);
}
bool makeShrink(Draft& draft) {
    return makeResize(draft, -1);
}

bool makeSetBackdrop(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    Scene after = drawn.scene;
    for (int attempt = 0; attempt < 8; ++attempt) {
        after.backdrop = draft.drawBackdrop();
        if (after.backdrop.id == drawn.scene.backdrop.id &&
            after.backdrop.colour == drawn.scene.backdrop.colour)
            continue;
        const Places places = compose(after.backdrop, after.grid).places;
        bool fits = true;
        for (PlacedObject& object : after.objects) {
            const std::string& id = draft.kind(object.object).id;
            fits = fits && !(id == "sun" && places.showsSun) &&
                   !(id == "crescent-moon" && places.showsMoon);
            const std::optional<int> colour =
                object.colour ? object.colour : draft.kind(object.object).looks;
            fits = fits && (!after.backdrop.colour || colour != after.backdrop.colour);
            if (object.on == Stands::sky || object.on == Stands::wall)
                continue;
            const bool onGround = object.y >= places.ground.top - 0.5;
            const bool onWater = object.y >= places.water.top && object.y <= places.water.bottom;
            fits = fits && (onGround || (onWater && object.on == Stands::water) || places.floats);
            object.on = onGround ? Stands::ground : Stands::water;
        }
        if (!fits) {
            after.objects = drawn.scene.objects;
            continue;
        }
        draft.sample.slots.backdrop = draft.phraseOf(after.backdrop);
        return draft.change(drawn.scene, std::move(after));
    }
    return false;
}

} // namespace depict::world
