#include "base/error.h"
#include "engine/tensors/packed_linear.h"
#include "engine/transformer/cached_decoder.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace depict {

namespace {

std::vector<float> floats(const torch::Tensor& tensor) {
    const auto flat = tensor.detach().to(torch::kCPU).to(torch::kFloat).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

class CpuCache : public KvCache {
public:
    CpuCache(const TransformerConfig& config, int capacity)
        : m_rowLength(packedLength(config.headSize())), m_capacity(capacity) {
        m_keys.resize(static_cast<std::size_t>(config.blocks));
        for (auto& keys : m_keys)
            keys.resize(static_cast<std::size_t>(capacity) *
                        static_cast<std::size_t>(config.heads * m_rowLength));
        m_values = m_keys;
    }
    [[nodiscard]] int length() const override { return m_length; }
    [[nodiscard]] int capacity() const override { return m_capacity; }
    void truncate(int length) override { m_length = std::min(length, m_length); }
    [[nodiscard]] std::unique_ptr<KvCache> branch() const override {
        return std::make_unique<CpuCache>(*this);
    }

    /// Of a head from this position on, a packed row a position: what one query reads lies in one
    /// piece.
    Bf16* keys(std::size_t block, int head, int position = 0) {
        return m_keys[block].data() + offset(head, position);
    }
    Bf16* values(std::size_t block, int head, int position = 0) {
        return m_values[block].data() + offset(head, position);
    }
    void grow(int by) { m_length += by; }

private:
    [[nodiscard]] std::int64_t offset(int head, int position) const {
        return (std::int64_t{head} * m_capacity + position) * m_rowLength;
    }
    int m_rowLength, m_capacity, m_length = 0;
    std::vector<std::vector<Bf16>> m_keys, m_values; // a block, [heads, capacity, row]
};

struct Row {
    CpuCache* cache;
    int index; // in its cache
    const Position* position;
    int time;
};

class CpuDecoder : public CachedDecoder {
public:
    explicit CpuDecoder(const Transformer& net);
    [[nodiscard]] const TransformerConfig& config() const override { return m_config; }
    [[nodiscard]] std::unique_ptr<KvCache> makeCache(int capacity) const override {
        return std::make_unique<CpuCache>(m_config, capacity);
    }
    [[nodiscard]] std::vector<float> extend(KvCache& cache,
                                            std::span<const Position> positions) override;
    [[nodiscard]] std::vector<float> step(std::span<KvCache* const> caches,
                                          std::span<const Position> positions) override;
    void depthLogits(std::span<const float> hidden, int rows, int k, const std::int32_t* before,
                     std::vector<float>& logits) override;
    void wordLogits(std::span<const float> hidden, std::vector<float>& logits) override;

private:
    struct Block {
        std::vector<float> attentionNorm, queryNorm, keyNorm, feedNorm;
        PackedLinear qkv, attentionOut, gateUp, down;
    };
    /// Runs the rows through all blocks; the result is in m_x (before the last norm).
    void forward(std::span<const Row> rows);
    void embedRow(const Row& row, float* out) const;
    void turn(float* head, const float* cosine, const float* sine) const;
    void anglesOf(const Row& row, float* cosine, float* sine) const;

    TransformerConfig m_config;
    std::vector<Bf16> m_words, m_codes, m_places, m_covers;
    std::vector<float> m_sprites, m_spriteOut; // [sprites, P], [layers, D, P]
    std::vector<Block> m_blocks;
    std::vector<float> m_norm;
    PackedLinear m_wordHead, m_depthIn, m_depthGateUp, m_depthDown;
    std::vector<float> m_depthStep, m_depthCodes, m_depthNorm, m_depthOutNorm;
    std::vector<PackedLinear> m_depthOut;
    std::vector<float> m_x, m_normed, m_wide, m_mixed, m_gated, m_cosine, m_sine;
    std::vector<std::vector<float>> m_scores; // one a thread
    std::vector<float> m_depthSum;            // [rows, W], grows code by code
};

std::vector<Bf16> halves(const torch::Tensor& tensor) {
    const auto all = floats(tensor);
    std::vector<Bf16> result(all.size());
    std::transform(all.begin(), all.end(), result.begin(), toBf16);
    return result;
}

CpuDecoder::CpuDecoder(const Transformer& net)
    : m_config(net.config), m_words(halves(net.words)), m_codes(halves(net.codes)),
      m_places(halves(net.places)),
      m_covers(net.covers.defined() ? halves(net.covers) : std::vector<Bf16>{}),
      m_sprites(net.sprites.defined() ? floats(net.sprites) : std::vector<float>{}),
      m_spriteOut(net.sprites.defined() ? floats(net.spriteOut) : std::vector<float>{}),
      m_norm(floats(net.norm)), m_wordHead(net.words), m_depthIn(net.depth.in),
      m_depthGateUp(net.depth.gateUp), m_depthDown(net.depth.down),
      m_depthStep(floats(net.depth.step)), m_depthCodes(floats(net.depth.codes)),
      m_depthNorm(floats(net.depth.norm)), m_depthOutNorm(floats(net.depth.outNorm)) {
    for (const auto& b : net.blocks)
        m_blocks.push_back({floats(b.attentionNorm), floats(b.queryNorm), floats(b.keyNorm),
                            floats(b.feedNorm), PackedLinear(b.qkv), PackedLinear(b.attentionOut),
                            PackedLinear(b.gateUp), PackedLinear(b.down)});
    for (int k = 0; k < m_config.codesPerCell; ++k)
        m_depthOut.emplace_back(net.depth.out[k]);
}

void CpuDecoder::embedRow(const Row& row, float* out) const {
    const auto width = static_cast<std::size_t>(m_config.width);
    std::fill(out, out + width, 0.0f);
    const auto add = [&](const std::vector<Bf16>& table, std::size_t index) {
        const Bf16* from = table.data() + index * width;
        for (std::size_t i = 0; i < width; ++i)
            out[i] += toFloat(from[i]);
    };
    if (row.position->word >= 0)
        add(m_words, static_cast<std::size_t>(row.position->word));
    if (row.position->codes)
        for (int k = 0; k < m_config.codesPerCell; ++k)
            add(m_codes, static_cast<std::size_t>(k * m_config.codebook + row.position->codes[k]));
    for (std::size_t k = 0; k < 4; ++k)
        if (row.position->place[k] >= 0)
            add(m_places, k * kPlaces + static_cast<std::size_t>(
                                            std::min(row.position->place[k], kPlaces - 1)));
    const Cover* cover = row.position->cover;
    if (!cover || m_covers.empty())
        return;
    for (const auto feature : cover->rows)
        if (feature >= 0)
            add(m_covers, static_cast<std::size_t>(feature));
    const auto inner = static_cast<std::size_t>(m_config.spriteWidth);
    for (std::size_t layer = 0; layer < kCoverLayers && !m_sprites.empty(); ++layer) {
        if (cover->sprites[layer] < 0)
            continue;
        const float* sprite =
            m_sprites.data() + static_cast<std::size_t>(cover->sprites[layer]) * inner;
        const float* weight = m_spriteOut.data() + layer * width * inner;
        for (std::size_t i = 0; i < width; ++i, weight += inner)
            out[i] += std::inner_product(sprite, sprite + inner, weight, 0.0f);
    }
}

void CpuDecoder::anglesOf(const Row& row, float* cosine, float* sine) const {
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const int half = m_config.axes[axis] / 2;
        const double theta = axis == 0 ? m_config.theta : kPlaceTheta;
        const double position = axis == 0 ? row.time : std::max(0, row.position->place[axis - 1]);
        for (int i = 0; i < half; ++i) {
            const double angle = position * std::pow(theta, -static_cast<double>(i) / half);
            *cosine++ = static_cast<float>(std::cos(angle));
            *sine++ = static_cast<float>(std::sin(angle));
        }
    }
}

void CpuDecoder::turn(float* head, const float* cosine, const float* sine) const {
    const int half = m_config.headSize() / 2;
    for (int i = 0; i < half; ++i) {
        const float a = head[i], b = head[half + i];
        head[i] = a * cosine[i] - b * sine[i];
        head[half + i] = b * cosine[i] + a * sine[i];
    }
}

void CpuDecoder::forward(std::span<const Row> rows) {
    const int count = static_cast<int>(rows.size()), width = m_config.width,
              size = m_config.headSize();
    const auto room = [&](std::vector<float>& buffer, int each) {
        buffer.resize(std::max(buffer.size(),
                               static_cast<std::size_t>(count) * static_cast<std::size_t>(each)));
        return buffer.data();
    };
    float *x = room(m_x, width), *normed = room(m_normed, width), *mixed = room(m_mixed, width);
    float *wide = room(m_wide, std::max(3 * width, 2 * m_config.hidden)),
          *gated = room(m_gated, m_config.hidden);
    float *cosine = room(m_cosine, size / 2), *sine = room(m_sine, size / 2);
    m_scores.resize(static_cast<std::size_t>(at::get_num_threads()));
    for (int r = 0; r < count; ++r) {
        embedRow(rows[static_cast<std::size_t>(r)], x + std::int64_t{r} * width);
        anglesOf(rows[static_cast<std::size_t>(r)], cosine + r * (size / 2), sine + r * (size / 2));
    }
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        const Block& block = m_blocks[b];
        normaliseRows(x, block.attentionNorm.data(), normed, count, width);
        block.qkv.apply(normed, count, wide);
        const std::int64_t grain = count > 8 ? 4 : 1;
        at::parallel_for(0, count, grain, [&](std::int64_t from, std::int64_t to) {
            for (auto r = from; r < to; ++r) {
                const Row& row = rows[static_cast<std::size_t>(r)];
                float *query = wide + r * 3 * width, *key = query + width;
                const float* value = key + width;
                normaliseRows(query, block.queryNorm.data(), query, m_config.heads, size);
                normaliseRows(key, block.keyNorm.data(), key, m_config.heads, size);
                for (int h = 0; h < m_config.heads; ++h) {
                    turn(query + h * size, cosine + r * (size / 2), sine + r * (size / 2));
                    turn(key + h * size, cosine + r * (size / 2), sine + r * (size / 2));
                    packRow(key + h * size, size, row.cache->keys(b, h, row.index));
                    packRow(value + h * size, size, row.cache->values(b, h, row.index));
                }
            }
        });
        at::parallel_for(
            0, std::int64_t{count} * m_config.heads, count > 8 ? 16 : 1,
            [&](std::int64_t from, std::int64_t to) {
                auto& scores = m_scores[static_cast<std::size_t>(at::get_thread_num())];
                for (auto i = from; i < to; ++i) {
                    const auto r = i / m_config.heads;
                    const int h = static_cast<int>(i % m_config.heads);
                    const Row& row = rows[static_cast<std::size_t>(r)];
                    scores.resize(std::max(scores.size(), static_cast<std::size_t>(row.index) + 1));
                    attendOne(wide + r * 3 * width + h * size, row.cache->keys(b, h),
                              row.cache->values(b, h), row.index + 1, size,
                              1 / std::sqrt(static_cast<float>(size)), scores.data(),
                              mixed + r * width + h * size);
                }
            });
        block.attentionOut.apply(mixed, count, x, true);
        normaliseRows(x, block.feedNorm.data(), normed, count, width);
        block.gateUp.apply(normed, count, wide);
        gateRows(wide, gated, count, m_config.hidden);
        block.down.apply(gated, count, x, true);
    }
}

