#include "engine/transformer/packed_mlp.h"

#include "base/error.h"
#include "engine/transformer/cpu_backbone.h"

#include <cmath>

namespace depict {

PackedMlp::PackedMlp(const WeightFolder& weights, const std::string& first,
                     const std::string& second, int inputs) {
    const auto outputs = [&](const std::string& name) {
        const auto shape = weights.shape(name + ".bias");
        return shape.size() == 1 ? shape[0] : 0;
    };
    const auto middle = outputs(first), last = outputs(second);
    m_first = PackedMatrix(weights.tensor(first + ".weight", {middle, inputs}), WeightForm::bf16);
    m_second = PackedMatrix(weights.tensor(second + ".weight", {last, middle}), WeightForm::bf16);
    m_firstBias = floatsOf(weights.tensor(first + ".bias"));
    m_secondBias = floatsOf(weights.tensor(second + ".bias"));
}

std::vector<float> PackedMlp::operator()(std::span<const float> x, int rows) const {
    const auto spread = [rows](const std::vector<float>& bias) {
        std::vector<float> y;
        for (int r = 0; r < rows; ++r)
            y.insert(y.end(), bias.begin(), bias.end());
        return y;
    };
    auto inner = spread(m_firstBias);
    m_first.apply(x.data(), rows, inner.data(), true);
    for (float& value : inner)
        value = 0.5f * value * (1 + std::erf(value * 0.70710678f));
    auto result = spread(m_secondBias);
    m_second.apply(inner.data(), rows, result.data(), true);
    return result;
}

} // namespace depict
