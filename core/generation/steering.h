// Words that came while a picture was painted.
#pragma once

#include <string>
#include <vector>

namespace depict {

/// From this row on, until the next one, a picture was painted by these words.
struct Steering {
    int row = 0; // the first one painted by them, counted from 0
    std::string words;
    friend bool operator==(const Steering&, const Steering&) = default;
};

/// `before` (empty: the whole was painted by `words`) for a picture of which `keptRows` rows stay
/// while the rest is painted by `next`. Begins with row 0; rows painted anew are forgotten.
[[nodiscard]] inline std::vector<Steering> steered(std::vector<Steering> before,
                                                   const std::string& words, int keptRows,
                                                   const std::string& next) {
    if (before.empty())
        before.push_back({0, words});
    std::erase_if(before, [&](const Steering& one) { return one.row >= keptRows; });
    before.push_back({keptRows, next});
    return before;
}

} // namespace depict
