// Outlines in drawing units: parsed from SVG path data, transformed, flattened to polygons.
#pragma once

#include "base/geometry.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace depict::world {

using depict::Vec;

/// x' = a x + c y + e, y' = b x + d y + f (SVG's order).
struct Affine {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    [[nodiscard]] Vec operator()(Vec p) const {
        return {a * p.x + c * p.y + e, b * p.x + d * p.y + f};
    }
    /// First `inner`, then this.
    [[nodiscard]] Affine operator*(const Affine& inner) const;
    [[nodiscard]] static Affine translate(double x, double y) { return {1, 0, 0, 1, x, y}; }
    [[nodiscard]] static Affine scale(double x, double y) { return {x, 0, 0, y, 0, 0}; }
    [[nodiscard]] static Affine rotate(double degreesClockwise);
};

enum class FillRule { nonZero, evenOdd };

/// Several polygons in one piece of memory, so that it can be used again and again: polygon i has
/// the points from ends[i - 1] (or 0) up to ends[i], and is closed by implication.
struct Polygons {
    std::vector<Vec> points;
    std::vector<std::size_t> ends;
};

/// Closed outlines of lines and cubic curves (quadratics and arcs are turned into cubics).
class Path {
public:
    void moveTo(Vec p);
    void lineTo(Vec p);
    void quadTo(Vec control, Vec p);
    void cubicTo(Vec control1, Vec control2, Vec p);
    /// SVG elliptical arc (radii, x-axis rotation in degrees, flags).
    void arcTo(double rx, double ry, double rotation, bool large, bool sweep, Vec p);
    void close();

    [[nodiscard]] static Path rect(double x, double y, double w, double h, double radius = 0);
    [[nodiscard]] static Path ellipse(Vec centre, double rx, double ry);
    [[nodiscard]] static Path polygon(const std::vector<Vec>& points);
    /// Every command of SVG path data. Throws Error(badFile).
    [[nodiscard]] static Path parse(std::string_view d);

    [[nodiscard]] bool isEmpty() const { return m_verbs.empty(); }
    [[nodiscard]] Path transformed(const Affine& transform) const;
    /// Polygons (implicitly closed), curves within `tolerance` of the truth after the transform.
    [[nodiscard]] std::vector<std::vector<Vec>> flattened(const Affine& transform,
                                                          double tolerance) const;
    /// The same into `polygons`, whose former content is dropped and whose memory is kept.
    void flatten(const Affine& transform, double tolerance, Polygons& polygons) const;

private:
    enum class Verb : unsigned char { move, line, cubic, close };
    void beginIfNeeded();

    std::vector<Verb> m_verbs;
    std::vector<Vec> m_points;
    Vec m_start, m_last;
};

} // namespace depict::world
