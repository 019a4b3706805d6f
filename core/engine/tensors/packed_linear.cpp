#include "engine/tensors/packed_linear.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace depict {

namespace {

constexpr int kLane = 16;
constexpr int kPanel = 2 * kLane;
constexpr int kRows = 4;
typedef float Floats __attribute__((vector_size(kLane * sizeof(float)), aligned(4)));
typedef std::uint32_t Words __attribute__((vector_size(kLane * sizeof(std::uint32_t)), aligned(4)));
typedef Bf16 Halves __attribute__((vector_size(kLane * sizeof(Bf16)), aligned(2)));

DEPICT_INLINE Floats widened(const Bf16* from) {
    Halves halves;
    std::memcpy(&halves, from, sizeof halves);
    const Words words = __builtin_convertvector(halves, Words) << 16;
    Floats result;
    std::memcpy(&result, &words, sizeof result);
    return result;
}

/// One panel of outputs for M rows.
template <int M>
DEPICT_INLINE void panelRows(const float* x, std::int64_t k, const Bf16* panel, float* y,
                             std::int64_t stride, int width, bool add) {
    Floats sums[M][2] = {};
    for (std::int64_t i = 0; i < k; ++i, panel += kPanel) {
        const Floats low = widened(panel), high = widened(panel + kLane);
        for (int m = 0; m < M; ++m) {
            const float value = x[m * k + i];
            sums[m][0] += low * value;
            sums[m][1] += high * value;
        }
    }
    for (int m = 0; m < M; ++m) {
        const auto* all = reinterpret_cast<const float*>(sums[m]);
        float* out = y + m * stride;
        for (int j = 0; j < width; ++j)
            out[j] = add ? out[j] + all[j] : all[j];
    }
}

DEPICT_VECTOR_CLONES void onePanel(const float* x, int rows, std::int64_t k, const Bf16* panel,
                                   float* y, std::int64_t stride, int width, bool add) {
    int row = 0;
    for (; row + kRows <= rows; row += kRows)
        panelRows<kRows>(x + row * k, k, panel, y + row * stride, stride, width, add);
    for (; row < rows; ++row)
        panelRows<1>(x + row * k, k, panel, y + row * stride, stride, width, add);
}

DEPICT_VECTOR_CLONES void onePanelPair(const float* x, std::int64_t k, const Bf16* panel, float* y,
                                       std::int64_t stride, int width, bool add) {
    panelRows<2>(x, k, panel, y, stride, width, add);
}

} // namespace

PackedLinear::PackedLinear(const torch::Tensor& weight) {
    const auto w = weight.detach().to(torch::kCPU).to(torch::kFloat).contiguous();
    m_outputs = static_cast<int>(w.size(0));
    m_inputs = static_cast<int>(w.size(1));
    const int panels = (m_outputs + kPanel - 1) / kPanel;
    m_panels.assign(static_cast<std::size_t>(panels) * m_inputs * kPanel, 0);
    const float* from = w.data_ptr<float>();
    for (int n = 0; n < m_outputs; ++n)
        for (int k = 0; k < m_inputs; ++k)
            m_panels[(static_cast<std::size_t>(n / kPanel) * m_inputs + k) * kPanel + n % kPanel] =
                toBf16(*from++);
}

void PackedLinear::apply(const float* x, int rows, float* y, bool add) const {
    const int panels = (m_outputs + kPanel - 1) / kPanel;
    // Below some ten thousand products a second thread costs more than it brings.
    const auto work = static_cast<std::int64_t>(rows) * m_inputs * kPanel;
    const std::int64_t grain = std::max<std::int64_t>(1, 40000 / std::max<std::int64_t>(1, work));
    at::parallel_for(0, panels, grain, [&](std::int64_t from, std::int64_t to) {
        for (auto p = from; p < to; ++p) {
            const Bf16* panel = m_panels.data() + p * m_inputs * kPanel;
            const int width = std::min(kPanel, m_outputs - static_cast<int>(p) * kPanel);
            if (rows == 2)
                onePanelPair(x, m_inputs, panel, y + p * kPanel, m_outputs, width, add);
            else
                onePanel(x, rows, m_inputs, panel, y + p * kPanel, m_outputs, width, add);
        }
    });
}

DEPICT_VECTOR_CLONES void normaliseRows(const float* x, const float* gain, float* y, int rows,
                                        int n) {
    for (int r = 0; r < rows; ++r, x += n, y += n) {
        float sum = 0;
        for (int i = 0; i < n; ++i)
            sum += x[i] * x[i];
        const float scale = 1 / std::sqrt(sum / static_cast<float>(n) + 1e-6f);
        for (int i = 0; i < n; ++i)
            y[i] = x[i] * scale * gain[i];
    }
}

DEPICT_VECTOR_CLONES void gateRows(const float* x, float* y, int rows, int n) {
    for (int r = 0; r < rows; ++r, x += 2 * n, y += n)
        for (int i = 0; i < n; ++i)
            y[i] = x[i] / (1 + std::exp(-x[i])) * x[n + i];
}

DEPICT_VECTOR_CLONES void attendOne(const float* query, const float* keys, const float* values,
                                    std::int64_t stride, int count, int n, float scale,
                                    float* scores, float* out) {
    float most = -1e30f;
    for (int i = 0; i < count; ++i) {
        Floats sum = {};
        const float* key = keys + i * stride;
        for (int j = 0; j + kLane <= n; j += kLane) {
            Floats a, b;
            std::memcpy(&a, query + j, sizeof a);
            std::memcpy(&b, key + j, sizeof b);
            sum += a * b;
        }
        float total = 0;
        for (int j = 0; j < kLane; ++j)
            total += sum[j];
        for (int j = n / kLane * kLane; j < n; ++j)
            total += query[j] * key[j];
        scores[i] = total * scale;
        most = std::max(most, scores[i]);
    }
    float sum = 0;
    for (int i = 0; i < count; ++i) {
        scores[i] = std::exp(scores[i] - most);
        sum += scores[i];
    }
    std::fill(out, out + n, 0.0f);
    for (int i = 0; i < count; ++i) {
        const float share = scores[i] / sum;
        const float* value = values + i * stride;
        for (int j = 0; j < n; ++j)
            out[j] += share * value[j];
    }
}

} // namespace depict
