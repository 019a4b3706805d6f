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

/// Row by row, one value a cell; `colour`, `worn`, `wornColour` and `box` count where `kind` is a
/// thing.
struct Lesson {
    GridSize grid;
    std::vector<std::uint8_t> pixels; // rgb, 16 pixels a cell
    std::vector<int> kind;            // catalogue index, or its count for nothing, or kUnjudged
    std::vector<int> colour;          // in kColours, 11 = no one word
    std::vector<int> worn;            // in wearables(), their count = nothing
    std::vector<int> wornColour;      // kUnjudged where nothing is worn
    std::vector<float> box;           // left, top, right, bottom from the cell's middle, in cells
    int backdrop = 0;                 // backdropClass()
};
/// `picture` is `scene` drawn with kJudgePixels a cell.
[[nodiscard]] Lesson lessonOf(const world::Catalogue& catalogue, const world::Scene& scene,
                              const PixelBuffer& picture);

/// One in five is a scene as the paint task makes them, the others are crowded with things of all
/// kinds, colours and sizes; three of five pictures are spoiled a little.
[[nodiscard]] Lesson makeLesson(const world::World& world, std::uint64_t number, GridSize grid);

/// Blur, blocks, noise and a slight shift of the colours, as decoded paintings have them.
void spoil(PixelBuffer& picture, Random& random);

} // namespace depict
