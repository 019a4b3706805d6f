#include "world/illustration.h"

#include <algorithm>
#include <cmath>

namespace depict::world {

double groundDepth(double y, double horizon, double height) {
    const double share = std::clamp((y - horizon) / std::max(height - horizon, 1e-6), 0.0, 1.0);
    return 0.7 + share * (0.06 - 0.7);
}

Rgb depthGray(double depth) {
    const auto gray =
        static_cast<std::uint8_t>(std::lround(255 * (1 - std::clamp(depth, 0.0, 1.0))));
    return {gray, gray, gray};
}

void Illustration::fill(Path path, Rgb colour, double depth, double opacity) {
    m_shapes.push_back({std::move(path), colour, colour, {}, opacity, depth, depth});
}

void Illustration::fade(Path path, Rgb top, Rgb bottom, Fade rows, double depth, double opacity) {
    m_shapes.push_back({std::move(path), top, bottom, rows, opacity, depth, depth});
}

void Illustration::ground(Path path, Rgb top, Rgb bottom, double horizon, double height) {
    m_shapes.push_back({std::move(path), top, bottom, Fade{horizon, height}, 1,
                        groundDepth(horizon, horizon, height),
                        groundDepth(height, horizon, height)});
}

void Illustration::transform(const Affine& transform) {
    for (Shape& shape : m_shapes) {
        shape.path = shape.path.transformed(transform);
        if (shape.fade)
            shape.fade =
                Fade{transform({0, shape.fade->fromY}).y, transform({0, shape.fade->toY}).y};
    }
}

namespace {

void paintShape(Canvas& canvas, const Shape& shape, Rgb top, Rgb bottom, const Affine& transform) {
    if (!shape.fade || top == bottom) {
        canvas.fill(shape.path, transform, top, shape.opacity);
        return;
    }
    const double from = transform({0, shape.fade->fromY}).y, to = transform({0, shape.fade->toY}).y;
    canvas.fillRows(
        shape.path, transform,
        [=](double y) {
            return mix(top, bottom, std::clamp((y - from) / std::max(to - from, 1e-6), 0.0, 1.0));
        },
        shape.opacity);
}

} // namespace

void Illustration::paint(Canvas& canvas, double pixelsPerCell, Vec shift) const {
    const Affine transform =
        Affine::scale(pixelsPerCell, pixelsPerCell) * Affine::translate(shift.x, shift.y);
    for (const Shape& shape : m_shapes)
        paintShape(canvas, shape, shape.top, shape.bottom, transform);
}

void Illustration::paintDepth(Canvas& canvas, double pixelsPerCell) const {
    const Affine transform = Affine::scale(pixelsPerCell, pixelsPerCell);
    for (const Shape& shape : m_shapes)
        if (shape.opacity == 1)
            paintShape(canvas, shape, depthGray(shape.farDepth), depthGray(shape.nearDepth),
                       transform);
}

} // namespace depict::world
