// What an eye learns from: drawn pictures with the truth about every cell. Pure functions of
// their arguments, without tensors: any number of threads may call them.
#pragma once

#include "engine/eye/eye.h"
#include "world/render.h"
#include "world/world.h"

#include <cstdint>
#include <vector>

namespace depict {

/// The questions about a whole picture, in the order of EyeConfig::traits.
inline constexpr std::size_t kBackdropTrait = 0; // kBackdrops without plain, then plain in each
                                                 // colour; then weather, style, damage
/// The sizes of an eye for this world, untrained, that answers all of them.
[[nodiscard]] EyeConfig freshEyeConfig(const world::Catalogue& catalogue);
/// What is true of a scene, by trait.
[[nodiscard]] std::vector<int> answersFor(const world::Scene& scene);
[[nodiscard]] world::Backdrop backdropOfAnswer(int answer);
/// The colour word that is true of a thing of this kind; nothing where no one word is.
[[nodiscard]] std::optional<int> colourWord(const world::ObjectKind& kind,
                                            std::optional<int> colour);
/// Whether the shadow of a thing of the scene falls below it.
[[nodiscard]] bool isShadowed(const world::Catalogue& catalogue, const world::Scene& scene,
                              const world::PlacedObject& object);
/// The kinds that can be worn, in the catalogue's order.
[[nodiscard]] std::vector<int> wearables(const world::Catalogue& catalogue);

inline constexpr int kUnjudged = -1; // too little of a thing to be told

/// A thing of the scene as the eye ought to name it.
struct LessonThing {
    int kind = 0;               // catalogue index
    int colour = 0;             // in kColours, 11 = no one word
    int worn = 0;               // in wearables(), their count = nothing
    int wornColour = kUnjudged; // like colour; kUnjudged where nothing is worn
    bool shadowed = false;      // its shadow falls below it
    Box box;                    // in cells, without things worn
    bool visible = true;        // enough of it to be told
};

struct Lesson {
    GridSize grid;
    std::vector<std::uint8_t> pixels; // rgb, kEyePixels a cell
    std::vector<int> owner;           // row by row, one a cell: in `things`, their count for
                                      // nothing, or kUnjudged
    std::vector<LessonThing> things;
    std::vector<int> answers; // answersFor()
};
/// `picture` is `scene` drawn with kEyePixels a cell.
[[nodiscard]] Lesson lessonOf(const world::Catalogue& catalogue, const world::Scene& scene,
                              const PixelBuffer& picture);

/// Half are scenes as tasks show or paint them, with all that may be in them; the others are
/// crowded with things of all kinds, colours and sizes, some in a style or in weather. Three of
/// five pictures are spoiled a little, some are drawn at half the size.
[[nodiscard]] Lesson makeLesson(const world::World& world, std::uint64_t number, GridSize grid);

/// Blur, blocks, noise and a slight shift of the colours, as decoded paintings have them.
void spoil(PixelBuffer& picture, Random& random);

} // namespace depict
