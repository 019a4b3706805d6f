#include "engine/tensors/packed_linear.h"
#include "engine/transformer/cached_decoder.h"
#include "engine/transformer/cpu_backbone.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace depict {

namespace {

BackboneConfig backboneOf(const TransformerConfig& c) {
    return {.width = c.width,
            .blocks = c.blocks,
            .heads = c.heads,
            .keyHeads = c.heads,
            .headSize = c.headSize(),
            .hidden = c.hidden};
}

std::vector<CpuBackbone::Block> blocksOf(const Transformer& net) {
    std::vector<CpuBackbone::Block> blocks;
    for (const auto& b : net.blocks)
        blocks.push_back({floatsOf(b.attentionNorm), floatsOf(b.queryNorm), floatsOf(b.keyNorm),
                          floatsOf(b.feedNorm), PackedLinear(b.qkv), PackedLinear(b.attentionOut),
                          PackedLinear(b.gateUp), PackedLinear(b.down)});
    return blocks;
}

class CpuDecoder : public CachedDecoder {
public:
    explicit CpuDecoder(const Transformer& net);
    [[nodiscard]] const TransformerConfig& config() const override { return m_config; }
    [[nodiscard]] std::unique_ptr<KvCache> makeCache(int capacity) const override {
        return m_backbone.makeCache(capacity);
    }
    [[nodiscard]] std::vector<float> extend(KvCache& cache,
                                            std::span<const Position> positions) override;
    [[nodiscard]] std::vector<float> step(std::span<KvCache* const> caches,
                                          std::span<const Position> positions) override;
    void depthLogits(std::span<const float> hidden, int rows, int k, const std::int32_t* before,
                     std::vector<float>& logits) override;
    void wordLogits(std::span<const float> hidden, std::vector<float>& logits) override;

private:
    /// Embeds the positions and runs them through all blocks; the result is in m_x (before the
    /// last norm).
    void forward(std::span<const CpuBackbone::Row> rows, std::span<const Position> positions);
    void embedRow(const Position& position, float* out) const;
    void anglesOf(const Position& position, float* cosine, float* sine) const;

    TransformerConfig m_config;
    std::vector<Bf16> m_words, m_codes, m_places, m_covers;
    std::vector<float> m_looks; // [D, looks]
    CpuBackbone m_backbone;
    PackedLinear m_wordHead, m_depthIn, m_depthGateUp, m_depthDown;
    std::vector<float> m_depthStep, m_depthCodes, m_depthNorm, m_depthOutNorm;
    std::vector<PackedLinear> m_depthOut;
    std::vector<float> m_x, m_normed, m_wide, m_gated, m_cosine, m_sine;
    std::vector<float> m_depthSum; // [rows, W], grows code by code
};

std::vector<Bf16> halves(const torch::Tensor& tensor) {
    if (tensor.device().is_cpu() && tensor.scalar_type() == torch::kBFloat16) {
        const auto flat = tensor.contiguous();
        const auto* bits = reinterpret_cast<const Bf16*>(flat.data_ptr<at::BFloat16>());
        return {bits, bits + flat.numel()};
    }
    const auto all = floatsOf(tensor);
    std::vector<Bf16> result(all.size());
    std::transform(all.begin(), all.end(), result.begin(), toBf16);
    return result;
}

CpuDecoder::CpuDecoder(const Transformer& net)
    : m_config(net.config), m_words(halves(net.words)), m_codes(halves(net.codes)),
      m_places(halves(net.places)),
      m_covers(net.covers.defined() ? halves(net.covers) : std::vector<Bf16>{}),
      m_looks(net.looks.defined() ? floatsOf(net.looks) : std::vector<float>{}),
      m_backbone(backboneOf(net.config), blocksOf(net), floatsOf(net.norm)), m_wordHead(net.words),
      m_depthIn(net.depth.in), m_depthGateUp(net.depth.gateUp), m_depthDown(net.depth.down),
      m_depthStep(floatsOf(net.depth.step)), m_depthCodes(floatsOf(net.depth.codes)),
      m_depthNorm(floatsOf(net.depth.norm)), m_depthOutNorm(floatsOf(net.depth.outNorm)) {
    for (int k = 0; k < m_config.codesPerCell; ++k)
        m_depthOut.emplace_back(net.depth.out[k]);
}

void CpuDecoder::embedRow(const Position& position, float* out) const {
    const auto width = static_cast<std::size_t>(m_config.width);
    std::fill(out, out + width, 0.0f);
    const auto add = [&](const std::vector<Bf16>& table, std::size_t index) {
        const Bf16* from = table.data() + index * width;
        for (std::size_t i = 0; i < width; ++i)
            out[i] += toFloat(from[i]);
    };
    if (position.word >= 0)
        add(m_words, static_cast<std::size_t>(position.word));
    if (position.codes)
        for (int k = 0; k < m_config.codesPerCell; ++k)
            add(m_codes, static_cast<std::size_t>(k * m_config.codebook + position.codes[k]));
    for (std::size_t k = 0; k < 4; ++k)
        if (position.place[k] >= 0)
            add(m_places,
                k * kPlaces + static_cast<std::size_t>(std::min(position.place[k], kPlaces - 1)));
    const Cover* cover = position.cover;
    if (!cover || m_covers.empty())
        return;
    for (const auto feature : cover->rows)
        if (feature >= 0)
            add(m_covers, static_cast<std::size_t>(feature));
    if (m_looks.empty() || cover->look.empty())
        return;
    const float* weight = m_looks.data();
    for (std::size_t i = 0; i < width; ++i, weight += m_config.looks)
        out[i] += std::inner_product(cover->look.begin(), cover->look.end(), weight, 0.0f);
}

void CpuDecoder::anglesOf(const Position& position, float* cosine, float* sine) const {
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const int half = m_config.axes[axis] / 2;
        const double theta = axis == 0 ? m_config.theta : kPlaceTheta;
        const double place = axis == 0 ? position.time : std::max(0, position.place[axis - 1]);
        for (int i = 0; i < half; ++i) {
            const double angle = place * std::pow(theta, -static_cast<double>(i) / half);
            *cosine++ = static_cast<float>(std::cos(angle));
            *sine++ = static_cast<float>(std::sin(angle));
        }
    }
}

