#include "world/scan_converter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace depict::world {

namespace {
constexpr double kTolerance = 0.05;  // pixels that a flattened curve may be off
constexpr double kNegligible = 1e-4; // pixels by which neighbours may be out of order
constexpr int kDeepestCut = 12;      // crossings in one row resolved one after the other
} // namespace

void ScanConverter::begin(const Path& path, const Affine& transform, FillRule rule, Size clip) {
    m_clip = clip;
    m_rule = rule;
    m_edges.clear();
    m_active.clear();
    m_area = {};
    if (clip.isEmpty()) {
        m_y = 0;
        return;
    }
    m_firstOfRow.assign(static_cast<std::size_t>(clip.height), kNone);
    m_cells.assign(static_cast<std::size_t>(clip.width) + 2, 0);
    m_touched.assign((m_cells.size() + 63) / 64, 0);

    path.flatten(transform, kTolerance, m_polygons);
    std::size_t first = 0;
    for (const std::size_t end : m_polygons.ends) {
        for (std::size_t i = first; i < end; ++i)
            addLine(m_polygons.points[i], m_polygons.points[i + 1 < end ? i + 1 : first]);
        first = end;
    }

    double left = clip.width, right = 0, top = clip.height, bottom = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        Edge& edge = m_edges[i];
        const double end = edge.x + (edge.y1 - edge.y0) * edge.slope;
        left = std::min({left, edge.x, end});
        right = std::max({right, edge.x, end});
        top = std::min(top, edge.y0);
        bottom = std::max(bottom, edge.y1);
        int& head = m_firstOfRow[static_cast<std::size_t>(edge.y0)];
        edge.next = std::exchange(head, static_cast<int>(i));
    }
    if (!m_edges.empty()) {
        const int x = std::max(0, static_cast<int>(left));
        const int y = static_cast<int>(top);
        m_area = {x, y, std::min(clip.width, static_cast<int>(std::ceil(right))) - x,
                  static_cast<int>(std::ceil(bottom)) - y};
    }
    m_y = m_area.y - 1;
}

/// Cuts the line at the clip: above and below it is dropped; to the left and right it is moved onto
/// the border, because it still decides what is inside and how far the touched rectangle reaches.
void ScanConverter::addLine(Vec a, Vec b) {
    int winding = 1;
    if (a.y > b.y) {
        std::swap(a, b);
        winding = -1;
    }
    const double width = m_clip.width, height = m_clip.height;
    if (!(a.y < b.y) || b.y <= 0 || a.y >= height || !std::isfinite(a.x + b.x + a.y + b.y))
        return;
    const double slope = (b.x - a.x) / (b.y - a.y);
    if (a.y < 0)
        a = {a.x - a.y * slope, 0};
    if (b.y > height)
        b = {b.x - (b.y - height) * slope, height};
    const auto cutAt = [&](double x) {
        return Vec{x, std::clamp(a.y + (x - a.x) / slope, a.y, b.y)};
    };
    if (a.x < 0 || b.x < 0) {
        if (a.x <= 0 && b.x <= 0)
            return addEdge({0, a.y}, {0, b.y}, winding);
        const Vec cut = cutAt(0);
        if (a.x < 0) {
            addEdge({0, a.y}, cut, winding);
            a = cut;
        } else {
            addEdge(cut, {0, b.y}, winding);
            b = cut;
        }
    }
    if (a.x > width || b.x > width) {
        if (a.x >= width && b.x >= width)
            return addEdge({width, a.y}, {width, b.y}, winding);
        const Vec cut = cutAt(width);
        if (a.x > width) {
            addEdge({width, a.y}, cut, winding);
            a = cut;
        } else {
            addEdge(cut, {width, b.y}, winding);
            b = cut;
        }
    }
    addEdge(a, b, winding);
}

void ScanConverter::addEdge(Vec a, Vec b, int winding) {
    if (a.y < b.y && a.y < m_clip.height)
        m_edges.push_back({a.x, a.y, b.y, (b.x - a.x) / (b.y - a.y), winding, kNone});
}

