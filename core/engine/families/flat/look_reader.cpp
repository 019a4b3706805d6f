#include "engine/families/flat/look_reader.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kFiner = kReadingPixels / kLookPoints;

/// The points of a cell as [16, 16, RGBA], between points along both sides.
std::vector<float> fineOf(const CellLook& look) {
    std::vector<float> fine;
    for (int y = 0; y < kReadingPixels; ++y)
        for (int x = 0; x < kReadingPixels; ++x) {
            const auto along = [](int pixel) {
                const float at =
                    (static_cast<float>(pixel) + 0.5f) / static_cast<float>(kFiner) - 0.5f;
                return std::clamp(at, 0.0f, static_cast<float>(kLookPoints - 1));
            };
            const float u = along(x), v = along(y);
            const int left = static_cast<int>(u), top = static_cast<int>(v);
            const int right = std::min(left + 1, kLookPoints - 1),
                      low = std::min(top + 1, kLookPoints - 1);
            const float fx = u - static_cast<float>(left), fy = v - static_cast<float>(top);
            for (int c = 0; c < 4; ++c) {
                const auto at = [&](int row, int column) {
                    return static_cast<float>(
                        look[static_cast<std::size_t>((row * kLookPoints + column) * 4 + c)]);
                };
                fine.push_back(((1 - fy) * ((1 - fx) * at(top, left) + fx * at(top, right)) +
                                fy * ((1 - fx) * at(low, left) + fx * at(low, right))) /
                               255);
            }
        }
    return fine;
}

} // namespace

std::vector<std::vector<float>> LookReader::read(const ScenePlan& plan, GridSize grid) const {
    std::vector<std::vector<float>> result(static_cast<std::size_t>(grid.cells()));
    std::vector<std::size_t> cells; // where something lies
    std::vector<float> pixels;      // of each over black, then over white, in -1 … 1
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const auto look = m_looks.at(plan, cell / grid.columns, cell % grid.columns);
        if (look == CellLook{})
            continue;
        cells.push_back(static_cast<std::size_t>(cell));
        auto& about = result[cells.back()];
        for (const auto point : look)
            about.push_back(static_cast<float>(point) / 255);
        const auto fine = fineOf(look);
        for (const float paper : {0.0f, 1.0f})
            for (std::size_t i = 0; i < fine.size(); i += 4)
                for (std::size_t c = 0; c < 3; ++c)
                    pixels.push_back((fine[i + c] + paper * (1 - fine[i + 3])) * 2 - 1);
    }
    if (cells.empty())
        return result;
    const auto numbers = m_pictures.numbersOf(pixels, 2 * static_cast<int>(cells.size()));
    const auto both = 2 * m_pictures.config().numbers;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto from = numbers.begin() + static_cast<std::ptrdiff_t>(i) * both;
        result[cells[i]].insert(result[cells[i]].end(), from, from + both);
    }
    return result;
}

} // namespace depict
