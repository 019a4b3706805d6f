// Where things are in a scene, and whether what is said about it is true. Positions and relations
// have one definition, used for placing, for asking and for judging.
#pragma once

#include "world/scene.h"

#include <vector>

namespace depict::world {

using depict::Box; // in cells

/// From the drawing's units to cells.
[[nodiscard]] Affine placement(const ObjectKind& kind, const PlacedObject& object);
/// The box of what is visible, without things worn.
[[nodiscard]] Box boxOf(const Catalogue& catalogue, const PlacedObject& object);
/// With things worn.
[[nodiscard]] Box dressedBoxOf(const Catalogue& catalogue, const PlacedObject& object);

/// Index in kPositions. By the middle of the box: left and right are the outer two fifths, top and
/// bottom likewise, center is the middle third both ways, corners are both.
[[nodiscard]] bool holdsPosition(const Box& box, GridSize grid, int position);
/// Index in kRelations, wearing excluded; `a` stands in the relation to `b`.
[[nodiscard]] bool holdsRelation(const Catalogue& catalogue, const PlacedObject& a,
                                 const PlacedObject& b, int relation);

/// Indices of the scene's objects from far to near: the order of drawing.
[[nodiscard]] std::vector<int> farToNear(const Scene& scene);

} // namespace depict::world
