// bfloat16 as the upper half of a float, in a form that compilers vectorise; and the mark for loops
// that are compiled once for each generation of vector units and chosen when the program starts.
#pragma once

#include <bit>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define DEPICT_VECTOR_CLONES                                                                       \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DEPICT_VECTOR_CLONES
#endif
#define DEPICT_INLINE inline __attribute__((always_inline))

namespace depict {

using Bf16 = std::uint16_t;

/// Whether there are 32 vector registers of 16 floats; otherwise loops that keep as many sums would
/// keep them in memory.
inline bool hasLongVectors() {
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool has = __builtin_cpu_supports("avx512f") != 0;
    return has;
#else
    return false;
#endif
}

DEPICT_INLINE float toFloat(Bf16 value) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}
DEPICT_INLINE float toFloat(float value) {
    return value;
}
/// Nearest, ties to even; NaN is not kept.
DEPICT_INLINE Bf16 toBf16(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<Bf16>((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
}
template <typename T> DEPICT_INLINE T fromFloat(float value) {
    if constexpr (sizeof(T) == 2)
        return toBf16(value);
    else
        return value;
}

/// e^x to 4e-6 of itself, for x cut to -87 … 87; without a call, so that loops vectorise.
DEPICT_INLINE float fastExp(float x) {
    x = x < -87 ? -87 : x;
    x = x > 87 ? 87 : x;
    constexpr float kRounding = 12582912; // added to a small number it leaves whole numbers
    const float rounded = x * 1.44269504f + kRounding;
    const float f = (x * 1.44269504f - (rounded - kRounding)) * 0.693147181f; // -0.35 … 0.35
    const float p =
        1 + f * (1 + f * (0.5f + f * (0.166666667f +
                                      f * (0.0416666667f +
                                           f * (0.00833333333f +
                                                f * (0.00138888889f + f * 0.000198412698f))))));
    return p * std::bit_cast<float>((std::bit_cast<std::int32_t>(rounded) + 127) << 23);
}

} // namespace depict
