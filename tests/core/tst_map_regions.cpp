// Painted maps as data, against the truth of the scenes that the maps are of.
#include "generation/map_regions.h"
#include "support/drawn_sample.h"
#include "world/render.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace depict;

class TestMapRegions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<world::World>(
            world::World::load(DEPICT_SOURCE_DIR "/resources/world"));
        for (int kind = 0; kind < m_world->catalogue.count(); ++kind) {
            const world::Rgb colour = world::segmentColour(kind);
            m_palette.push_back({colour.r, colour.g, colour.b, m_world->catalogue[kind].id});
        }
    }

    void segmentsAreFoundWithTheirAreas() {
        for (std::uint64_t seed = 0; seed < 25; ++seed) {
            const auto sample = drawn("segment_all", seed);
            const auto& scene = sample.inputScenes[0];
            const auto seen = world::visibleObjects(m_world->catalogue, scene, kPixels);
            std::map<int, int> wanted, found;
            for (const int object : seen)
                if (object >= 0)
                    ++wanted[scene.objects[static_cast<std::size_t>(object)].object];
            for (const MapRegion& region : regionsOf(sample.target, m_palette, MapFilling::solid))
                found[region.colour] += region.area;
            for (const auto& [kind, area] : wanted)
                QVERIFY2(std::abs(found[kind] - area) < 0.12 * area + 30,
                         qPrintable(QString("%1: %2, not %3")
                                        .arg(m_world->catalogue[kind].id.c_str())
                                        .arg(found[kind])
                                        .arg(area)));
            for (const auto& [kind, area] : found)
                QVERIFY2(area == 0 || wanted.contains(kind),
                         m_palette[static_cast<std::size_t>(kind)].name.c_str());
        }
    }

    void framesAreFoundWithTheirBoxes() {
        int exact = 0;
        for (std::uint64_t seed = 0; seed < 25; ++seed) {
            const auto sample = drawn("detect_all", seed);
            const auto& scene = sample.inputScenes[0];
            const auto boxes = world::visibleBoxes(m_world->catalogue, scene, kPixels);
            const auto regions = regionsOf(sample.target, m_palette, MapFilling::frames);
            // frames of one kind that touch are one
            std::map<int, Rect> wanted, found;
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                Rect& box = wanted[scene.objects[i].object];
                box = united(box, boxes[i]);
            }
            for (const MapRegion& region : regions) {
                found[region.colour] = united(found[region.colour], region.box);
                QCOMPARE(region.area, region.box.width * region.box.height);
            }
            QCOMPARE(found.size(), wanted.size());
            for (const auto& [kind, box] : wanted) {
                const Rect& is = found[kind];
                QVERIFY(std::abs(is.x - box.x) <= 2 && std::abs(is.y - box.y) <= 2 &&
                        std::abs(is.right() - box.right()) <= 2 &&
                        std::abs(is.bottom() - box.bottom()) <= 2);
            }
            exact += regions.size() == boxes.size();
        }
        QVERIFY(exact > 15);
    }

    void paintedColoursAreNotExact() {
        PixelBuffer pixels({64, 64});
        pixels.fill(24, 20, 28);
        for (int y = 10; y < 30; ++y)
            for (int x = 8; x < 40; ++x) {
                std::uint8_t* p = pixels.row(y) + std::ptrdiff_t{4} * x;
                p[0] = static_cast<std::uint8_t>(200 + (x * 7 + y * 3) % 9);
                p[1] = static_cast<std::uint8_t>(60 + (x + y) % 7);
                p[2] = 50;
            }
        for (int y = 20; y < 50; ++y) // a seam, one pixel wide
            std::fill_n(pixels.row(y) + std::ptrdiff_t{4} * 50, 3, std::uint8_t{120});
        const std::vector<MapColour> palette{{204, 62, 52, "car"},
                                             {198, 70, 60, "bus"},
                                             {20, 200, 40, "tree"},
                                             {120, 120, 120, "rock"}};
        const auto regions = regionsOf(std::move(pixels).freeze(), palette, MapFilling::solid);
        QCOMPARE(regions.size(), std::size_t{1});
        QCOMPARE(regions[0], (MapRegion{0, {8, 10, 32, 20}, 640}));
    }

    void nothingIsThere() {
        PixelBuffer dark({40, 30});
        dark.fill(22, 24, 30);
        const Image map = std::move(dark).freeze();
        QVERIFY(regionsOf(map, m_palette, MapFilling::solid).empty());
        QVERIFY(regionsOf(map, m_palette, MapFilling::frames).empty());
        PixelBuffer light({4, 4});
        light.fill(250, 250, 250);
        QVERIFY(regionsOf(std::move(light).freeze(), {}, MapFilling::solid).empty());
    }

    void frameThatAnotherOneCrossesIsOne() {
        PixelBuffer pixels({200, 200});
        pixels.fill(22, 24, 30);
        const auto frame = [&](const Rect& box, std::uint8_t r, std::uint8_t g) {
            for (int y = box.y; y < box.bottom(); ++y)
                for (int x = box.x; x < box.right(); ++x)
                    if (x < box.x + 3 || y < box.y + 3 || x >= box.right() - 3 ||
                        y >= box.bottom() - 3) {
                        std::uint8_t* p = pixels.row(y) + std::ptrdiff_t{4} * x;
                        p[0] = r;
                        p[1] = g;
                    }
        };
        frame({20, 30, 100, 80}, 240, 40);
        frame({70, 60, 90, 100}, 40, 240);
        const std::vector<MapColour> palette{{240, 40, 30, "dog"}, {40, 240, 30, "cat"}};
        const auto regions = regionsOf(std::move(pixels).freeze(), palette, MapFilling::frames);
        QCOMPARE(regions.size(), std::size_t{2});
        QCOMPARE(regions[0], (MapRegion{0, {20, 30, 100, 80}, 8000}));
        QCOMPARE(regions[1], (MapRegion{1, {70, 60, 90, 100}, 9000}));
    }

private:
    static constexpr int kPixels = 24;
    [[nodiscard]] world::Sample drawn(const char* task, std::uint64_t seed) const {
        auto options = test::onlyTask(task);
        options.pixelsPerCell = kPixels;
        return makeSample(*m_world, seed, options);
    }
    std::unique_ptr<world::World> m_world;
    std::vector<MapColour> m_palette;
};

QTEST_APPLESS_MAIN(TestMapRegions)
#include "tst_map_regions.moc"
