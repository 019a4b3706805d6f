// Annotations: what is drawn over a picture to point something out.
#include "world/backdrop.h"
#include "world/task_makers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace depict::world {
namespace {

constexpr double kLineBreadth = 0.36;

bool isSingle(const Group& group) {
    return group.np.number == 1;
}

/// A scene and one thing in it; null where there is none.
const Group* drawPointed(Draft& draft, DrawnScene& drawn) {
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return nullptr;
    const auto target = draft.pick(drawn, isSingle);
    if (!target)
        return nullptr;
    draft.sample.slots.target = draft.definite(drawn, *target);
    return &drawn.groups[static_cast<std::size_t>(*target)];
}

Box boxOf(const Draft& draft, const Scene& scene, int object) {
    return dressedBoxOf(draft.world.catalogue, scene.objects[static_cast<std::size_t>(object)]);
}

/// Whole cells of the grid round a box.
Mark round(MarkKind kind, const Box& box, GridSize grid) {
    const double x = std::max(0.0, std::floor(box.x)), y = std::max(0.0, std::floor(box.y));
    return {kind, x, y, std::min<double>(grid.columns, std::ceil(box.right())) - x,
            std::min<double>(grid.rows, std::ceil(box.bottom())) - y};
}

bool isFree(const Draft& draft, const Scene& scene, const Mark& mark, int but) {
    const Box box{mark.x, mark.y, mark.width, mark.height};
    if (box.x < 0 || box.y < 0 || box.right() > scene.width() || box.bottom() > scene.height())
        return false;
    for (int i = 0; i < static_cast<int>(scene.objects.size()); ++i)
        if (i != but && overlap(box, boxOf(draft, scene, i)) > 0.25)
            return false;
    return true;
}

/// Badges on these objects from left to right; false where the order or the room is doubtful.
bool number(const Draft& draft, Scene& scene, std::vector<int> objects) {
    if (objects.size() < 2 || objects.size() > 9)
        return false;
    const auto middle = [&](int i) { return boxOf(draft, scene, i).centre().x; };
    std::stable_sort(objects.begin(), objects.end(),
                     [&](int a, int b) { return middle(a) < middle(b); });
    const double side = std::min(scene.grid.rows, scene.grid.columns) >= 12 ? 2 : 1;
    double last = -1;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const Box box = boxOf(draft, scene, objects[i]);
        if (box.centre().x < last + 0.5)
            return false;
        last = box.centre().x;
        const Mark badge{
            MarkKind::number,
            std::clamp(std::floor(box.centre().x - side / 2 + 0.5), 0.0, scene.width() - side),
            std::clamp(std::floor(box.y - side + 0.5), 0.0, scene.height() - side),
            side,
            side,
            static_cast<int>(i) + 1};
        for (const Mark& other : scene.marks)
            if (std::abs(other.x - badge.x) < side && std::abs(other.y - badge.y) < side)
                return false;
        scene.marks.push_back(badge);
    }
    return true;
}

std::vector<int> all(const Scene& scene) {
    std::vector<int> objects(scene.objects.size());
    std::iota(objects.begin(), objects.end(), 0);
    return objects;
}

/// A scene with a group of several things that is the only one of its kind.
const Group* drawSeveral(Draft& draft, DrawnScene& drawn) {
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return nullptr;
    const auto group = draft.pick(drawn, [](const Group& g) { return g.np.number > 1; });
    if (!group)
        return nullptr;
    draft.sample.slots.target = draft.definite(drawn, *group);
    return &drawn.groups[static_cast<std::size_t>(*group)];
}

std::vector<int> membersOf(const Group& group) {
    std::vector<int> objects(static_cast<std::size_t>(group.np.number));
    std::iota(objects.begin(), objects.end(), group.first);
    return objects;
}

} // namespace

bool makeCircle(Draft& draft) {
    DrawnScene drawn;
    const Group* const target = drawPointed(draft, drawn);
    if (!target)
        return false;
    Box box = boxOf(draft, drawn.scene, target->first);
    const double dx = 0.2 * box.width + 0.3, dy = 0.2 * box.height + 0.3;
    box = {box.x - dx, box.y - dy, box.width + 2 * dx, box.height + 2 * dy};
    Scene after = drawn.scene;
    after.marks.push_back(round(MarkKind::circle, box, after.grid));
    return draft.change(std::move(drawn.scene), std::move(after));
}

