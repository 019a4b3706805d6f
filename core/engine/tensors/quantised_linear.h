// Products of few rows with a constant matrix of 8 or 4 bits a weight. A decode step is bound by
// the memory that it reads, so fewer bits are more cells a second. The numbers of a row are rounded
// too, to 16 bits with a scale for each group, finer than bfloat16: the sums of a group are exact,
// and groups are added in one fixed order.
//
// 8 bits: one scale an output; 4 bits: one scale for each group of kGroupInputs inputs of an
// output. A weight is (q - 2^(bits - 1)) * scale.
#pragma once

#include "engine/tensors/quantised_kernels.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace depict {

class QuantisedLinear {
public:
    QuantisedLinear() = default;
    /// weight [N, K] of any floating type; bits 8 or 4.
    QuantisedLinear(const torch::Tensor& weight, int bits);
    /// What `panels` and `scales` of another one gave; they may be mapped. Throws
    /// Error(modelDamaged) when the sizes do not fit.
    QuantisedLinear(int inputs, int outputs, int bits, torch::Tensor panels, torch::Tensor scales);

    [[nodiscard]] int inputs() const { return m_inputs; }
    [[nodiscard]] int outputs() const { return m_outputs; }
    [[nodiscard]] int bits() const { return m_bits; }
    [[nodiscard]] std::size_t bytes() const {
        return static_cast<std::size_t>(m_panels.numel() + 4 * m_scales.numel());
    }
    [[nodiscard]] const torch::Tensor& panels() const { return m_panels; } // uint8
    [[nodiscard]] const torch::Tensor& scales() const { return m_scales; } // float

    /// y[rows, N] = (y if `add`) + x[rows, K] * weight^T. Uses libtorch's pool.
    void apply(const float* x, int rows, float* y, bool add = false) const;
    /// The same by one of groupKernels(bits()), for tests.
    void applyBy(GroupSums kernel, const float* x, int rows, float* y, bool add) const;
    /// The weights of the first `count` outputs as they are used, [count, K] float.
    [[nodiscard]] torch::Tensor dequantised(int count) const;
    /// Root mean square of the rounding of the first outputs, relative to that of the weights
    /// [count, K].
    [[nodiscard]] double errorOfFirst(const torch::Tensor& exact) const;

private:
    [[nodiscard]] int panelWidth() const { return 512 / m_bits / kRowInputs; } // its outputs
    [[nodiscard]] int panelRows() const { return (m_inputs + kRowInputs - 1) / kRowInputs; }
    [[nodiscard]] int group() const { return m_bits == 4 ? kGroupInputs : m_inputs; }
    [[nodiscard]] int groups() const { return (m_inputs + group() - 1) / group(); }
    [[nodiscard]] int panelCount() const { return (m_outputs + panelWidth() - 1) / panelWidth(); }
    [[nodiscard]] std::int64_t rowOf(std::int64_t panel, int input) const { // in bytes
        return (panel * panelRows() + input / kRowInputs) * kRowBytes;
    }
    int m_inputs = 0, m_outputs = 0, m_bits = 8;
    torch::Tensor m_panels; // [panels, rows, 64] bytes, see GroupSums
    torch::Tensor m_scales; // [panels, groups, panel]
};

} // namespace depict
