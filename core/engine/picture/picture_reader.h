// The encoder of the built-in picture tokenizer on the CPU, for pictures that are edited or asked
// about: cells are read alone, so it is one small network over many rows, on packed weights.
#pragma once

#include "engine/picture/picture_tokenizer.h"
#include "engine/tensors/packed_linear.h"
#include "image/image.h"

#include <vector>

namespace depict {

/// Constant after it was made.
class PictureReader {
public:
    /// The encoder's weights of `net`, rounded to bfloat16.
    explicit PictureReader(const PictureTokenizer& net);
    /// The codes of a picture that is resampled to this grid; transparent parts count as white.
    /// The same as codesOf(encodeNumbers(…)), up to roundings of numbers halfway between levels.
    [[nodiscard]] LatentGrid read(const Image& picture, GridSize grid) const;
    /// The numbers of cells before rounding, each in 0 … 1. `pixels`: [rows, 16 y, 16 x, 3] in
    /// -1 … 1 → [rows, numbers].
    [[nodiscard]] std::vector<float> numbersOf(const std::vector<float>& pixels, int rows) const;
    [[nodiscard]] const PictureTokenizerConfig& config() const { return m_config; }

private:
    struct Block {
        std::vector<float> norm;
        PackedLinear spread, gather;
    };
    PictureTokenizerConfig m_config;
    PackedLinear m_in, m_out;
    std::vector<Block> m_blocks;
    std::vector<float> m_norm;
};

} // namespace depict
