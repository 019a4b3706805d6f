#include "engine/picture/picture_tokenizer.h"
#include "engine/picture/sketch_view.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace depict;

class TestSketch : public QObject {
    Q_OBJECT
private:
    static constexpr GridSize kGrid{4, 5};
    /// Kind 7 fills its cells with red, kind 8 with half clear blue.
    static Looks twoColours();
    static std::array<int, 4> colourOf(const Sketch& sketch, int row, int column);

private Q_SLOTS:
    void thingsLieOnTheirCells();
    void keptCellsAreShownByTheirPlan();
    void unknownMapsOfThingsShowNone();
    void mapsShowShapesFramesAndEdges();
    void windowsReachBeyondThePicture();
    void composing();
};

Looks TestSketch::twoColours() {
    Looks looks;
    for (const std::array<std::uint8_t, kLookChannels> texel :
         {std::array<std::uint8_t, kLookChannels>{255, 0, 0, 255, 0}, {0, 0, 128, 128, 0}}) {
        auto& tile = looks.tiles.emplace_back();
        for (std::size_t i = 0; i < tile.size(); ++i)
            tile[i] = texel[i % kLookChannels];
        looks.brightness.push_back(0);
    }
    looks.tileOf[7] = {0, -1, -1};
    looks.tileOf[8] = {1, -1, -1};
    looks.grounds[80] = {1, 2, 3};
    return looks;
}

/// Of the middle of a cell.
std::array<int, 4> TestSketch::colourOf(const Sketch& sketch, int row, int column) {
    const auto* point = sketch.point(row * kSketchPoints + kSketchPoints / 2,
                                     column * kSketchPoints + kSketchPoints / 2);
    return {point[0], point[1], point[2], point[3]};
}

void TestSketch::thingsLieOnTheirCells() {
    const ScenePlan plan{{3}, {{7, 0, false, false, 1, 1, 2, 2}, {8, 0, false, false, 2, 2, 1, 2}}};
    const auto sketch = sketchOf(twoColours(), plan, kGrid);
    QVERIFY((sketch.settings == std::vector<int>{3}));
    QVERIFY((colourOf(sketch, 1, 2) == std::array<int, 4>{255, 0, 0, 255}));
    QVERIFY((colourOf(sketch, 2, 3) == std::array<int, 4>{0, 0, 128, 128}));
    const auto both = colourOf(sketch, 2, 2); // the nearer one lets half of the other through
    QVERIFY(std::abs(both[0] - 127) <= 1 && both[2] == 128 && both[3] == 255);
    QVERIFY((colourOf(sketch, 0, 0) == std::array<int, 4>{}));
}

void TestSketch::keptCellsAreShownByTheirPlan() {
    const ScenePlan now{{4}, {{7, 0, false, false, 0, 0, 4, 1}}},
        before{{5}, {{8, 0, false, false, 0, 0, 4, 1}}};
    const auto sketch = sketchOf(twoColours(), now, kGrid, &before, 2 * kGrid.columns);
    QCOMPARE(colourOf(sketch, 1, 0)[2], 128);
    QCOMPARE(colourOf(sketch, 2, 0)[0], 255);
    QCOMPARE(sketch.earlierCells, 10);
    QVERIFY((sketch.earlierSettings == std::vector<int>{5}));
}

void TestSketch::unknownMapsOfThingsShowNone() {
    const auto sketch = sketchOf(twoColours(), {{80}, {{7, 0, false, false, 0, 0, 4, 5}}}, kGrid);
    QVERIFY(std::all_of(sketch.points.begin(), sketch.points.end(), [](int p) { return p == 0; }));
    QVERIFY((sketch.settings == std::vector<int>{80}));
}

