#include "engine/picture/picture_reader.h"

#include "image/resample.h"

#include <cmath>

namespace depict {

namespace {

/// [cells, kReadingPixels y, kReadingPixels x, 3] in -1 … 1, over white.
std::vector<float> cellsOf(const Image& pixels, GridSize grid) {
    constexpr int kEach = kReadingPixels * kReadingPixels * 3;
    std::vector<float> cells(static_cast<std::size_t>(grid.cells()) * kEach);
    for (int y = 0; y < pixels.height(); ++y) {
        const std::uint8_t* from = pixels.row(y);
        for (int column = 0; column < grid.columns; ++column) {
            const auto cell = static_cast<std::size_t>(y / kReadingPixels * grid.columns + column);
            float* to = cells.data() + cell * kEach + y % kReadingPixels * kReadingPixels * 3;
            for (int x = 0; x < kReadingPixels; ++x, from += 4) {
                const float share = static_cast<float>(from[3]) / 255;
                for (int c = 0; c < 3; ++c)
                    *to++ = (static_cast<float>(from[c]) * share + 255 * (1 - share)) / 127.5f - 1;
            }
        }
    }
    return cells;
}

} // namespace

PictureReader::PictureReader(const PictureTokenizer& net)
    : m_config(net.config), m_in(net.readIn), m_out(net.readOut), m_norm(floatsOf(net.readNorm)) {
    for (const auto& block : net.readBlocks)
        m_blocks.push_back({floatsOf(block.norm), PackedLinear(block.spread.flatten(1)),
                            PackedLinear(block.gather)});
}

std::vector<float> PictureReader::numbersOf(const std::vector<float>& pixels, int rows) const {
    const int width = m_config.reading;
    const auto room = [rows](int each) {
        return std::vector<float>(static_cast<std::size_t>(rows) * static_cast<std::size_t>(each));
    };
    auto x = room(width), normed = room(width), wide = room(2 * width),
         numbers = room(m_out.outputs());
    m_in.apply(pixels.data(), rows, x.data());
    for (const auto& block : m_blocks) {
        normaliseRows(x.data(), block.norm.data(), normed.data(), rows, width);
        block.spread.apply(normed.data(), rows, wide.data());
        siluInPlace(wide.data(), static_cast<std::int64_t>(wide.size()));
        block.gather.apply(wide.data(), rows, x.data(), true);
    }
    normaliseRows(x.data(), m_norm.data(), normed.data(), rows, width);
    m_out.apply(normed.data(), rows, numbers.data());
    for (float& number : numbers)
        number = 1 / (1 + std::exp(-number));
    return numbers;
}

LatentGrid PictureReader::read(const Image& picture, GridSize grid) const {
    const auto small =
        resampled(picture.toRgba8(), {grid.columns * kReadingPixels, grid.rows * kReadingPixels});
    const auto numbers = numbersOf(cellsOf(small, grid), grid.cells());
    LatentGrid codes(grid, m_config.codesPerCell);
    const int each = m_config.numbers / m_config.codesPerCell, levels = m_config.levels;
    const float* next = numbers.data() + numbers.size(); // the first number of a code counts least
    for (std::size_t i = codes.codes().size(); i-- > 0;) {
        std::int32_t code = 0;
        for (int k = 0; k < each; ++k)
            code = code * levels + static_cast<std::int32_t>(
                                       std::nearbyint(static_cast<float>(levels - 1) * *--next));
        codes.codes()[i] = code;
    }
    return codes;
}

} // namespace depict
