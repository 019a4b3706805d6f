#include "world/scan_converter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace depict::world {

namespace {
constexpr double kTolerance = 0.05;  // pixels that a flattened curve may be off
constexpr double kNegligible = 1e-4; // pixels by which neighbours may be out of order
constexpr double kFarthest = 1e9;    // pixels; what reaches farther is not drawn
constexpr int kDeepestCut = 12;      // crossings in one band resolved one after the other

/// Inserts from the right into what is sorted by the middle, because it comes nearly sorted.
template <class T, class Middle>
void insertSorted(std::vector<T>& sorted, const T& item, Middle&& middle) {
    sorted.push_back(item);
    for (std::size_t i = sorted.size() - 1; i > 0 && middle(sorted[i - 1]) > middle(sorted[i]); --i)
        std::swap(sorted[i - 1], sorted[i]);
}
} // namespace

void ScanConverter::begin(const Path& path, const Affine& transform, FillRule rule, Size clip) {
    m_clip = clip;
    m_rule = rule;
    m_edges.clear();
    m_chains.clear();
    m_active.clear();
    m_area = {};
    m_y = -1;
    if (clip.isEmpty())
        return;
    m_firstOfRow.assign(static_cast<std::size_t>(clip.height), kNone);
    m_cells.assign(static_cast<std::size_t>(clip.width) + 2, 0);
    m_touched.assign((m_cells.size() + 63) / 64, 0);

    path.flatten(transform, kTolerance, m_polygons);
    std::size_t first = 0;
    for (const std::size_t end : m_polygons.ends) {
        addPolygon(m_polygons.points.data() + first, end - first);
        first = end;
    }
    if (m_edges.empty())
        return;

    double left = clip.width, right = 0, top = clip.height, bottom = 0;
    for (const Edge& edge : m_edges) {
        const double end = edge.x + (edge.y1 - edge.y0) * edge.slope;
        left = std::min({left, edge.x, end});
        right = std::max({right, edge.x, end});
    }
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        Chain& chain = m_chains[i];
        top = std::min(top, chain.top);
        bottom = std::max(bottom, chain.bottom);
        int& head = m_firstOfRow[static_cast<std::size_t>(chain.top)];
        chain.nextOfRow = std::exchange(head, static_cast<int>(i));
    }
    const int x = static_cast<int>(std::max(0.0, left)), y = static_cast<int>(top);
    const int width = static_cast<int>(std::ceil(std::min<double>(clip.width, right))) - x;
    if (width > 0)
        m_area = {x, y, width, static_cast<int>(std::ceil(bottom)) - y};
    m_y = m_area.y - 1;
}

void ScanConverter::addPolygon(const Vec* points, std::size_t count) {
    const std::size_t firstChain = m_chains.size();
    for (std::size_t i = 0; i < count; ++i)
        addLine(points[i], points[i + 1 < count ? i + 1 : 0], firstChain);
    // Upward chains were met from below: their first edge is their last one.
    for (std::size_t i = firstChain; i < m_chains.size(); ++i) {
        Chain& chain = m_chains[i];
        if (chain.winding < 0) {
            std::swap(chain.next, chain.end);
            --chain.next;
            --chain.end;
            chain.step = -1;
        }
    }
}

/// Cuts the line above and below at the clip and appends it to its chain, one from `firstChain` on.
void ScanConverter::addLine(Vec a, Vec b, std::size_t firstChain) {
    int winding = 1;
    if (a.y > b.y) {
        std::swap(a, b);
        winding = -1;
    }
    const double height = m_clip.height;
    const double reach = std::max({std::abs(a.x), std::abs(b.x), std::abs(a.y), std::abs(b.y)});
    if (!(a.y < b.y) || b.y <= 0 || a.y >= height || !(reach <= kFarthest))
        return;
    const double slope = (b.x - a.x) / (b.y - a.y);
    const double y0 = std::max(0.0, a.y), y1 = std::min(height, b.y);
    const bool continues = m_chains.size() > firstChain && m_chains.back().winding == winding &&
                           (winding > 0 ? m_chains.back().bottom == y0 : m_chains.back().top == y1);
    const int index = static_cast<int>(m_edges.size());
    m_edges.push_back({a.x + (y0 - a.y) * slope, y0, y1, slope});
    if (!continues)
        m_chains.push_back({y0, y1, index, index, 1, winding, kNone});
    Chain& chain = m_chains.back();
    chain.top = std::min(chain.top, y0);
    chain.bottom = std::max(chain.bottom, y1);
    chain.end = index + 1;
}

bool ScanConverter::nextRow() {
    if (++m_y >= m_area.bottom())
        return false;
    const double top = m_y, bottom = top + 1;
    const auto chainAt = [&](int i) -> Chain& { return m_chains[static_cast<std::size_t>(i)]; };
    std::erase_if(m_active, [&](int i) { return chainAt(i).bottom <= top; });
    for (int i = m_firstOfRow[static_cast<std::size_t>(m_y)]; i != kNone; i = chainAt(i).nextOfRow)
        m_active.push_back(i);

    m_cuts.assign({top, bottom});
    for (const int i : m_active) {
        Chain& chain = chainAt(i);
        while (m_edges[static_cast<std::size_t>(chain.next)].y1 <= top)
            chain.next += chain.step;
        if (chain.top > top)
            m_cuts.push_back(chain.top);
        if (chain.bottom < bottom)
            m_cuts.push_back(chain.bottom);
    }
    if (m_cuts.size() > 2)
        std::sort(m_cuts.begin(), m_cuts.end());
    for (std::size_t i = 1; i < m_cuts.size(); ++i)
        if (m_cuts[i] > m_cuts[i - 1])
            resolveBand(m_cuts[i - 1], m_cuts[i]);
    return true;
}