void TestSketch::mapsShowShapesFramesAndEdges() {
    auto looks = twoColours();
    looks.mapColours.assign(kPlanKinds, {});
    looks.mapColours[7] = {200, 100, 0};
    looks.mapColours[8] = {0, 100, 200};
    looks.maps = {
        {80, Looks::MapForm::shapes}, {81, Looks::MapForm::frames}, {82, Looks::MapForm::edges}};
    // A red thing that wears a half clear blue one.
    const std::vector<PlannedThing> things{{7, 5, false, false, 1, 1, 2, 3},
                                           {8, 0, false, true, 1, 3, 1, 1}};
    const auto shapes = sketchOf(looks, {{80}, things}, kGrid);
    QVERIFY((colourOf(shapes, 2, 2) == std::array<int, 4>{200, 100, 0, 255}));
    QVERIFY((colourOf(shapes, 1, 3) == std::array<int, 4>{200, 100, 0, 255})); // as its wearer
    QVERIFY((colourOf(shapes, 0, 2) == std::array<int, 4>{}));
    const auto frames = sketchOf(looks, {{81}, things}, kGrid);
    QVERIFY((colourOf(frames, 2, 2) == std::array<int, 4>{})); // nothing within
    int framed = 0;
    for (int y = 0; y < kGrid.rows * kSketchPoints; ++y)
        for (int x = 0; x < kGrid.columns * kSketchPoints; ++x) {
            const auto* p = frames.point(y, x);
            const int top = y - kSketchPoints, left = x - kSketchPoints,
                      bottom = 3 * kSketchPoints - 1 - y, right = 4 * kSketchPoints - 1 - x;
            const int within = std::min({top, left, bottom, right});
            QVERIFY(within >= 0 || p[3] == 0);
            QVERIFY(p[0] == 200 * p[3] / 255 || std::abs(p[0] - 200 * p[3] / 255) <= 1);
            QVERIFY(within < 0 || within > 2 || p[3] > 200); // a fifth of a cell
            framed += p[3] > 0;
        }
    QVERIFY(framed > 0);
    const auto edges = sketchOf(looks, {{82}, things}, kGrid);
    QVERIFY(
        (colourOf(edges, 2, 1) == std::array<int, 4>{0, 0, 0, 255})); // flat: hides what is behind
    const auto* edge = edges.point(2 * kSketchPoints, 4 * kSketchPoints - 1);
    QVERIFY(edge[0] == 255 && edge[1] == 255 && edge[2] == 255 && edge[3] == 255);
}

void TestSketch::windowsReachBeyondThePicture() {
    const SketchView view(sketchOf(twoColours(), {{}, {{7, 0, false, false, 0, 0, 4, 5}}}, kGrid));
    std::array<float, 16> seen{};
    view.points(-1, -1, 2, seen.data());
    QVERIFY((seen == std::array<float, 16>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1}));
    view.means(kGrid.rows * kSketchPoints / 2 - 1, kGrid.columns * kSketchPoints / 2 - 1, 2,
               seen.data());
    QVERIFY((seen == std::array<float, 16>{1, 0, 0, 1}));
}

/// Pixels are between the points that are nearest; the gate says how much of them is seen.
void TestSketch::composing() {
    std::array<float, 4 * kSketchWindow * kSketchWindow> window{};
    for (int y = 0; y < kSketchWindow; ++y)
        for (int x = kSketchWindow / 2; x < kSketchWindow; ++x) // the right half is white
            std::fill_n(window.data() + 4 * (y * kSketchWindow + x), 4, 1.0f);
    std::array<float, 192> pixels;
    pixels.fill(-1);
    composeSketch(window.data(), 1, pixels.data());
    for (int y = 0; y < 8; ++y) {
        const float* row = pixels.data() + std::ptrdiff_t{24} * y;
        QCOMPARE(row[0], -1.0f);
        QCOMPARE(row[9], -0.5f); // a quarter of the way from point to point
        QCOMPARE(row[12], 0.5f);
        QCOMPARE(row[21], 1.0f);
    }
    pixels.fill(-1);
    composeSketch(window.data(), 0.5f, pixels.data());
    QCOMPARE(pixels[21], 0.0f);
}

QTEST_APPLESS_MAIN(TestSketch)
#include "tst_sketch.moc"
