// A sketch as the raster decoder looks at it: windows of its points around a place, and its pixels.
#pragma once

#include "engine/picture/picture_tokenizer.h"

#include <vector>

namespace depict {

inline constexpr int kCellMeans = kSketchPoints / 2; // along a side of a cell
inline constexpr int kCellTaps = 4 * kCellMeans * kCellMeans;
inline constexpr int kWindowTaps = 4 * kSketchWindow * kSketchWindow;

class SketchView {
public:
    explicit SketchView(const Sketch& sketch);
    /// `side` x `side` points from (y, x) on, 4 floats each, 0 … 1; outside the picture zero.
    void points(int y, int x, int side, float* to) const { window(m_fine, y, x, side, to); }
    /// The same of the means of 2x2 points, counted in these.
    void means(int y, int x, int side, float* to) const { window(m_coarse, y, x, side, to); }

private:
    struct Map {
        int stride = 0; // floats
        std::vector<float> values;
    };
    static void window(const Map& map, int y, int x, int side, float* to);
    Map m_fine, m_coarse;
};

/// Lays the sketch over 8x8 pixels in -1 … 1: `window` as SketchView::points() gave it for a
/// position, `gate` 0 … 1.
void composeSketch(const float* window, float gate, float* pixels);

} // namespace depict
