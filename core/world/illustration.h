// A list of filled outlines in cells, far to near: what backdrops are made of. One list gives both
// the picture and its depth.
#pragma once

#include "world/canvas.h"

#include <optional>
#include <vector>

namespace depict::world {

/// Shades from `top` at fromY to `bottom` at toY; flat where there is no `fade`.
struct Fade {
    double fromY = 0, toY = 0;
};

struct Shape {
    Path path;
    Rgb top, bottom;
    std::optional<Fade> fade;
    double opacity = 1;
    double farDepth = 1,
           nearDepth = 1; // 0 near … 1 far, along the fade; see-through shapes have none
};

/// Depth of the ground where a foot stands at y: from 0.7 at the horizon to 0.06 at the lower edge.
[[nodiscard]] double groundDepth(double y, double horizon, double height);

class Illustration {
public:
    void fill(Path path, Rgb colour, double depth, double opacity = 1);
    void fade(Path path, Rgb top, Rgb bottom, Fade rows, double depth, double opacity = 1);
    /// A surface that comes nearer from its horizon to the lower edge of the picture.
    void ground(Path path, Rgb top, Rgb bottom, double horizon, double height);

    /// Moves, mirrors and stretches what there is, along the axes only.
    void transform(const Affine& transform);

    [[nodiscard]] const std::vector<Shape>& shapes() const { return m_shapes; }
    /// `shift` is where the corner of the illustration lies, in cells.
    void paint(Canvas& canvas, double pixelsPerCell, Vec shift = {}) const;
    /// Depth as a picture of grays: 255 near … 0 far.
    void paintDepth(Canvas& canvas, double pixelsPerCell) const;

private:
    std::vector<Shape> m_shapes;
};

/// Gray of a depth in a depth picture (near is white).
[[nodiscard]] Rgb depthGray(double depth);

} // namespace depict::world
