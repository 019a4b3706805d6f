// What a painter that owns a picture book sees of its plan: on every cell, the points of what is
// to lie there (transformer/looks.h) and the numbers by which the picture tokenizer would say it,
// over black and over white, since nobody knows yet what is behind.
#pragma once

#include "engine/picture/picture_reader.h"
#include "engine/transformer/looks.h"

namespace depict {

/// Refers to both, which have to outlive it.
class LookReader {
public:
    LookReader(const Looks& looks, const PictureReader& pictures)
        : m_looks(looks), m_pictures(pictures) {}
    /// Numbers about a cell.
    [[nodiscard]] static int width(const PictureTokenizerConfig& config) {
        return kLookWidth + 2 * config.numbers;
    }
    /// By cell of a legal plan; empty where nothing lies. About 0 … 1.
    [[nodiscard]] std::vector<std::vector<float>> read(const ScenePlan& plan, GridSize grid) const;

private:
    const Looks& m_looks;
    const PictureReader& m_pictures;
};

} // namespace depict
