// Scenes as pictures, and the truth about them. Pure functions; any number of threads.
#pragma once

#include "image/image.h"
#include "world/layout.h"

#include <cstdint>
#include <vector>

namespace depict::world {

/// The picture, grid times pixelsPerCell large: drawn flat, then weather, style, the words and the
/// marks over it, and then damaged. Throws Error(badRequest) for a backdrop, weather or style that
/// there is not.
[[nodiscard]] PixelBuffer render(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell);

/// The scene that a scene was cut out of; any other scene as it is.
[[nodiscard]] Scene wholeOf(const Scene& scene);

/// Depth as grays: near is white, the sky black.
[[nodiscard]] PixelBuffer renderDepth(const Catalogue& catalogue, const Scene& scene,
                                      int pixelsPerCell);

/// Every object (or, with `only`, the objects of that kind) filled with segmentColour of its kind,
/// worn things with the host; the rest is kSegmentGround.
[[nodiscard]] PixelBuffer renderSegments(const Catalogue& catalogue, const Scene& scene,
                                         int pixelsPerCell, const std::vector<bool>& shown);
inline constexpr Rgb kSegmentGround{22, 24, 30};
/// Fixed by the object's index: hues a golden angle apart in three lightnesses, all clearly
/// lighter than the ground.
[[nodiscard]] Rgb segmentColour(int object);

/// The edges of everything that is to be seen: white lines on black.
[[nodiscard]] PixelBuffer renderEdges(const Catalogue& catalogue, const Scene& scene,
                                      int pixelsPerCell);

/// A frame round what is visible of every shown object, worn things with the host, in the
/// segmentColour of its kind on kSegmentGround. The outer edge of a frame is the visibleBoxes()
/// one.
[[nodiscard]] PixelBuffer renderBoxes(const Catalogue& catalogue, const Scene& scene,
                                      int pixelsPerCell, const std::vector<bool>& shown);

/// Index in scene.objects of what is to be seen at each pixel, row by row; -1 for the backdrop.
[[nodiscard]] std::vector<std::int16_t> visibleObjects(const Catalogue& catalogue,
                                                       const Scene& scene, int pixelsPerCell);
/// The smallest rectangle of pixels round what is visible of each object; empty where nothing is.
[[nodiscard]] std::vector<Rect> visibleBoxes(const Catalogue& catalogue, const Scene& scene,
                                             int pixelsPerCell);

/// What is to be seen at each pixel, row by row.
struct Truth {
    Size size;
    std::vector<std::int16_t> object; // index in scene.objects, -1 for the backdrop
    std::vector<float> depth;         // 0 near … 1 far
};
[[nodiscard]] Truth truth(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell);

/// 0 near … 1 far; consistent with the order of drawing and with the ground under the feet.
[[nodiscard]] double depthOf(const PlacedObject& object, const Scene& scene);

/// The box, in cells, of an object with its shadow in this scene.
[[nodiscard]] Box touchedBox(const Catalogue& catalogue, const Scene& scene,
                             const PlacedObject& object);
/// The rectangle of pixels that an object and its shadow may touch.
[[nodiscard]] Rect touchedBy(const Catalogue& catalogue, const Scene& scene, int object,
                             int pixelsPerCell);

} // namespace depict::world
