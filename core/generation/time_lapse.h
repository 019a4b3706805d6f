// A painting as it came about, cell by cell, told from the picture that it became.
#pragma once

#include "generation/latent_grid.h"
#include "generation/steering.h"
#include "image/image.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace depict {

struct TimeLapse {
    Image picture; // of any size; cells divide it evenly
    GridSize grid;
    int cells = 0; // so many are painted; fewer than the grid's: it was stopped
    std::string words;
    std::vector<Steering> steering{}; // empty: all was painted by `words`

    /// The words by which cell `index` was painted, and the first row of them.
    [[nodiscard]] Steering wordsAt(int index) const;
    /// How many cells are to be seen in each frame: none at first, all at last, whole rows or as
    /// many steps a row as make about `most` frames.
    [[nodiscard]] std::vector<int> steps(int most = 64) const;
    /// The picture (8 bits) with its first `count` cells; the rest is white paper.
    [[nodiscard]] Image frame(int count) const;
};

/// How long a frame stays, in hundredths of a second: the last one long enough to look at it.
[[nodiscard]] int hundredthsOf(std::size_t frame, std::size_t frames);

/// Told after each frame; false = stop.
using FrameTold = std::function<bool(int done, int all)>;
/// What a frame looks like: `TimeLapse::frame`, or that with words below it.
using FrameMaker = std::function<Image(int count)>;

/// The bytes of an animated GIF of these steps; empty when it was stopped. Any thread.
[[nodiscard]] std::vector<std::uint8_t> timeLapseGif(const std::vector<int>& steps,
                                                     const FrameMaker& make, const FrameTold& told);

} // namespace depict
