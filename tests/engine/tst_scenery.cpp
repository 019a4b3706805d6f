// Pages of the picture book that show scenery: packed and read back, laid over any grid, and true
// to what the world draws.
#include "base/random.h"
#include "engine/picture/sketch.h"
#include "generation/shapes.h"
#include "support/thrown_error.h"
#include "training/drawn_scenery.h"
#include "training/drawn_tones.h"
#include "training_configs.h"
#include "world/backdrop.h"
#include "world/plan.h"
#include "world/render.h"
#include "world/world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestScenery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesComeBack();
    void anyBytesMakeAPage();
    void pagesLieOverTheWholeGrid();
    void whoSaysNoLookSeesNoScenery();
    void pagesShowWhatTheWorldDraws_data();
    void pagesShowWhatTheWorldDraws();
    void thingsLieBeforeTheScenery();
    void tonesAreThoseOfTheWorld();
    void filesKeepPagesAndTones();

private:
    static world::Scene sceneOf(int backdrop, std::uint32_t look, GridSize grid);
    world::World m_world = world::World::load(test::kWorld);
    Looks m_looks;
};

void TestScenery::initTestCase() {
    addScenery(m_looks);
    QCOMPARE(m_looks.pages.size(),
             (world::kBackdrops.size() - 1) * kPageLooks * kSceneryShapes.size());
}

world::Scene TestScenery::sceneOf(int backdrop, std::uint32_t look, GridSize grid) {
    world::Scene scene;
    scene.grid = grid;
    scene.backdrop = {backdrop, {}, look};
    return scene;
}

void TestScenery::pagesComeBack() {
    Random random(1);
    for (const double noise : {0.0, 0.1, 1.0}) {
        Page page{{31, 17}, {}, {}};
        for (int i = 0; i < kPageColours; ++i)
            page.colours.push_back({static_cast<std::uint8_t>(i), 7, 9});
        for (int i = 0; i < 31 * 17; ++i)
            page.texels.push_back(static_cast<std::uint8_t>(
                random.chance(noise) ? random.below(kPageColours) : i / 31));
        const auto small = packed(page);
        const auto again = unpacked(small, page.size);
        QCOMPARE(again.texels, page.texels);
        QCOMPARE(again.colours, page.colours);
        QVERIFY(noise > 0 || small.bytes.size() < 100);
    }
}

void TestScenery::anyBytesMakeAPage() {
    Random random(2);
    for (int i = 0; i < 50; ++i) {
        PackedPage damaged{{{1, 2, 3}, {4, 5, 6}}, {}};
        for (int n = random.below(60); n > 0; --n)
            damaged.bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
        const auto page = unpacked(damaged, {20, 20});
        QCOMPARE(page.texels.size(), std::size_t{400});
        QVERIFY(std::ranges::all_of(page.texels, [](int texel) { return texel < 2; }));
    }
}

/// A page that is dark on the left and bright on the right, on grids of all sizes.
void TestScenery::pagesLieOverTheWholeGrid() {
    Page page{{8, 4}, {{0, 0, 0}, {200, 200, 200}}, {}};
    for (int i = 0; i < 32; ++i)
        page.texels.push_back(i % 8 < 4 ? 0 : 1);
    for (const GridSize grid : {GridSize{4, 8}, GridSize{8, 8}, GridSize{2, 30}})
        for (const bool mirrored : {false, true}) {
            const Scenery scenery(page, grid, mirrored);
            for (int row = 0; row < grid.rows; ++row)
                for (const int column : {0, grid.columns - 1}) {
                    std::array<float, 4 * 4 * 4> seen{};
                    scenery.show(row, column, 4, seen.data());
                    const bool bright = (column > 0) != mirrored;
                    for (std::size_t i = 0; i < seen.size(); i += 4) {
                        QCOMPARE(seen[i], bright ? 200.0f : 0.0f);
                        QCOMPARE(seen[i + 3], 255.0f);
                    }
                }
        }
}

void TestScenery::whoSaysNoLookSeesNoScenery() {
    const GridSize grid{16, 16};
    const auto plan = planOf(m_world.catalogue, sceneOf(4, 3, grid));
    QVERIFY(m_looks.scenery(plan, grid));
    QVERIFY(!m_looks.scenery(withoutLook(plan), grid));
    QVERIFY(!Looks().scenery(plan, grid));
    ScenePlan nowhere = plan;
    nowhere.settings.erase(nowhere.settings.begin()); // a look, but of what?
    QVERIFY(!m_looks.scenery(nowhere, grid));
    world::Scene plain = sceneOf(0, 3, grid);
    plain.backdrop.colour = 2;
    QVERIFY(!m_looks.scenery(planOf(m_world.catalogue, plain), grid));
}

