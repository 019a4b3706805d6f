#include "engine/tensors/device_linear.h"

#include "engine/tensors/quantised_kernels.h"

#include <algorithm>

namespace depict {

using torch::Tensor;

namespace {

constexpr std::int64_t kWidenedAtOnce = 1 << 26; // weights

/// w [N, groups, inputs of a group] → scale [N, groups, 1]; the largest number is met exactly.
Tensor scalesOf(const Tensor& w, int bits) {
    const auto largest = w.gather(-1, w.abs().argmax(-1, true));
    return bits == 8 ? largest.abs() / 127 : -largest / 8;
}

/// Levels of weights, 0 in the middle.
Tensor levelsOf(const Tensor& w, const Tensor& scales, int bits) {
    const auto inverse = torch::where(scales == 0, torch::zeros_like(scales), 1 / scales);
    const int middle = 1 << (bits - 1);
    return (w * inverse).round().clamp(-middle, middle - 1);
}

} // namespace

DeviceLinear::DeviceLinear(const Tensor& weight, WeightForm form, torch::Device device,
                           torch::ScalarType type)
    : m_form(form), m_type(type), m_inputs(weight.size(1)) {
    if (form == WeightForm::bf16) {
        m_weights = weight.to(device, type);
        return;
    }
    const int bits = form == WeightForm::int8 ? 8 : 4;
    const std::int64_t outputs = weight.size(0),
                       group = bits == 8 ? m_inputs : std::int64_t{kGroupInputs},
                       groups = (m_inputs + group - 1) / group;
    const std::int64_t rows = std::max<std::int64_t>(1, kWidenedAtOnce / (groups * group));
    std::vector<Tensor> weights, scales;
    for (std::int64_t first = 0; first < outputs; first += rows) {
        const auto some =
            weight.narrow(0, first, std::min(rows, outputs - first)).to(device, torch::kFloat);
        const auto padded = torch::constant_pad_nd(some, {0, groups * group - m_inputs})
                                .view({some.size(0), groups, group});
        scales.push_back(scalesOf(padded, bits));
        const auto levels = levelsOf(padded, scales.back(), bits).flatten(1);
        if (bits == 8) {
            weights.push_back(levels.to(torch::kChar));
            continue;
        }
        const auto pairs = (levels + 8).to(torch::kByte).view({some.size(0), -1, 2});
        weights.push_back(pairs.select(2, 0) + pairs.select(2, 1) * 16);
    }
    m_weights = torch::cat(weights);
    m_scales = torch::cat(scales);
    if (bits == 8)
        m_scales = m_scales.flatten();
}

Tensor DeviceLinear::widened(std::int64_t first, std::int64_t count) const {
    const auto some = m_weights.narrow(0, first, count);
    if (m_form != WeightForm::int4)
        return some.to(m_type);
    const auto pairs =
        torch::stack({some.bitwise_and(15), torch::bitwise_right_shift(some, at::Scalar(4))}, 2);
    return ((pairs.to(m_type) - 8).view({count, m_scales.size(1), -1}) *
            m_scales.narrow(0, first, count).to(m_type))
        .flatten(1)
        .narrow(1, 0, m_inputs);
}

Tensor DeviceLinear::apply(const Tensor& x) const {
    const auto from = x.to(m_type);
    if (m_form == WeightForm::bf16)
        return torch::linear(from, m_weights).to(torch::kFloat);
    const std::int64_t rows = std::max<std::int64_t>(1, kWidenedAtOnce / m_inputs);
    std::vector<Tensor> parts;
    for (std::int64_t first = 0; first < outputs(); first += rows)
        parts.push_back(torch::linear(from, widened(first, std::min(rows, outputs() - first)))
                            .to(torch::kFloat));
    const auto y = parts.size() == 1 ? parts[0] : torch::cat(parts, 1);
    return m_form == WeightForm::int8 ? y * m_scales : y;
}

Tensor DeviceLinear::dequantised() const {
    const auto whole = widened(0, outputs());
    return m_form == WeightForm::int8 ? whole * m_scales.unsqueeze(1).to(m_type) : whole;
}

std::uint64_t DeviceLinear::bytes() const {
    return static_cast<std::uint64_t>(m_weights.nbytes() +
                                      (m_scales.defined() ? m_scales.nbytes() : 0));
}

} // namespace depict
