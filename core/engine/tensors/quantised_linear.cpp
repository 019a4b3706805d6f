#include "engine/tensors/quantised_linear.h"

#include "base/error.h"
#include "engine/tensors/bf16.h"
#include "engine/tensors/crew.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace depict {

namespace {

/// Adds the sums of a group, less what the middle of the weights' range makes of them.
DEPICT_VECTOR_CLONES void addGroup(const std::int32_t* sums, std::int32_t middle, float xScale,
                                   const float* scales, int width, float* totals) {
    for (int j = 0; j < width; ++j)
        totals[j] += static_cast<float>(sums[j] - middle) * (xScale * scales[j]);
}

/// Where a weight lies in the panels of `bits` bits: the byte in its row and the bit in that.
struct WeightPlace {
    int byte, bit;
    WeightPlace(int place, int input, int bits)
        : byte(place % kRowWords * kRowInputs + input % kRowInputs), bit(place / kRowWords * bits) {
    }
};

/// The scale with which this group is rounded; its largest number is met exactly.
float scaleOf(const float* weights, int count, int bits) {
    float largest = 0;
    for (int i = 0; i < count; ++i)
        if (std::abs(weights[i]) > std::abs(largest))
            largest = weights[i];
    // With 4 bits the one-sided level -8 is worth having: it goes to the side of the largest.
    return bits == 8 ? std::abs(largest) / 127 : -largest / 8;
}

} // namespace

QuantisedLinear::QuantisedLinear(const torch::Tensor& weight, int bits)
    : m_inputs(static_cast<int>(weight.size(1))), m_outputs(static_cast<int>(weight.size(0))),
      m_bits(bits) {
    const auto w = weight.detach().to(torch::kCPU).contiguous();
    const int width = panelWidth(), each = group(), count = groups();
    m_panels = torch::zeros({panelCount(), panelRows(), kRowBytes}, torch::kByte);
    m_scales = torch::zeros({panelCount(), count, width});
    auto* panels = m_panels.data_ptr<std::uint8_t>();
    float* scales = m_scales.data_ptr<float>();
    const int middle = 1 << (bits - 1), most = 2 * middle - 1;
    at::parallel_for(0, panelCount(), 1, [&](std::int64_t from, std::int64_t to) {
        std::vector<float> row(static_cast<std::size_t>(m_inputs));
        for (int n = static_cast<int>(from) * width;
             n < std::min(m_outputs, static_cast<int>(to) * width); ++n) {
            const int panel = n / width, place = n % width;
            const auto floats = w[n].to(torch::kFloat).contiguous();
            std::copy_n(floats.data_ptr<float>(), row.size(), row.data());
            for (int g = 0; g < count; ++g) {
                const int first = g * each, end = std::min(m_inputs, first + each);
                const float scale = scaleOf(row.data() + first, end - first, bits);
                scales[(static_cast<std::int64_t>(panel) * count + g) * width + place] = scale;
                const float inverse = scale == 0 ? 0 : 1 / scale;
                for (int i = first; i < end; ++i) {
                    const float level = std::nearbyint(row[static_cast<std::size_t>(i)] * inverse);
                    const int q = std::clamp(static_cast<int>(level) + middle, 0, most);
                    const WeightPlace at(place, i, bits);
                    auto& byte = panels[rowOf(panel, i) + at.byte];
                    byte = static_cast<std::uint8_t>(byte | q << at.bit);
                }
            }
        }
    });
}

QuantisedLinear::QuantisedLinear(int inputs, int outputs, int bits, torch::Tensor panels,
                                 torch::Tensor scales)
    : m_inputs(inputs), m_outputs(outputs), m_bits(bits), m_panels(std::move(panels)),
      m_scales(std::move(scales)) {
    if (inputs < 1 || outputs < 1 || (bits != 4 && bits != 8) ||
        m_panels.scalar_type() != torch::kByte || m_scales.scalar_type() != torch::kFloat ||
        m_panels.sizes() != at::IntArrayRef({panelCount(), panelRows(), kRowBytes}) ||
        m_scales.sizes() != at::IntArrayRef({panelCount(), groups(), panelWidth()}))
        throw Error(ErrorKind::modelDamaged,
                    "The rounded weights that were kept beside the model do not fit it.");
}

