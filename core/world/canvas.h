// Drawing on pictures: outlines are filled with exact coverage (the area of the shape inside each
// pixel, see scan_converter.h). Needs no drawing library, so training hosts can draw.
#pragma once

#include "base/geometry.h"
#include "image/image.h"
#include "world/path.h"
#include "world/scan_converter.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace depict::world {

struct Rgb {
    std::uint8_t r = 0, g = 0, b = 0;
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

[[nodiscard]] Rgb mix(Rgb a, Rgb b, double share); // share 0 = a, 1 = b
/// "#rrggbb"; throws Error(badFile).
[[nodiscard]] Rgb parseColour(std::string_view text);

/// Coverage of a shape: `area` is the touched rectangle (inside the clip), `values` one byte a
/// pixel.
struct Coverage {
    Rect area;
    std::vector<std::uint8_t> values;
};
[[nodiscard]] Coverage rasterise(const Path& path, const Affine& transform, FillRule rule,
                                 Size clip);

/// Draws on an opaque rgba8 picture, source-over; what lies outside is clipped. Deterministic on
/// every machine. Keeps its working memory: use one canvas for a whole picture. One thread at a
/// time.
class Canvas {
public:
    explicit Canvas(PixelBuffer& target) : m_target(target) {}
    [[nodiscard]] Size size() const { return m_target.size(); }

    void fill(const Path& path, const Affine& transform, Rgb colour, double opacity = 1,
              FillRule rule = FillRule::nonZero);
    void fill(const Coverage& coverage, Rgb colour, double opacity = 1);
    /// Colour from the height, for vertical gradients: asked once a row, `y` is the row's middle.
    void fillRows(const Path& path, const Affine& transform,
                  const std::function<Rgb(double y)>& colourOfRow, double opacity = 1);
    /// Whole rows from `fromRow` up to, not including, `toRow`.
    void verticalGradient(Rgb top, Rgb bottom, int fromRow, int toRow);
    /// Soft ellipse for shadows and glows: `opacity` in the middle, falling like a bell, zero at
    /// rx, ry.
    void softEllipse(Vec centre, double rx, double ry, Rgb colour, double opacity);

private:
    PixelBuffer& m_target;
    ScanConverter m_scan;
};

} // namespace depict::world
