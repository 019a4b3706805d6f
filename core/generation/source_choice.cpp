#include "generation/source_choice.h"

#include "generation/shapes.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace depict {

namespace {

constexpr double kSamePlace = 0.1; // of a side of the picture, between two centres

bool isSame(const PlannedThing& a, GridSize ofA, const PlannedThing& b, GridSize ofB) {
    const auto apart = [](double top, double rows, int whole, double otherTop, double otherRows,
                          int otherWhole) {
        return std::abs((top + rows / 2) / whole - (otherTop + otherRows / 2) / otherWhole);
    };
    return a.kind == b.kind && a.colour == b.colour && a.mirrored == b.mirrored &&
           apart(a.top, a.rows, ofA.rows, b.top, b.rows, ofB.rows) < kSamePlace &&
           apart(a.left, a.columns, ofA.columns, b.left, b.columns, ofB.columns) < kSamePlace;
}

} // namespace

std::size_t sourceOf(const std::vector<ScenePlan>& seen, const std::vector<GridSize>& grids,
                     const ScenePlan& planned, GridSize grid) {
    const auto rank = [&](std::size_t i) {
        const auto& settings = seen[i].settings;
        const auto keptSettings = std::count_if(settings.begin(), settings.end(), [&](int setting) {
            return std::binary_search(planned.settings.begin(), planned.settings.end(), setting);
        });
        const auto keptThings = std::count_if(
            seen[i].things.begin(), seen[i].things.end(), [&](const PlannedThing& thing) {
                return std::any_of(planned.things.begin(), planned.things.end(),
                                   [&](const PlannedThing& other) {
                                       return isSame(thing, grids[i], other, grid);
                                   });
            });
        const auto kept = keptSettings + keptThings;
        const auto all = static_cast<std::ptrdiff_t>(settings.size() + seen[i].things.size());
        return std::tuple(all - kept, -kept, i);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < seen.size(); ++i)
        if (rank(i) < rank(best))
            best = i;
    return best;
}

void leaveSourceOpen(GenerationRequest& request) {
    if (request.inputs.size() < 2 || request.mask)
        return;
    if (!request.inputPlans.empty() && request.grid != usualGrid(request.inputs[0]))
        request.inputPlans.clear();
    request.grid = {};
}

GridSize usualGrid(const Image& picture) {
    return gridFor(static_cast<double>(picture.width()) / picture.height(), kUsualCells);
}

} // namespace depict
