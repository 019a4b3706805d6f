#include "engine/tensors/quantised_kernels.h"

#include "engine/tensors/bf16.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#if defined(__x86_64__) && defined(__GNUC__)
#define DEPICT_X86 1
#include <immintrin.h>
#endif

namespace depict {

namespace {

constexpr float kMostWhole = 127 * 256; // so that the high part is at most 127

/// Sets `whole` and the sum of it, returns the scale.
DEPICT_VECTOR_CLONES float roundGroup(const float* x, int count, std::int16_t* whole,
                                      std::int32_t* sum) {
    std::int32_t bits = 0; // of the largest size; as whole numbers they have the same order
    for (int i = 0; i < count; ++i)
        bits = std::max(bits, std::bit_cast<std::int32_t>(x[i]) & 0x7FFFFFFF);
    const float largest = std::bit_cast<float>(bits), inverse = kMostWhole / largest;
    if (!std::isfinite(largest) || !std::isfinite(inverse)) { // or too small to count
        *sum = 0;
        return std::isfinite(largest) ? 0 : std::numeric_limits<float>::quiet_NaN();
    }
    std::int32_t total = 0;
    constexpr float kRound = 12582912; // added to a small number it leaves whole ones
    for (int i = 0; i < count; ++i) {
        const auto n = static_cast<std::int32_t>((x[i] * inverse + kRound) - kRound);
        whole[i] = static_cast<std::int16_t>(n);
        total += n;
    }
    *sum = total;
    return largest / kMostWhole;
}

template <int Bits> constexpr int kPanelOutputs = 512 / Bits / kRowInputs;

template <int Bits>
void sumsAnywhere(const std::uint8_t* panel, int rows, const RoundedRows& x, int row, int first,
                  int count, std::int32_t* sums) {
    std::fill_n(sums, count * kPanelOutputs<Bits>, 0);
    for (int m = 0; m < count; ++m, sums += kPanelOutputs<Bits>) {
        const auto* numbers = x.whole.data() + std::int64_t{row + m} * x.inputs + first;
        for (int r = 0; r < rows; ++r)
            for (int j = 0; j < kRowWords; ++j)
                for (int i = 0; i < kRowInputs; ++i) {
                    const int byte = panel[r * kRowBytes + j * kRowInputs + i],
                              number = numbers[r * kRowInputs + i];
                    if constexpr (Bits == 8) {
                        sums[j] += byte * number;
                    } else {
                        sums[j] += (byte & 15) * number;
                        sums[kRowWords + j] += (byte >> 4) * number;
                    }
                }
    }
}

#ifdef DEPICT_X86

constexpr int kAhead = 24 * kRowBytes; // few rows of x wait for weights, not for sums

template <int Bits, int M>
__attribute__((target("avx2"))) void sumsAvx2(const std::uint8_t* panel, int rows,
                                              const std::int16_t* x, std::int64_t step,
                                              std::int32_t* sums) {
    constexpr int kHalves = 8 / Bits, kQuarters = kRowBytes / 16;
    const __m256i mask = _mm256_set1_epi16(15);
    __m256i all[M][kHalves][kQuarters];
    for (int m = 0; m < M; ++m)
        for (int h = 0; h < kHalves; ++h)
            for (int q = 0; q < kQuarters; ++q)
                all[m][h][q] = _mm256_setzero_si256();
    for (int r = 0; r < rows; ++r, panel += kRowBytes, x += kRowInputs) {
        _mm_prefetch(reinterpret_cast<const char*>(panel + kAhead), _MM_HINT_T0);
        __m256i numbers[M]; // four inputs, again and again
        for (int m = 0; m < M; ++m) {
            long long four;
            std::memcpy(&four, x + m * step, sizeof four);
            numbers[m] = _mm256_set1_epi64x(four);
        }
        for (int q = 0; q < kQuarters; ++q) {
            const __m256i bytes = _mm256_cvtepu8_epi16(
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(panel + 16 * q)));
            for (int h = 0; h < kHalves; ++h) {
                const __m256i weights = Bits == 8 ? bytes
                                        : h == 0  ? _mm256_and_si256(bytes, mask)
                                                  : _mm256_srli_epi16(bytes, 4);
                for (int m = 0; m < M; ++m)
                    all[m][h][q] =
                        _mm256_add_epi32(all[m][h][q], _mm256_madd_epi16(weights, numbers[m]));
            }
        }
    }
    for (int m = 0; m < M; ++m)
        for (int h = 0; h < kHalves; ++h)
            for (int q = 0; q < kQuarters; q += 2, sums += 8) {
                const __m256i pairs = _mm256_hadd_epi32(all[m][h][q], all[m][h][q + 1]);
                _mm256_storeu_si256(reinterpret_cast<__m256i*>(sums),
                                    _mm256_permute4x64_epi64(pairs, 0b11'01'10'00));
            }
}

template <int Bits>
void sumsWithAvx2(const std::uint8_t* panel, int rows, const RoundedRows& x, int row, int first,
                  int count, std::int32_t* sums) {
    constexpr int kTogether = Bits / 4; // eight sums leave half of the registers
    const auto* numbers = x.whole.data() + std::int64_t{row} * x.inputs + first;
    int m = 0;
    for (; m + kTogether <= count; m += kTogether)
        sumsAvx2<Bits, kTogether>(panel, rows, numbers + std::int64_t{m} * x.inputs, x.inputs,
                                  sums + m * kPanelOutputs<Bits>);
    for (; m < count; ++m)
        sumsAvx2<Bits, 1>(panel, rows, numbers + std::int64_t{m} * x.inputs, x.inputs,
                          sums + m * kPanelOutputs<Bits>);
}

template <int Bits, int M>
__attribute__((target("avx512f,avx512bw,avx512vnni"))) void
sumsVnni(const std::uint8_t* panel, int rows, const std::int8_t* high, const std::int8_t* low,
         std::int64_t step, std::int32_t* sums) {
    // Sums that do not wait for each other: a product takes some cycles.
    constexpr int kHalves = 8 / Bits, kTurns = M * kHalves < 4 ? 4 / (M * kHalves) : 1;
    const __m512i mask = _mm512_set1_epi8(15);
    __m512i highs[kTurns][M][kHalves], lows[kTurns][M][kHalves];
    for (int t = 0; t < kTurns; ++t)
        for (int m = 0; m < M; ++m)
            for (int h = 0; h < kHalves; ++h)
                highs[t][m][h] = lows[t][m][h] = _mm512_setzero_si512();
    for (int r = 0; r < rows; r += kTurns)
        for (int t = 0; t < kTurns; ++t) {
            if (kTurns > 1 && r + t >= rows)
                break;
            const auto* at = panel + (r + t) * kRowBytes;
            _mm_prefetch(reinterpret_cast<const char*>(at + kAhead), _MM_HINT_T0);
            const __m512i bytes = _mm512_loadu_si512(at);
            for (int h = 0; h < kHalves; ++h) {
                const __m512i weights =
                    Bits == 8
                        ? bytes
                        : _mm512_and_si512(h == 0 ? bytes : _mm512_srli_epi16(bytes, 4), mask);
                for (int m = 0; m < M; ++m) {
                    const auto from = m * step + (r + t) * kRowInputs;
                    int four;
                    std::memcpy(&four, high + from, sizeof four);
                    highs[t][m][h] =
                        _mm512_dpbusd_epi32(highs[t][m][h], weights, _mm512_set1_epi32(four));
                    std::memcpy(&four, low + from, sizeof four);
                    lows[t][m][h] =
                        _mm512_dpbusd_epi32(lows[t][m][h], weights, _mm512_set1_epi32(four));
                }
            }
        }
    for (int m = 0; m < M; ++m)
        for (int h = 0; h < kHalves; ++h, sums += kRowWords) {
            for (int t = 1; t < kTurns; ++t) {
                highs[0][m][h] = _mm512_add_epi32(highs[0][m][h], highs[t][m][h]);
                lows[0][m][h] = _mm512_add_epi32(lows[0][m][h], lows[t][m][h]);
            }
            _mm512_storeu_si512(
                sums, _mm512_add_epi32(_mm512_mullo_epi32(highs[0][m][h], _mm512_set1_epi32(256)),
                                       lows[0][m][h]));
        }
}

template <int Bits>
void sumsWithVnni(const std::uint8_t* panel, int rows, const RoundedRows& x, int row, int first,
                  int count, std::int32_t* sums) {
    const auto from = std::int64_t{row} * x.inputs + first;
    const auto* high = x.high.data() + from;
    const auto* low = x.low.data() + from;
    switch (count) {
    case 1:
        return sumsVnni<Bits, 1>(panel, rows, high, low, x.inputs, sums);
    case 2:
        return sumsVnni<Bits, 2>(panel, rows, high, low, x.inputs, sums);
    case 3:
        return sumsVnni<Bits, 3>(panel, rows, high, low, x.inputs, sums);
    default:
        return sumsVnni<Bits, 4>(panel, rows, high, low, x.inputs, sums);
    }
}

#endif

template <int Bits> std::vector<GroupSums> kernels() {
    std::vector<GroupSums> all;
#ifdef DEPICT_X86
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni"))
        all.push_back(sumsWithVnni<Bits>);
    if (__builtin_cpu_supports("avx2"))
        all.push_back(sumsWithAvx2<Bits>);
#endif
    all.push_back(sumsAnywhere<Bits>);
    return all;
}

} // namespace

RoundedRows::RoundedRows(const float* x, int count, int k)
    : rows(count), inputs((k + kRowInputs - 1) / kRowInputs * kRowInputs),
      groups((k + kGroupInputs - 1) / kGroupInputs) {
    const auto size = static_cast<std::size_t>(rows) * static_cast<std::size_t>(inputs);
    whole.resize(size);
    high.resize(size);
    low.resize(size);
    scales.resize(static_cast<std::size_t>(rows) * static_cast<std::size_t>(groups));
    sums.resize(scales.size());
    for (int r = 0; r < rows; ++r)
        for (int g = 0; g < groups; ++g) {
            const int first = g * kGroupInputs, end = std::min(k, first + kGroupInputs);
            const auto group = static_cast<std::size_t>(r) * groups + g;
            scales[group] =
                roundGroup(x + std::int64_t{r} * k + first, end - first,
                           whole.data() + std::int64_t{r} * inputs + first, &sums[group]);
        }
    for (std::size_t i = 0; i < size; ++i) {
        const int upper = (whole[i] + 128) >> 8; // the low part is -128 … 127
        high[i] = static_cast<std::int8_t>(upper);
        low[i] = static_cast<std::int8_t>(whole[i] - 256 * upper);
    }
}

std::span<const GroupSums> groupKernels(int bits) {
    static const auto eight = kernels<8>(), four = kernels<4>();
    return bits == 8 ? eight : four;
}

} // namespace depict
