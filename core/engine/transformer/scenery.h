// The pages of a picture book that show scenery: what lies behind the things of a picture. A page
// is a small picture of one backdrop in one look and shape, in few colours, packed.
#pragma once

#include "base/geometry.h"
#include "generation/scene_plan.h"

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace depict {

inline constexpr int kPageTexels = 6;   // along a side of one of the 256 cells that a page shows
inline constexpr int kPageColours = 48; // at most
inline constexpr int kPageLooks = 8;    // of a backdrop; as many again are mirrored
static_assert(2 * kPageLooks == kLookSettings);

/// How large the pages of a shape (index in kSceneryShapes) are.
[[nodiscard]] Size pageSize(int shape);

/// A page as it lies in the book.
struct PackedPage {
    std::vector<std::array<std::uint8_t, 3>> colours;
    std::vector<std::uint8_t> bytes;
};

/// Texels row by row, as indices of at most kPageColours colours.
struct Page {
    Size size;
    std::vector<std::array<std::uint8_t, 3>> colours;
    std::vector<std::uint8_t> texels;
};
[[nodiscard]] PackedPage packed(const Page& page);
/// Whatever the bytes are, a page of this size comes out.
[[nodiscard]] Page unpacked(const PackedPage& page, Size size);

/// The scenery of one picture.
class Scenery {
public:
    Scenery(Page page, GridSize grid, bool mirrored)
        : m_page(std::move(page)), m_grid(grid), m_mirrored(mirrored) {}
    /// R, G, B, 255 of `points` points along each side of a cell, row by row; 0 … 255.
    void show(int row, int column, int points, float* colours) const;

private:
    Page m_page;
    GridSize m_grid;
    bool m_mirrored;
};

/// By setting of the backdrop, look below kPageLooks, and shape.
using SceneryPages = std::map<std::array<int, 3>, PackedPage>;

} // namespace depict
