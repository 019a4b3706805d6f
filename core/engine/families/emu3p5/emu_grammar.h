// What may come next when Emu3.5 replies: words, and pictures as their size, rows of codes and the
// marks between them. Knows no network.
#pragma once

#include "engine/families/emu3p5/emu_config.h"
#include "generation/latent_grid.h"

#include <optional>
#include <vector>

namespace depict {

class EmuGrammar {
public:
    /// Pictures get this size, or one that the model chooses.
    EmuGrammar(const EmuMarks& marks, int codes, std::optional<GridSize> size)
        : m_marks(marks), m_codes(codes), m_forced(size) {}

    enum class Mode { words, size, codes };
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Tokens [first, end) that may come next; one only = it is forced. Codes are chosen with
    /// guidance, everything else without.
    struct Range {
        int first = 0, end = 0;
        [[nodiscard]] bool isForced() const { return end - first == 1; }
    };
    [[nodiscard]] Range next() const;
    void take(int token);

    /// Of the picture that was begun last; {0, 0} until its size is known.
    [[nodiscard]] GridSize grid() const { return m_grid; }
    /// The number of the cell that comes next, where a code comes next.
    [[nodiscard]] int cell() const;
    /// True once a picture has ended.
    [[nodiscard]] bool isPictureDone() const { return m_isDone; }

    /// The size of the last picture of a prompt, if there is one.
    [[nodiscard]] static std::optional<GridSize> lastSize(const EmuMarks& marks,
                                                          const std::vector<int>& prompt);

private:
    [[nodiscard]] std::vector<int> sizeTokens() const;
    EmuMarks m_marks;
    int m_codes;
    std::optional<GridSize> m_forced;
    Mode m_mode = Mode::words;
    std::vector<int> m_said; // since the picture began: of the size
    int m_taken = 0;         // codes and line ends
    GridSize m_grid;
    bool m_isDone = false;
};

/// A picture as tokens: its mark, size, codes with line ends between rows, end mark.
[[nodiscard]] std::vector<int> emuPictureTokens(const EmuMarks& marks, const LatentGrid& picture);
/// A number of cells in decimal, a token a digit.
[[nodiscard]] std::vector<int> emuDigits(const EmuMarks& marks, int number);

} // namespace depict
