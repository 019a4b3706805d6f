// Painting by plans with a tiny random model: what the plan fixes, and what an edit keeps.
#include "engine/painter_listener.h"
#include "engine/sketch_model.h"
#include "engine/torch_painter.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;
using namespace depict::test;

namespace {

constexpr GridSize kGrid{5, 6};
constexpr Size kCanvas{6 * 32, 5 * 32};

ScenePlan onePlan() {
    return {{3}, {{17, 2, false, false, 1, 2, 3, 2}}};
}

} // namespace

class TestFlatPlan : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Painter> m_painter;

    [[nodiscard]] Listener run(const GenerationRequest& request) const {
        return heard(*m_painter, request);
    }

private Q_SLOTS:
    void initTestCase();
    void everyVariantIsPlannedFirst();
    void sameRequestSamePlan();
    void givenPlanIsPainted();
    void planMatters();
    void illegalPlansAreRefused();
    void editKeepsWhatThePlanKeeps();
    void editWithoutChangeGivesTheInput();
    void maskWinsOverThePlan();
    void guidanceLeavesThePlanOut();
    void stoppedWhilePlanning();
};

void TestFlatPlan::initTestCase() {
    QVERIFY(m_folder.isValid());
    writeSketchModel(m_folder.path().toStdString(), 1, true);
    m_painter = makeTorchPainter({m_folder.path().toStdString(), DeviceChoice::cpu, 1});
}

void TestFlatPlan::everyVariantIsPlannedFirst() {
    auto request = painting(7, kGrid);
    request.variants = 2;
    const auto listener = run(request);
    for (int variant = 0; variant < 2; ++variant) {
        const auto planned = listener.all(Kind::planned, variant);
        QCOMPARE(planned.size(), std::size_t{1});
        QVERIFY(isLegal(planned[0]->plan, kGrid));
        QVERIFY(planned[0] < listener.all(Kind::painted, variant)[0]);
        QCOMPARE(listener.all(Kind::finished, variant)[0]->plan, planned[0]->plan);
    }
}

void TestFlatPlan::sameRequestSamePlan() {
    const auto once = run(painting(3, kGrid)), again = run(painting(3, kGrid));
    QCOMPARE(once.end().plan, again.end().plan);
    QCOMPARE(once.end().tokens, again.end().tokens);
    QVERIFY(run(painting(4, kGrid)).end().plan != once.end().plan);
}

void TestFlatPlan::givenPlanIsPainted() {
    auto request = painting(7, kGrid);
    const auto free = run(request);
    request.plan = free.end().plan;
    const auto given = run(request);
    QCOMPARE(given.end().plan, free.end().plan);
    QCOMPARE(given.end().tokens, free.end().tokens); // the same as if the model had written it
}

void TestFlatPlan::planMatters() {
    auto request = painting(7, kGrid);
    request.sampling.temperature = 0;
    request.plan = onePlan();
    const auto one = run(request).end().tokens;
    request.plan->things[0].kind = 18;
    const auto other = run(request).end().tokens;
    QVERIFY(one != other);
    QVERIFY(std::equal(one.cell(0), one.cell(0) + 4, other.cell(0)) ||
            one.cell(8)[0] != other.cell(8)[0]);
}

void TestFlatPlan::illegalPlansAreRefused() {
    auto request = painting(7, kGrid);
    request.plan = onePlan();
    request.plan->things[0].left = 5;
    QVERIFY(throws(ErrorKind::badRequest, [&] { run(request); }));
    request.inputs = {pattern(kCanvas)}; // the shape comes from the picture
    request.grid = {};
    request.plan->things[0].top = 60;
    QVERIFY(throws(ErrorKind::badRequest, [&] { run(request); }));
    request.inputs.clear();
    request.grid = kGrid;
    request.plan.reset();
    request.inputPlans = {onePlan()};
    QVERIFY(throws(ErrorKind::badRequest, [&] { run(request); }));
}

void TestFlatPlan::editKeepsWhatThePlanKeeps() {
    auto request = painting(7, kGrid);
    request.inputs = {pattern(kCanvas)};
    request.inputPlans = {onePlan()};
    request.plan = onePlan();
    request.plan->things[0].colour = 5;
    const auto listener = run(request);
    const auto& end = listener.end();
    QCOMPARE(end.kind, Kind::finished);
    QVERIFY(!end.unchanged);
    QCOMPARE(end.picture.size(), kCanvas);
    // The thing lies on rows 1 to 3, columns 2 and 3; more than half a cell beside it nothing
    // moves.
    int same = 0, inside = 0;
    for (int y = 0; y < kCanvas.height; ++y)
        for (int x = 0; x < kCanvas.width; ++x) {
            const auto *a = end.picture.row(y) + 4 * x, *b = request.inputs[0].row(y) + 4 * x;
            const bool near = y >= 32 - 17 && y < 4 * 32 + 17 && x >= 64 - 17 && x < 128 + 17;
            const bool equal = std::equal(a, a + 4, b);
            QVERIFY2(near || equal, qPrintable(QString("%1, %2").arg(x).arg(y)));
            if (y >= 40 && y < 120 && x >= 72 && x < 120) {
                ++inside;
                same += equal;
            }
        }
    QVERIFY(same < inside / 2);
    const auto confidence = end.confidence; // cells that were kept are certain
    QCOMPARE(confidence[0], 1.0f);
    QVERIFY(confidence[8] < 1.0f);
}

void TestFlatPlan::editWithoutChangeGivesTheInput() {
    auto request = painting(7, kGrid);
    request.inputs = {pattern(kCanvas)};
    request.inputPlans = {onePlan()};
    request.plan = onePlan();
    const auto listener = run(request);
    QVERIFY(listener.end().unchanged && listener.end().isLast);
    QVERIFY(listener.end().picture == request.inputs[0]);
    QVERIFY(listener.all(Kind::painted).empty());
}

void TestFlatPlan::maskWinsOverThePlan() {
    auto request = painting(7, kGrid);
    request.inputs = {pattern(kCanvas)};
    request.inputPlans = {onePlan()};
    request.plan = onePlan();
    request.mask = rectangle(kCanvas, {0, 0, 32, 32});
    const auto& end = run(request).end();
    QVERIFY(!end.unchanged);
    QVERIFY(!std::equal(end.picture.row(5), end.picture.row(5) + 4 * 20, request.inputs[0].row(5)));
    for (int y = 32; y < kCanvas.height; ++y)
        QVERIFY(std::equal(end.picture.row(y), end.picture.row(y) + 4 * kCanvas.width,
                           request.inputs[0].row(y)));
}

void TestFlatPlan::guidanceLeavesThePlanOut() {
    auto request = painting(7, kGrid);
    request.plan = onePlan();
    request.sampling.guidance = 1;
    const auto off = run(request).end().tokens;
    request.sampling.guidance = 3;
    QVERIFY(run(request).end().tokens != off);
}

void TestFlatPlan::stoppedWhilePlanning() {
    Listener listener([](int asked) { return asked < 2; });
    m_painter->run(painting(7, kGrid), listener);
    QCOMPARE(listener.end().kind, Kind::cancelled);
    QVERIFY(listener.end().isLast);
    QVERIFY(listener.all(Kind::planned).empty());
}

QTEST_APPLESS_MAIN(TestFlatPlan)
#include "tst_flat_plan.moc"
