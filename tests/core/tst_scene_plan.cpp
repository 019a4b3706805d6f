#include "base/random.h"
#include "generation/scene_plan.h"

#include <QTest>

#include <algorithm>

using namespace depict;

class TestScenePlan : public QObject {
    Q_OBJECT

private:
    static ScenePlan plan();

private Q_SLOTS:
    void legalPlans();
    void illegalPlans_data();
    void illegalPlans();
    void changedIsWhatDiffers();
    void orderMatters();
    void settingsChangeEverything();
    void hiddenThingsAreNotSeen();
    void looksAreOfTheBackdropOnly();
    void whatLiesOnWhatIsNew();
};

namespace {
constexpr GridSize kGrid{6, 8};
constexpr int kCells = 48;
} // namespace

ScenePlan TestScenePlan::plan() {
    return {{3, 40}, {{17, 2, false, false, 1, 2, 3, 2}, {5, 0, true, true, 0, 2, 1, 2}}};
}

void TestScenePlan::legalPlans() {
    QVERIFY(isLegal({}, kGrid));
    QVERIFY(isLegal(plan(), kGrid));
}

void TestScenePlan::illegalPlans_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < 9; ++i)
        QTest::addRow("%d", i) << i;
}

void TestScenePlan::illegalPlans() {
    QFETCH(int, which);
    auto p = plan();
    auto& thing = p.things[0];
    switch (which) {
    case 0:
        thing.kind = kPlanKinds;
        break;
    case 1:
        thing.colour = kPlanColours;
        break;
    case 2:
        thing.rows = 0;
        break;
    case 3:
        thing.top = 4;
        break;
    case 4:
        thing.left = -1;
        break;
    case 5:
        thing.columns = 7;
        break;
    case 6:
        p.settings = {kPlanSettings};
        break;
    case 7:
        p.settings = {4, 3};
        break;
    default:
        p.things.resize(kMostPlanned + 1, thing);
    }
    QVERIFY(!isLegal(p, kGrid));
}

void TestScenePlan::changedIsWhatDiffers() {
    const auto before = plan();
    QCOMPARE(changedCells(before, before, kGrid), std::vector<bool>(kCells, false));
    auto after = before;
    after.things[0].colour = 7; // rows 1 to 3, columns 2 and 3
    const auto changed = changedCells(before, after, kGrid);
    for (int cell = 0; cell < kCells; ++cell)
        QCOMPARE(changed[static_cast<std::size_t>(cell)],
                 before.things[0].covers(cell / 8, cell % 8));
}

void TestScenePlan::orderMatters() {
    auto before = plan(), after = plan();
    before.things[1].top = after.things[1].top = 3; // on row 3 both lie
    std::swap(after.things[0], after.things[1]);
    const auto changed = changedCells(before, after, kGrid);
    QCOMPARE(std::count(changed.begin(), changed.end(), true), 2);
    QVERIFY(changed[3 * 8 + 2] && changed[3 * 8 + 3]);
}

void TestScenePlan::settingsChangeEverything() {
    auto after = plan();
    after.settings = {4, 40};
    QCOMPARE(changedCells(plan(), after, kGrid), std::vector<bool>(kCells, true));
}

void TestScenePlan::hiddenThingsAreNotSeen() {
    std::vector<bool> hidden(kCells, false);
    for (const int cell : {10, 11, 18}) // half of the first thing
        hidden[static_cast<std::size_t>(cell)] = true;
    QCOMPARE(visibleOf(plan(), hidden, kGrid), plan());
    hidden[19] = true;
    const auto visible = visibleOf(plan(), hidden, kGrid);
    QCOMPARE(visible.things.size(), std::size_t{1});
    QCOMPARE(visible.things[0], plan().things[1]);
}

void TestScenePlan::looksAreOfTheBackdropOnly() {
    ScenePlan scenic{{4, 40, kLookSetting + 3}, {}};
    QVERIFY((withoutLook(scenic).settings == std::vector<int>{4, 40}));
    QVERIFY((withLook(scenic, kLookSetting + 5).settings == std::vector<int>{4, 40, 67}));
    QVERIFY((withLook({{1, 80}, {}}, kLookSetting).settings == std::vector<int>{1, 62, 80}));
    QVERIFY(
        (withLook({{1, 2, 3, 80}, {}}, kLookSetting).settings == std::vector<int>{1, 2, 3, 80}));
    QVERIFY(!isLook(kLookSetting - 1) && !isLook(kLookSetting + kLookSettings));
}

void TestScenePlan::whatLiesOnWhatIsNew() {
    const PlannedThing large{1, 0, false, false, 0, 0, 4, 4}, small{2, 0, false, false, 1, 1, 2, 1},
        hat{3, 0, false, true, 0, 0, 4, 4}, word{9, 0, false, false, 0, 0, 4, 4};
    constexpr int kKinds = 5;
    QCOMPARE(mostCovered({{}, {small, large}}, {}, kKinds), 1.0);
    QCOMPARE(mostCovered({{}, {large, small}}, {}, kKinds), 2.0 / 16);
    QCOMPARE(mostCovered({{}, {small, large}}, {{}, {large, small}}, kKinds), 0.0); // as it was
    QCOMPARE(mostCovered({{}, {small, large}}, {{}, {small}}, kKinds), 1.0);
    QCOMPARE(mostCovered({{}, {small, hat}}, {}, kKinds), 0.0);
    QCOMPARE(mostCovered({{}, {small, word}}, {}, kKinds), 0.0);
}

QTEST_APPLESS_MAIN(TestScenePlan)
#include "tst_scene_plan.moc"
