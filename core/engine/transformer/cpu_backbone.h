// The blocks of a decoder-only transformer, with caches, on kernels of our own: what the built-in
// model and the public families have in common on the CPU. What goes in (embeddings, rotary angles)
// and what is read from the last hidden state is the family's. Results depend neither on the number
// of threads nor on how many rows are run at once.
#pragma once

#include "engine/tensors/packed_matrix.h"
#include "engine/transformer/kv_cache.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace depict {

struct BackboneConfig {
    int width = 0;
    int blocks = 0;
    int heads = 0;
    int keyHeads = 0; // divides heads: each serves heads / keyHeads queries beside each other
    int headSize = 0; // even; heads * headSize need not be the width
    int hidden = 0;   // of the gated unit
    float epsilon = 1e-6f;
    bool keepsFloats = false; // keys and values as float instead of bfloat16, for comparisons

    [[nodiscard]] int queries() const { return heads * headSize; }
    [[nodiscard]] int keys() const { return keyHeads * headSize; }
};

class CpuCache : public KvCache {
public:
    CpuCache(const BackboneConfig& config, int capacity);
    [[nodiscard]] int length() const override { return m_length; }
    [[nodiscard]] int capacity() const override { return m_capacity; }
    void truncate(int length) override { m_length = length < m_length ? length : m_length; }
    [[nodiscard]] std::unique_ptr<KvCache> branch() const override {
        return std::make_unique<CpuCache>(*this);
    }

private:
    friend class CpuBackbone;
    /// Of a head from this position on, a packed row a position: what one query reads lies in one
    /// piece.
    template <typename T> T* keys(std::size_t block, int head, int position = 0) {
        return reinterpret_cast<T*>(m_keys[block].data()) + offset(head, position);
    }
    template <typename T> T* values(std::size_t block, int head, int position = 0) {
        return reinterpret_cast<T*>(m_values[block].data()) + offset(head, position);
    }
    [[nodiscard]] std::int64_t offset(int head, int position) const {
        return (std::int64_t{head} * m_capacity + position) * m_rowLength;
    }
    int m_rowLength, m_capacity, m_length = 0;
    std::vector<std::vector<std::byte>> m_keys, m_values; // a block, [heads, capacity, row]
};

class CpuBackbone {
public:
    struct Block {
        std::vector<float> attentionNorm;      // [width]
        std::vector<float> queryNorm, keyNorm; // [headSize]; empty = none
        std::vector<float> feedNorm;           // [width]
        PackedMatrix qkv;                      // [queries + 2 keys, width]
        PackedMatrix attentionOut;             // [width, queries]
        PackedMatrix gateUp, down;             // [2 hidden, width], [width, hidden]
    };
    struct Row {
        CpuCache* cache = nullptr;
        int index = 0; // in its cache
    };
    /// Called with the rows [rows, width] after every block.
    using Observer = std::function<void(int block, std::span<const float> x)>;

    CpuBackbone(const BackboneConfig& config, std::vector<Block> blocks, std::vector<float> norm)
        : m_config(config), m_blocks(std::move(blocks)), m_norm(std::move(norm)) {}
    [[nodiscard]] const BackboneConfig& config() const { return m_config; }
    [[nodiscard]] std::unique_ptr<CpuCache> makeCache(int capacity) const {
        return std::make_unique<CpuCache>(m_config, capacity);
    }

    /// The rows that follow in a cache. Throws Error(internal) when they do not fit.
    [[nodiscard]] static std::vector<Row> rowsBehind(CpuCache& cache, int count);
    /// Runs x [rows, width] through all blocks in place; cosine and sine are [rows, headSize / 2].
    /// The caches grow by their rows.
    void run(std::span<const Row> rows, float* x, const float* cosine, const float* sine,
             const Observer& observer = {});
    /// The last norm.
    void normalise(const float* x, float* y, int rows) const;

private:
    template <typename T>
    void attention(std::size_t index, std::span<const Row> rows, const float* cosine,
                   const float* sine);
    void turn(float* head, const float* cosine, const float* sine) const;

    BackboneConfig m_config;
    std::vector<Block> m_blocks;
    std::vector<float> m_norm;
    std::vector<float> m_normed, m_wide, m_mixed, m_gated;
};

/// `buffer` with room for at least so many numbers.
[[nodiscard]] float* roomFor(std::vector<float>& buffer, std::int64_t count);

} // namespace depict
