#include "world/scene_changes.h"

#include "base/utf8.h"
#include "world/backdrop.h"
#include "world/lettering.h"

#include <algorithm>
#include <array>

namespace depict::world {
namespace {

std::string anyCharacters(const Typefaces& faces, bool isChinese, Random& random) {
    const auto& all = faces.characters();
    const auto full = static_cast<int>(
        std::find_if(all.begin(), all.end(), [](char32_t c) { return c >= 0x4e00; }) - all.begin());
    std::string words;
    const bool isNumber = random.chance(0.2);
    const int length = isChinese ? random.between(2, 5) : random.between(3, 8);
    for (int i = 0; i < length; ++i) {
        const char32_t c = isNumber    ? U'0' + static_cast<char32_t>(random.below(10))
                           : isChinese ? all[static_cast<std::size_t>(random.between(
                                             full, static_cast<int>(all.size()) - 1))]
                                       : U'A' + static_cast<char32_t>(random.below(26));
        appendUtf8(words, c);
    }
    return words;
}

bool isIndoors(int backdrop) {
    const std::string_view id = kBackdrops[static_cast<std::size_t>(backdrop)];
    return id == "room" || id == "stage" || id == "underwater" || id == "space";
}

/// Whether `after` is `before` without the group.
bool isWithout(const std::vector<PlacedObject>& before, const std::vector<PlacedObject>& after,
               const Group& group) {
    std::vector<PlacedObject> left = before;
    const auto at = left.begin() + group.first;
    left.erase(at, at + group.np.number);
    return left == after;
}

} // namespace

std::string drawWords(Draft& draft) {
    const World& world = draft.world;
    const auto& slogans = world.slogans[static_cast<std::size_t>(draft.sample.language)];
    if (slogans.empty() || draft.random.chance(0.25))
        return anyCharacters(world.catalogue.typefaces(),
                             kLanguages[static_cast<std::size_t>(draft.sample.language)] == "zh",
                             draft.random);
    return slogans[static_cast<std::size_t>(draft.random.below(static_cast<int>(slogans.size())))];
}

bool letter(Draft& draft, Scene& scene, std::string words) {
    for (int attempt = 0; attempt < 4; ++attempt) {
        auto lettering = drawLettering(words, scene.grid, draft.random);
        if (!lettering)
            return false;
        const Box box = letteringBox(*lettering, scene.grid);
        const bool isClear =
            std::all_of(scene.objects.begin(), scene.objects.end(), [&](const PlacedObject& o) {
                return overlap(box, dressedBoxOf(draft.world.catalogue, o)) <= 0.15;
            });
        if (!isClear)
            continue;
        scene.lettering = std::move(lettering);
        return true;
    }
    return false;
}

std::optional<int> drawWeather(const Backdrop& backdrop, Random& random) {
    if (isIndoors(backdrop.id))
        return {};
    const std::string_view id = kBackdrops[static_cast<std::size_t>(backdrop.id)];
    const bool isDark = id == "starry_night" || id == "sunset";
    // by night there is nothing left to make night, and no sun to make shine
    return isDark ? random.between(1, 3) : random.below(static_cast<int>(kWeather.size()));
}

int drawStyle(Random& random, int but) {
    for (;;)
        if (const int style = random.between(1, static_cast<int>(kStyles.size()) - 1); style != but)
            return style;
}

bool keepsColours(int style) {
    constexpr std::array<std::string_view, 7> kBare{
        "pencil_sketch", "line_art", "old_photo", "ink_wash", "neon", "woodcut", "blueprint"};
    return std::find(kBare.begin(), kBare.end(), kStyles[static_cast<std::size_t>(style)]) ==
           kBare.end();
}

bool putInto(Draft& draft, Scene& scene, const PlacedObject& object, std::optional<int> position) {
    Wish wish{object.object, object.colour, object.size, 1, position, {}, 0, object.worn, object};
    const Places places = compose(scene.backdrop, scene.grid).places;
    return place(draft.world.catalogue, scene, places, wish, draft.random);
}

std::vector<int> objectsOf(const Scene& scene, int object) {
    std::vector<int> found;
    for (std::size_t i = 0; i < scene.objects.size(); ++i)
        if (scene.objects[i].object == object)
            found.push_back(static_cast<int>(i));
    return found;
}

DrawnScene regrouped(const DrawnScene& before, Scene after, const Slots& slots) {
    DrawnScene now{std::move(after), before.groups};
    const auto &old = before.scene.objects, &objects = now.scene.objects;
    for (Group& group : now.groups)
        group.reference = -1;
    if (objects.size() < old.size()) {
        const auto gone =
            std::find_if(now.groups.begin(), now.groups.end(), [&](const Group& group) {
                return old.size() - objects.size() == static_cast<std::size_t>(group.np.number) &&
                       isWithout(old, objects, group);
            });
        if (gone == now.groups.end())
            return now;
        for (Group& group : now.groups)
            if (group.first > gone->first)
                group.first -= gone->np.number;
        now.groups.erase(gone);
        return now;
    }
    for (Group& group : now.groups) {
        const PlacedObject& was = old[static_cast<std::size_t>(group.first)];
        const PlacedObject& is = objects[static_cast<std::size_t>(group.first)];
        if (is == was)
            continue;
        if (is.object != was.object)
            group.np.word = 0;
        group.np.object = is.object;
        group.np.colour = is.colour;
        group.np.size.reset();
        group.position.reset();
        if (is.worn.size() > was.worn.size() && slots.np)
            group.relation = RelationPhrase{*indexOf(kRelations, "wearing"), *slots.np, true};
    }
    if (objects.size() > old.size() && slots.np) {
        Group added;
        added.np = *slots.np;
        added.first = static_cast<int>(old.size());
        now.groups.push_back(added);
    }
    return now;
}

} // namespace depict::world