bool makeArrow(Draft& draft) {
    DrawnScene drawn;
    const Group* const target = drawPointed(draft, drawn);
    if (!target)
        return false;
    const Box box = boxOf(draft, drawn.scene, target->first);
    const int shorter = std::min(drawn.scene.grid.rows, drawn.scene.grid.columns);
    const double length = shorter >= 12 ? 4 : 3, breadth = 2;
    const Vec c{std::floor(box.centre().x), std::floor(box.centre().y)};
    std::vector<Mark> ways{
        {MarkKind::arrowDown, c.x - 1, std::floor(box.y) - length, breadth, length},
        {MarkKind::arrowUp, c.x - 1, std::ceil(box.bottom()), breadth, length},
        {MarkKind::arrowLeft, std::ceil(box.right()), c.y - 1, length, breadth},
        {MarkKind::arrowRight, std::floor(box.x) - length, c.y - 1, length, breadth}};
    std::erase_if(
        ways, [&](const Mark& mark) { return !isFree(draft, drawn.scene, mark, target->first); });
    if (ways.empty())
        return false;
    Scene after = drawn.scene;
    after.marks.push_back(
        ways[static_cast<std::size_t>(draft.random.below(static_cast<int>(ways.size())))]);
    return draft.change(std::move(drawn.scene), std::move(after));
}

bool makeNumberThings(Draft& draft) {
    DrawnScene drawn;
    const Group* const group = drawSeveral(draft, drawn);
    if (!group)
        return false;
    Scene after = drawn.scene;
    if (!number(draft, after, membersOf(*group)))
        return false;
    return draft.change(std::move(drawn.scene), std::move(after));
}

bool makeNumberAll(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    Scene after = drawn.scene;
    if (!number(draft, after, all(after)))
        return false;
    return draft.change(std::move(drawn.scene), std::move(after));
}

bool makeHorizon(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    constexpr std::array<std::string_view, 8> kOpen{"meadow", "beach",        "desert", "snowfield",
                                                    "sunset", "flower_field", "lake",   "park"};
    const std::string_view id = kBackdrops[static_cast<std::size_t>(drawn.scene.backdrop.id)];
    if (std::find(kOpen.begin(), kOpen.end(), id) == kOpen.end())
        return false;
    const double horizon = compose(drawn.scene.backdrop, drawn.scene.grid).places.horizon;
    Scene after = drawn.scene;
    after.marks.push_back(
        {MarkKind::horizontalLine, 0, horizon - kLineBreadth / 2, after.width(), kLineBreadth});
    return draft.change(std::move(drawn.scene), std::move(after));
}

bool makeCenterLines(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    Scene after = drawn.scene;
    after.marks.push_back({MarkKind::horizontalLine, 0, (after.height() - kLineBreadth) / 2,
                           after.width(), kLineBreadth});
    after.marks.push_back({MarkKind::verticalLine, (after.width() - kLineBreadth) / 2, 0,
                           kLineBreadth, after.height()});
    return draft.change(std::move(drawn.scene), std::move(after));
}

bool makeRemoveNumber(Draft& draft) {
    DrawnScene drawn;
    std::vector<int> numbered;
    const bool isAll = draft.random.chance(0.5);
    if (isAll) {
        if (!draft.drawScene(draft.groupCount(1), drawn))
            return false;
        numbered = all(drawn.scene);
    } else if (const Group* const group = drawSeveral(draft, drawn)) {
        numbered = membersOf(*group);
    } else {
        return false;
    }
    Scene before = drawn.scene;
    if (!number(draft, before, numbered))
        return false;
    Slots& slots = draft.sample.slots;
    const auto asked = draft.world.books[draft.sample.language].sentence(
        isAll ? "number_all" : "number_things", slots, draft.random);
    if (!asked)
        return false;
    draft.sample.earlier = {*asked};
    slots = {};
    // badges were given from left to right
    std::stable_sort(numbered.begin(), numbered.end(), [&](int a, int b) {
        return boxOf(draft, before, a).centre().x < boxOf(draft, before, b).centre().x;
    });
    const int gone = draft.random.below(static_cast<int>(numbered.size()));
    slots.words = std::to_string(gone + 1);
    Scene after = before;
    after.objects.erase(after.objects.begin() + numbered[static_cast<std::size_t>(gone)]);
    after.marks.erase(after.marks.begin() + gone);
    return draft.change(std::move(before), std::move(after));
}

} // namespace depict::world
