#include "engine/picture/sketch_view.h"

#include <algorithm>
#include <array>

namespace depict {

namespace {

constexpr int kMargin = kSketchPoints / 2 + 1; // points about the picture that are seen
constexpr int kPixels = 8;                     // along a side of a position

/// Between which points a pixel lies: `left` and the next, with the share of the next.
struct Between {
    int left;
    float next;
};
constexpr std::array<Between, kPixels> kBetween = [] {
    std::array<Between, kPixels> all{};
    constexpr float kEach = kPaintedPixels / kSketchPoints;
    for (int pixel = 0; pixel < kPixels; ++pixel) {
        const float at = (static_cast<float>(pixel) + 0.5f) / kEach + 0.5f;
        const int left = static_cast<int>(at);
        all[static_cast<std::size_t>(pixel)] = {left, at - static_cast<float>(left)};
    }
    return all;
}();

} // namespace

SketchView::SketchView(const Sketch& sketch) {
    const int high = kSketchPoints * sketch.grid.rows, wide = kSketchPoints * sketch.grid.columns;
    const auto make = [](int rows, int columns) {
        Map map{4 * (columns + 2 * kMargin), {}};
        map.values.assign(static_cast<std::size_t>(map.stride) *
                              static_cast<std::size_t>(rows + 2 * kMargin),
                          0.0f);
        return map;
    };
    m_fine = make(high, wide);
    m_coarse = make(high / 2, wide / 2);
    const auto at = [](Map& map, int y, int x) {
        return map.values.data() + std::int64_t{y + kMargin} * map.stride +
               4 * std::int64_t{x + kMargin};
    };
    for (int y = 0; y < high; ++y)
        std::transform(sketch.point(y, 0), sketch.point(y, 0) + std::ptrdiff_t{4} * wide,
                       at(m_fine, y, 0),
                       [](std::uint8_t value) { return static_cast<float>(value) / 255; });
    for (int y = 0; y < high / 2; ++y)
        for (int x = 0; x < wide / 2; ++x) {
            const float *above = at(m_fine, 2 * y, 2 * x), *below = at(m_fine, 2 * y + 1, 2 * x);
            for (int c = 0; c < 4; ++c)
                at(m_coarse, y, x)[c] = (above[c] + above[4 + c] + below[c] + below[4 + c]) / 4;
        }
}

void SketchView::window(const Map& map, int y, int x, int side, float* to) {
    for (int dy = 0; dy < side; ++dy)
        to = std::copy_n(map.values.data() + std::int64_t{y + dy + kMargin} * map.stride +
                             4 * std::int64_t{x + kMargin},
                         4 * side, to);
}

void composeSketch(const float* window, float gate, float* pixels) {
    constexpr int kRow = 4 * kSketchWindow;
    for (const auto [top, lower] : kBetween) {
        std::array<float, kRow> row; // between two rows of points
        const float *above = window + top * kRow, *below = above + kRow;
        for (int i = 0; i < kRow; ++i)
            row[static_cast<std::size_t>(i)] = above[i] * (1 - lower) + below[i] * lower;
        for (const auto [left, right] : kBetween) {
            std::array<float, 4> seen;
            for (int c = 0; c < 4; ++c)
                seen[static_cast<std::size_t>(c)] =
                    row[static_cast<std::size_t>(4 * left + c)] * (1 - right) +
                    row[static_cast<std::size_t>(4 * left + 4 + c)] * right;
            const float alpha = seen[3];
            for (int c = 0; c < 3; ++c, ++pixels) // premultiplied, in -1 … 1: 2 c - a
                *pixels = *pixels * (1 - gate * alpha) +
                          gate * (2 * seen[static_cast<std::size_t>(c)] - alpha);
        }
    }
}

} // namespace depict