/// No chain begins or ends between `top` and `bottom`.
void ScanConverter::resolveBand(double top, double bottom) {
    if (gather(top, bottom))
        return addInside(m_spans, [&](const Span& span, double sign) {
            for (std::size_t i = span.first; i < span.last; ++i)
                addSide(m_pieces[i].xa, m_pieces[i].xb, sign * (m_pieces[i].yb - m_pieces[i].ya));
        });
    m_fineCuts.assign({top, bottom});
    for (const Piece& piece : m_pieces)
        if (piece.yb < bottom)
            m_fineCuts.push_back(piece.yb);
    std::sort(m_fineCuts.begin(), m_fineCuts.end());
    for (std::size_t i = 1; i < m_fineCuts.size(); ++i)
        if (m_fineCuts[i] > m_fineCuts[i - 1])
            resolveCrossings(m_fineCuts[i - 1], m_fineCuts[i], 0);
}

/// Collects the pieces and spans of the band; whether the spans lie side by side.
bool ScanConverter::gather(double top, double bottom) {
    m_pieces.clear();
    m_spans.clear();
    for (const int active : m_active) {
        const Chain& chain = m_chains[static_cast<std::size_t>(active)];
        if (chain.top > top || chain.bottom < bottom)
            continue;
        Span span{kFarthest, -kFarthest, m_pieces.size(), 0, chain.winding};
        for (int i = chain.next; i != chain.end; i += chain.step) {
            const Edge& edge = m_edges[static_cast<std::size_t>(i)];
            if (edge.y1 <= top)
                continue;
            if (edge.y0 >= bottom)
                break;
            const double ya = std::max(edge.y0, top), yb = std::min(edge.y1, bottom);
            const double xa = edge.x + (ya - edge.y0) * edge.slope;
            const double xb = edge.x + (yb - edge.y0) * edge.slope;
            span.left = std::min({span.left, xa, xb});
            span.right = std::max({span.right, xa, xb});
            m_pieces.push_back({ya, yb, xa, xb, chain.winding});
        }
        span.last = m_pieces.size();
        insertSorted(m_spans, span, [](const Span& s) { return s.left + s.right; });
    }
    for (std::size_t i = 1; i < m_spans.size(); ++i)
        if (m_spans[i].left < m_spans[i - 1].right - kNegligible)
            return false;
    return true;
}

/// No piece begins or ends between `top` and `bottom`; where two cross, the band is cut once more.
void ScanConverter::resolveCrossings(double top, double bottom, int depth) {
    m_crossings.clear();
    for (const Piece& piece : m_pieces) {
        if (piece.ya > top || piece.yb < bottom)
            continue;
        const double slope = (piece.xb - piece.xa) / (piece.yb - piece.ya);
        const Crossing crossing{piece.xa + (top - piece.ya) * slope,
                                piece.xa + (bottom - piece.ya) * slope, piece.winding};
        insertSorted(m_crossings, crossing, [](const Crossing& c) { return c.top + c.bottom; });
    }
    if (depth < kDeepestCut)
        for (std::size_t i = 1; i < m_crossings.size(); ++i) {
            const double above = m_crossings[i].top - m_crossings[i - 1].top;
            const double below = m_crossings[i].bottom - m_crossings[i - 1].bottom;
            if (above >= -kNegligible && below >= -kNegligible)
                continue;
            const double cut = top + (bottom - top) * (above / (above - below));
            if (cut > top && cut < bottom) {
                resolveCrossings(top, cut, depth + 1);
                return resolveCrossings(cut, bottom, depth + 1);
            }
        }
    addInside(m_crossings, [&](const Crossing& crossing, double sign) {
        addSide(crossing.top, crossing.bottom, sign * (bottom - top));
    });
}

/// From left to right: addSides(item, +1) where the inside begins, (item, -1) where it ends.
template <class Ordered, class AddSides>
void ScanConverter::addInside(const Ordered& ordered, AddSides&& addSides) {
    const int decisive = m_rule == FillRule::evenOdd ? 1 : -1; // bits of the winding number
    int winding = 0;
    for (const auto& item : ordered) {
        const bool wasInside = winding & decisive;
        winding += item.winding;
        const bool isInside = winding & decisive;
        if (isInside != wasInside)
            addSides(item, isInside ? 1.0 : -1.0);
    }
}

/// Everything to the right of a side from xa to xb gains `height` of coverage, the pixels on the
/// side the part of it that lies to its right.
void ScanConverter::addSide(double xa, double xb, double height) {
    float* cells = m_cells.data();
    double left = std::min(xa, xb), right = std::max(xa, xb);
    const double width = m_clip.width;
    if (left < 0) { // what lies to the left of the picture counts as its border
        const double outside = right <= 0 ? height : height * (-left / (right - left));
        cells[0] += static_cast<float>(outside);
        touch(0);
        if (right <= 0)
            return;
        height -= outside;
        left = 0;
    }
    if (right > width) {
        if (left >= width)
            return;
        height *= (width - left) / (right - left);
        right = width;
    }
    const int first = static_cast<int>(left), last = static_cast<int>(right);
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
