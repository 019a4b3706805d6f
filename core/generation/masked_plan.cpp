#include "generation/masked_plan.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <tuple>
#include <utility>

namespace depict {

namespace {

constexpr double kMostGrowth = 1.5; // of new things, so that a large mask does not make giants

struct CellBox {
    int top = 0, left = 0, bottom = 0, right = 0; // the end is beyond
    [[nodiscard]] int rows() const { return bottom - top; }
    [[nodiscard]] int columns() const { return right - left; }
    void add(int row, int column, int height, int width) {
        const bool isFirst = rows() == 0;
        top = isFirst ? row : std::min(top, row);
        left = isFirst ? column : std::min(left, column);
        bottom = isFirst ? row + height : std::max(bottom, row + height);
        right = isFirst ? column + width : std::max(right, column + width);
    }
};

int distance(const PlannedThing& a, const PlannedThing& b) {
    return std::abs(2 * a.top + a.rows - 2 * b.top - b.rows) +
           std::abs(2 * a.left + a.columns - 2 * b.left - b.columns);
}

/// Moves and scales these things so that all of them lie in the box.
void layInto(const CellBox& box, std::vector<PlannedThing*>& things) {
    CellBox own;
    for (const auto* thing : things)
        own.add(thing->top, thing->left, thing->rows, thing->columns);
    if (things.empty() || (own.top >= box.top && own.left >= box.left && own.bottom <= box.bottom &&
                           own.right <= box.right))
        return;
    const double scale =
        std::min({static_cast<double>(box.rows()) / own.rows(),
                  static_cast<double>(box.columns()) / own.columns(), kMostGrowth});
    const auto moved = [&](int from, int length, int ownFrom, int ownLength, int boxFrom,
                           int boxLength) {
        const double begin = boxFrom + (boxLength - scale * ownLength) / 2;
        const int size = std::clamp(static_cast<int>(std::lround(scale * length)), 1, boxLength);
        const int at = static_cast<int>(std::lround(begin + scale * (from - ownFrom)));
        return std::pair{std::clamp(at, boxFrom, boxFrom + boxLength - size), size};
    };
    for (auto* thing : things) {
        std::tie(thing->top, thing->rows) =
            moved(thing->top, thing->rows, own.top, own.rows(), box.top, box.rows());
        std::tie(thing->left, thing->columns) =
            moved(thing->left, thing->columns, own.left, own.columns(), box.left, box.columns());
    }
}

} // namespace

ScenePlan planInMask(ScenePlan written, const ScenePlan& before, const std::vector<bool>& isFree,
                     GridSize grid) {
    if (written == before)
        return written;
    const auto seen = visibleOf(before, isFree, grid);
    const auto has = [](const ScenePlan& plan, const PlannedThing& thing) {
        return std::find(plan.things.begin(), plan.things.end(), thing) != plan.things.end();
    };
    std::erase_if(written.things, [&](const PlannedThing& thing) {
        return has(before, thing) && !has(seen, thing);
    });
    CellBox box;
    for (int cell = 0; cell < grid.cells(); ++cell)
        if (isFree[static_cast<std::size_t>(cell)])
            box.add(cell / grid.columns, cell % grid.columns, 1, 1);
    // Which written thing is which of those seen: the nearest of its kind and colour.
    const auto count = written.things.size();
    std::vector<bool> isSeen(count, false);
    std::vector<std::optional<std::size_t>> heirs(seen.things.size());
    for (std::size_t i = 0; i < seen.things.size(); ++i) {
        const auto& old = seen.things[i];
        for (std::size_t j = 0; j < count; ++j) {
            const auto& thing = written.things[j];
            if (!isSeen[j] && thing.kind == old.kind && thing.colour == old.colour &&
                thing.worn == old.worn &&
                (!heirs[i] || distance(thing, old) < distance(written.things[*heirs[i]], old)))
                heirs[i] = j;
        }
        if (heirs[i])
            isSeen[*heirs[i]] = true;
    }
    const auto touchesMask = [&](const PlannedThing& thing) {
        for (int cell = 0; cell < grid.cells(); ++cell)
            if (isFree[static_cast<std::size_t>(cell)] &&
                thing.covers(cell / grid.columns, cell % grid.columns))
                return true;
        return false;
    };
    ScenePlan plan;
    plan.settings = written.settings;
    std::vector<std::optional<std::size_t>> origin; // of each of the plan's things, in `written`
    for (std::size_t i = 0; i < seen.things.size(); ++i)
        if (heirs[i] || !touchesMask(seen.things[i])) {
            plan.things.push_back(seen.things[i]);
            origin.push_back(heirs[i]);
        }
    // New things come nearest; what is worn, behind its wearer.
    std::optional<std::size_t> wearer;
    for (std::size_t j = 0; j < count; ++j) {
        const auto& thing = written.things[j];
        if (!thing.worn)
            wearer = j;
        if (isSeen[j] || plan.things.size() == static_cast<std::size_t>(kMostPlanned))
            continue;
        const auto host = std::find(origin.begin(), origin.end(), wearer);
        auto at = thing.worn && wearer && host != origin.end() ? host + 1 : origin.end();
        while (at != origin.end() &&
               plan.things[static_cast<std::size_t>(at - origin.begin())].worn)
            ++at;
        plan.things.insert(plan.things.begin() + (at - origin.begin()), thing);
        origin.insert(at, j);
    }
    std::vector<PlannedThing*> fresh;
    for (std::size_t i = 0; i < plan.things.size(); ++i)
        if (!plan.things[i].worn && origin[i] && !isSeen[*origin[i]])
            fresh.push_back(&plan.things[i]);
    layInto(box, fresh);
    return plan;
}

} // namespace depict
