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

} // namespace depict
