#include "generation/time_lapse.h"

#include "image/gif_animation.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace depict {

namespace {

constexpr int kFirst = 40, kEach = 8, kLast = 250; // hundredths of a second

} // namespace

Steering TimeLapse::wordsAt(int index) const {
    Steering result{0, words};
    for (const Steering& one : steering)
        if (grid.columns > 0 && one.row <= index / grid.columns)
            result = one;
    return result;
}

std::vector<int> TimeLapse::steps(int most) const {
    const int rows = std::max(1, grid.rows);
    const int perRow = std::clamp(most / rows, 1, std::max(1, grid.columns));
    std::vector<int> counts{0};
    for (int row = 0; row < grid.rows; ++row)
        for (int step = 1; step <= perRow; ++step) {
            const int count = row * grid.columns + step * grid.columns / perRow;
            if (count < cells)
                counts.push_back(count);
        }
    if (cells > 0)
        counts.push_back(cells);
    return counts;
}

Image TimeLapse::frame(int count) const {
    assert(!picture.isNull() && grid.cells() > 0);
    const Image whole = picture.toRgba8();
    if (count >= grid.cells())
        return whole;
    PixelBuffer pixels(whole.size());
    pixels.fill(255, 255, 255);
    const auto line = [&](int row) {
        return static_cast<int>(std::int64_t{row} * whole.height() / grid.rows);
    };
    const int row = count / grid.columns, column = count % grid.columns;
    const int top = line(row), bottom = line(row + 1);
    if (top > 0)
        pixels.paste(whole.cropped({0, 0, whole.width(), top}), 0, 0);
    const int width = static_cast<int>(std::int64_t{column} * whole.width() / grid.columns);
    if (width > 0 && bottom > top)
        pixels.paste(whole.cropped({0, top, width, bottom - top}), 0, top);
    return std::move(pixels).freeze();
}

int hundredthsOf(std::size_t frame, std::size_t frames) {
    return frame + 1 == frames ? kLast : frame == 0 ? kFirst : kEach;
}

std::vector<std::uint8_t> timeLapseGif(const std::vector<int>& steps, const FrameMaker& make,
                                       const FrameTold& told) {
    GifAnimation gif(make(steps.back()));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        gif.add(make(steps[i]), hundredthsOf(i, steps.size()));
        if (!told(static_cast<int>(i) + 1, static_cast<int>(steps.size())))
            return {};
    }
    return std::move(gif).finish();
}

} // namespace depict