std::vector<float> CpuDecoder::extend(KvCache& cache, std::span<const Position> positions) {
    auto& own = static_cast<CpuCache&>(cache);
    if (own.length() + static_cast<int>(positions.size()) > own.capacity())
        throw Error(ErrorKind::internal, "A sequence is longer than its cache.");
    std::vector<Row> rows;
    for (const auto& position : positions)
        rows.push_back(
            {&own, own.length() + static_cast<int>(rows.size()), &position, position.time});
    forward(rows);
    own.grow(static_cast<int>(rows.size()));
    std::vector<float> last(static_cast<std::size_t>(m_config.width));
    normaliseRows(m_x.data() + (rows.size() - 1) * last.size(), m_norm.data(), last.data(), 1,
                  m_config.width);
    return last;
}

std::vector<float> CpuDecoder::step(std::span<KvCache* const> caches,
                                    std::span<const Position> positions) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < caches.size(); ++i) {
        auto* own = static_cast<CpuCache*>(caches[i]);
        if (own->length() >= own->capacity())
            throw Error(ErrorKind::internal, "A sequence is longer than its cache.");
        rows.push_back({own, own->length(), &positions[i], positions[i].time});
    }
    forward(rows);
    for (const auto& row : rows)
        row.cache->grow(1);
    std::vector<float> hidden(rows.size() * static_cast<std::size_t>(m_config.width));
    normaliseRows(m_x.data(), m_norm.data(), hidden.data(), static_cast<int>(rows.size()),
                  m_config.width);
    return hidden;
}

void CpuDecoder::depthLogits(std::span<const float> hidden, int rows, int k,
                             const std::int32_t* before, std::vector<float>& logits) {
    const int w = m_config.depthWidth, inner = m_config.depthHidden;
    const auto room = [&](std::vector<float>& buffer, int each) {
        buffer.resize(std::max(buffer.size(),
                               static_cast<std::size_t>(rows) * static_cast<std::size_t>(each)));
        return buffer.data();
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
