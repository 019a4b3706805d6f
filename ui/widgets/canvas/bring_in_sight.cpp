#include "widgets/canvas/bring_in_sight.h"

#include <algorithm>

namespace depict {
namespace {

constexpr double kMargin = 24; // logical pixels

/// How far a piece must go to lie in the room, or in its middle where it is too long.
double wayInto(double least, double most, double from, double to) {
    if (to - from > most - least)
        return (least + most - from - to) / 2;
    return std::max(least - from, 0.0) + std::min(most - to, 0.0);
}

} // namespace

ViewTransform broughtInSight(ViewTransform look, const QRectF& area) {
    const QPointF corner = 2 * look.viewCentre() - QPointF(kMargin, kMargin);
    const QRectF room(QPointF(kMargin, kMargin), corner);
    QRectF seen = look.toView(area);
    if (room.contains(seen))
        return look;
    const double share = std::min(room.width() / seen.width(), room.height() / seen.height());
    if (share < 1)
        look.zoomTo(look.zoom() * share, seen.center());
    seen = look.toView(area);
    look.panBy({wayInto(room.left(), room.right(), seen.left(), seen.right()),
                wayInto(room.top(), room.bottom(), seen.top(), seen.bottom())});
    return look;
}

} // namespace depict
