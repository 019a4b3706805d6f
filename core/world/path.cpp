#include "world/path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace depict::world {

namespace {
constexpr double kPi = std::numbers::pi;
constexpr int kMostPieces = 1000; // of one curve

Vec operator+(Vec a, Vec b) {
    return {a.x + b.x, a.y + b.y};
}
Vec operator-(Vec a, Vec b) {
    return {a.x - b.x, a.y - b.y};
}
Vec operator*(double s, Vec a) {
    return {s * a.x, s * a.y};
}
double length(Vec a) {
    return std::sqrt(a.x * a.x + a.y * a.y);
}

/// Points after p0 of a cubic; as many as keep the lines within `tolerance` (Wang's bound).
void flattenCubic(Vec p0, Vec p1, Vec p2, Vec p3, double tolerance, std::vector<Vec>& points) {
    const double bend = std::max(length(p0 - 2 * p1 + p2), length(p1 - 2 * p2 + p3));
    const double wanted = std::ceil(std::sqrt(0.75 * bend / tolerance));
    const int pieces = wanted < kMostPieces ? std::max(1, static_cast<int>(wanted)) : kMostPieces;
    const Vec c = 3 * (p1 - p0), b = 3 * (p2 - p1) - c, a = p3 - p0 - c - b;
    const double step = 1.0 / pieces;
    for (int i = 1; i < pieces; ++i) {
        const double t = i * step;
        points.push_back(
            {((a.x * t + b.x) * t + c.x) * t + p0.x, ((a.y * t + b.y) * t + c.y) * t + p0.y});
    }
    points.push_back(p3);
}
} // namespace

Affine Affine::operator*(const Affine& inner) const {
    return {a * inner.a + c * inner.b,     b * inner.a + d * inner.b,
            a * inner.c + c * inner.d,     b * inner.c + d * inner.d,
            a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f};
}

Affine Affine::rotate(double degreesClockwise) {
    const double angle = degreesClockwise * kPi / 180;
    const double c = std::cos(angle), s = std::sin(angle);
    return {c, s, -s, c, 0, 0};
}

void Path::beginIfNeeded() {
    if (m_verbs.empty() || m_verbs.back() == Verb::close)
        moveTo(m_last);
}

void Path::moveTo(Vec p) {
    m_verbs.push_back(Verb::move);
    m_points.push_back(p);
    m_start = m_last = p;
}

void Path::lineTo(Vec p) {
    beginIfNeeded();
    m_verbs.push_back(Verb::line);
    m_points.push_back(p);
    m_last = p;
}

void Path::quadTo(Vec control, Vec p) {
    const Vec from = m_last;
    cubicTo(from + 2.0 / 3 * (control - from), p + 2.0 / 3 * (control - p), p);
}

void Path::cubicTo(Vec control1, Vec control2, Vec p) {
    beginIfNeeded();
    m_verbs.push_back(Verb::cubic);
    m_points.insert(m_points.end(), {control1, control2, p});
    m_last = p;
}

// Centre and angles as in the SVG specification, implementation notes B.2.4 and B.2.5.
void Path::arcTo(double rx, double ry, double rotation, bool large, bool sweep, Vec p) {
    const Vec from = m_last;
    if (from.x == p.x && from.y == p.y)
        return;
    rx = std::abs(rx);
    ry = std::abs(ry);
    if (rx == 0 || ry == 0)
        return lineTo(p);

    const Affine turn = Affine::rotate(rotation), back = Affine::rotate(-rotation);
    const Vec half = back(0.5 * (from - p));
    const double tooFar = half.x * half.x / (rx * rx) + half.y * half.y / (ry * ry);
    if (tooFar > 1) {
        rx *= std::sqrt(tooFar);
        ry *= std::sqrt(tooFar);
    }
    const double across = rx * rx * half.y * half.y + ry * ry * half.x * half.x;
    double factor = std::sqrt(std::max(0.0, rx * rx * ry * ry / across - 1));
    if (large == sweep)
        factor = -factor;
    const Vec centre{factor * rx * half.y / ry, -factor * ry * half.x / rx};
    const Affine place = Affine::translate((from.x + p.x) / 2, (from.y + p.y) / 2) * turn *
                         Affine::translate(centre.x, centre.y) * Affine::scale(rx, ry);

    const double start = std::atan2((half.y - centre.y) / ry, (half.x - centre.x) / rx);
    double extent = std::atan2((-half.y - centre.y) / ry, (-half.x - centre.x) / rx) - start;
    if (sweep && extent < 0)
        extent += 2 * kPi;
    else if (!sweep && extent > 0)
        extent -= 2 * kPi;

    const int pieces =
        std::max(1, static_cast<int>(std::ceil(std::abs(extent) / (kPi / 2) - 1e-9)));
    const double step = extent / pieces, handle = 4.0 / 3 * std::tan(step / 4);
    for (int i = 0; i < pieces; ++i) {
        const double a = start + i * step, b = a + step;
        const Vec begin{std::cos(a), std::sin(a)}, end{std::cos(b), std::sin(b)};
        cubicTo(place({begin.x - handle * begin.y, begin.y + handle * begin.x}),
                place({end.x + handle * end.y, end.y - handle * end.x}),
                i + 1 == pieces ? p : place(end));
    }
}

