#include "engine/tensors/quantised_linear.h"

#include "base/error.h"
#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace depict {

namespace {

constexpr int kLane = 16;
constexpr int kRowBytes = 64; // of a panel, for one input
typedef float Floats __attribute__((vector_size(kLane * sizeof(float)), aligned(4)));
typedef std::int32_t Whole __attribute__((vector_size(kLane * sizeof(std::int32_t)), aligned(4)));
typedef std::uint32_t Words __attribute__((vector_size(kLane * sizeof(std::uint32_t)), aligned(4)));

typedef float HalfFloats __attribute__((vector_size(kLane / 2 * sizeof(float)), aligned(4)));
typedef std::int32_t HalfWhole
    __attribute__((vector_size(kLane / 2 * sizeof(std::int32_t)), aligned(4)));
typedef std::uint32_t HalfWords
    __attribute__((vector_size(kLane / 2 * sizeof(std::uint32_t)), aligned(4)));

/// A panel of 16 * 32 / Bits outputs for M rows: x [M, k] with the sums `xSums` [M, groups] of its
/// groups, y[m * stride + output].
template <int Bits, int M>
DEPICT_INLINE void panelRows(const float* x, const float* xSums, int k, int group,
                             const std::uint8_t* panel, const float* scales, float* y,
                             std::int64_t stride, int width, bool add) {
    constexpr int kParts = 32 / Bits;
    constexpr std::uint32_t kMask = (1U << Bits) - 1;
    constexpr float kMiddle = 1 << (Bits - 1);
    const int groups = (k + group - 1) / group;
    Floats totals[M][kParts] = {};
    for (int g = 0; g < groups; ++g, scales += kParts * kLane) {
        Floats sums[M][kParts] = {};
        const int end = std::min(k, (g + 1) * group);
        for (int i = g * group; i < end; ++i, panel += kRowBytes) {
            Words words;
            std::memcpy(&words, panel, sizeof words);
            for (int b = 0; b < kParts; ++b) {
                const auto whole = reinterpret_cast<Whole>((words >> (Bits * b)) & kMask);
                const auto weights = __builtin_convertvector(whole, Floats);
                for (int m = 0; m < M; ++m)
                    sums[m][b] += weights * x[m * k + i];
            }
        }
        for (int b = 0; b < kParts; ++b) {
            Floats scale;
            std::memcpy(&scale, scales + b * kLane, sizeof scale);
            for (int m = 0; m < M; ++m)
                totals[m][b] += (sums[m][b] - kMiddle * xSums[m * groups + g]) * scale;
        }
    }
    for (int m = 0; m < M; ++m) {
        const auto* all = reinterpret_cast<const float*>(totals[m]);
        float* out = y + m * stride;
        for (int j = 0; j < std::min(width, kParts * kLane); ++j)
            out[j] = add ? out[j] + all[j] : all[j];
    }
}

template <int Bits>
DEPICT_INLINE void allRows(const float* x, const float* xSums, int rows, int k, int group,
                           const std::uint8_t* panel, const float* scales, float* y,
                           std::int64_t stride, int width, bool add) {
    const int groups = (k + group - 1) / group;
    for (; rows >= 2; rows -= 2, x += 2 * std::int64_t{k}, xSums += 2 * groups, y += 2 * stride)
        panelRows<Bits, 2>(x, xSums, k, group, panel, scales, y, stride, width, add);
    if (rows == 1)
        panelRows<Bits, 1>(x, xSums, k, group, panel, scales, y, stride, width, add);
}

/// As panelRows(), with the same sums, half of every row of the panel after the other: eight sums
/// fit into 16 registers.
template <int Bits, int M>
DEPICT_INLINE void halfRows(const float* x, const float* xSums, int k, int group,
                            const std::uint8_t* panel, const float* scales, float* y,
                            std::int64_t stride, int width, bool add) {
    constexpr int kParts = 32 / Bits;
    constexpr std::uint32_t kMask = (1U << Bits) - 1;
    constexpr float kMiddle = 1 << (Bits - 1);
    const int groups = (k + group - 1) / group;
    for (int half = 0; half < 2; ++half) {
        HalfFloats totals[M][kParts] = {};
        for (int g = 0; g < groups; ++g) {
            HalfFloats sums[M][kParts] = {};
            const int end = std::min(k, (g + 1) * group);
            for (int i = g * group; i < end; ++i) {
                HalfWords words;
                std::memcpy(&words, panel + std::int64_t{i} * kRowBytes + half * sizeof words,
                            sizeof words);
                for (int b = 0; b < kParts; ++b) {
                    const auto whole = reinterpret_cast<HalfWhole>((words >> (Bits * b)) & kMask);
                    const auto weights = __builtin_convertvector(whole, HalfFloats);
                    for (int m = 0; m < M; ++m)
                        sums[m][b] += weights * x[m * k + i];
                }
            }
            for (int b = 0; b < kParts; ++b) {
                HalfFloats scale;
                std::memcpy(&scale, scales + (g * kParts + b) * kLane + half * kLane / 2,
                            sizeof scale);
                for (int m = 0; m < M; ++m)
                    totals[m][b] += (sums[m][b] - kMiddle * xSums[m * groups + g]) * scale;
            }
        }
        for (int m = 0; m < M; ++m)
            for (int b = 0; b < kParts; ++b) {
                const int first = b * kLane + half * kLane / 2;
                for (int j = 0; j < std::min(width - first, kLane / 2); ++j) {
                    float& out = y[m * stride + first + j];
                    out = add ? out + totals[m][b][j] : totals[m][b][j];
                }
            }
    }
}

template <int Bits>
DEPICT_INLINE void multiplyRows(const float* x, const float* xSums, int rows, int k, int group,
                                const std::uint8_t* panel, const float* scales, float* y,
                                std::int64_t stride, int width, bool add) {
    if (hasLongVectors())
        return allRows<Bits>(x, xSums, rows, k, group, panel, scales, y, stride, width, add);
    constexpr int kRows = Bits / 4;
    const int groups = (k + group - 1) / group;
    for (; rows >= kRows;
         rows -= kRows, x += kRows * std::int64_t{k}, xSums += kRows * groups, y += kRows * stride)
        halfRows<Bits, kRows>(x, xSums, k, group, panel, scales, y, stride, width, add);
    if (rows > 0)
        halfRows<Bits, 1>(x, xSums, k, group, panel, scales, y, stride, width, add);
}

DEPICT_VECTOR_CLONES void multiply8(const float* x, const float* xSums, int rows, int k, int group,
                                    const std::uint8_t* panel, const float* scales, float* y,
                                    std::int64_t stride, int width, bool add) {
    multiplyRows<8>(x, xSums, rows, k, group, panel, scales, y, stride, width, add);
}

DEPICT_VECTOR_CLONES void multiply4(const float* x, const float* xSums, int rows, int k, int group,
                                    const std::uint8_t* panel, const float* scales, float* y,
                                    std::int64_t stride, int width, bool add) {
    multiplyRows<4>(x, xSums, rows, k, group, panel, scales, y, stride, width, add);
}

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
    m_panels = torch::zeros({panelCount(), m_inputs, kRowBytes}, torch::kByte);
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
                    // Part b = place / 16 of the little-endian word place % 16.
                    const int bit = place / kLane * bits;
                    auto& byte =
                        panels[(static_cast<std::int64_t>(panel) * m_inputs + i) * kRowBytes +
                               place % kLane * 4 + bit / 8];
                    byte = static_cast<std::uint8_t>(byte | q << bit % 8);
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
        m_panels.sizes() != at::IntArrayRef({panelCount(), inputs, kRowBytes}) ||
        m_scales.sizes() != at::IntArrayRef({panelCount(), groups(), panelWidth()}))
        throw Error(ErrorKind::modelDamaged,
                    "The rounded weights that were kept beside the model do not fit it.");
}

