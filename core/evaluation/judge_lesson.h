// What the judge learns from: drawn pictures with the truth about every cell. Pure functions of
// their arguments, without libtorch: any number of threads may call them.
#pragma once

#include "world/render.h"
#include "world/world.h"

#include <cstdint>
#include <vector>

namespace depict {

/// Classes of the judge's maps.
[[nodiscard]] int backdropClass(int backdrop, std::optional<int> colour);
[[nodiscard]] world::Backdrop backdropOfClass(int seen);
/// The colour word that is true of a thing of this kind; nothing where no one word is.
[[nodiscard]] std::optional<int> colourWord(const world::ObjectKind& kind,
                                            std::optional<int> colour);
/// The kinds that can be worn, in the catalogue's order.
[[nodiscard]] std::vector<int> wearables(const world::Catalogue& catalogue);

inline constexpr int kUnjudged = -1; // too little of a thing to be told

/// A thing of the scene as the judge ought to name it.
struct LessonThing {
    int kind = 0;               // catalogue index
    int colour = 0;             // in kColours, 11 = no one word
    int worn = 0;               // in wearables(), their count = nothing
    int wornColour = kUnjudged; // like colour; kUnjudged where nothing is worn
    world::Box box;             // in cells, without things worn
    bool visible = true;        // enough of it to be told
};

struct Lesson {
    GridSize grid;
    std::vector<std::uint8_t> pixels; // rgb, kJudgePixels a cell
    std::vector<int> owner;           // row by row, one a cell: in `things`, their count for
                                      // nothing, or kUnjudged
    std::vector<LessonThing> things;
    int backdrop = 0; // backdropClass()
};
/// `picture` is `scene` drawn with kJudgePixels a cell.
[[nodiscard]] Lesson lessonOf(const world::Catalogue& catalogue, const world::Scene& scene,
                              const PixelBuffer& picture);

/// Three in five are scenes as the paint task makes them, the others are crowded with things of all
/// kinds, colours and sizes; three of five pictures are spoiled a little.
[[nodiscard]] Lesson makeLesson(const world::World& world, std::uint64_t number, GridSize grid);

/// Blur, blocks, noise and a slight shift of the colours, as decoded paintings have them.
void spoil(PixelBuffer& picture, Random& random);

} // namespace depict
