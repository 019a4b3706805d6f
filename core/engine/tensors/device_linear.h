// Products with a constant matrix that lies on a device of libtorch, a GPU: whole, or rounded to 8
// or 4 bits by the rule of QuantisedLinear, with the same levels and scales. Rounded weights take
// the memory of their bits; for a product they are widened again, some outputs at a time.
#pragma once

#include "engine/weight_form.h"

#include <torch/torch.h>

#include <cstdint>

namespace depict {

class DeviceLinear {
public:
    DeviceLinear() = default;
    /// weight [N, K]. `type` is what products are computed in, and of whole weights what they are
    /// kept in.
    DeviceLinear(const torch::Tensor& weight, WeightForm form, torch::Device device,
                 torch::ScalarType type);

    /// x [rows, K] on the device → [rows, N] float.
    [[nodiscard]] torch::Tensor apply(const torch::Tensor& x) const;
    /// The weights as they are used, [N, K] in the type of products.
    [[nodiscard]] torch::Tensor dequantised() const;
    [[nodiscard]] torch::Device device() const { return m_weights.device(); }
    [[nodiscard]] std::int64_t outputs() const { return m_weights.size(0); }
    [[nodiscard]] std::uint64_t bytes() const;

private:
    /// Rows [first, first + count), without what only 8 bits have: one scale an output.
    [[nodiscard]] torch::Tensor widened(std::int64_t first, std::int64_t count) const;
    WeightForm m_form = WeightForm::bf16;
    torch::ScalarType m_type = torch::kFloat;
    std::int64_t m_inputs = 0;
    torch::Tensor m_weights; // [N, K] `type` or int8, or [N, groups * 64] uint8: two in a byte
    torch::Tensor m_scales;  // float, 8 bits: [N], 4 bits: [N, groups, 1]
};

} // namespace depict
