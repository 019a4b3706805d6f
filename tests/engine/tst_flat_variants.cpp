// Several variants of one request: painted in the same rounds, told one after the other.
#include "engine/painter_listener.h"
#include "engine/sketch_model.h"
#include "engine/torch_painter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;
using namespace depict::test;

class TestFlatVariants : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Painter> m_painter;
    [[nodiscard]] Listener run(const GenerationRequest& request) const {
        return heard(*m_painter, request);
    }

private Q_SLOTS:
    void initTestCase();
    void theyUseTheNextSeeds();
    void theyArePaintedTogether();
    void cancellingOneOfSeveral();
    void editsMayBeSaidAsChanges();
};

void TestFlatVariants::initTestCase() {
    QVERIFY(m_folder.isValid());
    writeSketchModel(m_folder.path().toStdString());
    m_painter = makeTorchPainter({m_folder.path().toStdString(), DeviceChoice::cpu, 1});
}

void TestFlatVariants::theyUseTheNextSeeds() {
    auto request = painting(40);
    request.variants = 3;
    const auto listener = run(request);
    const auto finished = listener.all(Kind::finished);
    QCOMPARE(finished.size(), std::size_t{3});
    for (int v = 0; v < 3; ++v) {
        const auto& event = *finished[static_cast<std::size_t>(v)];
        QCOMPARE(event.variant, v);
        QCOMPARE(event.isLast, v == 2);
        const auto alone = run(painting(40 + static_cast<std::uint64_t>(v)));
        QVERIFY(event.tokens == alone.end().tokens);
        QVERIFY(event.picture == alone.end().picture);
    }
}

void TestFlatVariants::theyArePaintedTogether() {
    for (const double guidance : {1.0, 3.0}) {
        auto request = painting(40);
        request.sampling.guidance = guidance;
        const auto rounds = [&](int variants) {
            request.variants = variants;
            const auto listener = run(request);
            for (const auto* event : listener.all(Kind::painted, 0))
                if (event->cellsAhead != (variants - 1) * event->cellsPainted)
                    return -1;
            return listener.asked;
        };
        const int alone = rounds(1);
        QVERIFY(alone > 0);
        QCOMPARE(rounds(4), alone);
    }
}

void TestFlatVariants::cancellingOneOfSeveral() {
    auto request = painting();
    request.variants = 3;
    Listener listener([](int asked) { return asked < 14; });
    m_painter->run(request, listener);
    QVERIFY(listener.all(Kind::finished).empty());
    QCOMPARE(listener.end().kind, Kind::cancelled);
    QCOMPARE(listener.end().variant, 0);
    QVERIFY(listener.end().isLast);
    QCOMPARE(listener.end().cellsPainted, 14);
    for (const auto* event : listener.all(Kind::painted))
        QCOMPARE(event->variant, 0); // the others had not had their turn
}

void TestFlatVariants::editsMayBeSaidAsChanges() {
    constexpr GridSize kGrid{5, 6};
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeSketchModel(path, 1, true);
    auto config = readFlatConfig(path / kConfigFile);
    config.transformer.changes = true;
    writeFlatConfig(path / kConfigFile, config);
    QVERIFY(readFlatConfig(path / kConfigFile).transformer.changes);
    const auto painter = makeTorchPainter({path, DeviceChoice::cpu, 1});
    for (std::uint64_t seed = 1; seed <= 6; seed += 2) {
        auto request = painting(seed, kGrid);
        request.inputs = {pattern({6 * 32, 5 * 32})};
        request.inputPlans = {{{3}, {{17, 2, false, false, 1, 2, 3, 2}}}};
        request.variants = 2;
        const auto listener = heard(*painter, request);
        for (int variant = 0; variant < 2; ++variant) {
            const auto* finished = listener.all(Kind::finished, variant)[0];
            QVERIFY(isLegal(finished->plan, kGrid));
            auto alone = request; // the words before a plan are read once for all variants
            alone.variants = 1;
            alone.sampling.seed = seed + static_cast<std::uint64_t>(variant);
            const auto one = heard(*painter, alone);
            QCOMPARE(one.end().plan, finished->plan);
            QVERIFY(one.end().picture == finished->picture);
        }
    }
}

QTEST_APPLESS_MAIN(TestFlatVariants)
#include "tst_flat_variants.moc"
