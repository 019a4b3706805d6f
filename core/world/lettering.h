// Where the words of a picture stand: which character on which cells. Characters fill whole cells,
// so the same character of the same size, face and colours is always made of the same cells.
#pragma once

#include "base/random.h"
#include "world/layout.h"

#include <optional>
#include <string>
#include <vector>

namespace depict::world {

/// One character and the whole cells that it fills.
struct PlacedCharacter {
    char32_t character = 0;
    int row = 0, column = 0, rows = 1, columns = 1;
    friend bool operator==(const PlacedCharacter&, const PlacedCharacter&) = default;
};

inline constexpr int kLargestLettering = 8; // cells that a character may be high

/// As many columns as rows for Chinese, half as many (rounded up) for everything else.
[[nodiscard]] int columnsOf(char32_t character, int size);

/// The characters as they are read, without spaces. Empty where the words do not fit the grid, say
/// nothing, or are not UTF-8.
[[nodiscard]] std::vector<PlacedCharacter> charactersOf(const Lettering& lettering, GridSize grid);

/// The cells that the words take, a band as wide as the picture; empty where charactersOf is.
[[nodiscard]] Box letteringBox(const Lettering& lettering, GridSize grid);

/// The words in a place, size, face and colours of chance, no more than half of the picture high
/// and legible on the backdrop; nothing where they do not fit.
[[nodiscard]] std::optional<Lettering> drawLettering(std::string words, GridSize grid,
                                                     Random& random);

} // namespace depict::world
