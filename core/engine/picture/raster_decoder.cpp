#include "engine/picture/raster_decoder.h"

#include "base/error.h"

#include <algorithm>
#include <array>

namespace depict {

namespace {

constexpr int kBlockSide = 8; // pixels that a position paints
constexpr int kBlockBytes = kBlockSide * kBlockSide * 3;
static_assert(kSketchGate == kBlockBytes);
constexpr int kManyRows = 8; // a thread; fewer are cheaper shared by outputs

/// [hidden, C, kh, kw] → [hidden, kh kw C], taps in reading order; those behind the cell dropped.
torch::Tensor asTaps(const torch::Tensor& weight) {
    auto taps = weight.permute({0, 2, 3, 1}).reshape({weight.size(0), -1, weight.size(1)});
    if (weight.size(3) == 3) // 2x3 of the cell level: the cell to the right is never seen
        taps = taps.slice(1, 0, 5);
    return taps.reshape({weight.size(0), -1});
}

/// What the taps of the first block see of the numbers themselves. Its normalised input is linear
/// in a cell's numbers but for one factor a cell, so 256 channels are numbers + 1 of them, the last
/// for the bias: weight [hidden, taps C] → [hidden, taps (numbers + 1)].
torch::Tensor foldedTaps(const torch::Tensor& taps, const PictureTokenizer& net,
                         const torch::Tensor& gain) {
    const auto in = torch::cat({net.paintIn, net.paintInBias.unsqueeze(1)}, 1).to(torch::kDouble) *
                    gain.unsqueeze(1); // [C, numbers + 1]
    const auto each = taps.reshape({taps.size(0), -1, gain.size(0)}).to(torch::kDouble);
    return torch::matmul(each, in).reshape({taps.size(0), -1});
}

float* room(std::vector<float>& buffer, std::int64_t count) {
    buffer.resize(std::max(buffer.size(), static_cast<std::size_t>(count)));
    return buffer.data();
}

} // namespace

RasterWeights::RasterWeights(const PictureTokenizer& net)
    : m_config(net.config), m_in(net.paintIn), m_upHalf(net.paintUp[0]),
      m_upQuarter(net.paintUp[1]), m_hidden(net.paintHidden), m_out(net.paintOut),
      m_inBias(floatsOf(net.paintInBias)), m_norm(floatsOf(net.paintNorm)),
      m_outBias(floatsOf(net.paintOutBias)) {
    const auto pack = [](const std::vector<ConvBlock>& blocks, std::vector<Block>& into) {
        for (const auto& b : blocks)
            into.push_back(
                {floatsOf(b.norm), {}, PackedLinear(asTaps(b.spread)), PackedLinear(b.gather)});
    };
    if (m_config.sketches) {
        m_toldCell = PackedLinear(net.sketchCell);
        m_toldHalf = PackedLinear(net.sketchHalf);
        m_toldWide = PackedLinear(net.sketchWide);
        m_toldQuarter = PackedLinear(net.sketchQuarter);
        m_toldUpon = PackedLinear(net.sketchOut);
        m_toldUponBias = floatsOf(net.sketchOutBias);
        m_toldSettings = net.sketchSettings.to(torch::kFloat).t().contiguous();
    }
    for (const auto& b : net.cellBlocks) {
        // What is told is not linear in the numbers.
        const bool isFirst = m_cell.empty() && !m_config.sketches;
        const auto taps = isFirst ? foldedTaps(asTaps(b.spread), net, b.norm) : asTaps(b.spread);
        const auto storage =
            isFirst ? PackedLinear::Storage::single : PackedLinear::Storage::bfloat16;
        const auto above = taps.size(1) / 5 * 3;
        m_cell.push_back({isFirst ? std::vector<float>{} : floatsOf(b.norm),
                          PackedLinear(taps.slice(1, 0, above), storage),
                          PackedLinear(taps.slice(1, above), storage), PackedLinear(b.gather)});
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
    m_inBias = m_weights->m_inBias;
    for (const auto& block : m_weights->m_cell) {
        m_cellMaps.push_back(make(1, 1, block.spread.inputs() / 2).front());
        m_above.emplace_back(static_cast<std::size_t>(m_places.columns) *
                             static_cast<std::size_t>(block.above.outputs()));
    }
    m_halfMaps = make(m_weights->m_half.size(), 2, c1);
    m_quarterMaps = make(m_weights->m_quarter.size(), 4, c0);
}

void RasterDecoder::readNumbers(const LatentGrid& codes, int known, const Run& run) {
    const auto& config = m_weights->m_config;
    const int each = config.numbers / config.codesPerCell;
    const float step = 2 / static_cast<float>(config.levels - 1);
    float* next = room(m_numbers, std::int64_t{run.count()} * (config.numbers + 1));
    for (int x = run.from; x < run.to; ++x) {
        const int at = run.row * m_grid.columns + x;
        if (x >= m_grid.columns || at >= known)
            next = std::fill_n(next, config.numbers, 0.0f);
        else
            for (int k = 0; k < config.codesPerCell; ++k)
                for (int i = 0, rest = codes.cell(at)[k]; i < each; ++i, rest /= config.levels)
                    *next++ = static_cast<float>(rest % config.levels) * step - 1;
        *next++ = 1;
    }
}

void RasterDecoder::makeRoom(const Run& run) {
    const auto& w = *m_weights;
    const auto [c0, c1, c2] = w.m_config.channels;
    const std::int64_t count = run.count();
    room(m_cellX, count * c2);
    if (m_view) {
        room(m_told, 16 * count * kWindowTaps);
        room(m_toldWide, 16 * count * w.m_toldWide.outputs());
    }
    if (w.m_config.sketches)
        room(m_upon, 16 * count * kSketchOutputs);
    room(m_halfX, 4 * count * c1);
    room(m_quarterX, 16 * count * c0);
    room(m_up, count * std::max(4 * c1, 16 * c0));
    const auto widest = [](const std::vector<RasterWeights::Block>& blocks) {
        std::int64_t most = 0;
        for (const auto& block : blocks)
            most = std::max<std::int64_t>(most, block.spread.outputs());
        return most;
    };
    room(m_wide, count * std::max({widest(w.m_cell), 4 * widest(w.m_half), 16 * widest(w.m_quarter),
                                   std::int64_t{16} * w.m_hidden.outputs()}));
    room(m_pixels, 16 * count * std::max(w.m_out.outputs(), c0));
    // Where threads share outputs, each has taps of its own.
    room(m_taps, 4 * count * std::max(16 * c0, 4 * c1 * at::get_num_threads()));
}

void RasterDecoder::runBlock(const Team& team, const RasterWeights::Block& block, Map& normed,
                             float* x, const Run& run, bool byRows, const float* above) {
    const int s = normed.scale, c = normed.channels, wide = run.count() * s, rows = wide * s;
    const int channels = block.gather.outputs(), hidden = block.spread.outputs();
    const auto own = team.share(rows);
    const auto place = [&](std::int64_t position) { // of the map
        return normed.at(run.row * s + static_cast<int>(position / wide),
                         run.from * s + static_cast<int>(position % wide));
    };
    for (auto i = own.from; i < own.to; ++i) {
        float* to = place(i);
        if (!block.norm.empty()) {
            normaliseRows(x + i * channels, block.norm.data(), to, 1, c);
            continue;
        }
        float scale = 0;
        inverseNorms(x + i * channels, &scale, 1, channels);
        std::transform(m_numbers.data() + i * c, m_numbers.data() + (i + 1) * c, to,
                       [scale](float number) { return number * scale; });
    }
    team.meet();
    const Team::Share mine = byRows ? own : Team::Share{0, rows};
    const Team::Share outer =
        byRows ? Team::Share{0, hidden} : team.share(hidden, PackedLinear::kPiece);
    const Team::Share inner =
        byRows ? Team::Share{0, channels} : team.share(channels, PackedLinear::kPiece);
    const int count = static_cast<int>(mine.to - mine.from);
    float* spread = m_wide.data() + mine.from * hidden;
    if (above) { // the cell level: taps of neighbours lie beside each other in the map
        for (auto i = mine.from; i < mine.to; ++i)
            std::copy(above + i * hidden + outer.from, above + i * hidden + outer.to,
                      m_wide.data() + i * hidden + outer.from);
        block.spread.applyPart(place(mine.from) - c, c, count, spread, true, outer.from, outer.to);
    } else {
        const int taps = 4 * c;
        const std::int64_t before = byRows ? mine.from : std::int64_t{team.index} * rows;
        float* const all = m_taps.data() + before * taps;
        float* next = all;
        for (auto i = mine.from; i < mine.to; ++i) {
            const float* here = place(i);
            next = std::copy_n(here - (normed.stride + 1) * c, 2 * c, next);
            next = std::copy_n(here - c, 2 * c, next);
        }
        block.spread.applyPart(all, taps, count, spread, false, outer.from, outer.to);
    }
    for (auto i = mine.from; i < mine.to; ++i)
        siluInPlace(m_wide.data() + i * hidden + outer.from, outer.to - outer.from);
    if (!byRows)
        team.meet();
    block.gather.applyPart(spread, hidden, count, x + mine.from * channels, true, inner.from,
                           inner.to);
    if (!byRows)
        team.meet();
}

void RasterDecoder::readRowAbove(const Team& team, int row) {
    for (std::size_t i = 0; i < m_cellMaps.size(); ++i) {
        const auto& above = m_weights->m_cell[i].above;
        const auto own = team.share(above.outputs(), PackedLinear::kPiece);
        above.applyPart(m_cellMaps[i].at(row - 1, -1), m_cellMaps[i].channels, m_places.columns,
                        m_above[i].data(), false, own.from, own.to);
    }
}

void RasterDecoder::enlarge(const Team& team, const PackedLinear& up, const std::vector<float>& x,
                            int high, int wide, std::vector<float>& to) {
    const auto outputs = team.share(up.outputs(), PackedLinear::kPiece);
    up.applyPart(x.data(), up.inputs(), high * wide, m_up.data(), false, outputs.from, outputs.to);
    team.meet();
    const int part = up.outputs() / 4;
    const auto own = team.share(std::int64_t{4} * high * wide);
    for (auto i = own.from; i < own.to; ++i) {
        const auto y = i / (2 * wide), px = i % (2 * wide);
        const auto from = (y / 2 * wide + px / 2) * 4 + y % 2 * 2 + px % 2;
        std::copy_n(m_up.data() + from * part, part, to.data() + i * part);
    }
}

void RasterDecoder::paint(const Team& team, const Run& run, PixelBuffer& pixels) {
    const auto& w = *m_weights;
    const int wide = 4 * run.count(), c = w.m_config.channels[0];
    const int hidden = w.m_hidden.outputs(), outputs = w.m_out.outputs();
    const auto own = team.share(std::int64_t{4} * wide);
    const int count = static_cast<int>(own.to - own.from);
    float *inner = m_wide.data() + own.from * hidden, *out = m_pixels.data() + own.from * outputs;
    float* normed = m_quarterX.data() + own.from * c;
    normaliseRows(normed, w.m_norm.data(), normed, count, c);
    w.m_hidden.applyPart(normed, c, count, inner, false, 0, hidden);
    siluInPlace(inner, std::int64_t{count} * hidden);
    w.m_out.applyPart(inner, hidden, count, out, false, 0, outputs);
    static const std::vector<float> none(kBlockBytes, 0.0f);
    if (w.m_config.sketches)
        paintUpon(own.from, count, inner, out);
    const auto& bias = w.m_config.sketches ? none : w.m_outBias; // or it is in there
    std::array<std::uint8_t, kBlockBytes> bytes{};
    for (auto i = own.from; i < own.to; ++i, out += outputs) {
        toBytes(out, bias.data(), kBlockBytes, bytes.data());
        const auto* from = bytes.data();
        for (int y = 0; y < kBlockSide; ++y) {
            auto* to =
                pixels.row(static_cast<int>(i / wide) * kBlockSide + y) + i % wide * kBlockSide * 4;
            for (int x = 0; x < kBlockSide; ++x, to += 4, from += 3) {
                to[0] = from[0];
                to[1] = from[1];
                to[2] = from[2];
                to[3] = 255;
            }
        }
    }
}

void RasterDecoder::decodeOn(const Team& team, const Run& run, PixelBuffer& pixels) {
    const auto& w = *m_weights;
    const int count = run.count(), channels = w.m_config.channels[2];
    const int numbers = w.m_config.numbers;
    if (run.row != m_rowRead)
        readRowAbove(team, run.row);
    const auto own = team.share(count);
    for (auto i = own.from; i < own.to; ++i) {
        float* x = m_cellX.data() + i * channels;
        // The place behind the last cell of a row goes with that.
        const int column = std::min(run.from + static_cast<int>(i), m_grid.columns - 1);
        const bool isEarlier = run.row * m_grid.columns + column < m_earlierCells;
        const auto& bias = isEarlier ? m_earlierBias : m_inBias;
        std::copy(bias.begin(), bias.end(), x);
        w.m_in.applyPart(m_numbers.data() + i * (numbers + 1), numbers, 1, x, true, 0, channels);
        if (!m_view)
            continue;
        float* const look = m_told.data() + i * kCellTaps;
        m_view->means(kCellMeans * run.row - kCellMeans / 2,
                      kCellMeans * (run.from + static_cast<int>(i)) - kCellMeans / 2, kCellMeans,
                      look);
        w.m_toldCell.applyPart(look, kCellTaps, 1, x, true, 0, channels);
    }
    for (std::size_t i = 0; i < w.m_cell.size(); ++i)
        runBlock(team, w.m_cell[i], m_cellMaps[i], m_cellX.data(), run, false,
                 m_above[i].data() + std::int64_t{run.from} * w.m_cell[i].above.outputs());
    enlarge(team, w.m_upHalf, m_cellX, 1, count, m_halfX);
    addToldHalf(team, run);
    const bool byRows = 4 * count >= kManyRows * team.count;
    for (std::size_t i = 0; i < w.m_half.size(); ++i)
        runBlock(team, w.m_half[i], m_halfMaps[i], m_halfX.data(), run, byRows);
    team.meet();
    enlarge(team, w.m_upQuarter, m_halfX, 2, 2 * count, m_quarterX);
    addToldQuarter(team, run);
    for (std::size_t i = 0; i < w.m_quarter.size(); ++i)
        runBlock(team, w.m_quarter[i], m_quarterMaps[i], m_quarterX.data(), run, true);
    team.meet(); // m_wide gets another shape
    paint(team, run, pixels);
}

Patch RasterDecoder::decodeRun(const LatentGrid& codes, int known, const Run& run) {
    readNumbers(codes, known, run);
    makeRoom(run);
    PixelBuffer buffer({run.count() * kPaintedPixels, kPaintedPixels});
    together([&](const Team& team) { decodeOn(team, run, buffer); });
    m_rowRead = run.row;
    // What lies outside the picture is cut off.
    constexpr int kHalf = kPaintedPixels / 2;
    const int left = run.from * kPaintedPixels - kHalf, top = run.row * kPaintedPixels - kHalf;
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
            decodeRun(codes, m_decoded, {row, from, to < m_grid.columns ? to : m_places.columns}));
        if (m_decoded == m_grid.cells())
            patches.push_back(decodeRun(codes, m_decoded, {m_grid.rows, 0, m_places.columns}));
    }
    return patches;
}

std::vector<Patch> RasterDecoder::border(const LatentGrid& codes) {
    std::vector<Patch> patches;
    if (m_decoded == 0 || m_decoded == m_grid.cells())
        return patches;
    const int row = m_decoded / m_grid.columns, column = m_decoded % m_grid.columns;
    patches.push_back(decodeRun(codes, m_decoded, {row, column, m_places.columns}));
    if (column > 0)
        patches.push_back(decodeRun(codes, m_decoded, {row + 1, 0, column + 1}));
    return patches;
}

} // namespace depict
