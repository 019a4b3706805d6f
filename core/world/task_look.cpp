// How the whole picture looks: weather, style, words on it; what was cut off or spoilt.
#include "world/damage.h"
#include "world/lettering.h"
#include "world/scene_changes.h"
#include "world/task_makers.h"

#include <algorithm>
#include <cmath>

namespace depict::world {
namespace {

bool draw(Draft& draft, DrawnScene& drawn) {
    return draft.drawScene(draft.groupCount(1), drawn);
}

/// Share of the box that lies in the part of the grid.
double shareInside(const Box& box, double left, double top, GridSize part) {
    const double w = std::min(box.right(), left + part.columns) - std::max(box.x, left);
    const double h = std::min(box.bottom(), top + part.rows) - std::max(box.y, top);
    return w <= 0 || h <= 0 ? 0 : w * h / (box.width * box.height);
}

} // namespace

bool makePaintScene(Draft& draft) {
    if (!makePaint(draft))
        return false;
    Scene& scene = *draft.sample.targetScene;
    ScenePhrase& phrase = *draft.sample.slots.scene;
    Random& random = draft.random;
    if (random.chance(0.45))
        phrase.weather = scene.weather = drawWeather(scene.backdrop, random);
    if (random.chance(0.5))
        phrase.style = scene.style = drawStyle(random);
    if ((!phrase.weather && !phrase.style) || random.chance(0.3)) {
        phrase.words = drawWords(draft);
        if (!letter(draft, scene, *phrase.words))
            return false;
    }
    draft.sentenceList = "paint";
    return true;
}

bool makePoster(Draft& draft) {
    if (!makePaint(draft))
        return false;
    Scene& scene = *draft.sample.targetScene;
    if (draft.random.chance(0.3))
        draft.sample.slots.scene->style = scene.style = drawStyle(draft.random);
    draft.sample.slots.words = drawWords(draft);
    return letter(draft, scene, *draft.sample.slots.words);
}

bool makeSetWeather(Draft& draft) {
    DrawnScene drawn;
    if (!draw(draft, drawn))
        return false;
    if (!draft.given && draft.random.chance(0.3))
        drawn.scene.weather = drawWeather(drawn.scene.backdrop, draft.random);
    Scene after = drawn.scene;
    after.weather = drawWeather(after.backdrop, draft.random);
    if (!after.weather)
        return false;
    draft.sentenceList =
        "set_weather." + std::string(kWeather[static_cast<std::size_t>(*after.weather)]);
    return draft.change(drawn.scene, std::move(after));
}

bool makeSetStyle(Draft& draft) {
    DrawnScene drawn;
    if (!draw(draft, drawn))
        return false;
    if (!draft.given && draft.random.chance(0.4))
        drawn.scene.style = drawStyle(draft.random);
    if (!keepsColours(drawn.scene.style))
        return false; // nobody could guess the colours
    Scene after = drawn.scene;
    after.style = drawn.scene.style != 0 && draft.random.chance(0.5)
                      ? 0 // back to flat
                      : drawStyle(draft.random, drawn.scene.style);
    draft.sample.slots.style = after.style;
    return draft.change(drawn.scene, std::move(after));
}

bool makeSetText(Draft& draft) {
    DrawnScene drawn;
    if (!draw(draft, drawn))
        return false;
    if (!draft.given && draft.random.chance(0.5) && !letter(draft, drawn.scene, drawWords(draft)))
        return false;
    Scene after = drawn.scene;
    const std::string words = drawWords(draft);
    if (after.lettering) { // new words in the place and face of the old ones
        after.lettering->words = words;
        const Box box = letteringBox(*after.lettering, after.grid);
        const Box before = letteringBox(*drawn.scene.lettering, after.grid);
        if (box.height <= 0 || box.height > before.height)
            return false;
    } else if (!letter(draft, after, words)) {
        return false;
    }
    draft.sample.slots.words = words;
    return draft.change(drawn.scene, std::move(after));
}

bool makeRemoveText(Draft& draft) {
    DrawnScene drawn;
    if (!draw(draft, drawn))
        return false;
    if (!draft.given && !letter(draft, drawn.scene, drawWords(draft)))
        return false;
    Scene after = drawn.scene;
    after.lettering.reset();
    return draft.change(drawn.scene, std::move(after));
}

bool makeExpand(Draft& draft) {
    DrawnScene drawn;
    if (!draw(draft, drawn))
        return false;
    const GridSize whole = drawn.scene.grid;
    const int direction = draft.random.below(static_cast<int>(kDirections.size()));
    const bool isAcross = direction < 2;
    const int side = isAcross ? whole.columns : whole.rows;
    const int more = static_cast<int>(std::lround(side * draft.random.uniform(0.2, 0.45)));
    if (more < 1 || side - more < 4)
        return false;
    Cutting cutting{whole, direction == 2 ? more : 0, direction == 0 ? more : 0};
    Scene part = drawn.scene;
    part.grid = isAcross ? GridSize{whole.rows, whole.columns - more}
                         : GridSize{whole.rows - more, whole.columns};
    for (PlacedObject& object : part.objects) {
        // nobody could guess a thing of which nothing is there yet
        if (shareInside(dressedBoxOf(draft.world.catalogue, object), cutting.column, cutting.row,
                        part.grid) < 0.6)
            return false;
        object.x -= cutting.column;
        object.y -= cutting.row;
    }
    part.cutting = cutting;
    draft.sample.slots.direction = direction;
    return draft.change(std::move(part), std::move(drawn.scene));
}

bool makeRestore(Draft& draft) {
    DrawnScene drawn;
    if (!draw(draft, drawn))
        return false;
    if (draft.random.chance(0.25))
        drawn.scene.style = drawStyle(draft.random);
    Scene spoilt = drawn.scene;
    spoilt.damage = Damage{static_cast<DamageKind>(draft.random.below(4)), draft.random.bits()};
    for (const Rect& hole : holesOf(*spoilt.damage, spoilt.grid))
        for (const PlacedObject& object : spoilt.objects)
            if (shareInside(dressedBoxOf(draft.world.catalogue, object), hole.x, hole.y,
                            {hole.height, hole.width}) > 0.5)
                return false; // nobody could guess what is gone
    return draft.change(std::move(spoilt), std::move(drawn.scene));
}

} // namespace depict::world
