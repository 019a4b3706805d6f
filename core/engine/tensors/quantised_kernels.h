// The inner loops of quantised_linear.h: exact sums of whole numbers, so that every kind of
// processor gives the same ones in whatever order it adds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace depict {

inline constexpr int kRowInputs = 4;     // of a row of a panel
inline constexpr int kRowBytes = 64;     // of a panel
inline constexpr int kRowWords = 16;     // outputs side by side in a row
inline constexpr int kGroupInputs = 128; // inputs that share a scale
inline constexpr int kGroupRows = kGroupInputs / kRowInputs;

/// Rows of numbers rounded to 16 bits, one scale for each group of a row: about
/// (256 * high + low) * scale. Rows are filled up with zeros to whole rows of a panel.
struct RoundedRows {
    int rows = 0, inputs = 0, groups = 0;
    std::vector<std::int16_t> whole;    // [rows, inputs]
    std::vector<std::int8_t> high, low; // [rows, inputs]
    std::vector<float> scales;          // [rows, groups]; not a number where one is not finite
    std::vector<std::int32_t> sums;     // [rows, groups], of `whole`

    /// x [rows, k]
    RoundedRows(const float* x, int rows, int k);
};

/// A group of a panel: `rows` rows of 64 bytes, each 4 inputs of 16 outputs (8 bits: byte 4 j + i
/// is output j, input i) or of 32 (4 bits: the lower half of a byte is output j, the upper 16 + j),
/// without sign; and the numbers from `first` on of `count` rows of x, 1 to kMostRows. Writes the
/// sums [count, 512 / bits / 4].
using GroupSums = void (*)(const std::uint8_t* panel, int rows, const RoundedRows& x, int row,
                           int first, int count, std::int32_t* sums);
inline constexpr int kMostRows = 4, kMostPanelOutputs = 2 * kRowWords;

/// The kernels that this processor can run, the fastest first; the last one runs everywhere.
/// bits 8 or 4.
[[nodiscard]] std::span<const GroupSums> groupKernels(int bits);

} // namespace depict