void QuantisedLinear::apply(const float* x, int rows, float* y, bool add) const {
    const int each = group(), count = groups(), width = panelWidth();
    std::vector<float> sums(static_cast<std::size_t>(rows) * static_cast<std::size_t>(count));
    for (int r = 0; r < rows; ++r)
        for (int i = 0; i < m_inputs; ++i)
            sums[static_cast<std::size_t>(r * count + i / each)] += x[r * m_inputs + i];
    const auto* panels = m_panels.data_ptr<std::uint8_t>();
    const float* scales = m_scales.data_ptr<float>();
    const auto work = static_cast<std::int64_t>(rows) * m_inputs * width;
    const std::int64_t grain = std::max<std::int64_t>(1, 150000 / std::max<std::int64_t>(1, work));
    const auto multiply = m_bits == 8 ? multiply8 : multiply4;
    at::parallel_for(0, panelCount(), grain, [&](std::int64_t from, std::int64_t to) {
        for (auto p = from; p < to; ++p)
            multiply(x, sums.data(), rows, m_inputs, each, panels + p * m_inputs * kRowBytes,
                     scales + p * count * width, y + p * width, m_outputs,
                     m_outputs - static_cast<int>(p) * width, add);
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
            const int place = n % width, bit = place / kLane * m_bits;
            const int byte =
                panels[(panel * m_inputs + i) * kRowBytes + place % kLane * 4 + bit / 8];
            const float scale = scales[(panel * groups() + i / group()) * width + place];
            *to++ = static_cast<float>((byte >> bit % 8 & mask) - middle) * scale;
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
