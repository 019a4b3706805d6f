#include "training/drawn_looks.h"
#include "training/tokenizer_data.h"

#include <QTest>

using namespace depict;

class TestTokenizerData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scenesAndTheirSketches();
    void disturbedNumbersAreNear();
};

void TestTokenizerData::scenesAndTheirSketches() {
    const auto world =
        world::World::load(std::filesystem::path(DEPICT_SOURCE_DIR) / "resources/world");
    const Looks looks = drawnLooks(world.catalogue, false);
    auto stage = stagesOf(nlohmann::json::parse(
                              R"({"stages":[{"cells":[64],"tasks":{"paint":1},"crowded":1,
                                  "languages":{"en":1}}]})"))
                     .front();
    stage.pixelsPerCell = kPaintedPixels;
    constexpr int kSide = 4, kPositions = 300, kFlat = 8; // a lesson without weather and style
    const auto lesson = sceneLesson(world, looks, stage, kFlat, kPositions, kSide);
    QVERIFY(lesson.truth.size(0) >= 4);
    QCOMPARE(lesson.sketches.size(), std::size_t(lesson.truth.size(0)));
    QCOMPARE(lesson.truth.size(1), std::int64_t(kSide * kPaintedPixels));
    QCOMPARE(lesson.truth.size(2), std::int64_t(kSide * kPaintedPixels));
    int told = 0;
    for (const auto& sketch : lesson.sketches) {
        QCOMPARE(sketch.grid, (GridSize{kSide, kSide}));
        QCOMPARE(sketch.points.size(),
                 std::size_t(4 * kSide * kSide * kSketchPoints * kSketchPoints));
        told +=
            std::any_of(sketch.points.begin(), sketch.points.end(), [](int p) { return p > 0; });
    }
    QVERIFY(told > 0);
    // Where a sketch is opaque, the picture looks like it: nearer than another part's does.
    const SketchBatch batch(lesson.sketches);
    const auto points = torch::avg_pool2d(lesson.truth.permute({0, 3, 1, 2}), 2)
                            .permute({0, 2, 3, 1}); // [n, 16 R, 16 C, 3]
    const auto opaque = (batch.points.slice(3, 3) > 0.99).to(torch::kFloat);
    const auto off = [&](const torch::Tensor& seen) {
        return ((seen - (2 * batch.points.slice(3, 0, 3) - 1)).abs() * opaque).sum().item<double>();
    };
    QVERIFY(opaque.sum().item<double>() > 100);
    const double own = off(points), rolled = off(points.roll(1, 0));
    QVERIFY2(own < 0.3 * rolled, qPrintable(QString("%1 of %2").arg(own).arg(rolled)));
    const auto again = sceneLesson(world, looks, stage, kFlat, kPositions, kSide);
    QVERIFY(torch::equal(lesson.truth, again.truth));
    QVERIFY(!torch::equal(lesson.truth,
                          sceneLesson(world, looks, stage, kFlat + 1, kPositions, kSide).truth));
}

void TestTokenizerData::disturbedNumbersAreNear() {
    torch::manual_seed(3);
    PictureTokenizerConfig config;
    const auto numbers =
        torch::randint(0, config.levels, {64, 8, 8, config.numbers}).to(torch::kFloat);
    const auto other = disturbed(config, numbers);
    const auto off = (other - numbers).abs();
    QVERIFY(off.max().item<float>() <= 1 && other.min().item<float>() >= 0 &&
            other.max().item<float>() <= static_cast<float>(config.levels - 1));
    const auto shares = off.mean({1, 2, 3}); // of each picture
    const int whole = static_cast<int>((shares == 0).sum().item<std::int64_t>());
    QVERIFY(whole > 20 && whole < 44); // about half are as they were
    QVERIFY(shares.max().item<float>() > 0.2f && shares.max().item<float>() <= 0.42f);
}

QTEST_APPLESS_MAIN(TestTokenizerData)
#include "tst_tokenizer_data.moc"
