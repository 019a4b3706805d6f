// Token-by-token decoding with preallocated caches of keys and values. Two implementations: packed
// weights and kernels of our own on the CPU (results do not depend on the number of threads), and
// libtorch operations on any device (used on CUDA).
#pragma once

#include "engine/transformer/kv_cache.h"
#include "engine/transformer/transformer.h"

#include <memory>
#include <span>
#include <vector>

namespace depict {

/// One position of a sequence.
struct Position {
    int word = -1;                       // or
    const std::int32_t* codes = nullptr; // K codes of a cell
    std::array<int, 4> place{-1, -1, -1, -1};
    int time = 0;
    const Cover* cover = nullptr; // what is planned for the cell that is predicted
};

class CachedDecoder {
public:
    virtual ~CachedDecoder() = default;
    [[nodiscard]] virtual const TransformerConfig& config() const = 0;
    [[nodiscard]] virtual std::unique_ptr<KvCache> makeCache(int capacity) const = 0;
    /// Appends the positions to the cache; returns the hidden state of the last one, [D].
    [[nodiscard]] virtual std::vector<float> extend(KvCache& cache,
                                                    std::span<const Position> positions) = 0;
    /// A position of its own appended to each of several caches; hidden states [caches, D].
    [[nodiscard]] virtual std::vector<float> step(std::span<KvCache* const> caches,
                                                  std::span<const Position> positions) = 0;
    /// Logits [rows, codebook] of code k of a cell; codes [rows, k] are those before it.
    virtual void depthLogits(std::span<const float> hidden, int rows, int k,
                             const std::int32_t* before, std::vector<float>& logits) = 0;
    /// Logits [vocabulary] for the next word.
    virtual void wordLogits(std::span<const float> hidden, std::vector<float>& logits) = 0;
};

/// Kernels of our own; the weights are copied as bfloat16.
[[nodiscard]] std::unique_ptr<CachedDecoder> makeCpuDecoder(const Transformer& net);
/// libtorch operations in this type on the device that holds the weights.
[[nodiscard]] std::unique_ptr<CachedDecoder> makeTorchDecoder(const Transformer& net,
                                                              torch::ScalarType type);

} // namespace depict