void Path::close() {
    if (m_verbs.empty() || m_verbs.back() == Verb::close)
        return;
    m_verbs.push_back(Verb::close);
    m_last = m_start;
}

Path Path::rect(double x, double y, double w, double h, double radius) {
    const double r = std::clamp(radius, 0.0, std::min(w, h) / 2);
    Path path;
    path.moveTo({x + r, y});
    path.lineTo({x + w - r, y});
    path.arcTo(r, r, 0, false, true, {x + w, y + r});
    path.lineTo({x + w, y + h - r});
    path.arcTo(r, r, 0, false, true, {x + w - r, y + h});
    path.lineTo({x + r, y + h});
    path.arcTo(r, r, 0, false, true, {x, y + h - r});
    path.lineTo({x, y + r});
    path.arcTo(r, r, 0, false, true, {x + r, y});
    path.close();
    return path;
}

Path Path::ellipse(Vec centre, double rx, double ry) {
    Path path;
    path.moveTo({centre.x + rx, centre.y});
    path.arcTo(rx, ry, 0, false, true, {centre.x, centre.y + ry});
    path.arcTo(rx, ry, 0, false, true, {centre.x - rx, centre.y});
    path.arcTo(rx, ry, 0, false, true, {centre.x, centre.y - ry});
    path.arcTo(rx, ry, 0, false, true, {centre.x + rx, centre.y});
    path.close();
    return path;
}

Path Path::polygon(const std::vector<Vec>& points) {
    Path path;
    for (std::size_t i = 0; i < points.size(); ++i)
        i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
    path.close();
    return path;
}

Path Path::transformed(const Affine& transform) const {
    Path result = *this;
    for (Vec& point : result.m_points)
        point = transform(point);
    result.m_start = transform(m_start);
    result.m_last = transform(m_last);
    return result;
}

void Path::flatten(const Affine& transform, double tolerance, Polygons& polygons) const {
    auto& [points, ends] = polygons;
    points.clear();
    ends.clear();
    const auto finish = [&] {
        if (points.size() > (ends.empty() ? 0 : ends.back()))
            ends.push_back(points.size());
    };
    const Vec* next = m_points.data();
    for (const Verb verb : m_verbs) {
        switch (verb) {
        case Verb::move:
            finish();
            points.push_back(transform(*next++));
            break;
        case Verb::line:
            points.push_back(transform(*next++));
            break;
        case Verb::cubic:
            flattenCubic(points.back(), transform(next[0]), transform(next[1]), transform(next[2]),
                         tolerance, points);
            next += 3;
            break;
        case Verb::close:
            finish();
            break;
        }
    }
    finish();
}

std::vector<std::vector<Vec>> Path::flattened(const Affine& transform, double tolerance) const {
    Polygons polygons;
    flatten(transform, tolerance, polygons);
    std::vector<std::vector<Vec>> result;
    auto first = polygons.points.begin();
    for (const std::size_t end : polygons.ends) {
        const auto last = polygons.points.begin() + static_cast<std::ptrdiff_t>(end);
        result.emplace_back(first, last);
        first = last;
    }
    return result;
}

} // namespace depict::world
