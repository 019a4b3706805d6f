#include "world/draft.h"

#include "world/render.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace depict::world {

bool isScenery(const ObjectKind& kind) {
    constexpr std::array<std::string_view, 18> kIds{
        "sun",   "cloud",   "star",     "crescent-moon", "deciduous-tree",       "evergreen-tree",
        "house", "rainbow", "rock",     "palm-tree",     "snow-capped-mountain", "office-building",
        "door",  "hut",     "hibiscus", "mirror",        "cherry-blossom",       "tulip"};
    return std::find(kIds.begin(), kIds.end(), kind.id) != kIds.end();
}

Backdrop Draft::drawBackdrop() {
    Backdrop backdrop;
    backdrop.id = random.chance(0.08) ? 0 : random.below(static_cast<int>(kBackdrops.size()));
    backdrop.look = random.bits() % kLooks;
    if (backdrop.id == 0)
        backdrop.colour = random.below(static_cast<int>(kColours.size()));
    return backdrop;
}

int Draft::drawObject(const Scene& scene) {
    const auto& common = world.commonness;
    for (;;) {
        const auto known =
            options.commonest > 0
                ? std::min(common.size(), static_cast<std::size_t>(options.commonest))
                : common.size();
        const double n = static_cast<double>(known);
        // Zipf with an exponent in [0, 1] by inverting the smooth distribution
        const double s = options.objectZipf, u = random.uniform();
        const double at = std::abs(s - 1) < 1e-6
                              ? std::pow(n + 1, u) - 1
                              : std::pow(1 + u * (std::pow(n + 1, 1 - s) - 1), 1 / (1 - s)) - 1;
        const int object = common[std::min(known - 1, static_cast<std::size_t>(at))];
        const bool shown = std::any_of(scene.objects.begin(), scene.objects.end(),
                                       [&](const PlacedObject& o) { return o.object == object; });
        if (!shown)
            return object;
    }
}

std::optional<int> Draft::drawColour(int object, std::optional<int> but) {
    if (kind(object).paintFills.empty())
        return {};
    for (;;) {
        const int colour = random.below(static_cast<int>(kColours.size()));
        if (colour != but)
            return colour;
    }
}

int Draft::drawWearable() {
    for (;;)
        if (const int object = random.below(world.catalogue.count()); kind(object).wears)
            return object;
}

int Draft::drawWord(int object) {
    const int words = world.books[sample.language].wordCount(object);
    return words > 1 && random.chance(0.4) ? random.between(1, words - 1) : 0;
}

int Draft::groupCount(int least) {
    const int cells = sample.grid.cells();
    constexpr std::array<double, 4> kShares{0.36, 0.74, 0.94, 1};
    const double u = random.uniform();
    int count = 1;
    while (u > kShares[static_cast<std::size_t>(count - 1)])
        ++count;
    const int room = std::min(options.mostObjects, cells < 100 ? 2 : cells < 180 ? 3 : 4);
    return std::min(std::max(count, least), std::max(room, least));
}

bool Draft::addGroup(DrawnScene& drawn, bool mayRelate, int mostNumber) {
    Scene& scene = drawn.scene;
    Group group;
    group.first = static_cast<int>(scene.objects.size());
    Wish wish;
    wish.zoom = options.zoom;
    wish.mirroredShare = options.mirroredShare;
    const bool again = !drawn.groups.empty() && drawn.groups.back().np.colour && random.chance(0.1);
    wish.object = again ? drawn.groups.back().np.object : drawObject(scene);
    group.np.object = wish.object;
    group.np.word = again ? drawn.groups.back().np.word : drawWord(wish.object);
    if (again)
        group.np.colour = drawColour(wish.object, drawn.groups.back().np.colour);
    else if (random.chance(0.5))
        group.np.colour = drawColour(wish.object);
    wish.colour = group.np.colour;
    if (again && std::count_if(drawn.groups.begin(), drawn.groups.end(), [&](const Group& g) {
            return g.np.object == wish.object && (g.np.colour == wish.colour || !g.np.colour);
        }))
        return false;
    const std::optional<int> seen = wish.colour ? wish.colour : kind(wish.object).looks;
    if (scene.backdrop.colour && seen == scene.backdrop.colour)
        return false; // nobody would find it
    if (random.chance(0.3)) {
        group.np.size = random.below(2);
        wish.size = *group.np.size == 0 ? -1 : 1;
    }
    const int most = std::min(mostNumber, options.mostObjects - group.first);
    if (most >= 2 && random.chance(0.3))
        group.np.number = random.between(2, most);
    wish.number = group.np.number;

    const double chance = random.uniform();
    std::optional<int> reference = pick(drawn, [](const Group& g) { return g.np.number == 1; });
    if (mayRelate && chance < 0.34 && reference && !again &&
        drawn.groups[static_cast<std::size_t>(*reference)].np.object != wish.object) {
        const Group& other = drawn.groups[static_cast<std::size_t>(*reference)];
        wish.relation = random.below(7);
        wish.reference = other.first;
        group.reference = *reference;
        group.relation = RelationPhrase{*wish.relation, definite(drawn, *reference), false};
        group.relation->object.size.reset();
        if (wish.number > 1 && *wish.relation >= 5)
            return false;
    } else if (chance < 0.65) {
        const Stands stands = kind(wish.object).stands.front();
        do
            wish.position = random.below(static_cast<int>(kPositions.size()));
        while (*wish.position >= 3 && // heavy things are rarely asked into the air
               (*wish.position == 3 || *wish.position == 5 || *wish.position == 6) &&
               stands != Stands::sky && random.chance(0.75));
        group.position = wish.position;
    } else if (chance < 0.8) {
        const int wearable = drawWearable();
        const Anchor anchor = kind(wearable).wears->at;
        if (!kind(wish.object).anchors[static_cast<std::size_t>(anchor)])
            return false;
        Worn worn{wearable, random.chance(0.6) ? drawColour(wearable) : std::nullopt};
        wish.worn.push_back(worn);
        ObjectPhrase np{wearable, drawWord(wearable), worn.colour, {}, 1};
        if (wish.number > 1)
            return false;
        group.relation = RelationPhrase{*indexOf(kRelations, "wearing"), np, true};
    }
    const Places places = compose(scene.backdrop, scene.grid).places;
    const std::string& id = kind(wish.object).id;
    if ((id == "sun" && places.showsSun) || (id == "crescent-moon" && places.showsMoon))
        return false;
    if (!place(world.catalogue, scene, places, wish, random))
        return false;
    drawn.groups.push_back(group);
    return true;
}

