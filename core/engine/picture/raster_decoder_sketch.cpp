// What the raster decoder makes of a sketch.
#include "base/error.h"
#include "engine/picture/raster_decoder.h"

#include <cmath>

namespace depict {

void RasterDecoder::tell(const Sketch& sketch) {
    if (!m_weights->m_config.sketches)
        return;
    if (sketch.grid != m_grid || m_decoded > 0)
        throw Error(ErrorKind::internal, "The decoder was told of another picture.");
    m_view.emplace(sketch);
    const auto biasWith = [&](const std::vector<int>& settings) {
        auto bias = m_weights->m_inBias;
        for (const int setting : settings) {
            const float* row = m_weights->m_toldSettings.data_ptr<float>() +
                               std::int64_t{setting} * m_weights->m_toldSettings.size(1);
            for (std::size_t c = 0; c < bias.size(); ++c)
                bias[c] += row[c];
        }
        return bias;
    };
    m_inBias = biasWith(sketch.settings);
    m_earlierBias = biasWith(sketch.earlierSettings);
    m_earlierCells = sketch.earlierCells;
}

void RasterDecoder::addToldHalf(const Team& team, const Run& run) {
    if (!m_view)
        return;
    constexpr int kSide = kCellMeans / 2, kTaps = 4 * kSide * kSide;
    const int wide = 2 * run.count(), channels = m_weights->m_toldHalf.outputs();
    const auto own = team.share(std::int64_t{2} * wide);
    for (auto i = own.from; i < own.to; ++i)
        m_view->means(kCellMeans * run.row - kSide + static_cast<int>(i / wide) * kSide,
                      kCellMeans * run.from - kSide + static_cast<int>(i % wide) * kSide, kSide,
                      m_told.data() + i * kTaps);
    m_weights->m_toldHalf.applyPart(m_told.data() + own.from * kTaps, kTaps,
                                    static_cast<int>(own.to - own.from),
                                    m_halfX.data() + own.from * channels, true, 0, channels);
}

void RasterDecoder::addToldQuarter(const Team& team, const Run& run) {
    if (!m_view)
        return;
    constexpr int kStep = kSketchPoints / 4;
    constexpr int kFirst = kSketchPoints / 2 + 1; // of a place's windows, before its cell
    const auto& w = *m_weights;
    const int wide = 4 * run.count(), channels = w.m_toldQuarter.outputs(),
              hidden = w.m_toldWide.outputs();
    const auto own = team.share(std::int64_t{4} * wide);
    for (auto i = own.from; i < own.to; ++i)
        m_view->points(kSketchPoints * run.row - kFirst + static_cast<int>(i / wide) * kStep,
                       kSketchPoints * run.from - kFirst + static_cast<int>(i % wide) * kStep,
                       kSketchWindow, m_told.data() + i * kWindowTaps);
    const int count = static_cast<int>(own.to - own.from);
    float* between = m_toldWide.data() + own.from * hidden;
    w.m_toldWide.applyPart(m_told.data() + own.from * kWindowTaps, kWindowTaps, count, between,
                           false, 0, hidden);
    siluInPlace(between, std::int64_t{count} * hidden);
    w.m_toldQuarter.applyPart(between, hidden, count, m_quarterX.data() + own.from * channels, true,
                              0, channels);
}

void RasterDecoder::paintUpon(std::int64_t from, int count, const float* hidden, float* out) {
    const auto& w = *m_weights;
    const auto& bias = w.m_toldUponBias;
    float* upon = m_upon.data() + from * kSketchOutputs;
    w.m_toldUpon.applyPart(hidden, w.m_toldUpon.inputs(), count, upon, false, 0, kSketchOutputs);
    for (auto i = from; i < from + count; ++i, upon += kSketchOutputs, out += kSketchGate) {
        for (int j = 0; j < kSketchGate; ++j)
            out[j] += w.m_outBias[static_cast<std::size_t>(j)];
        if (m_view)
            composeSketch(m_told.data() + i * kWindowTaps,
                          1 / (1 + std::exp(-upon[kSketchGate] - bias[kSketchGate])), out);
        for (int j = 0; j < kSketchGate; ++j)
            out[j] += upon[j] + bias[static_cast<std::size_t>(j)];
    }
}

} // namespace depict
