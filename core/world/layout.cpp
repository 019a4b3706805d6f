#include "world/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace depict::world {

Affine placement(const ObjectKind& kind, const PlacedObject& object) {
    const double scale = object.side / 32;
    return Affine::translate(object.x, object.y) *
           Affine::scale(object.mirrored ? -scale : scale, scale) *
           Affine::translate(-(kind.x + kind.width / 2), -(kind.y + kind.height));
}

Box boxOf(const Catalogue& catalogue, const PlacedObject& object) {
    const ObjectKind& kind = catalogue[object.object];
    const double scale = object.side / 32, w = kind.width * scale, h = kind.height * scale;
    return {object.x - w / 2, object.y - h, w, h};
}

Box dressedBoxOf(const Catalogue& catalogue, const PlacedObject& object) {
    Box box = boxOf(catalogue, object);
    if (object.worn.empty())
        return box;
    Dressed dressed{object.object, object.colour, {}};
    for (const Worn& worn : object.worn)
        dressed.worn.emplace_back(worn.object, worn.colour);
    const auto [x, y, w, h] = tightBounds(dressedDrawing(catalogue, dressed));
    const Affine place = placement(catalogue[object.object], object);
    const Vec a = place({x, y}), b = place({x + w, y + h});
    return united(box, {std::min(a.x, b.x), a.y, std::abs(b.x - a.x), b.y - a.y});
}

bool holdsPosition(const Box& box, GridSize grid, int position) {
    const Vec c = box.centre();
    const double x = c.x / grid.columns, y = c.y / grid.rows;
    const bool left = x <= 0.4, right = x >= 0.6, top = y <= 0.42, bottom = y >= 0.58;
    switch (position) {
    case 0:
        return left;
    case 1:
        return right;
    case 2:
        return std::abs(x - 0.5) <= 0.17 && std::abs(y - 0.5) <= 0.22;
    case 3:
        return top;
    case 4:
        return bottom;
    case 5:
        return top && left;
    case 6:
        return top && right;
    case 7:
        return bottom && left;
    case 8:
        return bottom && right;
    default:
        return false;
    }
}

bool holdsRelation(const Catalogue& catalogue, const PlacedObject& a, const PlacedObject& b,
                   int relation) {
    const Box p = boxOf(catalogue, a), q = boxOf(catalogue, b);
    const double dx = p.centre().x - q.centre().x, dy = p.centre().y - q.centre().y;
    const double slackX = 0.2 * std::min(p.width, q.width);
    const double slackY = 0.2 * std::min(p.height, q.height);
    const bool apart = p.right() <= q.x + slackX || p.x >= q.right() - slackX;
    const bool aside = std::abs(dx) > std::abs(dy) && apart;
    const bool inColumn = std::abs(dx) <= 0.5 * std::max(p.width, q.width);
    const double shared = overlap(p, q);
    const bool sameSurface = (a.on == Stands::sky) == (b.on == Stands::sky);
    switch (relation) {
    case 0:
        return aside && dx < 0;
    case 1:
        return aside && dx > 0;
    case 2:
        return inColumn && p.bottom() <= q.y + slackY;
    case 3:
        return inColumn && p.y >= q.bottom() - slackY;
    case 4: {
        const double gap = std::max(q.x - p.right(), p.x - q.right());
        return aside && gap <= 0.6 * std::max(p.width, q.width) &&
               std::abs(p.bottom() - q.bottom()) <= 0.6 * std::max(p.height, q.height);
    }
    case 5:
        return sameSurface && a.y > b.y && shared >= 0.12 && shared <= 0.8;
    case 6:
        return sameSurface && a.y < b.y && shared >= 0.12 && shared <= 0.8;
    default:
        return false;
    }
}

std::vector<int> farToNear(const Scene& scene) {
    std::vector<int> order(scene.objects.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int i) {
        const PlacedObject& o = scene.objects[static_cast<std::size_t>(i)];
        return std::tuple(o.on == Stands::sky || o.on == Stands::wall ? 0 : 1, o.y, i);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

} // namespace depict::world
