// What a painter that owns a picture book sees of its plan: on every cell, the points of what is
// to lie there (transformer/looks.h) and the numbers by which the picture tokenizer would say it,
// over black, over white, and over the colour of the backdrop as far as it is painted already.
#pragma once

#include "engine/picture/picture_reader.h"
#include "engine/transformer/looks.h"

namespace depict {

/// A cell of a plan on which something lies, or nothing.
struct SeenCell {
    std::vector<float> numbers; // LookReader::width of them, about 0 … 1; empty where nothing lies
    /// The nearest earlier cell on which nothing lies, in the same row if there is one, otherwise
    /// in the same column: its colour is what shows beside the thing. -1 = none, or nothing shows.
    int behind = -1;
};

/// Looks::colourTerms for this picture tokenizer: by least squares over drawn cells, which takes
/// half a second, so the book keeps them.
[[nodiscard]] std::vector<std::array<float, 3>> colourTermsOf(const PictureReader& pictures);
[[nodiscard]] inline std::size_t colourTermCount(const PictureTokenizerConfig& config) {
    const auto n = static_cast<std::size_t>(config.numbers);
    return 1 + n + n * (n + 1) / 2;
}

/// Refers to both, which have to outlive it.
class LookReader {
public:
    /// Throws Error(modelDamaged) when the book is of another picture tokenizer.
    LookReader(const Looks& looks, const PictureReader& pictures);
    /// Numbers about a cell.
    [[nodiscard]] static int width(const PictureTokenizerConfig& config) {
        return kLookWidth + 3 * config.numbers;
    }
    [[nodiscard]] bool hasScenery() const { return !m_looks.pages.empty(); }
    /// By cell of a legal plan; what depends on the backdrop is 0.
    [[nodiscard]] std::vector<SeenCell> read(const ScenePlan& plan, GridSize grid) const;

    /// A cell and the codes of the one whose colour lies behind it.
    struct Over {
        std::vector<float>* numbers; // of the cell; gains what depends on the backdrop
        const std::int32_t* behind;
    };
    void putOver(std::span<const Over> cells) const;
    /// About the mean of a cell with these codes, R G B in 0 … 1.
    [[nodiscard]] std::array<float, 3> colourOf(const std::int32_t* codes) const;

private:
    const Looks& m_looks;
    const PictureReader& m_pictures;
};

} // namespace depict
