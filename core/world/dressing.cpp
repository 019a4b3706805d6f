#include "base/error.h"
#include "world/catalogue.h"

#include <algorithm>

namespace depict::world {

namespace {

Drawing inColour(const ObjectKind& kind, std::optional<int> colour, const Drawing& drawing) {
    return colour ? recoloured(kind, *colour, drawing) : drawing;
}

/// From the wearable's units to the host's.
Affine placement(const Wearing& wearing, const AnchorPlace& place) {
    const double scale = place.width / wearing.width;
    return Affine::translate(place.x, place.y) * Affine::rotate(place.tilt) *
           Affine::scale(scale, scale) * Affine::translate(-wearing.pin.x, -wearing.pin.y);
}

} // namespace

Drawing dressedDrawing(const Catalogue& catalogue, const Dressed& dressed) {
    const ObjectKind& host = catalogue[dressed.object];
    Drawing result = inColour(host, dressed.colour, host.drawing);
    for (const Anchor anchor : {Anchor::neck, Anchor::eyes, Anchor::head})
        for (const auto& [object, colour] : dressed.worn) {
            const ObjectKind& thing = catalogue[object];
            if (!thing.wears)
                throw Error{ErrorKind::badRequest, "Nobody can wear \"" + thing.id + "\"."};
            if (thing.wears->at != anchor)
                continue;
            const auto& place = host.anchors[static_cast<std::size_t>(anchor)];
            if (!place)
                throw Error{ErrorKind::badRequest,
                            "\"" + host.id + "\" cannot wear \"" + thing.id + "\"."};
            const Affine onto = placement(*thing.wears, *place);
            const Drawing& look = thing.wears->worn ? *thing.wears->worn : thing.drawing;
            for (DrawnPath& drawn : inColour(thing, colour, look).paths) {
                drawn.path = drawn.path.transformed(onto);
                result.paths.push_back(std::move(drawn));
            }
        }
    return result;
}

} // namespace depict::world