void QuantisedLinear::apply(const float* x, int rows, float* y, bool add) const {
    applyBy(groupKernels(m_bits).front(), x, rows, y, add);
}

void QuantisedLinear::applyBy(GroupSums kernel, const float* x, int rows, float* y,
                              bool add) const {
    const RoundedRows rounded(x, rows, m_inputs);
    const int width = panelWidth(), middle = 1 << (m_bits - 1);
    const int scaleStep = m_bits == 4 ? width : 0; // from a group to the next
    const auto* panels = m_panels.data_ptr<std::uint8_t>();
    const float* scales = m_scales.data_ptr<float>();
    const auto work = static_cast<std::int64_t>(rows) * m_inputs * width;
    const std::int64_t grain = std::max<std::int64_t>(1, 300000 / std::max<std::int64_t>(1, work));
    sharedFor(0, panelCount(), grain, [&](std::int64_t from, std::int64_t to) {
        std::array<std::int32_t, kMostRows * kMostPanelOutputs> sums;
        std::array<float, kMostRows * kMostPanelOutputs> totals;
        for (auto p = from; p < to; ++p)
            for (int row = 0; row < rows; row += kMostRows) {
                const int count = std::min(kMostRows, rows - row);
                std::fill_n(totals.begin(), count * width, 0.0F);
                for (int g = 0; g < rounded.groups; ++g) {
                    const int first = g * kGroupRows;
                    kernel(panels + (p * panelRows() + first) * kRowBytes,
                           std::min(kGroupRows, panelRows() - first), rounded, row,
                           first * kRowInputs, count, sums.data());
                    const float* own = scales + p * groups() * width + g * scaleStep;
                    for (int m = 0; m < count; ++m) {
                        const auto of = static_cast<std::size_t>((row + m) * rounded.groups + g);
                        addGroup(sums.data() + m * width, middle * rounded.sums[of],
                                 rounded.scales[of], own, width, totals.data() + m * width);
                    }
                }
                const int outputs = std::min(width, m_outputs - static_cast<int>(p) * width);
                for (int m = 0; m < count; ++m) {
                    float* out = y + std::int64_t{row + m} * m_outputs + p * width;
                    const float* own = totals.data() + m * width;
                    for (int j = 0; j < outputs; ++j)
                        out[j] = add ? out[j] + own[j] : own[j];
                }
            }
    });
}

torch::Tensor QuantisedLinear::dequantised(int count) const {
    auto result = torch::empty({count, m_inputs});
    float* to = result.data_ptr<float>();
    const auto* panels = m_panels.data_ptr<std::uint8_t>();
    const float* scales = m_scales.data_ptr<float>();
    const int width = panelWidth(), mask = (1 << m_bits) - 1, middle = 1 << (m_bits - 1);
    for (int n = 0; n < count; ++n)
        for (int i = 0; i < m_inputs; ++i) {
            const std::int64_t panel = n / width;
            const WeightPlace at(n % width, i, m_bits);
            const float scale = scales[(panel * groups() + i / group()) * width + n % width];
            *to++ =
                static_cast<float>((panels[rowOf(panel, i) + at.byte] >> at.bit & mask) - middle) *
                scale;
        }
    return result;
}

double QuantisedLinear::errorOfFirst(const torch::Tensor& exact) const {
    const auto wanted = exact.to(torch::kDouble);
    const auto off = wanted - dequantised(static_cast<int>(exact.size(0))).to(torch::kDouble);
    const double size = wanted.square().sum().item<double>();
    return size > 0 ? std::sqrt(off.square().sum().item<double>() / size) : 0;
}

} // namespace depict
