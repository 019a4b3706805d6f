#include "engine/picture/raster_decoder.h"

#include "base/error.h"

#include <algorithm>

namespace depict {

namespace {

std::vector<float> floats(const torch::Tensor& tensor) {
    const auto flat = tensor.detach().to(torch::kCPU).to(torch::kFloat).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

/// [hidden, C, kh, kw] → [hidden, kh kw C], taps in reading order; those behind the cell dropped.
torch::Tensor asTaps(const torch::Tensor& weight) {
    auto taps = weight.permute({0, 2, 3, 1}).reshape({weight.size(0), -1, weight.size(1)});
    if (weight.size(3) == 3) // 2x3 of the cell level: the cell to the right is never seen
        taps = taps.slice(1, 0, 5);
    return taps.reshape({weight.size(0), -1});
}

void addBias(float* x, const std::vector<float>& bias, std::int64_t rows) {
    const auto n = static_cast<std::int64_t>(bias.size());
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t i = 0; i < n; ++i)
            x[r * n + i] += bias[static_cast<std::size_t>(i)];
}

float* room(std::vector<float>& buffer, std::int64_t count) {
    buffer.resize(std::max(buffer.size(), static_cast<std::size_t>(count)));
    return buffer.data();
}

/// Positions [2 high, 2 wide, C / 4] from [high, wide, C]: the two levels of a run of cells.
void depthToSpace(const float* from, int high, int wide, int channels, float* to) {
    const int part = channels / 4;
    for (int y = 0; y < high; ++y)
        for (int x = 0; x < wide; ++x)
            for (int dy = 0; dy < 2; ++dy)
                for (int dx = 0; dx < 2; ++dx, from += part)
                    std::copy(from, from + part,
                              to + (static_cast<std::int64_t>(2 * y + dy) * 2 * wide + 2 * x + dx) *
                                       part);
}

} // namespace

RasterWeights::RasterWeights(const PictureTokenizer& net)
    : m_config(net.config), m_in(net.paintIn), m_upHalf(net.paintUp[0]),
      m_upQuarter(net.paintUp[1]), m_hidden(net.paintHidden), m_out(net.paintOut),
      m_inBias(floats(net.paintInBias)), m_norm(floats(net.paintNorm)),
      m_outBias(floats(net.paintOutBias)) {
    const auto pack = [](const std::vector<ConvBlock>& blocks, std::vector<Block>& into) {
        for (const auto& b : blocks)
            into.push_back(
                {floats(b.norm), {}, PackedLinear(asTaps(b.spread)), PackedLinear(b.gather)});
    };
    for (const auto& b : net.cellBlocks) {
        const auto taps = asTaps(b.spread);
        const auto above = 3 * b.norm.size(0);
        m_cell.push_back({floats(b.norm), PackedLinear(taps.slice(1, 0, above)),
                          PackedLinear(taps.slice(1, above)), PackedLinear(b.gather)});
    }
    pack(net.halfBlocks, m_half);
    pack(net.quarterBlocks, m_quarter);
}

RasterDecoder::RasterDecoder(std::shared_ptr<const RasterWeights> weights, GridSize grid)
    : m_weights(std::move(weights)), m_grid(grid), m_places{grid.rows + 1, grid.columns + 1} {
    const auto make = [&](std::size_t count, int scale, int channels) {
        Map map{scale, channels, m_places.columns * scale + 2, {}};
        map.values.assign(static_cast<std::size_t>(m_places.rows * scale + 1) *
                              static_cast<std::size_t>(map.stride) *
                              static_cast<std::size_t>(channels),
                          0.0f);
        return std::vector<Map>(count, map);
    };
    const auto [c0, c1, c2] = m_weights->m_config.channels;
    m_cellMaps = make(m_weights->m_cell.size(), 1, c2);
    for (const auto& block : m_weights->m_cell)
        m_above.emplace_back(static_cast<std::size_t>(m_places.columns) *
                             static_cast<std::size_t>(block.above.outputs()));
    m_halfMaps = make(m_weights->m_half.size(), 2, c1);
    m_quarterMaps = make(m_weights->m_quarter.size(), 4, c0);
}

void RasterDecoder::runBlock(const RasterWeights::Block& block, Map& normed, std::vector<float>& x,
                             int row, int from, int to, const float* above) {
    const int s = normed.scale, c = normed.channels, high = s, wide = (to - from) * s;
    for (int y = 0; y < high; ++y)
        normaliseRows(x.data() + static_cast<std::int64_t>(y) * wide * c, block.norm.data(),
                      normed.at(row * s + y, from * s), wide, c);
    const int taps = block.spread.inputs() / c, aboveTaps = taps - 2;
    float* all = room(m_taps, static_cast<std::int64_t>(high) * wide * taps * c);
    float* next = all;
    for (int y = row * s; y < row * s + high; ++y)
        for (int px = from * s; px < to * s; ++px) {
            next = std::copy_n(normed.at(y - 1, px - 1), aboveTaps * c, next);
            next = std::copy_n(normed.at(y, px - 1), 2 * c, next);
        }
    const int hidden = block.spread.outputs();
    float* inner = room(m_wide, static_cast<std::int64_t>(high) * wide * hidden);
    if (above)
        std::copy_n(above, static_cast<std::int64_t>(wide) * hidden, inner);
    block.spread.apply(all, high * wide, inner, above != nullptr);
    siluInPlace(inner, static_cast<std::int64_t>(high) * wide * hidden);
    block.gather.apply(inner, high * wide, x.data(), true);
}

void RasterDecoder::readRowAbove(int row) {
    if (row == m_rowRead)
        return;
    m_rowRead = row;
    for (std::size_t i = 0; i < m_cellMaps.size(); ++i) {
        const auto& above = m_weights->m_cell[i].above;
        float* all = room(m_taps, std::int64_t{m_places.columns} * above.inputs());
        for (int x = 0; x < m_places.columns; ++x)
            std::copy_n(m_cellMaps[i].at(row - 1, x - 1), above.inputs(), all + x * above.inputs());
        above.apply(all, m_places.columns, m_above[i].data());
    }
}

Patch RasterDecoder::decodeRun(const LatentGrid& codes, int known, int row, int from, int to) {
    const auto& w = *m_weights;
    const auto& config = w.m_config;
    const int count = to - from, each = config.numbers / config.codesPerCell;
    const auto [c0, c1, c2] = config.channels;
    std::vector<float> numbers;
    for (int x = from; x < to; ++x) {
        const int at = row * m_grid.columns + x;
        if (x >= m_grid.columns || at >= known) {
            numbers.insert(numbers.end(), static_cast<std::size_t>(config.numbers), 0);
            continue;
        }
        const auto* cell = codes.cell(at);
        for (int k = 0; k < config.codesPerCell; ++k)
            for (int i = 0, rest = cell[k]; i < each; ++i, rest /= config.levels)
                numbers.push_back(static_cast<float>(rest % config.levels) * 2 /
                                      static_cast<float>(config.levels - 1) -
                                  1);
    }
    m_cellX.assign(static_cast<std::size_t>(count * c2), 0);
    w.m_in.apply(numbers.data(), count, m_cellX.data());
    addBias(m_cellX.data(), w.m_inBias, count);
    readRowAbove(row);
    for (std::size_t i = 0; i < w.m_cell.size(); ++i)
        runBlock(w.m_cell[i], m_cellMaps[i], m_cellX, row, from, to,
                 m_above[i].data() + std::int64_t{from} * w.m_cell[i].above.outputs());
    float* up = room(m_normed, std::int64_t{count} * std::max(4 * c1, 16 * c0));
    w.m_upHalf.apply(m_cellX.data(), count, up);
    m_halfX.resize(static_cast<std::size_t>(4 * count * c1));
    depthToSpace(up, 1, count, 4 * c1, m_halfX.data());
    for (std::size_t i = 0; i < w.m_half.size(); ++i)
        runBlock(w.m_half[i], m_halfMaps[i], m_halfX, row, from, to);
    w.m_upQuarter.apply(m_halfX.data(), 4 * count, up);
    m_quarterX.resize(static_cast<std::size_t>(16 * count * c0));
    depthToSpace(up, 2, 2 * count, 4 * c0, m_quarterX.data());
    for (std::size_t i = 0; i < w.m_quarter.size(); ++i)
        runBlock(w.m_quarter[i], m_quarterMaps[i], m_quarterX, row, from, to);
    const int positions = 16 * count, hidden = w.m_hidden.outputs(), pixels = w.m_out.outputs();
    float* normed = room(m_normed, std::int64_t{positions} * c0);
    normaliseRows(m_quarterX.data(), w.m_norm.data(), normed, positions, c0);
    float* inner = room(m_wide, std::int64_t{positions} * hidden);
    w.m_hidden.apply(normed, positions, inner);
    siluInPlace(inner, std::int64_t{positions} * hidden);
    float* out = room(m_pixels, std::int64_t{positions} * pixels);
    w.m_out.apply(inner, positions, out);
    addBias(out, w.m_outBias, positions);
    PixelBuffer buffer({count * kPaintedPixels, kPaintedPixels});
    for (int py = 0; py < 4; ++py)
        for (int px = 0; px < 4 * count; ++px) {
            const float* block = out + (std::int64_t{py} * 4 * count + px) * pixels;
            for (int y = 0; y < 8; ++y) {
                auto* to8 = buffer.row(py * 8 + y) + px * 8 * 4;
                for (int x = 0; x < 8; ++x, to8 += 4, block += 3) {
                    for (int c = 0; c < 3; ++c)
                        to8[c] = static_cast<std::uint8_t>(
                            std::clamp((block[c] + 1) * 127.5f + 0.5f, 0.0f, 255.0f));
                    to8[3] = 255;
                }
            }
        }
    // What lies outside the picture is cut off.
    constexpr int kHalf = kPaintedPixels / 2;
    const int left = from * kPaintedPixels - kHalf, top = row * kPaintedPixels - kHalf;
    const int x0 = std::max(left, 0), y0 = std::max(top, 0);
    const int x1 = std::min(left + buffer.width(), m_grid.columns * kPaintedPixels),
              y1 = std::min(top + buffer.height(), m_grid.rows * kPaintedPixels);
    Patch patch;
    patch.area = {x0, y0, x1 - x0, y1 - y0};
    patch.pixels = std::move(buffer).freeze().cropped({x0 - left, y0 - top, x1 - x0, y1 - y0});
    return patch;
}

std::vector<Patch> RasterDecoder::decode(const LatentGrid& codes, int count) {
    if (codes.size() != m_grid || m_decoded + count > m_grid.cells())
        throw Error(ErrorKind::internal, "The decoder was given cells outside its picture.");
    std::vector<Patch> patches;
    const int end = m_decoded + count;
    while (m_decoded < end) {
        const int row = m_decoded / m_grid.columns, from = m_decoded % m_grid.columns;
        const int to = std::min(m_grid.columns, from + end - m_decoded);
        m_decoded += to - from;
        patches.push_back(
            decodeRun(codes, m_decoded, row, from, to < m_grid.columns ? to : m_places.columns));
        if (m_decoded == m_grid.cells())
            patches.push_back(decodeRun(codes, m_decoded, m_grid.rows, 0, m_places.columns));
    }
    return patches;
}

std::vector<Patch> RasterDecoder::border(const LatentGrid& codes) {
    std::vector<Patch> patches;
    if (m_decoded == 0 || m_decoded == m_grid.cells())
        return patches;
    const int row = m_decoded / m_grid.columns, column = m_decoded % m_grid.columns;
    patches.push_back(decodeRun(codes, m_decoded, row, column, m_places.columns));
    if (column > 0)
        patches.push_back(decodeRun(codes, m_decoded, row + 1, 0, column + 1));
    return patches;
}

} // namespace depict
