#include "engine/transformer/scenery.h"

#include "base/range_coder.h"
#include "generation/shapes.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr int kIndexBits = 6;
static_assert(kPageColours <= 1 << kIndexBits);

/// Codes all texels: as the one on the left, as the one above, or by its number. What is told of
/// the neighbours chooses the models. A coder either reads or sets the bits.
template <typename Coder> void codeTexels(Coder& coder, Size size, std::vector<std::uint8_t>& all) {
    std::array<BitModel, 32> asLeft, asAbove;
    NumberModel<kIndexBits> number;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const auto at = [&](int dy, int dx) -> int {
                const int row = y - dy, column = std::clamp(x + dx, 0, size.width - 1);
                return row < 0 || (dy == 0 && x + dx < 0)
                           ? 0
                           : all[static_cast<std::size_t>(row * size.width + column)];
            };
            const int left = at(0, -1), above = at(1, 0), corner = at(1, -1), beside = at(1, 1);
            const auto context = static_cast<std::size_t>(
                (left == above) + 2 * (corner == left) + 4 * (above == beside) +
                8 * (corner == above) + 16 * (at(0, -2) == left));
            auto& texel = all[static_cast<std::size_t>(y * size.width + x)];
            bool bit = texel == left;
            coder.code(asLeft[context], bit);
            if (bit) {
                texel = static_cast<std::uint8_t>(left);
                continue;
            }
            if (left != above) {
                bit = texel == above;
                coder.code(asAbove[context], bit);
                if (bit) {
                    texel = static_cast<std::uint8_t>(above);
                    continue;
                }
            }
            unsigned index = texel;
            number.code(coder, index);
            texel = static_cast<std::uint8_t>(index);
        }
}

} // namespace

Size pageSize(int shape) {
    const double aspect = shapeNamed(kSceneryShapes.at(static_cast<std::size_t>(shape)))->aspect();
    const double side = 16 * kPageTexels;
    return {static_cast<int>(std::lround(side * std::sqrt(aspect))),
            static_cast<int>(std::lround(side / std::sqrt(aspect)))};
}

PackedPage packed(const Page& page) {
    RangeEncoder coder;
    auto texels = page.texels;
    codeTexels(coder, page.size, texels);
    return {page.colours, coder.finish()};
}

Page unpacked(const PackedPage& from, Size size) {
    Page page{size, from.colours, {}};
    page.texels.resize(static_cast<std::size_t>(size.width) *
                       static_cast<std::size_t>(size.height));
    RangeDecoder coder(from.bytes);
    codeTexels(coder, size, page.texels);
    const auto last = static_cast<std::uint8_t>(std::max<std::size_t>(page.colours.size(), 1) - 1);
    page.colours.resize(std::size_t{last} + 1);
    for (auto& texel : page.texels)
        texel = std::min(texel, last);
    return page;
}

void Scenery::show(int row, int column, int points, float* out) const {
    const auto& [size, colours, texels] = m_page;
    const auto of = [](int value) { return static_cast<float>(value); };
    const float across = of(size.width) / (of(m_grid.columns) * of(points)),
                down = of(size.height) / (of(m_grid.rows) * of(points));
    const auto along = [](float at, int count, int& first, float& next) {
        at = std::clamp(at - 0.5f, 0.0f, static_cast<float>(count - 1));
        first = std::min(static_cast<int>(at), count - 2);
        next = at - static_cast<float>(first);
    };
    for (int y = 0; y < points; ++y) {
        int top;
        float lower;
        along((of(row * points + y) + 0.5f) * down, size.height, top, lower);
        for (int x = 0; x < points; ++x, out += 4) {
            int left;
            float right;
            const float place = (of(column * points + x) + 0.5f) * across;
            along(m_mirrored ? of(size.width) - place : place, size.width, left, right);
            const auto* texel =
                texels.data() + static_cast<std::ptrdiff_t>(top) * size.width + left;
            const std::array<const std::uint8_t*, 4> corners{
                colours[texel[0]].data(), colours[texel[1]].data(),
                colours[texel[size.width]].data(), colours[texel[size.width + 1]].data()};
            for (int c = 0; c < 3; ++c)
                out[c] =
                    (1 - lower) * ((1 - right) * of(corners[0][c]) + right * of(corners[1][c])) +
                    lower * ((1 - right) * of(corners[2][c]) + right * of(corners[3][c]));
            out[3] = 255;
        }
    }
}

} // namespace depict
