#include "evaluation/seen.h"

#include "training/eye_lesson.h"

#include <cmath>

namespace depict {

SeenPicture seenByJudge(const Eye& judge, const Image& picture, GridSize grid) {
    const Sight sight = seenBy(judge, picture, grid);
    SeenPicture seen;
    seen.grid = grid;
    seen.backdrop = backdropOfAnswer(sight.answers.at(kBackdropTrait));
    for (const SeenThing& thing : sight.things) {
        SeenObject object{thing.kind, thing.colour, {}, thing.box};
        if (thing.worn >= 0)
            object.worn = world::Worn{thing.worn, thing.wornColour};
        seen.objects.push_back(object);
    }
    return seen;
}

world::PlacedObject placed(const world::Catalogue& catalogue, const SeenObject& seen) {
    const auto& kind = catalogue[seen.object];
    world::PlacedObject object;
    object.object = seen.object;
    object.colour = seen.colour;
    object.x = seen.box.centre().x;
    object.y = seen.box.bottom();
    object.side = 32 * std::sqrt(seen.box.area() / (kind.width * kind.height));
    return object;
}

} // namespace depict
