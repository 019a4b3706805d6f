#include "base/error.h"
#include "world/catalogue.h"

#include <iterator>

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

Drawing wornDrawing(const Catalogue& catalogue, int hostObject, int wearable,
                    std::optional<int> colour) {
    const ObjectKind &host = catalogue[hostObject], &thing = catalogue[wearable];
    if (!thing.wears)
        throw Error{ErrorKind::badRequest, "Nobody can wear \"" + thing.id + "\"."};
    const auto& place = host.anchors[static_cast<std::size_t>(thing.wears->at)];
    if (!place)
        throw Error{ErrorKind::badRequest, "\"" + host.id + "\" cannot wear \"" + thing.id + "\"."};
    const Affine onto = placement(*thing.wears, *place);
    Drawing drawing =
        inColour(thing, colour, thing.wears->worn ? *thing.wears->worn : thing.drawing);
    for (DrawnPath& drawn : drawing.paths)
        drawn.path = drawn.path.transformed(onto);
    return drawing;
}

Drawing dressedDrawing(const Catalogue& catalogue, const Dressed& dressed) {
    const ObjectKind& host = catalogue[dressed.object];
    Drawing result = inColour(host, dressed.colour, host.drawing);
    for (const Anchor anchor : {Anchor::neck, Anchor::eyes, Anchor::head})
        for (const auto& [object, colour] : dressed.worn) {
            const auto& wears = catalogue[object].wears;
            if (wears && wears->at != anchor)
                continue;
            Drawing worn = wornDrawing(catalogue, dressed.object, object, colour);
            result.paths.insert(result.paths.end(), std::make_move_iterator(worn.paths.begin()),
                                std::make_move_iterator(worn.paths.end()));
        }
    return result;
}

} // namespace depict::world
