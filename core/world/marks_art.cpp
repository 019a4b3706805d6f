#include "world/marks_art.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace depict::world {
namespace {

constexpr Rgb kInk{224, 36, 52}, kHalo{255, 255, 255};
constexpr double kLine = 0.2, kEdge = 0.08; // cells: a line, and the white on either side of it

void addEllipse(Path& path, Vec centre, double rx, double ry) {
    constexpr int kCorners = 96;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        const Vec p{centre.x + rx * std::cos(angle), centre.y + ry * std::sin(angle)};
        if (i == 0)
            path.moveTo(p);
        else
            path.lineTo(p);
    }
    path.close();
}

Path ring(const Mark& mark, double outer, double inner) {
    const Vec centre{mark.x + mark.width / 2, mark.y + mark.height / 2};
    Path path;
    addEllipse(path, centre, mark.width / 2 - outer, mark.height / 2 - outer);
    addEllipse(path, centre, mark.width / 2 - inner, mark.height / 2 - inner);
    return path;
}

/// An arrow that points down in the unit square, `wider` cells fatter all round.
Path arrow(double length, double breadth, double wider) {
    const double middle = breadth / 2, shaft = 0.16 * breadth + wider;
    const double head = std::min(0.55 * length, 0.75 * breadth);
    const double tip = length - kEdge * 1.6 + 1.6 * wider, top = kEdge - wider;
    const double shoulder = length - head - wider, half = middle - kEdge + wider;
    return Path::polygon({{middle - shaft, top},
                          {middle + shaft, top},
                          {middle + shaft, shoulder},
                          {middle + half, shoulder},
                          {middle, tip},
                          {middle - half, shoulder},
                          {middle - shaft, shoulder}});
}

/// From an arrow that points down in its box to one of this kind in the mark's box.
Affine turned(const Mark& mark) {
    switch (mark.kind) {
    case MarkKind::arrowUp:
        return {1, 0, 0, -1, mark.x, mark.y + mark.height};
    case MarkKind::arrowLeft:
        return {0, 1, -1, 0, mark.x + mark.width, mark.y};
    case MarkKind::arrowRight:
        return {0, 1, 1, 0, mark.x, mark.y};
    default:
        return Affine::translate(mark.x, mark.y);
    }
}

void paintBadge(Canvas& canvas, const Catalogue& catalogue, const Affine& cells, const Mark& mark) {
    const Vec centre{mark.x + mark.width / 2, mark.y + mark.height / 2};
    const double radius = std::min(mark.width, mark.height) / 2;
    canvas.fill(Path::ellipse(centre, radius, radius), cells, kHalo);
    canvas.fill(Path::ellipse(centre, radius - kEdge, radius - kEdge), cells, kInk);
    const Path* digit = catalogue.typefaces().outline(0, U'0' + static_cast<char32_t>(mark.number));
    if (!digit)
        return;
    const double scale = 1.5 * radius / Typefaces::kBox;
    canvas.fill(*digit,
                cells * Affine::translate(centre.x, centre.y) * Affine::scale(scale, scale) *
                    Affine::translate(-Typefaces::kBox / 4, -Typefaces::kBox / 2),
                kHalo);
}

} // namespace

void paintMarks(Canvas& canvas, const Catalogue& catalogue, const Scene& scene, int pixelsPerCell) {
    const Affine cells = Affine::scale(pixelsPerCell, pixelsPerCell);
    for (const Mark& mark : scene.marks) {
        switch (mark.kind) {
        case MarkKind::circle:
            canvas.fill(ring(mark, 0, kLine + 2 * kEdge), cells, kHalo, 1, FillRule::evenOdd);
            canvas.fill(ring(mark, kEdge, kLine + kEdge), cells, kInk, 1, FillRule::evenOdd);
            break;
        case MarkKind::horizontalLine:
        case MarkKind::verticalLine: {
            const double dx = mark.kind == MarkKind::verticalLine ? kEdge : 0, dy = kEdge - dx;
            canvas.fill(Path::rect(mark.x, mark.y, mark.width, mark.height), cells, kHalo);
            canvas.fill(
                Path::rect(mark.x + dx, mark.y + dy, mark.width - 2 * dx, mark.height - 2 * dy),
                cells, kInk);
            break;
        }
        case MarkKind::number:
            paintBadge(canvas, catalogue, cells, mark);
            break;
        default: {
            const bool lies = mark.kind == MarkKind::arrowLeft || mark.kind == MarkKind::arrowRight;
            const double length = lies ? mark.width : mark.height;
            const double breadth = lies ? mark.height : mark.width;
            const Affine place = cells * turned(mark);
            canvas.fill(arrow(length, breadth, kEdge), place, kHalo);
            canvas.fill(arrow(length, breadth, 0), place, kInk);
        }
        }
    }
}

} // namespace depict::world
