// Painting by plans with a tiny random model: what the plan fixes, and what an edit keeps.
#include "engine/painter_listener.h"
#include "engine/sketch_model.h"
#include "engine/torch_painter.h"
#include "generation/source_choice.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace depict;
using namespace depict::test;

namespace {

constexpr GridSize kGrid{5, 6};
constexpr Size kCanvas{6 * 32, 5 * 32};

ScenePlan onePlan() {
    return {{3}, {{17, 2, false, false, 1, 2, 3, 2}}};
}

/// Another picture than pattern() everywhere.
Image otherPattern(int which) {
    PixelBuffer pixels = pattern(kCanvas).thaw();
    for (int y = 0; y < kCanvas.height; ++y)
        for (int x = 0; x < kCanvas.width; ++x)
            pixels.row(y)[4 * x + which] = static_cast<std::uint8_t>(255 - pixels.row(y)[4 * x]);
    return std::move(pixels).freeze();
}

/// Three pictures of different places and things, and what each shows.
GenerationRequest threePictures() {
    auto request = painting(7, kGrid);
    request.inputs = {pattern(kCanvas), otherPattern(1), otherPattern(2)};
    request.inputPlans = {onePlan(),
                          {{4}, {{20, 1, false, false, 0, 0, 2, 2}}},
                          {{5}, {{21, 0, false, false, 3, 4, 2, 2}}}};
    return request;
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
    void mapsPaintOnlyTheirThings();
    void sameRequestSamePlan();
    void keptRowsLookAsTheyDid();
    void givenPlanIsPainted();
    void planMatters();
    void illegalPlansAreRefused();
    void editKeepsWhatThePlanKeeps();
    void editWithoutChangeGivesTheInput();
    void maskWinsOverThePlan();
    void guidanceLeavesThePlanOut();
    void stoppedWhilePlanning();
    void planSaysWhichPictureIsChanged_data();
    void planSaysWhichPictureIsChanged();
    void shapeIsThatOfTheChangedPicture();
    void everyVariantChangesTheSamePicture();
    void earlierTurnsWhereTheyWereTaught();
    void reviewTellsWithoutChanging();
    void endsTellWhatWasSeen();
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
        // As if it had been painted alone.
        const auto alone = run(painting(7 + static_cast<std::uint64_t>(variant), kGrid));
        QCOMPARE(alone.end().plan, planned[0]->plan);
        QCOMPARE(alone.end().tokens, listener.all(Kind::finished, variant)[0]->tokens);
    }
}

void TestFlatPlan::mapsPaintOnlyTheirThings() {
    auto request = painting(7, kGrid);
    request.inputs.push_back(pattern({96, 96}));
    request.inputPlans = {{{0}, {}}}; // nothing has to be recognised
    request.plan = {{kSketchMap}, {{7, 0, false, false, 1, 1, 2, 1}}};
    const auto map = run(request);
    QCOMPARE(map.asked, 1 + 2); // for the picture that is read, and for each cell of the thing
    const auto& tokens = map.end().tokens;
    for (int cell = 1; cell < kGrid.cells(); ++cell)
        if (!request.plan->things[0].covers(cell / kGrid.columns, cell % kGrid.columns))
            QVERIFY(std::equal(tokens.cell(cell), tokens.cell(cell) + 4, tokens.cell(0)));
    request.plan->settings = {1}; // every other picture is painted everywhere
    QCOMPARE(run(request).asked, 1 + kGrid.cells());
}

