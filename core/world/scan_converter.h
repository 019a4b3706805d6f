// Exact-area scan conversion: each row is cut where outlines begin, end or cross; between two cuts
// the winding rule is decided from left to right and the sides of the inside are summed as signed
// areas.
#pragma once

#include "base/geometry.h"
#include "world/path.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace depict::world {

/// Gives the rows of a filled outline from top to bottom. Reuse one object: it keeps its memory.
class ScanConverter {
public:
    /// Starts an outline; only what lies in 0, 0 … clip is converted.
    void begin(const Path& path, const Affine& transform, FillRule rule, Size clip);
    /// The touched rectangle, inside the clip.
    [[nodiscard]] Rect area() const { return m_area; }
    /// Steps to the next row; false when there is none. Call `runs` once for each row.
    bool nextRow();
    [[nodiscard]] int y() const { return m_y; }
    /// Calls sink(x, count, coverage) from left to right; coverage is above 0 and at most 1.
    template <class Sink> void runs(Sink&& sink);

private:
    static constexpr int kNone = -1;
    struct Edge {
        double x, y0, y1, slope; // x at y0; y0 < y1
    };
    struct Chain { // edges from `next` up to, not including, `end`, in the direction of `step`
        double top, bottom;
        int next, end, step;
        int winding;   // +1 downwards, -1 upwards
        int nextOfRow; // another chain that begins in the same row
    };
    struct Piece { // of an edge, inside a band of a row
        double ya, yb, xa, xb;
        int winding;
    };
    struct Span { // of a chain, inside a band of a row: pieces and how far they reach
        double left, right;
        std::size_t first, last;
        int winding;
    };
    struct Crossing { // where a piece meets the borders of a narrower band
        double top, bottom;
        int winding;
    };
    void addPolygon(const Vec* points, std::size_t count);
    void addLine(Vec a, Vec b, std::size_t firstChain);
    void resolveBand(double top, double bottom);
    bool gather(double top, double bottom);
    void resolveCrossings(double top, double bottom, int depth);
    template <class Ordered, class AddSides>
    void addInside(const Ordered& ordered, AddSides&& addSides);
    void addSide(double xa, double xb, double height);
    void touch(int x) {
        m_touched[static_cast<std::size_t>(x) / 64] |= std::uint64_t{1} << (x % 64);
    }

    Size m_clip;
    Rect m_area;
    FillRule m_rule = FillRule::nonZero;
    int m_y = 0;
    Polygons m_polygons;
    std::vector<Edge> m_edges;
    std::vector<Chain> m_chains;
    std::vector<int> m_firstOfRow; // index of a chain or kNone
    std::vector<int> m_active;     // chains in this row
    std::vector<double> m_cuts, m_fineCuts;
    std::vector<Piece> m_pieces;
    std::vector<Span> m_spans;
    std::vector<Crossing> m_crossings;
    std::vector<float> m_cells;           // change of coverage from pixel to pixel in this row
    std::vector<std::uint64_t> m_touched; // one bit a cell
};

template <class Sink> void ScanConverter::runs(Sink&& sink) {
    constexpr float kVisible = 1.0f / 1024;
    float coverage = 0;
    int begin = 0;
    const auto emit = [&](int end) {
        if (end > begin && coverage > kVisible)
            sink(begin, end - begin, coverage < 1 ? coverage : 1.0f);
        begin = end;
    };
    for (std::size_t word = 0; word < m_touched.size(); ++word)
        for (std::uint64_t bits = m_touched[word]; bits; bits &= bits - 1) {
            const int x = static_cast<int>(word * 64) + std::countr_zero(bits);
            if (x >= m_clip.width)
                break;
            emit(x);
            coverage += m_cells[static_cast<std::size_t>(x)];
            m_cells[static_cast<std::size_t>(x)] = 0;
        }
    emit(m_clip.width);
    for (std::size_t x = static_cast<std::size_t>(m_clip.width); x < m_cells.size(); ++x)
        m_cells[x] = 0;
    for (auto& word : m_touched)
        word = 0;
}

} // namespace depict::world
