// The tokens of a picture: rows x columns cells in raster order, K codes a cell.
#pragma once

#include <cstdint>
#include <vector>

namespace depict {

struct GridSize {
    int rows = 0;
    int columns = 0;
    friend bool operator==(const GridSize&, const GridSize&) = default;
    [[nodiscard]] int cells() const { return rows * columns; }
};

/// A code that has not been painted yet.
inline constexpr std::int32_t kBlankCode = -1;

class LatentGrid {
public:
    LatentGrid() = default;
    /// All blank.
    LatentGrid(GridSize size, int codesPerCell);

    [[nodiscard]] GridSize size() const { return m_size; }
    [[nodiscard]] int codesPerCell() const { return m_codesPerCell; }
    [[nodiscard]] bool isEmpty() const { return m_codes.empty(); }
    /// The K codes of cell `index` (raster order).
    [[nodiscard]] const std::int32_t* cell(int index) const;
    [[nodiscard]] std::int32_t* cell(int index);
    [[nodiscard]] bool isPainted(int index) const { return cell(index)[0] != kBlankCode; }
    /// Number of cells painted from the start without a gap.
    [[nodiscard]] int paintedPrefix() const;
    [[nodiscard]] const std::vector<std::int32_t>& codes() const { return m_codes; }
    [[nodiscard]] std::vector<std::int32_t>& codes() { return m_codes; }
    friend bool operator==(const LatentGrid&, const LatentGrid&) = default;

private:
    GridSize m_size;
    int m_codesPerCell = 0;
    std::vector<std::int32_t> m_codes;
};

} // namespace depict