void CpuDecoder::forward(std::span<const CpuBackbone::Row> rows,
                         std::span<const Position> positions) {
    const auto count = static_cast<std::int64_t>(rows.size()), width = std::int64_t{m_config.width},
               half = std::int64_t{m_config.headSize() / 2};
    float* x = roomFor(m_x, count * width);
    float *cosine = roomFor(m_cosine, count * half), *sine = roomFor(m_sine, count * half);
    for (std::int64_t r = 0; r < count; ++r) {
        const Position& position = positions[static_cast<std::size_t>(r)];
        embedRow(position, x + r * width);
        anglesOf(position, cosine + r * half, sine + r * half);
    }
    m_backbone.run(rows, x, cosine, sine);
}

std::vector<float> CpuDecoder::extend(KvCache& cache, std::span<const Position> positions) {
    auto& own = static_cast<CpuCache&>(cache);
    forward(CpuBackbone::rowsBehind(own, static_cast<int>(positions.size())), positions);
    std::vector<float> last(static_cast<std::size_t>(m_config.width));
    m_backbone.normalise(m_x.data() + (positions.size() - 1) * last.size(), last.data(), 1);
    return last;
}

std::vector<float> CpuDecoder::step(std::span<KvCache* const> caches,
                                    std::span<const Position> positions) {
    std::vector<CpuBackbone::Row> rows;
    for (auto* cache : caches)
        rows.push_back(CpuBackbone::rowsBehind(static_cast<CpuCache&>(*cache), 1).front());
    forward(rows, positions);
    std::vector<float> hidden(rows.size() * static_cast<std::size_t>(m_config.width));
    m_backbone.normalise(m_x.data(), hidden.data(), static_cast<int>(rows.size()));
    return hidden;
}

void CpuDecoder::depthLogits(std::span<const float> hidden, int rows, int k,
                             const std::int32_t* before, std::vector<float>& logits) {
    const int w = m_config.depthWidth, inner = m_config.depthHidden;
    const auto room = [&](std::vector<float>& buffer, int each) {
        return roomFor(buffer, std::int64_t{rows} * each);
    };
    float *sum = room(m_depthSum, w), *x = room(m_x, w), *normed = room(m_normed, w);
    float *wide = room(m_wide, 2 * inner), *gated = room(m_gated, inner);
    if (k == 0)
        m_depthIn.apply(hidden.data(), rows, sum);
    for (int r = 0; r < rows; ++r)
        for (int i = 0; i < w; ++i) {
            float& value = sum[r * w + i];
            if (k > 0)
                value += m_depthCodes[(static_cast<std::size_t>(k - 1) * m_config.codebook +
                                       before[r * k + k - 1]) *
                                          w +
                                      i];
            x[r * w + i] = value + m_depthStep[static_cast<std::size_t>(k * w + i)];
        }
    normaliseRows(x, m_depthNorm.data(), normed, rows, w);
    m_depthGateUp.apply(normed, rows, wide);
    gateRows(wide, gated, rows, inner);
    m_depthDown.apply(gated, rows, x, true);
    normaliseRows(x, m_depthOutNorm.data(), normed, rows, w);
    logits.resize(static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_config.codebook));
    m_depthOut[static_cast<std::size_t>(k)].apply(normed, rows, logits.data());
}

void CpuDecoder::wordLogits(std::span<const float> hidden, std::vector<float>& logits) {
    logits.resize(static_cast<std::size_t>(m_config.vocabulary));
    m_wordHead.apply(hidden.data(), 1, logits.data());
}

} // namespace

std::unique_ptr<CachedDecoder> makeCpuDecoder(const Transformer& net) {
    return std::make_unique<CpuDecoder>(net);
}

} // namespace depict
