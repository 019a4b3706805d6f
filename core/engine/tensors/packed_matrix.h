// A constant matrix in the form in which a model's weights are kept on the CPU: bfloat16, or 8 or 4
// bits a weight with scales. Products are those of packed_linear.h.
#pragma once

#include "engine/tensors/packed_linear.h"
#include "engine/tensors/quantised_linear.h"
#include "engine/weight_form.h"

#include <variant>

namespace depict {

class PackedMatrix {
public:
    PackedMatrix() = default;
    PackedMatrix(PackedLinear matrix) : m_matrix(std::move(matrix)) {}
    PackedMatrix(QuantisedLinear matrix) : m_matrix(std::move(matrix)) {}
    /// weight [N, K] of any floating type.
    PackedMatrix(const torch::Tensor& weight, WeightForm form);

    [[nodiscard]] int inputs() const {
        return std::visit([](const auto& m) { return m.inputs(); }, m_matrix);
    }
    [[nodiscard]] int outputs() const {
        return std::visit([](const auto& m) { return m.outputs(); }, m_matrix);
    }
    [[nodiscard]] std::size_t bytes() const {
        return std::visit([](const auto& m) { return m.bytes(); }, m_matrix);
    }
    /// y[rows, N] = (y if `add`) + x[rows, K] * weight^T.
    void apply(const float* x, int rows, float* y, bool add = false) const {
        std::visit([&](const auto& m) { m.apply(x, rows, y, add); }, m_matrix);
    }

private:
    std::variant<PackedLinear, QuantisedLinear> m_matrix;
};

} // namespace depict
