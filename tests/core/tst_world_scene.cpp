#include "base/error.h"
#include "generation/shapes.h"
#include "world/backdrop.h"
#include "world/placement.h"
#include "world/render.h"

#include <QtTest>

#include <cmath>

using namespace depict;
using namespace depict::world;

class TestWorldScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::load(DEPICT_SOURCE_DIR "/resources/world"); }

    void namedShapesHaveGrids_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("square") << QByteArray("1:1") << 256 << 16 << 16;
        QTest::newRow("banner") << QByteArray("4:1") << 256 << 8 << 32;
        QTest::newRow("bookmark") << QByteArray("1:3") << 256 << 28 << 9;
        QTest::newRow("largest") << QByteArray("1:1") << 1024 << 32 << 32;
        QTest::newRow("smallest") << QByteArray("1:1") << 1 << 4 << 4;
        QTest::newRow("widest") << QByteArray("4:1") << 100000 << 16 << 64;
    }
    void namedShapesHaveGrids() {
        QFETCH(QByteArray, name);
        QFETCH(int, cells);
        const auto shape = shapeNamed(name.toStdString());
        QVERIFY(shape.has_value());
        const GridSize grid = gridFor(shape->aspect(), cells);
        QTEST(grid.rows, "rows");
        QTEST(grid.columns, "columns");
    }

    void everyShapeIsNear() {
        for (const NamedShape& shape : kShapes)
            for (int cells : {64, 256, 576, 1024}) {
                const GridSize grid = gridFor(shape.aspect(), cells);
                QVERIFY(grid.cells() <= 1024);
                QVERIFY(std::abs(std::log(grid.columns / (grid.rows * shape.aspect()))) < 0.25);
                QVERIFY(grid.cells() >= 0.7 * cells && grid.cells() <= 1.05 * cells);
            }
        QVERIFY_THROWS_EXCEPTION(Error, (void)gridFor(0, 256));
        QVERIFY_THROWS_EXCEPTION(Error, (void)gridFor(1, 0));
    }

    void backdropsComposeForEveryShape_data() {
        QTest::addColumn<int>("id");
        for (std::size_t i = 0; i < kBackdrops.size(); ++i)
            QTest::newRow(kBackdrops[i].data()) << static_cast<int>(i);
    }
    void backdropsComposeForEveryShape() {
        QFETCH(int, id);
        for (const NamedShape& shape : kShapes)
            for (std::uint32_t look = 0; look < kLooks; look += 5) {
                const GridSize grid = gridFor(shape.aspect(), 256);
                const Composed composed = compose(backdropOf(id, look), grid);
                const Places& p = composed.places;
                QVERIFY(composed.art.shapes().size() <= 250);
                QVERIFY(p.horizon >= 0 && p.horizon < grid.rows);
                QVERIFY(p.ground.bottom <= grid.rows && p.water.bottom <= grid.rows);
                QVERIFY(!p.ground.isEmpty() || p.floats);
                QVERIFY(!p.sky.isEmpty());
            }
    }

    void backdropsCoverThePicture_data() { backdropsComposeForEveryShape_data(); }
    void backdropsCoverThePicture() {
        QFETCH(int, id);
        for (const GridSize grid : {GridSize{16, 16}, GridSize{8, 32}, GridSize{28, 9}}) {
            const Composed composed = compose(backdropOf(id, 17), grid);
            PixelBuffer red(Size{grid.columns * 4, grid.rows * 4}), blue(red.size());
            red.fill(255, 0, 0);
            blue.fill(0, 0, 255);
            Canvas onRed(red), onBlue(blue);
            composed.art.paint(onRed, 4);
            composed.art.paint(onBlue, 4);
            QVERIFY(std::ranges::equal(red.bytes(), blue.bytes()));
        }
    }

    void looksDiffer() {
        for (int id = 1; id < static_cast<int>(kBackdrops.size()); ++id) {
            const PixelBuffer a = pictureOf(id, 0), b = pictureOf(id, 1), again = pictureOf(id, 0);
            QVERIFY(!std::ranges::equal(a.bytes(), b.bytes()));
            QVERIFY(std::ranges::equal(a.bytes(), again.bytes()));
        }
    }

    void largePicturesAreTheSameDrawing() {
        Scene scene = sceneOn("meadow");
        add(scene, {.object = find("dog")});
        const PixelBuffer large = render(m_catalogue, scene, 32),
                          small = render(m_catalogue, scene, 16);
        double off = 0;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < 4 * small.width(); ++x) {
                const int c = x % 4, px = x / 4 * 8 + c;
                const int mean = (large.row(2 * y)[px] + large.row(2 * y)[px + 4] +
                                  large.row(2 * y + 1)[px] + large.row(2 * y + 1)[px + 4]) /
                                 4;
                off += std::abs(mean - small.row(y)[x]);
            }
        QVERIFY(off / static_cast<double>(small.bytes().size()) < 0.6);
    }

    void positionsHold_data() {
        QTest::addColumn<int>("position");
        for (std::size_t i = 0; i < kPositions.size(); ++i)
            QTest::newRow(kPositions[i].data()) << static_cast<int>(i);
    }
    void positionsHold() {
        QFETCH(int, position);
        int placed = 0, tried = 0;
        for (const char* kind : {"cat", "butterfly", "ship", "red-apple"})
            for (int number : {1, 3})
                for (int id = 0; id < static_cast<int>(kBackdrops.size()); ++id) {
                    Scene scene = sceneOn(kBackdrops[static_cast<std::size_t>(id)]);
                    ++tried;
                    if (!add(scene, {.object = find(kind), .number = number, .position = position}))
                        continue;
                    ++placed;
                    Box all = boxOf(m_catalogue, scene.objects[0]);
                    for (const PlacedObject& object : scene.objects)
                        all = united(all, boxOf(m_catalogue, object));
                    QCOMPARE(static_cast<int>(scene.objects.size()), number);
                    QVERIFY(holdsPosition(all, scene.grid, position));
                    QVERIFY(all.x >= -0.01 && all.y >= -0.01);
                    QVERIFY(all.right() <= 16.01 && all.bottom() <= 16.01);
                }
        QVERIFY(placed >= 0.9 * tried);
    }

    void relationsHold_data() {
        QTest::addColumn<int>("relation");
        for (int i = 0; i < 7; ++i)
            QTest::newRow(kRelations[static_cast<std::size_t>(i)].data()) << i;
    }
    void relationsHold() {
        QFETCH(int, relation);
        int held = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            Scene scene = sceneOn("park");
            QVERIFY(add(scene, {.object = find("dog")}, seed));
            if (!add(scene, {.object = find("chair"), .relation = relation, .reference = 0}, seed))
                continue;
            ++held;
            QVERIFY(holdsRelation(m_catalogue, scene.objects[1], scene.objects[0], relation));
            const auto order = farToNear(scene);
            if (relation == 5)
                QCOMPARE(order.back(), 1);
            if (relation == 6)
                QCOMPARE(order.back(), 0);
        }
        QVERIFY(held >= 5);
    }

    void thingsStandWhereTheyBelong_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("backdrop");
        QTest::addColumn<int>("on");
        QTest::newRow("boat") << QByteArray("sailboat") << QByteArray("lake") << int(Stands::water);
        QTest::newRow("plane") << QByteArray("airplane") << QByteArray("city") << int(Stands::sky);
        QTest::newRow("cow") << QByteArray("cow") << QByteArray("meadow") << int(Stands::ground);
        QTest::newRow("fish") << QByteArray("fish") << QByteArray("underwater")
                              << int(Stands::water);
        QTest::newRow("dry boat") << QByteArray("sailboat") << QByteArray("desert")
                                  << int(Stands::ground);
    }
    void thingsStandWhereTheyBelong() {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, backdrop);
        QFETCH(int, on);
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            Scene scene = sceneOn(backdrop.toStdString());
            QVERIFY(add(scene, {.object = find(kind.toStdString())}, seed));
            const PlacedObject& object = scene.objects[0];
            QCOMPARE(static_cast<int>(object.on), on);
            const Places places = compose(scene.backdrop, scene.grid).places;
            if (object.on == Stands::ground)
                QVERIFY(object.y >= places.ground.top && object.y <= 16);
            if (object.on == Stands::water)
                QVERIFY(object.y >= places.water.top - 0.5 &&
                        object.y <= places.water.bottom + 0.5);
        }
    }

    void sizesAreDistinct() {
        for (int object = 0; object < m_catalogue.count(); ++object)
            for (const GridSize grid : {GridSize{16, 16}, GridSize{8, 32}, GridSize{28, 9}}) {
                const ObjectKind& kind = m_catalogue[object];
                const double smallest = sideOf(kind, grid, 0, 1, 0),
                             largest = sideOf(kind, grid, 0, 1, 1);
                QVERIFY(sideOf(kind, grid, -1, 1, 1) < smallest);
                QVERIFY(sideOf(kind, grid, 1, 1, 0) > largest ||
                        largest >= 0.7 * std::min(grid.rows, grid.columns));
            }
    }

    void truthAgreesWithThePicture() {
        Scene scene = sceneOn("plain");
        scene.backdrop.colour = indexOf(kColours, "blue");
        QVERIFY(add(scene, {.object = find("dog"), .position = indexOf(kPositions, "left")}));
        QVERIFY(
            add(scene, {.object = find("red-apple"), .position = indexOf(kPositions, "right")}));
        const Truth t = truth(m_catalogue, scene, 16);
        QCOMPARE(t.size, (Size{256, 256}));
        std::array<int, 2> seen{};
        int exact = 0; // but for the soft edges
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 256; ++x) {
                const int label = t.object[static_cast<std::size_t>(y * 256 + x)];
                if (label < 0)
                    continue;
                ++seen[static_cast<std::size_t>(label)];
                QVERIFY(label == 0 ? x < 128 : x >= 128);
                const Rect touched = touchedBy(m_catalogue, scene, label, 16);
                QVERIFY(!intersected(touched, {x, y, 1, 1}).isEmpty());
                const double depth = depthOf(scene.objects[static_cast<std::size_t>(label)], scene);
                const double drawn = t.depth[static_cast<std::size_t>(y * 256 + x)];
                exact += std::abs(drawn - depth) < 0.01 ? 1 : 0;
            }
        QVERIFY(exact > 0.7 * (seen[0] + seen[1]));
        for (int i : {0, 1}) {
            const Box box = boxOf(m_catalogue, scene.objects[static_cast<std::size_t>(i)]);
            QVERIFY(seen[static_cast<std::size_t>(i)] > 0.3 * box.width * box.height * 256);
        }
    }

    void segmentColoursAreApartFromTheGround() {
        for (int i = 0; i < m_catalogue.count(); ++i) {
            const Rgb c = segmentColour(i);
            QVERIFY(std::max({c.r, c.g, c.b}) > 150);
            QCOMPARE(c, segmentColour(i));
        }
    }

private:
    static Backdrop backdropOf(int id, std::uint32_t look) {
        return {id, id == 0 ? std::optional<int>(4) : std::nullopt, look};
    }
    static PixelBuffer pictureOf(int id, std::uint32_t look) {
        PixelBuffer picture(Size{64, 64});
        Canvas canvas(picture);
        compose(backdropOf(id, look), {16, 16}).art.paint(canvas, 4);
        return picture;
    }
    int find(std::string_view id) const { return *m_catalogue.find(id); }
    static Scene sceneOn(std::string_view backdrop) {
        Scene scene;
        scene.grid = {16, 16};
        scene.backdrop = backdropOf(*indexOf(kBackdrops, backdrop), 13);
        return scene;
    }
    bool add(Scene& scene, const Wish& wish, std::uint64_t seed = 1) {
        Random random(seed, 5);
        return place(m_catalogue, scene, compose(scene.backdrop, scene.grid).places, wish, random);
    }

    Catalogue m_catalogue;
};

QTEST_APPLESS_MAIN(TestWorldScene)
#include "tst_world_scene.moc"