void TestScenery::pagesShowWhatTheWorldDraws_data() {
    QTest::addColumn<int>("backdrop");
    for (std::size_t id = 1; id < world::kBackdrops.size(); ++id)
        QTest::newRow(world::kBackdrops[id].data()) << static_cast<int>(id);
}

void TestScenery::pagesShowWhatTheWorldDraws() {
    QFETCH(const int, backdrop);
    for (const char* shape : {"1:1", "2:1", "2:3", "4:1"})
        for (const std::uint32_t look : {0U, 6U, 11U}) {
            const auto grid = gridFor(shapeNamed(shape)->aspect(), 144);
            const auto scene = sceneOf(backdrop, look, grid);
            const auto picture = render(m_world.catalogue, scene, kSketchPoints);
            const auto offOf = [&](std::uint32_t other) {
                const auto sketch = sketchOf(
                    m_looks, planOf(m_world.catalogue, sceneOf(backdrop, other, grid)), grid);
                double off = 0;
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x)
                        for (int c = 0; c < 3; ++c)
                            off += std::abs(picture.row(y)[4 * x + c] - sketch.point(y, x)[c]);
                return off / (3.0 * picture.width() * picture.height());
            };
            const double off = offOf(look), other = offOf(look + 1);
            QVERIFY2(off < 12 && off < 0.6 * other,
                     qPrintable(QString("%1, look %2: %3, the next one %4")
                                    .arg(shape)
                                    .arg(look)
                                    .arg(off)
                                    .arg(other)));
        }
}

void TestScenery::thingsLieBeforeTheScenery() {
    Looks looks;
    looks.pages = m_looks.pages;
    Looks::Tile red;
    for (std::size_t i = 0; i < red.size(); ++i)
        red[i] = std::array<std::uint8_t, kLookChannels>{255, 0, 0, 255, 0}[i % kLookChannels];
    looks.tiles = {red};
    looks.brightness = {0};
    looks.tileOf[7] = {0, -1, -1};
    const GridSize grid{12, 12};
    auto plan = planOf(m_world.catalogue, sceneOf(1, 0, grid));
    plan.things.push_back({7, 0, false, false, 2, 3, 1, 1});
    const auto sketch = sketchOf(looks, plan, grid);
    const auto* on = sketch.point(2 * kSketchPoints + 8, 3 * kSketchPoints + 8);
    QVERIFY(on[0] == 255 && on[1] == 0 && on[3] == 255);
    const auto* beside = sketch.point(2 * kSketchPoints + 8, 4 * kSketchPoints + 8);
    QVERIFY(beside[1] > 0 && beside[3] == 255);
}

/// A book with tones shows a backdrop in a weather or a style more nearly as the world draws it.
void TestScenery::tonesAreThoseOfTheWorld() {
    Looks toned;
    toned.pages = m_looks.pages;
    addTones(toned, m_world.catalogue);
    QCOMPARE(toned.tones.size(), world::kWeather.size() + world::kStyles.size() - 1);
    const GridSize grid{12, 12};
    for (const char* weather : {"night", "foggy"}) {
        auto scene = sceneOf(14, 2, grid);
        scene.weather = world::indexOf(world::kWeather, weather);
        QVERIFY(scene.weather);
        const auto picture = render(m_world.catalogue, scene, kSketchPoints);
        const auto offOf = [&](const Looks& looks) {
            const auto sketch = sketchOf(looks, planOf(m_world.catalogue, scene), grid);
            double off = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    for (int c = 0; c < 3; ++c)
                        off += std::abs(picture.row(y)[4 * x + c] - sketch.point(y, x)[c]);
            return off;
        };
        QVERIFY2(offOf(toned) < 0.5 * offOf(m_looks), weather);
    }
}

void TestScenery::filesKeepPagesAndTones() {
    QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "looks.safetensors";
    Looks looks;
    looks.pages = m_looks.pages;
    looks.tones[41] = {1, 0.5f, 0, -1, 2, 3, 4, 5, 6, 7, 8, 9};
    saveLooks(file, looks);
    const auto again = loadLooks(file);
    QCOMPARE(again.pages.size(), looks.pages.size());
    QVERIFY(again.tones == looks.tones);
    for (const auto& [key, page] : looks.pages) {
        QCOMPARE(again.pages.at(key).bytes, page.bytes);
        QCOMPARE(again.pages.at(key).colours, page.colours);
    }
    looks.tones[kPlanSettings] = {}; // no such setting
    saveLooks(file, looks);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { (void)loadLooks(file); }));
}

QTEST_GUILESS_MAIN(TestScenery)
#include "tst_scenery.moc"