/// Steered to another plan, what was painted by the first one does not change.
void TestFlatPlan::keptRowsLookAsTheyDid() {
    constexpr int kRows = 3;
    auto request = painting(7, kGrid);
    request.plan = onePlan();
    const auto first = run(request).end();
    request.kept = LatentGrid(kGrid, first.tokens.codesPerCell());
    std::copy_n(first.tokens.codes().begin(), kRows * kGrid.columns * first.tokens.codesPerCell(),
                request.kept.codes().begin());
    request.plan = ScenePlan{{4}, {{20, 1, false, false, 0, 0, 5, 2}}};
    const Rect kept{0, 0, kCanvas.width, kRows * kPaintedPixels - kPaintedPixels / 2};
    request.keptPlan = onePlan();
    const auto steered = run(request).end();
    QVERIFY(steered.picture.cropped(kept) == first.picture.cropped(kept));
    QVERIFY(steered.picture != first.picture);
    request.keptPlan.reset(); // not known: then the codes alone show the kept rows
    QVERIFY(run(request).end().picture.cropped(kept) != first.picture.cropped(kept));
    request.keptPlan = ScenePlan{{}, {{17, 0, false, false, 4, 5, 9, 9}}}; // outside the picture
    QVERIFY(throws(ErrorKind::badRequest, [&] { return run(request); }));
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
    const auto& thing = request.plan->things[0]; // where it lies, too
    bool differs = false;
    for (int cell = 0; cell < kGrid.cells(); ++cell)
        if (thing.covers(cell / kGrid.columns, cell % kGrid.columns))
            differs |= !std::equal(one.cell(cell), one.cell(cell) + 4, other.cell(cell));
    QVERIFY(differs);
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

void TestFlatPlan::planSaysWhichPictureIsChanged_data() {
    QTest::addColumn<int>("pictures");
    QTest::addColumn<int>("base");
    for (const int pictures : {2, 3})
        for (int base = 0; base < pictures; ++base)
            QTest::addRow("%d of %d", base + 1, pictures) << pictures << base;
}

void TestFlatPlan::planSaysWhichPictureIsChanged() {
    QFETCH(int, pictures);
    QFETCH(int, base);
    auto request = threePictures();
    request.inputs.resize(std::size_t(pictures));
    request.inputPlans.resize(std::size_t(pictures));
    request.plan = request.inputPlans[std::size_t(base)];
    request.plan->things.push_back({30, 3, false, false, 1, 2, 2, 2}); // out of another picture
    const auto listener = run(request);
    const auto& end = listener.end();
    QCOMPARE(end.source, base);
    QVERIFY(!end.unchanged);
    const Image& source = request.inputs[std::size_t(base)];
    bool differs = false;
    for (int y = 0; y < kCanvas.height; ++y)
        for (int x = 0; x < kCanvas.width; ++x) {
            const bool near = y >= 32 - 17 && y < 96 + 17 && x >= 64 - 17 && x < 128 + 17;
            const bool equal = std::equal(end.picture.row(y) + 4 * x,
                                          end.picture.row(y) + 4 * x + 4, source.row(y) + 4 * x);
            QVERIFY2(near || equal, qPrintable(QString("%1, %2").arg(x).arg(y)));
            differs = differs || !equal;
        }
    QVERIFY(differs);
    request.plan->things.pop_back(); // and nothing of it when nothing is to change
    const auto unchanged = run(request);
    QVERIFY(unchanged.end().unchanged);
    QCOMPARE(unchanged.end().source, base);
    QVERIFY(unchanged.end().picture == source);
}

void TestFlatPlan::shapeIsThatOfTheChangedPicture() {
    std::set<int> sources;
    for (int kind = 0; kind < 6; ++kind) { // the model's own plan decides; it is a random one
        auto request = painting(7, {});
        request.words = "a dog " + std::string(std::size_t(kind) + 1, 'x');
        request.inputs = {pattern({96, 96}), pattern({128, 64})};
        const auto listener = run(request);
        const auto& end = listener.end();
        QCOMPARE(end.kind, Kind::finished);
        QCOMPARE(end.grid, usualGrid(request.inputs[std::size_t(end.source)]));
        sources.insert(end.source);
        request.grid = kGrid; // unless another one was asked for
        QCOMPARE(run(request).end().grid, kGrid);
    }
    QVERIFY(!sources.empty());
}

void TestFlatPlan::everyVariantChangesTheSamePicture() {
    auto request = threePictures();
    request.variants = 3;
    const auto listener = run(request);
    const auto finished = listener.all(Kind::finished);
    QCOMPARE(finished.size(), std::size_t{3});
    for (const auto* event : finished)
        QCOMPARE(event->source, finished[0]->source);
}

void TestFlatPlan::earlierTurnsWhereTheyWereTaught() {
    auto request = painting(7, kGrid);
    const auto alone = run(request).end().tokens;
    request.earlier = exchangesOf({"a red car"});
    QVERIFY(run(request).end().tokens == alone); // it was not taught to read them
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeSketchModel(path, 1, true);
    auto config = readFlatConfig(path / kConfigFile);
    config.tasks.push_back("follow_up");
    writeFlatConfig(path / kConfigFile, config);
    const auto painter = makeTorchPainter({path, DeviceChoice::cpu, 1});
    const auto told = heard(*painter, request).end().tokens;
    QVERIFY(told != alone);
    request.earlier.clear();
    QVERIFY(heard(*painter, request).end().tokens == alone); // without them it is the same model
    request.earlier = exchangesOf({"a dog on the beach", "a red car"}); // training shows one turn
    QVERIFY(heard(*painter, request).end().tokens == told);
    request.earlier.assign(kMostExchanges + 1, {"a dog"});
    QVERIFY(throws(ErrorKind::badRequest, [&] { static_cast<void>(heard(*painter, request)); }));
    request.earlier = exchangesOf({" "});
    QVERIFY(throws(ErrorKind::badRequest, [&] { static_cast<void>(heard(*painter, request)); }));
}

void TestFlatPlan::reviewTellsWithoutChanging() {
    auto request = painting(7, kGrid);
    request.plan = onePlan();
    const auto silent = run(request);
    QVERIFY(silent.end().review.empty() && !silent.end().likelihood);
    request.reviews = true;
    const auto listener = run(request);
    const auto& end = listener.end();
    QVERIFY(end.tokens == silent.end().tokens);
    QVERIFY(end.picture == silent.end().picture);
    QCOMPARE(end.review.size(), std::size_t{3}); // the setting, the thing and its colour
    QCOMPARE(end.review[0].setting, std::optional(3));
    QCOMPARE(end.review[1].thing, std::optional(onePlan().things[0]));
    QCOMPARE(end.review[2].wish, ReviewedClause::Wish::colour);
    QVERIFY(end.likelihood && *end.likelihood < 0);
    QCOMPARE(run(request).end().likelihood, end.likelihood);
    request.plan->things.clear(); // another plan is as likely only by chance
    QVERIFY(run(request).end().likelihood != end.likelihood);
}

/// An edit tells what was there before, an answer what is there: by what is known, or read.
void TestFlatPlan::endsTellWhatWasSeen() {
    auto request = painting(7, kGrid);
    request.inputs = {pattern(kCanvas)};
    request.inputPlans = {onePlan()};
    request.plan = onePlan();
    request.plan->things[0].colour = 5;
    QVERIFY(run(request).end().before == onePlan());
    request.plan.reset();
    request.reply = Reply::words;
    QVERIFY(run(request).end().plan == onePlan());
    QVERIFY(run(request).end().before == ScenePlan{});
    request.inputPlans.clear();
    const auto listener = run(request);
    const auto& end = listener.end();
    QCOMPARE(end.grid, kGrid);
    QVERIFY(end.plan != ScenePlan{} && isLegal(end.plan, kGrid));
    request.inputs.clear();
    QVERIFY(run(request).end().plan == ScenePlan{});
}

QTEST_APPLESS_MAIN(TestFlatPlan)
#include "tst_flat_plan.moc"
