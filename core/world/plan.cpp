#include "world/plan.h"

#include "world/backdrop.h"
#include "world/layout.h"
#include "world/lettering.h"
#include "world/placement.h"
#include "world/render.h"

#include <algorithm>
#include <cmath>

namespace depict::world {
namespace {

constexpr int kMostGridSide = 64;
constexpr double kSliver = 0.03; // of a cell: not worth a row or column of its own

/// The cells that a box touches; nothing where it lies outside.
std::optional<PlannedThing> cellsOf(const Box& box, GridSize grid) {
    const auto first = [](double at, int most) {
        return std::clamp(static_cast<int>(std::floor(at + kSliver)), 0, most);
    };
    const auto end = [](double at, int most) {
        return std::clamp(static_cast<int>(std::ceil(at - kSliver)), 0, most);
    };
    PlannedThing thing;
    thing.top = first(box.y, grid.rows);
    thing.left = first(box.x, grid.columns);
    thing.rows = end(box.bottom(), grid.rows) - thing.top;
    thing.columns = end(box.right(), grid.columns) - thing.left;
    if (thing.rows < 1 || thing.columns < 1)
        return {};
    return thing;
}

/// What lies over the scenery: words, marks, damage.
template <typename Add>
void addOverlays(const Catalogue& catalogue, const Scene& scene, const Add& add) {
    if (scene.lettering) {
        const Lettering& lettering = *scene.lettering;
        Box box = letteringBox(lettering, scene.grid);
        if (!lettering.band) { // the outline of the outermost characters
            const double outline = 0.05 * lettering.size;
            box = {box.x - outline, box.y - outline, box.width + 2 * outline,
                   box.height + 2 * outline};
        }
        add(box, kLetteringKind + lettering.face, lettering.band, false, false);
        for (const PlacedCharacter& c : charactersOf(lettering, scene.grid))
            if (const auto number = catalogue.typefaces().indexOf(c.character))
                add({double(c.column), double(c.row), double(c.columns), double(c.rows)},
                    kCharacterKind + *number % kCharacterKinds, lettering.colour,
                    *number >= kCharacterKinds, false);
    }
    for (const Mark& mark : scene.marks)
        add({mark.x, mark.y, mark.width, mark.height},
            kMarkKind + static_cast<int>(mark.kind) + mark.number, {}, false, false);
    if (scene.damage)
        add({0, 0, scene.width(), scene.height()},
            kDamageKind + static_cast<int>(scene.damage->kind), {}, false, false);
}

} // namespace

int plannedColour(std::optional<int> colour) {
    return colour ? 1 + *colour : 0;
}

ScenePlan planOf(const Catalogue& catalogue, const Scene& scene, const std::vector<bool>& shown) {
    ScenePlan plan;
    plan.settings.push_back(kBackdropSetting + scene.backdrop.id);
    if (scene.backdrop.colour)
        plan.settings.push_back(kColourSetting + *scene.backdrop.colour);
    if (scene.weather)
        plan.settings.push_back(kWeatherSetting + *scene.weather);
    if (scene.style > 0)
        plan.settings.push_back(kStyleSetting + scene.style);
    if (!scene.backdrop.colour && !scene.cutting)
        plan.settings.push_back(kLookSetting + static_cast<int>(scene.backdrop.look % kLooks));
    const auto add = [&](const Box& box, int kind, std::optional<int> colour, bool mirrored,
                         bool worn) {
        auto thing = cellsOf(box, scene.grid);
        if (!thing || plan.things.size() >= kMostPlanned)
            return;
        thing->kind = kind;
        thing->colour = plannedColour(colour);
        thing->mirrored = mirrored;
        thing->worn = worn;
        plan.things.push_back(*thing);
    };
    for (const int i : farToNear(scene)) {
        if (!shown.empty() && !shown[static_cast<std::size_t>(i)])
            continue;
        const PlacedObject& object = scene.objects[static_cast<std::size_t>(i)];
        const Affine place = placement(catalogue[object.object], object);
        PlacedObject bare = object;
        bare.worn.clear();
        add(touchedBox(catalogue, scene, bare), object.object, object.colour, object.mirrored,
            false);
        for (const Worn& worn : object.worn) {
            const auto [x, y, w, h] =
                tightBounds(wornDrawing(catalogue, object.object, worn.object, worn.colour));
            const Vec a = place({x, y}), b = place({x + w, y + h});
            add({std::min(a.x, b.x), a.y, std::abs(b.x - a.x), b.y - a.y}, worn.object, worn.colour,
                object.mirrored, true);
        }
    }
    addOverlays(catalogue, scene, add);
    return plan;
}

std::vector<PlannedSize> plannedSizes(const Catalogue& catalogue, int object) {
    Scene scene;
    scene.grid = {kMostGridSide, kMostGridSide};
    scene.backdrop.colour = 0;
    std::vector<Stands> stands = catalogue[object].stands;
    for (const Stands also : {Stands::ground, Stands::sky})
        if (std::find(stands.begin(), stands.end(), also) == stands.end())
            stands.push_back(also);
    std::vector<PlannedSize> sizes;
    for (const Stands on : stands) {
        double before = 0;
        for (double side = resized(1, -1, scene.grid); side > before;
             side = resized(side, 1, scene.grid)) {
            before = side;
            PlacedObject one;
            one.object = object;
            one.side = side;
            one.on = on;
            one.x = kMostGridSide / 2;
            one.y = kMostGridSide - 3;
            const Box box = boxOf(catalogue, one);
            if (const auto cells = cellsOf(touchedBox(catalogue, scene, one), scene.grid))
                sizes.push_back({cells->rows,
                                 cells->columns,
                                 {box.x - cells->left, box.y - cells->top, box.width, box.height}});
        }
    }
    return sizes;
}

ScenePlan planOfMap(const Catalogue& catalogue, const Scene& scene, PlannedMap map,
                    const std::vector<bool>& shown) {
    Scene bare = scene; // a map is of things
    bare.lettering.reset();
    bare.marks.clear();
    bare.damage.reset();
    ScenePlan plan = planOf(catalogue, bare, shown);
    plan.settings = {kMapSetting + static_cast<int>(map)};
    return plan;
}

} // namespace depict::world