void Draft::addUnnamed(Scene& scene) {
    Wish wish;
    wish.zoom = options.zoom;
    wish.mirroredShare = options.mirroredShare;
    wish.object = drawObject(scene);
    if (random.chance(0.4))
        wish.colour = drawColour(wish.object);
    wish.size = random.below(3) - 1;
    const int wearable = drawWearable();
    if (kind(wish.object).anchors[static_cast<std::size_t>(kind(wearable).wears->at)] &&
        random.chance(0.3))
        wish.worn.push_back({wearable, random.chance(0.6) ? drawColour(wearable) : std::nullopt});
    static_cast<void>(
        place(world.catalogue, scene, compose(scene.backdrop, scene.grid).places, wish, random));
}

bool Draft::drawScene(int groups, DrawnScene& drawn) {
    if (given) {
        drawn = *given;
        return static_cast<int>(drawn.groups.size()) > 0;
    }
    drawn = {};
    drawn.scene.grid = sample.grid;
    drawn.scene.backdrop = drawBackdrop();
    const int most = sample.grid.cells() < 100 ? 3 : groups > 2 ? 3 : 6;
    for (int i = 0; i < groups; ++i) {
        bool added = false;
        for (int attempt = 0; attempt < 6 && !added; ++attempt)
            added = addGroup(drawn, true, most);
        if (!added)
            return false;
    }
    return true;
}

ObjectPhrase Draft::definite(const DrawnScene& drawn, int index) {
    const Group& group = drawn.groups[static_cast<std::size_t>(index)];
    ObjectPhrase np = group.np;
    const auto same = std::count_if(drawn.groups.begin(), drawn.groups.end(),
                                    [&](const Group& g) { return g.np.object == np.object; });
    if (same == 1) {
        if (random.chance(0.5))
            np.colour.reset();
        else if (!np.colour && random.chance(0.3))
            np.colour = colourOf(group);
    }
    if (random.chance(0.7))
        np.size.reset();
    return np;
}

BackdropPhrase Draft::phraseOf(const Backdrop& backdrop) const {
    return {backdrop.id, backdrop.colour};
}

std::optional<int> Draft::colourOf(const Group& group) const {
    return group.np.colour ? group.np.colour : kind(group.np.object).looks;
}

std::optional<int> Draft::pick(const DrawnScene& drawn,
                               const std::function<bool(const Group&)>& fits) {
    std::vector<int> fitting;
    for (std::size_t i = 0; i < drawn.groups.size(); ++i)
        if (fits(drawn.groups[i]))
            fitting.push_back(static_cast<int>(i));
    if (fitting.empty())
        return {};
    return fitting[static_cast<std::size_t>(random.below(static_cast<int>(fitting.size())))];
}

bool Draft::change(Scene before, Scene after) {
    if (before == after)
        return false;
    sample.inputScenes = {std::move(before)};
    sample.targetScene = std::move(after);
    return true;
}

void Draft::punch(const Scene& scene, int first, int number) {
    const GridSize grid = scene.grid;
    if (sample.hole.empty())
        sample.hole.assign(static_cast<std::size_t>(grid.cells()), false);
    const int wider = random.below(2), p = 16;
    for (int i = first; i < first + number; ++i) {
        const Rect area = touchedBy(world.catalogue, scene, i, p);
        const int top = std::max(0, area.y / p - wider), left = std::max(0, area.x / p - wider);
        const int bottom = std::min(grid.rows - 1, (area.bottom() - 1) / p + wider);
        const int right = std::min(grid.columns - 1, (area.right() - 1) / p + wider);
        for (int r = top; r <= bottom; ++r)
            for (int c = left; c <= right; ++c)
                sample.hole[static_cast<std::size_t>(r * grid.columns + c)] = true;
    }
}

void Draft::askAbout(const Group& group) {
    for (int i = 0; i < group.np.number; ++i)
        sample.asked.push_back(group.first + i);
}

void Draft::askAboutMissing(const ObjectPhrase& thing) {
    sample.missing.emplace();
    sample.missing->kind = thing.object;
    sample.missing->colour = plannedColour(thing.colour);
}

bool Draft::answer(const std::string& list, const Slots& slots) {
    Random always(0);
    const auto words = world.books[sample.language].sentence(list, slots, always);
    if (!words)
        return false;
    sample.answer = *words;
    sample.answerSlots = slots;
    sample.answerList = list;
    return true;
}

} // namespace depict::world
