// What a picture is to show, or was seen to show, thing by thing: the model writes such a plan
// before it paints a picture and after it has read one. Numbers only; what kind 17 is, the model's
// world says. Plain comparable values.
#pragma once

#include "generation/latent_grid.h"

#include <vector>

namespace depict {

inline constexpr int kPlanKinds = 768;   // kinds of things (and of letters)
inline constexpr int kPlanColours = 12;  // 0 = as it is by nature, 1 … = a colour word
inline constexpr int kPlanSettings = 96; // backdrops, colours of them, weather, styles, maps
inline constexpr int kMostSettings = 4;  // of one plan
inline constexpr int kMostPlanned = 64;  // things of one plan

/// Settings that say how a backdrop looks, of many ways. They depend on its name, and no words ask
/// for them.
inline constexpr int kLookSetting = 62, kLookSettings = 16;
[[nodiscard]] constexpr bool isLook(int setting) {
    return setting >= kLookSetting && setting < kLookSetting + kLookSettings;
}

/// A thing and the cells that it touches.
struct PlannedThing {
    int kind = 0;
    int colour = 0;
    bool mirrored = false;
    bool worn = false;                            // by the last thing before it that is not worn
    int top = 0, left = 0, rows = 1, columns = 1; // cells
    friend bool operator==(const PlannedThing&, const PlannedThing&) = default;
    [[nodiscard]] bool covers(int row, int column) const {
        return row >= top && row < top + rows && column >= left && column < left + columns;
    }
};

struct ScenePlan {
    std::vector<int> settings;        // what holds for the whole picture, ascending
    std::vector<PlannedThing> things; // from far to near
    friend bool operator==(const ScenePlan&, const ScenePlan&) = default;
};

/// Whether every number is in its range and every thing inside the grid.
[[nodiscard]] bool isLegal(const ScenePlan& plan, GridSize grid);

/// As one says it who does not know how the backdrop looks.
[[nodiscard]] ScenePlan withoutLook(ScenePlan plan);
/// With this look and no other, where there is room for one more setting.
[[nodiscard]] ScenePlan withLook(ScenePlan plan, int look);
/// Without the things that lie mostly on hidden cells. `hidden` by cell of `grid`.
[[nodiscard]] ScenePlan visibleOf(const ScenePlan& plan, const std::vector<bool>& hidden,
                                  GridSize grid);

/// The greatest share of a thing that another one, nearer and not worn, lies on; where at least one
/// of the two is new since the plan before, and both are of kinds below `kinds`.
[[nodiscard]] double mostCovered(const ScenePlan& plan, const ScenePlan& before, int kinds);

/// Cells that look different in the two plans: all, where the settings differ; otherwise those
/// where other things lie, or the same in another order. By cell of `grid`.
[[nodiscard]] std::vector<bool> changedCells(const ScenePlan& before, const ScenePlan& after,
                                             GridSize grid);

} // namespace depict
