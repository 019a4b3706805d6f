#include "engine/transformer/cpu_backbone.h"

#include "base/error.h"
#include "engine/tensors/crew.h"
#include "engine/tensors/packed_linear.h"

#include <algorithm>
#include <cmath>

namespace depict {

float* roomFor(std::vector<float>& buffer, std::int64_t count) {
    buffer.resize(std::max(buffer.size(), static_cast<std::size_t>(count)));
    return buffer.data();
}

CpuCache::CpuCache(const BackboneConfig& config, int capacity)
    : m_rowLength(packedLength(config.headSize)), m_capacity(capacity) {
    const auto numbers = static_cast<std::size_t>(capacity) *
                         static_cast<std::size_t>(config.keyHeads * m_rowLength);
    m_keys.resize(static_cast<std::size_t>(config.blocks));
    for (auto& keys : m_keys)
        keys.resize(numbers * (config.keepsFloats ? sizeof(float) : sizeof(Bf16)));
    m_values = m_keys;
}

std::vector<CpuBackbone::Row> CpuBackbone::rowsBehind(CpuCache& cache, int count) {
    if (cache.length() + count > cache.capacity())
        throw Error(ErrorKind::internal, "A sequence is longer than its cache.");
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({&cache, cache.length() + i});
    return rows;
}

void CpuBackbone::turn(float* head, const float* cosine, const float* sine) const {
    const int half = m_config.headSize / 2;
    for (int i = 0; i < half; ++i) {
        const float a = head[i], b = head[half + i];
        head[i] = a * cosine[i] - b * sine[i];
        head[half + i] = b * cosine[i] + a * sine[i];
    }
}

/// Reads the products of all rows in m_wide, leaves the mixed values in m_mixed.
template <typename T>
void CpuBackbone::attention(std::size_t index, std::span<const Row> rows, const float* cosine,
                            const float* sine) {
    const Block& block = m_blocks[index];
    const auto count = static_cast<std::int64_t>(rows.size());
    const int size = m_config.headSize, heads = m_config.heads, keyHeads = m_config.keyHeads;
    const int queries = m_config.queries(), each = queries + 2 * m_config.keys();
    float *wide = m_wide.data(), *mixed = m_mixed.data();
    sharedFor(0, count, count > 8 ? 4 : 1, [&](std::int64_t from, std::int64_t to) {
        for (auto r = from; r < to; ++r) {
            const Row& row = rows[static_cast<std::size_t>(r)];
            float *query = wide + r * each, *key = query + queries;
            const float* value = key + m_config.keys();
            const float *cosines = cosine + r * (size / 2), *sines = sine + r * (size / 2);
            if (!block.queryNorm.empty())
                normaliseRows(query, block.queryNorm.data(), query, heads, size, m_config.epsilon);
            if (!block.keyNorm.empty())
                normaliseRows(key, block.keyNorm.data(), key, keyHeads, size, m_config.epsilon);
            for (int h = 0; h < heads; ++h)
                turn(query + h * size, cosines, sines);
            for (int h = 0; h < keyHeads; ++h) {
                turn(key + h * size, cosines, sines);
                packRow(key + h * size, size, row.cache->keys<T>(index, h, row.index));
                packRow(value + h * size, size, row.cache->values<T>(index, h, row.index));
            }
        }
    });
    const int served = heads / keyHeads;
    sharedFor(0, count * heads, count > 8 ? 16 : 1, [&](std::int64_t from, std::int64_t to) {
        static thread_local std::vector<float> scores;
        for (auto i = from; i < to; ++i) {
            const auto r = i / heads;
            const int h = static_cast<int>(i % heads);
            const Row& row = rows[static_cast<std::size_t>(r)];
            scores.resize(std::max(scores.size(), static_cast<std::size_t>(row.index) + 1));
            attendOne(wide + r * each + h * size, row.cache->keys<T>(index, h / served),
                      row.cache->values<T>(index, h / served), row.index + 1, size,
                      1 / std::sqrt(static_cast<float>(size)), scores.data(),
                      mixed + r * queries + h * size);
        }
    });
}

void CpuBackbone::run(std::span<const Row> rows, float* x, const float* cosine, const float* sine,
                      const Observer& observer) {
    const int count = static_cast<int>(rows.size()), width = m_config.width;
    const int products = m_config.queries() + 2 * m_config.keys();
    float* normed = roomFor(m_normed, std::int64_t{count} * width);
    float* mixed = roomFor(m_mixed, std::int64_t{count} * m_config.queries());
    float* wide = roomFor(m_wide, std::int64_t{count} * std::max(products, 2 * m_config.hidden));
    float* gated = roomFor(m_gated, std::int64_t{count} * m_config.hidden);
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        const Block& block = m_blocks[b];
        normaliseRows(x, block.attentionNorm.data(), normed, count, width, m_config.epsilon);
        block.qkv.apply(normed, count, wide);
        if (m_config.keepsFloats)
            attention<float>(b, rows, cosine, sine);
        else
            attention<Bf16>(b, rows, cosine, sine);
        block.attentionOut.apply(mixed, count, x, true);
        normaliseRows(x, block.feedNorm.data(), normed, count, width, m_config.epsilon);
        block.gateUp.apply(normed, count, wide);
        gateRows(wide, gated, count, m_config.hidden);
        block.down.apply(gated, count, x, true);
        if (observer)
            observer(static_cast<int>(b),
                     {x, static_cast<std::size_t>(count) * static_cast<std::size_t>(width)});
    }
    for (const Row& row : rows)
        row.cache->m_length = std::max(row.cache->m_length, row.index + 1);
}

void CpuBackbone::normalise(const float* x, float* y, int rows) const {
    normaliseRows(x, m_norm.data(), y, rows, m_config.width, m_config.epsilon);
}

} // namespace depict
