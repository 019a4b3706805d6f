// Exact-coverage scan conversion of outlines: the coverage of a pixel is the area of the shape inside
// it (accumulation buffer of signed areas). Needs no drawing library, so training hosts can draw.
#pragma once

#include "base/geometry.h"
#include "image/image.h"
#include "world/path.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace depict::world {

struct Rgb {
    std::uint8_t r = 0, g = 0, b = 0;
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

[[nodiscard]] Rgb mix(Rgb a, Rgb b, double share); // share 0 = a, 1 = b
/// "#rrggbb"; throws Error(badFile).
[[nodiscard]] Rgb parseColour(std::string_view text);

/// Coverage of a shape: `area` is the touched rectangle (inside the clip), `values` one byte a pixel.
struct Coverage {
    Rect area;
    std::vector<std::uint8_t> values;
};
[[nodiscard]] Coverage rasterise(const Path& path, const Affine& transform, FillRule rule, Size clip);

/// Draws on an opaque rgba8 picture, source-over. Deterministic on every machine.
class Canvas {
public:
    explicit Canvas(PixelBuffer& target) : m_target(target) {}
    [[nodiscard]] Size size() const { return m_target.size(); }

    void fill(const Path& path, const Affine& transform, Rgb colour, double opacity = 1,
              FillRule rule = FillRule::nonZero);
    void fill(const Coverage& coverage, Rgb colour, double opacity = 1);
    /// Colour from the place, e.g. a gradient: called once a row for a vertical one.
    void fillRows(const Path& path, const Affine& transform,
                  const std::function<Rgb(double y)>& colourOfRow, double opacity = 1);
    /// Whole canvas, top to bottom.
    void verticalGradient(Rgb top, Rgb bottom, int fromRow, int toRow);
    /// Soft ellipse (Gaussian fall-off), for shadows and glows.
    void softEllipse(Vec centre, double rx, double ry, Rgb colour, double opacity);

private:
    PixelBuffer& m_target;
};

} // namespace depict::world
