// Linear, GELU (with the error function), Linear: how public families bind pictures to a language
// model.
#pragma once

#include "engine/tensors/packed_matrix.h"
#include "engine/tensors/weight_folder.h"

#include <span>
#include <string>
#include <vector>

namespace depict {

class PackedMlp {
public:
    PackedMlp() = default;
    /// `first` and `second` name the two layers (".weight", ".bias"); sizes are those of the
    /// tensors, which must fit `inputs`. Throws Error(modelDamaged).
    PackedMlp(const WeightFolder& weights, const std::string& first, const std::string& second,
              int inputs);
    [[nodiscard]] std::size_t bytes() const { return m_first.bytes() + m_second.bytes(); }
    [[nodiscard]] int outputs() const { return static_cast<int>(m_secondBias.size()); }
    /// x [rows, inputs] → [rows, outputs].
    [[nodiscard]] std::vector<float> operator()(std::span<const float> x, int rows) const;

private:
    PackedMatrix m_first, m_second;
    std::vector<float> m_firstBias, m_secondBias;
};

} // namespace depict
