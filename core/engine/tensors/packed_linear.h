// Products of few rows with a constant bfloat16 matrix on the CPU, as token-by-token decoding needs
// them. Every output is summed in one fixed order, so results do not depend on threads or on how
// many rows are given at once.
#pragma once

#include "engine/tensors/bf16.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace depict {

class PackedLinear {
public:
    enum class Storage { bfloat16, single };
    static constexpr int kPiece = 64; // outputs; threads share them by pieces

    PackedLinear() = default;
    /// weight [N, K] of any floating type; rounded to bfloat16 unless float is asked for, and laid
    /// out in panels.
    explicit PackedLinear(const torch::Tensor& weight, Storage storage = Storage::bfloat16);

    [[nodiscard]] int inputs() const { return m_inputs; }
    [[nodiscard]] int outputs() const { return m_outputs; }
    [[nodiscard]] std::size_t bytes() const {
        return m_panels.size() * sizeof(Bf16) + m_single.size() * sizeof(float);
    }

    /// y[rows, N] = (y if `add`) + x[rows, K] * weight^T. Uses libtorch's pool.
    void apply(const float* x, int rows, float* y, bool add = false) const;
    /// Outputs [from, to) of the same on this thread; `from` is a multiple of kPiece. Row r of x
    /// begins at x + r * step.
    void applyPart(const float* x, std::int64_t step, int rows, float* y, bool add,
                   std::int64_t from, std::int64_t to) const;

private:
    template <typename From, typename To, typename Place, typename Convert>
    void pack(const From* weight, std::vector<To>& panels, Place place, Convert convert) const;

    int m_inputs = 0, m_outputs = 0;
    // [N / kPanel][K][kPanel], the last panel padded with zeros; one of the two is empty.
    std::vector<Bf16> m_panels;
    std::vector<float> m_single;
};

/// All numbers of a tensor, in order.
[[nodiscard]] std::vector<float> floatsOf(const torch::Tensor& tensor);
/// y = x / sqrt(mean x^2 + epsilon) * gain, for each of the rows of n numbers.
void normaliseRows(const float* x, const float* gain, float* y, int rows, int n,
                   float epsilon = 1e-6f);
/// scales[rows] = 1 / sqrt(mean x^2 + epsilon) of rows of n numbers.
void inverseNorms(const float* x, float* scales, int rows, int n, float epsilon = 1e-6f);
/// y[rows, n] = silu(x[rows, 0 … n)) * x[rows, n … 2n).
void gateRows(const float* x, float* y, int rows, int n);
/// x[n] = silu(x[n]).
void siluInPlace(float* x, std::int64_t n);
/// bytes[n] = x + bias of -1 … 1 as 0 … 255, cut off there.
void toBytes(const float* x, const float* bias, int n, std::uint8_t* bytes);
/// Keys and values are kept as bfloat16, which halves what a query has to read; packed rows are
/// this long.
[[nodiscard]] int packedLength(int n);
void packRow(const float* x, int n, Bf16* to);
void packRow(const float* x, int n, float* to); // exact, for comparisons
inline constexpr int kLongestHead = 1536;
/// One query [n] over `count` packed keys and values of n <= kLongestHead numbers: out[n] =
/// softmax(scale * q · K) V. `scores` is room for `count` floats.
void attendOne(const float* query, const Bf16* keys, const Bf16* values, int count, int n,
               float scale, float* scores, float* out);
void attendOne(const float* query, const float* keys, const float* values, int count, int n,
               float scale, float* scores, float* out);

} // namespace depict
