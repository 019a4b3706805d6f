#include "generation/latent_grid.h"

#include <cassert>

namespace depict {

LatentGrid::LatentGrid(GridSize size, int codesPerCell)
    : m_size(size), m_codesPerCell(codesPerCell),
      m_codes(static_cast<std::size_t>(size.cells()) * static_cast<std::size_t>(codesPerCell),
              kBlankCode) {
    assert(size.rows >= 0 && size.columns >= 0 && codesPerCell > 0);
}

const std::int32_t* LatentGrid::cell(int index) const {
    assert(index >= 0 && index < m_size.cells());
    return m_codes.data() + static_cast<std::ptrdiff_t>(index) * m_codesPerCell;
}

std::int32_t* LatentGrid::cell(int index) {
    assert(index >= 0 && index < m_size.cells());
    return m_codes.data() + static_cast<std::ptrdiff_t>(index) * m_codesPerCell;
}

int LatentGrid::paintedPrefix() const {
    const int cells = m_codes.empty() ? 0 : m_size.cells();
    int painted = 0;
    while (painted < cells && isPainted(painted))
        ++painted;
    return painted;
}

} // namespace depict