bool ScanConverter::nextRow() {
    if (++m_y >= m_area.bottom())
        return false;
    const double top = m_y, bottom = top + 1;
    const auto edgeAt = [&](int i) -> const Edge& { return m_edges[static_cast<std::size_t>(i)]; };
    std::erase_if(m_active, [&](int i) { return edgeAt(i).y1 <= top; });
    for (int i = m_firstOfRow[static_cast<std::size_t>(m_y)]; i != kNone; i = edgeAt(i).next)
        m_active.push_back(i);

    m_cuts.assign({top, bottom});
    for (const int i : m_active) {
        if (edgeAt(i).y0 > top)
            m_cuts.push_back(edgeAt(i).y0);
        if (edgeAt(i).y1 < bottom)
            m_cuts.push_back(edgeAt(i).y1);
    }
    if (m_cuts.size() > 2)
        std::sort(m_cuts.begin(), m_cuts.end());
    for (std::size_t i = 1; i < m_cuts.size(); ++i)
        if (m_cuts[i] > m_cuts[i - 1])
            resolveBand(m_cuts[i - 1], m_cuts[i], 0);
    return true;
}

/// No edge begins or ends between `top` and `bottom`; where two cross, the band is cut once more.
void ScanConverter::resolveBand(double top, double bottom, int depth) {
    m_crossings.clear();
    for (const int i : m_active) {
        const Edge& edge = m_edges[static_cast<std::size_t>(i)];
        if (edge.y0 > top || edge.y1 < bottom)
            continue;
        const Crossing crossing{edge.x + (top - edge.y0) * edge.slope,
                                edge.x + (bottom - edge.y0) * edge.slope, edge.winding};
        auto place = m_crossings.end(); // nearly sorted already: insert from the right
        const double middle = crossing.top + crossing.bottom;
        while (place != m_crossings.begin() && (place - 1)->top + (place - 1)->bottom > middle)
            --place;
        m_crossings.insert(place, crossing);
    }
    if (depth < kDeepestCut)
        for (std::size_t i = 1; i < m_crossings.size(); ++i) {
            const double above = m_crossings[i].top - m_crossings[i - 1].top;
            const double below = m_crossings[i].bottom - m_crossings[i - 1].bottom;
            if (above >= -kNegligible && below >= -kNegligible)
                continue;
            const double cut = top + (bottom - top) * (above / (above - below));
            if (cut > top && cut < bottom) {
                resolveBand(top, cut, depth + 1);
                return resolveBand(cut, bottom, depth + 1);
            }
        }

    const double height = bottom - top;
    int winding = 0;
    for (const Crossing& crossing : m_crossings) {
        const bool wasInside = m_rule == FillRule::evenOdd ? winding & 1 : winding != 0;
        winding += crossing.winding;
        const bool isInside = m_rule == FillRule::evenOdd ? winding & 1 : winding != 0;
        if (isInside != wasInside)
            addSide(crossing.top, crossing.bottom, isInside ? height : -height);
    }
}

/// Everything to the right of a side from xa to xb gains `height` of coverage, the pixels on the
/// side the part of it that lies to its right.
void ScanConverter::addSide(double xa, double xb, double height) {
    const double left = std::clamp(std::min(xa, xb), 0.0, double(m_clip.width));
    const double right = std::clamp(std::max(xa, xb), 0.0, double(m_clip.width));
    const int first = static_cast<int>(left), last = static_cast<int>(right);
    float* cells = m_cells.data();
    if (first == last) {
        const double share = (left + right) / 2 - first;
        cells[first] += static_cast<float>(height * (1 - share));
        cells[first + 1] += static_cast<float>(height * share);
        touch(first);
        touch(first + 1);
        return;
    }
    const double perPixel = height / (right - left);
    const double enters = first + 1 - left, leaves = right - last;
    double before = perPixel * enters * enters / 2; // coverage gained by the pixel before
    cells[first] += static_cast<float>(before);
    touch(first);
    for (int x = first + 1; x < last; ++x) {
        const double here = perPixel * (enters + (x - first) - 0.5);
        cells[x] += static_cast<float>(here - before);
        touch(x);
        before = here;
    }
    const double here = height - perPixel * leaves * leaves / 2;
    cells[last] += static_cast<float>(here - before);
    cells[last + 1] += static_cast<float>(height - here);
    touch(last);
    touch(last + 1);
}

} // namespace depict::world
