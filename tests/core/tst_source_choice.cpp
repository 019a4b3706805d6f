// Which of several pictures a plan changes.
#include "generation/source_choice.h"

#include <QTest>

using namespace depict;

namespace {

constexpr GridSize kSquare{16, 16}, kWide{8, 32};
const PlannedThing kDog{3, 0, false, false, 10, 4, 4, 4}, kCar{7, 2, false, false, 9, 9, 5, 6},
    kBoat{9, 1, false, false, 2, 2, 4, 4};

Image blank(Size size) {
    return PixelBuffer(size).freeze();
}

ScenePlan plan(int backdrop, std::vector<PlannedThing> things) {
    return {{backdrop}, std::move(things)};
}

} // namespace

class TestSourceChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void source_data();
    void source();
    void gridsMayDiffer();
    void openSource();
    void maskKeepsTheFirst();
};

void TestSourceChoice::source_data() {
    QTest::addColumn<int>("base");
    for (int base = 0; base < 3; ++base)
        QTest::addRow("picture %d of 3", base + 1) << base;
}

void TestSourceChoice::source() {
    QFETCH(int, base);
    const std::vector<ScenePlan> seen{plan(1, {kDog}), plan(2, {kCar}), plan(3, {kBoat})};
    // The things of the others come in at other places.
    ScenePlan painted = seen[std::size_t(base)];
    for (int i = 0; i < 3; ++i)
        if (i != base) {
            auto thing = seen[std::size_t(i)].things[0];
            thing.left = thing.left >= 6 ? thing.left - 6 : thing.left + 6;
            painted.things.push_back(thing);
        }
    QCOMPARE(sourceOf(seen, {kSquare, kSquare, kSquare}, painted, kSquare), std::size_t(base));
    // Two pictures of the same place are told apart by their things alone.
    const std::vector<ScenePlan> alike{plan(1, {kDog}), plan(1, {kCar})};
    auto dog = kDog;
    dog.left = 12;
    QCOMPARE(sourceOf(alike, {kSquare, kSquare}, plan(1, {kCar, dog}), kSquare), std::size_t{1});
}

void TestSourceChoice::gridsMayDiffer() {
    auto scaled = kCar; // the same place in a wide picture
    scaled.top /= 2, scaled.rows /= 2, scaled.left *= 2, scaled.columns *= 2;
    const std::vector<ScenePlan> seen{plan(1, {kDog}), plan(2, {scaled})};
    QCOMPARE(sourceOf(seen, {kSquare, kWide}, plan(2, {kCar}), kSquare), std::size_t{1});
}

void TestSourceChoice::openSource() {
    GenerationRequest request;
    request.inputs = {blank({64, 64}), blank({128, 32})};
    request.grid = usualGrid(request.inputs[0]);
    request.inputPlans = {plan(1, {kDog}), {}};
    auto usual = request;
    leaveSourceOpen(usual);
    QCOMPARE(usual.grid, GridSize{});
    QCOMPARE(usual.inputPlans, request.inputPlans);
    auto other = request; // a plan on another grid would be of another picture
    other.grid = {32, 32};
    leaveSourceOpen(other);
    QCOMPARE(other.grid, GridSize{});
    QVERIFY(other.inputPlans.empty());
    auto one = request;
    one.inputs.pop_back();
    leaveSourceOpen(one);
    QCOMPARE(one.grid, request.grid);
}

void TestSourceChoice::maskKeepsTheFirst() {
    GenerationRequest request;
    request.inputs = {blank({64, 64}), blank({128, 32})};
    request.mask = Mask({64, 64});
    request.grid = {32, 32};
    leaveSourceOpen(request);
    QCOMPARE(request.grid, (GridSize{32, 32}));
}

QTEST_APPLESS_MAIN(TestSourceChoice)
#include "tst_source_choice.moc"
