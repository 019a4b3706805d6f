#include "engine/tensors/packed_linear.h"

#include "engine/tensors/crew.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace depict {

namespace {

constexpr int kLane = 16;
constexpr int kPanel = 2 * kLane;
typedef float Floats __attribute__((vector_size(kLane * sizeof(float)), aligned(4)));
typedef std::uint32_t Words __attribute__((vector_size(kLane * sizeof(std::uint32_t)), aligned(4)));
// For vector units with 16 registers of eight: longer vectors would be kept in memory. Both give
// the same sums, in the same order.
typedef float HalfFloats __attribute__((vector_size(kLane / 2 * sizeof(float)), aligned(4)));
typedef std::uint32_t HalfWords
    __attribute__((vector_size(kLane / 2 * sizeof(std::uint32_t)), aligned(4)));

/// How many of them hold a row of a panel.
template <typename Part>
constexpr int kParts = static_cast<int>(kPanel * sizeof(float) / sizeof(Part));

/// The sum of all lanes, as a tree: half onto half.
DEPICT_INLINE float total(const HalfFloats& a) {
    const auto b =
        __builtin_shufflevector(a, a, 0, 1, 2, 3) + __builtin_shufflevector(a, a, 4, 5, 6, 7);
    return (b[0] + b[2]) + (b[1] + b[3]);
}
DEPICT_INLINE float total(const Floats (&row)[2]) {
    const Floats lanes = row[0] + row[1];
    return total(__builtin_shufflevector(lanes, lanes, 0, 1, 2, 3, 4, 5, 6, 7) +
                 __builtin_shufflevector(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15));
}
DEPICT_INLINE float total(const HalfFloats (&row)[4]) {
    return total((row[0] + row[2]) + (row[1] + row[3]));
}

/// e^x to one or two units in the last place, in a form that compilers vectorise.
DEPICT_INLINE float exponential(float x) {
    x = x > 88.0f ? 88.0f : x < -87.0f ? -87.0f : x;
    constexpr float kRound = 12582912; // 1.5 * 2^23: adding it leaves no fraction
    const float n = (x * 1.44269504f + kRound) - kRound;
    const float r = (x - n * 0.693359375f) + n * 2.12194440e-4f; // x - n log 2
    float p = 1.9875691500e-4f * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r + 1;
    p = p * r + 1;
    return p * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

/// A row of a panel, in the order of its outputs. Two bfloat16 beside each other are one word;
/// either becomes a float by one operation.
DEPICT_INLINE void widen(const Bf16* from, Floats (&into)[2]) {
    Words both;
    std::memcpy(&both, from, sizeof both);
    const Words low = both << 16, high = both & 0xFFFF0000U;
    std::memcpy(&into[0], &low, sizeof low);
    std::memcpy(&into[1], &high, sizeof high);
}
DEPICT_INLINE void widen(const Bf16* from, HalfFloats (&into)[4]) {
    for (int half = 0; half < 2; ++half) {
        HalfWords both;
        std::memcpy(&both, from + half * kLane, sizeof both);
        const HalfWords low = both << 16, high = both & 0xFFFF0000U;
        std::memcpy(&into[half], &low, sizeof low);
        std::memcpy(&into[half + 2], &high, sizeof high);
    }
}
template <typename Part> DEPICT_INLINE void widen(const float* from, Part (&into)[kParts<Part>]) {
    std::memcpy(&into, from, sizeof into);
}

/// Where output n of a bfloat16 panel lies in a row of it: the first kLane outputs are the lower
/// halves.
constexpr int placeOf(int n) {
    return n < kLane ? 2 * n : 2 * (n - kLane) + 1;
}

/// Rows of numbers, `step` apart.
struct Rows {
    const float* x;
    std::int64_t step;
    int count;
};

/// P panels of outputs for M rows.
template <typename Part, int M, int P, typename Weight>
DEPICT_INLINE void panelRows(const Rows& in, std::int64_t k, const Weight* panel, float* y,
                             std::int64_t stride, int width, bool add) {
    // One or two rows wait for weights, not for sums.
    constexpr int kAhead = M <= 2 ? 12 * kPanel : 0;
    Part sums[P][M][kParts<Part>] = {};
    for (std::int64_t i = 0; i < k; ++i, panel += kPanel) {
        Part weights[P][kParts<Part>];
        for (int p = 0; p < P; ++p) {
            if constexpr (kAhead > 0)
                __builtin_prefetch(panel + p * k * kPanel + kAhead);
            widen(panel + p * k * kPanel, weights[p]);
        }
        for (int m = 0; m < M; ++m) {
            const float value = in.x[m * in.step + i];
            for (int p = 0; p < P; ++p)
                for (int part = 0; part < kParts<Part>; ++part)
                    sums[p][m][part] += weights[p][part] * value;
        }
    }
    for (int p = 0; p < P; ++p)
        for (int m = 0; m < M; ++m) {
            const auto* all = reinterpret_cast<const float*>(sums[p][m]);
            float* out = y + m * stride + p * kPanel;
            for (int j = 0; j < std::min(kPanel, width - p * kPanel); ++j)
                out[j] = add ? out[j] + all[j] : all[j];
        }
}

/// P panels for all rows, which are few where P is many: 32 vector registers hold the sums.
template <int P, typename Weight>
DEPICT_INLINE void allRows(Rows in, std::int64_t k, const Weight* panel, float* y,
                           std::int64_t stride, int width, bool add) {
    if constexpr (P <= 2)
        for (; in.count >= 4; in.count -= 4, in.x += 4 * in.step, y += 4 * stride)
            panelRows<Floats, 4, P>(in, k, panel, y, stride, width, add);
    for (; in.count >= 2; in.count -= 2, in.x += 2 * in.step, y += 2 * stride)
        panelRows<Floats, 2, P>(in, k, panel, y, stride, width, add);
    if (in.count == 1)
        panelRows<Floats, 1, P>(in, k, panel, y, stride, width, add);
}

/// `width` outputs from the beginning of a panel on. Several panels at once keep enough sums under
/// way; each sum goes through its inputs in order all the same.
template <typename Weight>
DEPICT_INLINE void allPanels(const Rows& in, std::int64_t k, const Weight* panel, float* y,
                             std::int64_t stride, int width, bool add) {
    while (width > 0) {
        int panels = 1;
        if (in.count < 4 && width > 3 * kPanel)
            allRows<4>(in, k, panel, y, stride, width, add), panels = 4;
        else if (width > kPanel)
            allRows<2>(in, k, panel, y, stride, width, add), panels = 2;
        else
            allRows<1>(in, k, panel, y, stride, width, add);
        panel += panels * k * kPanel;
        y += panels * kPanel;
        width -= panels * kPanel;
    }
}

/// As allPanels(), for 16 registers: eight sums are under way at any time.
template <typename Weight>
DEPICT_INLINE void halfPanels(const Rows& in, std::int64_t k, const Weight* panel, float* y,
                              std::int64_t stride, int width, bool add) {
    for (int panels = 1; width > 0;
         panel += panels * k * kPanel, y += panels * kPanel, width -= panels * kPanel) {
        Rows rest = in;
        float* out = y;
        panels = rest.count == 1 && width > kPanel ? 2 : 1;
        for (; rest.count >= 2; rest.count -= 2, rest.x += 2 * rest.step, out += 2 * stride)
            panelRows<HalfFloats, 2, 1>(rest, k, panel, out, stride, width, add);
        if (panels == 2)
            panelRows<HalfFloats, 1, 2>(rest, k, panel, out, stride, width, add);
        else if (rest.count == 1)
            panelRows<HalfFloats, 1, 1>(rest, k, panel, out, stride, width, add);
    }
}

template <typename Weight>
DEPICT_INLINE void multiplyPanels(const Rows& in, std::int64_t k, const Weight* panel, float* y,
                                  std::int64_t stride, int width, bool add) {
    if (hasLongVectors())
        allPanels(in, k, panel, y, stride, width, add);
    else
        halfPanels(in, k, panel, y, stride, width, add);
}

DEPICT_VECTOR_CLONES void multiply(const Rows& in, std::int64_t k, const Bf16* panel, float* y,
                                   std::int64_t stride, int width, bool add) {
    multiplyPanels(in, k, panel, y, stride, width, add);
}
DEPICT_VECTOR_CLONES void multiplySingle(const Rows& in, std::int64_t k, const float* panel,
                                         float* y, std::int64_t stride, int width, bool add) {
    multiplyPanels(in, k, panel, y, stride, width, add);
}

/// 1 / sqrt(mean x^2 + epsilon).
DEPICT_INLINE float inverseNorm(const float* x, int n, float epsilon) {
    HalfFloats squares[2] = {};
    int i = 0;
    for (; i + kLane <= n; i += kLane) {
        HalfFloats part[2];
        std::memcpy(&part, x + i, sizeof part);
        squares[0] += part[0] * part[0];
        squares[1] += part[1] * part[1];
    }
    float sum = total(squares[0] + squares[1]);
    for (; i < n; ++i)
        sum += x[i] * x[i];
    return 1 / std::sqrt(sum / static_cast<float>(n) + epsilon);
}

/// P panels of the mean of packed rows, weighted by shares that add up to `sum`.
template <typename Part, int P, typename T>
DEPICT_INLINE void mixPanels(const float* shares, float sum, const T* rows, int count, int length,
                             float* out, int width) {
    Part sums[P][kParts<Part>] = {};
    for (int i = 0; i < count; ++i, rows += length)
        for (int p = 0; p < P; ++p) {
            Part row[kParts<Part>];
            widen(rows + p * kPanel, row);
            for (int part = 0; part < kParts<Part>; ++part)
                sums[p][part] += row[part] * shares[i];
        }
    const auto* all = reinterpret_cast<const float*>(sums);
    for (int i = 0; i < std::min(width, P * kPanel); ++i)
        out[i] = all[i] / sum;
}

} // namespace

template <typename From, typename To, typename Place, typename Convert>
void PackedLinear::pack(const From* weight, std::vector<To>& panels, Place place,
                        Convert convert) const {
    const int count = (m_outputs + kPanel - 1) / kPanel;
    panels.resize(static_cast<std::size_t>(count) * m_inputs * kPanel);
    sharedFor(0, count, 8, [&](std::int64_t first, std::int64_t end) {
        for (auto panel = first; panel < end; ++panel) {
            const int width = std::min(kPanel, m_outputs - static_cast<int>(panel) * kPanel);
            const From* rows = weight + panel * kPanel * m_inputs;
            To* to = panels.data() + panel * m_inputs * kPanel;
            for (int k = 0; k < m_inputs; ++k, to += kPanel)
                for (int n = 0; n < width; ++n)
                    to[place(n)] = convert(rows[std::int64_t{n} * m_inputs + k]);
        }
    });
}

PackedLinear::PackedLinear(const torch::Tensor& weight, Storage storage) {
    auto w = weight.detach().to(torch::kCPU);
    m_outputs = static_cast<int>(w.size(0));
    m_inputs = static_cast<int>(w.size(1));
    if (storage == Storage::bfloat16 && w.scalar_type() == torch::kBFloat16) {
        w = w.contiguous();
        pack(reinterpret_cast<const Bf16*>(w.data_ptr<at::BFloat16>()), m_panels, placeOf,
             [](Bf16 x) { return x; });
        return;
    }
    w = w.to(torch::kFloat).contiguous();
    if (storage == Storage::single)
        pack(
            w.data_ptr<float>(), m_single, [](int n) { return n; }, [](float x) { return x; });
    else
        pack(w.data_ptr<float>(), m_panels, placeOf, toBf16);
}

void PackedLinear::apply(const float* x, int rows, float* y, bool add) const {
    // Below a hundred thousand products or so a second thread costs more than it brings.
    const auto work = static_cast<std::int64_t>(rows) * m_inputs * kPiece;
    const std::int64_t grain = std::max<std::int64_t>(1, 150000 / std::max<std::int64_t>(1, work));
    sharedFor(0, (m_outputs + kPiece - 1) / kPiece, grain, [&](std::int64_t from, std::int64_t to) {
        applyPart(x, m_inputs, rows, y, add, from * kPiece,
                  std::min<std::int64_t>(to * kPiece, m_outputs));
    });
}

void PackedLinear::applyPart(const float* x, std::int64_t step, int rows, float* y, bool add,
                             std::int64_t from, std::int64_t to) const {
    const Rows in{x, step, rows};
    const int width = static_cast<int>(to - from);
    if (m_single.empty())
        multiply(in, m_inputs, m_panels.data() + from * m_inputs, y + from, m_outputs, width, add);
    else
        multiplySingle(in, m_inputs, m_single.data() + from * m_inputs, y + from, m_outputs, width,
                       add);
}

std::vector<float> floatsOf(const torch::Tensor& tensor) {
    const auto flat = tensor.detach().to(torch::kCPU).to(torch::kFloat).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

DEPICT_VECTOR_CLONES void normaliseRows(const float* x, const float* gain, float* y, int rows,
                                        int n, float epsilon) {
    for (int r = 0; r < rows; ++r, x += n, y += n) {
        const float scale = inverseNorm(x, n, epsilon);
        for (int i = 0; i < n; ++i)
            y[i] = x[i] * scale * gain[i];
    }
}

DEPICT_VECTOR_CLONES void inverseNorms(const float* x, float* scales, int rows, int n,
                                       float epsilon) {
    for (int r = 0; r < rows; ++r, x += n)
        scales[r] = inverseNorm(x, n, epsilon);
}

DEPICT_VECTOR_CLONES void toBytes(const float* x, const float* bias, int n, std::uint8_t* bytes) {
    for (int i = 0; i < n; ++i) {
        const float level = (x[i] + bias[i] + 1) * 127.5f + 0.5f;
        const float cut = level > 0 ? level < 255 ? level : 255 : 0;
        bytes[i] = static_cast<std::uint8_t>(static_cast<int>(cut));
    }
}

DEPICT_VECTOR_CLONES void siluInPlace(float* x, std::int64_t n) {
    for (std::int64_t i = 0; i < n; ++i)
        x[i] = x[i] / (1 + exponential(-x[i]));
}

DEPICT_VECTOR_CLONES void gateRows(const float* x, float* y, int rows, int n) {
    for (int r = 0; r < rows; ++r, x += 2 * n, y += n)
        for (int i = 0; i < n; ++i)
            y[i] = x[i] / (1 + exponential(-x[i])) * x[n + i];
}

int packedLength(int n) {
    return (n + kPanel - 1) / kPanel * kPanel;
}

void packRow(const float* x, int n, Bf16* to) {
    std::fill_n(to, packedLength(n), Bf16{0});
    for (int i = 0; i < n; ++i)
        to[i / kPanel * kPanel + placeOf(i % kPanel)] = toBf16(x[i]);
}

void packRow(const float* x, int n, float* to) {
    std::copy_n(x, n, to);
    std::fill(to + n, to + packedLength(n), 0.0f);
}

namespace {

template <typename Part, typename T>
DEPICT_INLINE void attend(const float* query, const T* keys, const T* values, int count, int n,
                          float scale, float* scores, float* out) {
    const int length = packedLength(n);
    float padded[kLongestHead] = {};
    std::copy_n(query, n, padded);
    float most = -1e30f;
    for (int i = 0; i < count; ++i) {
        Part sums[kParts<Part>] = {};
        const T* key = keys + std::int64_t{i} * length;
        for (int j = 0; j < length; j += kPanel) {
            Part row[kParts<Part>], asked[kParts<Part>];
            widen(key + j, row);
            widen(padded + j, asked);
            for (int part = 0; part < kParts<Part>; ++part)
                sums[part] += row[part] * asked[part];
        }
        scores[i] = total(sums) * scale;
        most = std::max(most, scores[i]);
    }
    for (int i = 0; i < count; ++i)
        scores[i] = exponential(scores[i] - most);
    float sum = 0;
    for (int i = 0; i < count; ++i)
        sum += scores[i];
    int j = 0;
    for (; j + kPanel < length; j += 2 * kPanel)
        mixPanels<Part, 2>(scores, sum, values + j, count, length, out + j, n - j);
    if (j < length)
        mixPanels<Part, 1>(scores, sum, values + j, count, length, out + j, n - j);
}

template <typename T>
DEPICT_INLINE void attendTo(const float* query, const T* keys, const T* values, int count, int n,
                            float scale, float* scores, float* out) {
    if (hasLongVectors())
        attend<Floats>(query, keys, values, count, n, scale, scores, out);
    else
        attend<HalfFloats>(query, keys, values, count, n, scale, scores, out);
}

} // namespace

DEPICT_VECTOR_CLONES void attendOne(const float* query, const Bf16* keys, const Bf16* values,
                                    int count, int n, float scale, float* scores, float* out) {
    attendTo(query, keys, values, count, n, scale, scores, out);
}

DEPICT_VECTOR_CLONES void attendOne(const float* query, const float* keys, const float* values,
                                    int count, int n, float scale, float* scores, float* out) {
    attendTo(query, keys, values, count, n, scale, scores, out);
}

} // namespace depict
