// Plans of the world's scenes, against the pixels that are drawn.
#include "support/drawn_sample.h"
#include "world/render.h"

#include <QTest>

#include <algorithm>

using namespace depict;
using namespace depict::world;

class TestWorldPlan : public QObject {
    Q_OBJECT

private:
    World m_world = World::load(DEPICT_SOURCE_DIR "/resources/world");
    [[nodiscard]] Sample sampleOf(const char* task, std::uint64_t seed, bool draws = true) const;

private Q_SLOTS:
    void plansAreLegal();
    void thingsTouchOnlyTheirCells();
    void editsChangeOnlyPlannedCells_data();
    void editsChangeOnlyPlannedCells();
    void thingsInTheHoleAreNotSeen();
    void mapsAreSettings();
    void plansTellWordsMarksAndDamage();
    void withoutPicturesTheRestIsTheSame();
};

Sample TestWorldPlan::sampleOf(const char* task, std::uint64_t seed, bool draws) const {
    auto options = test::onlyTask(task);
    options.draws = draws;
    return makeSample(m_world, seed, options);
}

void TestWorldPlan::plansAreLegal() {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto sample = sampleOf("paint", seed, false);
        const auto plan = sample.targetPlan(m_world.catalogue);
        QVERIFY(isLegal(plan, sample.grid));
        const auto& objects = sample.targetScene->objects;
        const auto bare = std::count_if(plan.things.begin(), plan.things.end(),
                                        [](const PlannedThing& thing) { return !thing.worn; });
        QCOMPARE(static_cast<std::size_t>(bare), objects.size());
    }
}

void TestWorldPlan::thingsTouchOnlyTheirCells() {
    constexpr int p = 16;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto sample = sampleOf("paint", seed);
        Scene without = *sample.targetScene;
        without.objects.clear();
        const auto empty = render(m_world.catalogue, without, p).freeze();
        const auto plan = sample.targetPlan(m_world.catalogue);
        for (int y = 0; y < empty.height(); ++y)
            for (int x = 0; x < empty.width(); ++x) {
                // a hair's breadth over the edge of a cell is let pass
                const auto* a = empty.row(y) + 4 * x;
                const auto* b = sample.target.row(y) + 4 * x;
                const int difference = std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]);
                const bool inside =
                    std::any_of(plan.things.begin(), plan.things.end(),
                                [&](const auto& thing) { return thing.covers(y / p, x / p); });
                const bool edge = x % p == 0 || x % p == p - 1 || y % p == 0 || y % p == p - 1;
                QVERIFY2(inside || difference < 24 || edge,
                         qPrintable(QString("seed %1 at %2, %3").arg(seed).arg(x).arg(y)));
            }
    }
}

void TestWorldPlan::editsChangeOnlyPlannedCells_data() {
    QTest::addColumn<QByteArray>("task");
    for (const char* task : {"add", "remove", "replace", "recolor", "move", "add_wear",
                             "remove_wear", "set_text", "remove_text", "chain2", "circle", "arrow",
                             "number_all", "remove_number", "horizon", "center_lines"})
        QTest::newRow(task) << QByteArray(task);
}

void TestWorldPlan::editsChangeOnlyPlannedCells() {
    QFETCH(QByteArray, task);
    constexpr int p = 16;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const auto sample = sampleOf(task, seed);
        const auto before = planOf(m_world.catalogue, sample.inputScenes[0]);
        const auto changed =
            changedCells(before, sample.targetPlan(m_world.catalogue), sample.grid);
        QVERIFY(std::any_of(changed.begin(), changed.end(), [](bool is) { return is; }));
        for (int row = 0; row < sample.grid.rows; ++row)
            for (int column = 0; column < sample.grid.columns; ++column) {
                if (changed[static_cast<std::size_t>(row * sample.grid.columns + column)])
                    continue;
                int different = 0;
                for (int y = row * p + 1; y < (row + 1) * p - 1; ++y)
                    for (int x = column * p + 1; x < (column + 1) * p - 1; ++x)
                        different += std::abs(sample.inputs[0].row(y)[4 * x] -
                                              sample.target.row(y)[4 * x]) > 24;
                QCOMPARE(different, 0);
            }
    }
}

void TestWorldPlan::thingsInTheHoleAreNotSeen() {
    int masked = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto sample = sampleOf("remove", seed, false);
        const auto seen = sample.seenPlan(m_world.catalogue, 0);
        const auto all = planOf(m_world.catalogue, sample.inputScenes[0]);
        if (sample.hole.empty()) {
            QCOMPARE(seen, all);
        } else {
            ++masked;
            QVERIFY(seen.things.size() < all.things.size());
        }
    }
    QVERIFY(masked > 0 && masked < 40);
}

void TestWorldPlan::mapsAreSettings() {
    const auto depth = sampleOf("depth", 3, false), one = sampleOf("segment", 3, false);
    const auto plan = depth.targetPlan(m_world.catalogue);
    QCOMPARE(plan.settings, std::vector<int>{kMapSetting});
    QCOMPARE(plan.things, depth.seenPlan(m_world.catalogue, 0).things);
    QVERIFY(!one.targetPlan(m_world.catalogue).things.empty());
    QVERIFY(one.targetPlan(m_world.catalogue).settings != plan.settings);
}

void TestWorldPlan::plansTellWordsMarksAndDamage() {
    const auto has = [&](const ScenePlan& plan, int first, int end) {
        return std::any_of(plan.things.begin(), plan.things.end(),
                           [&](const PlannedThing& t) { return t.kind >= first && t.kind < end; });
    };
    const Sample text = sampleOf("remove_text", 3, false);
    const ScenePlan seen = text.seenPlan(m_world.catalogue, 0);
    QVERIFY(isLegal(seen, text.grid));
    QVERIFY(has(seen, kLetteringKind, kLetteringKind + 4));
    QVERIFY(has(seen, kCharacterKind, kCharacterKind + kCharacterKinds));
    QVERIFY(!has(text.targetPlan(m_world.catalogue), kCharacterKind, kPlanKinds));
    const Sample circle = sampleOf("circle", 3, false);
    QVERIFY(has(circle.targetPlan(m_world.catalogue), kMarkKind, kMarkKind + 1));
    const Sample spoilt = sampleOf("restore", 3, false);
    QVERIFY(has(spoilt.seenPlan(m_world.catalogue, 0), kDamageKind, kDamageKind + 4));
    QVERIFY(m_world.catalogue.count() <= kCharacterKind);
    QVERIFY(m_world.catalogue.typefaces().characters().size() <= 2 * kCharacterKinds);
}

void TestWorldPlan::withoutPicturesTheRestIsTheSame() {
    const auto drawn = sampleOf("add", 7), plain = sampleOf("add", 7, false);
    QCOMPARE(plain.words, drawn.words);
    QVERIFY(plain.targetScene == drawn.targetScene);
    QVERIFY(plain.inputs.empty() && plain.target.isNull());
    QVERIFY(!drawn.inputs.empty() && !drawn.target.isNull());
}

QTEST_APPLESS_MAIN(TestWorldPlan)
#include "tst_world_plan.moc"
