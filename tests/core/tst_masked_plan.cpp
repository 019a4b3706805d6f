// Plans laid into a mask.
#include "generation/masked_plan.h"

#include <QTest>

#include <random>

using namespace depict;

namespace {

constexpr GridSize kGrid{16, 20};
const PlannedThing kDog{3, 0, false, false, 10, 4, 4, 4}, kCar{7, 2, false, false, 9, 9, 5, 6},
    kTree{9, 0, false, false, 2, 14, 8, 4}, kCap{12, 1, false, true, 9, 5, 2, 2};

std::vector<bool> freeBox(int top, int left, int rows, int columns) {
    std::vector<bool> isFree(std::size_t(kGrid.cells()), false);
    for (int row = top; row < top + rows; ++row)
        for (int column = left; column < left + columns; ++column)
            isFree[std::size_t(row * kGrid.columns + column)] = true;
    return isFree;
}

PlannedThing at(PlannedThing thing, int top, int left) {
    thing.top = top;
    thing.left = left;
    return thing;
}

} // namespace

class TestMaskedPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newThingsGoIntoTheMask();
    void newThingsKeepTheirArrangement();
    void whatWasSeenStays();
    void whatIsLeftOutGoesOnlyFromTheMask();
    void whatTheMaskHidesMakesRoom();
    void wornThingsFollowTheirWearer();
    void staysLegal();
};

void TestMaskedPlan::newThingsGoIntoTheMask() {
    const auto isFree = freeBox(1, 1, 5, 6);
    const auto plan = planInMask({{2}, {kDog, kCar}}, {{2}, {kDog}}, isFree, kGrid);
    QCOMPARE(plan.things.size(), std::size_t{2});
    QCOMPARE(plan.things[0], kDog);
    QCOMPARE(plan.things[1], at(kCar, 1, 1));
    // Into a smaller one it shrinks and keeps its shape; in a larger one it grows a little.
    const auto small = planInMask({{2}, {kCar}}, {{2}, {}}, freeBox(0, 0, 3, 3), kGrid).things[0];
    QVERIFY(small.columns == 3 && (small.rows == 2 || small.rows == 3));
    const auto large = planInMask({{2}, {at(kDog, 0, 0)}}, {{2}, {}}, freeBox(4, 4, 12, 12), kGrid);
    QCOMPARE(large.things[0], (PlannedThing{3, 0, false, false, 7, 7, 6, 6}));
    const auto inside = planInMask({{2}, {kCar}}, {{2}, {}}, freeBox(8, 8, 7, 8), kGrid);
    QCOMPARE(inside.things[0], kCar); // it was there already
}

void TestMaskedPlan::newThingsKeepTheirArrangement() {
    const auto plan = planInMask({{2}, {at(kDog, 0, 0), at(kDog, 0, 5), at(kTree, 0, 10)}},
                                 {{2}, {}}, freeBox(8, 4, 8, 14), kGrid);
    QCOMPARE(plan.things.size(), std::size_t{3});
    QVERIFY(plan.things[0].left < plan.things[1].left);
    QVERIFY(plan.things[1].left < plan.things[2].left);
    for (const auto& thing : plan.things)
        QVERIFY(thing.top >= 8 && thing.left >= 4 && thing.left + thing.columns <= 18);
}

void TestMaskedPlan::whatWasSeenStays() {
    // Two dogs, written a cell off: each stays its own.
    const ScenePlan seen{{2}, {at(kDog, 10, 0), at(kDog, 10, 14), kTree}};
    const ScenePlan written{{2}, {at(kDog, 10, 13), at(kDog, 9, 1), at(kTree, 3, 14)}};
    QCOMPARE(planInMask(written, seen, freeBox(0, 0, 4, 4), kGrid), seen);
    // In another colour it is new.
    PlannedThing red = kDog;
    red.colour = 4;
    const auto plan = planInMask({{2}, {red}}, {{2}, {kTree}}, freeBox(9, 3, 6, 6), kGrid);
    QCOMPARE(plan.things, (std::vector{kTree, red}));
}

void TestMaskedPlan::whatIsLeftOutGoesOnlyFromTheMask() {
    const ScenePlan seen{{2}, {kDog, kTree}};
    QCOMPARE(planInMask({{2}, {}}, seen, freeBox(12, 4, 3, 3), kGrid),
             (ScenePlan{{2}, {kTree}})); // the dog has a foot in it
    QCOMPARE(planInMask({{2}, {}}, seen, freeBox(0, 0, 2, 2), kGrid), seen);
}

void TestMaskedPlan::whatTheMaskHidesMakesRoom() {
    const ScenePlan before{{2}, {kDog, kTree}};
    const auto isFree = freeBox(9, 3, 6, 6); // hides the dog
    const auto added = planInMask({{2}, {kDog, kTree, at(kCar, 0, 0)}}, before, isFree, kGrid);
    QCOMPARE(added.things.size(), std::size_t{2});
    QCOMPARE(added.things[0], kTree);
    QCOMPARE(added.things[1].kind, kCar.kind);
    QCOMPARE(planInMask({{2}, {kTree}}, before, isFree, kGrid), (ScenePlan{{2}, {kTree}}));
    QCOMPARE(planInMask(before, before, isFree, kGrid), before); // as nothing changes
}

void TestMaskedPlan::wornThingsFollowTheirWearer() {
    const auto plan =
        planInMask({{2}, {kDog, kCap, kTree}}, {{2}, {kTree, kDog}}, freeBox(8, 4, 3, 4), kGrid);
    QCOMPARE(plan.things, (std::vector{kTree, kDog, kCap}));
}

void TestMaskedPlan::staysLegal() {
    std::mt19937 random(11);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    const auto anyPlan = [&] {
        ScenePlan plan;
        for (int i = below(70); i > 0 && plan.things.size() < std::size_t(kMostPlanned); --i) {
            const int rows = 1 + below(kGrid.rows), columns = 1 + below(kGrid.columns);
            plan.things.push_back({below(4), below(3), below(2) == 0, below(3) == 0,
                                   below(kGrid.rows - rows + 1), below(kGrid.columns - columns + 1),
                                   rows, columns});
        }
        return plan;
    };
    for (int i = 0; i < 500; ++i) {
        const int rows = 1 + below(kGrid.rows), columns = 1 + below(kGrid.columns);
        const auto isFree = freeBox(below(kGrid.rows - rows + 1),
                                    below(kGrid.columns - columns + 1), rows, columns);
        const auto written = anyPlan(), seen = visibleOf(anyPlan(), isFree, kGrid);
        QVERIFY(isLegal(planInMask(written, seen, isFree, kGrid), kGrid));
    }
}

QTEST_APPLESS_MAIN(TestMaskedPlan)
#include "tst_masked_plan.moc"
