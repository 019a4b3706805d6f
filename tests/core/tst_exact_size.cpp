#include "base/error.h"
#include "generation/exact_size.h"
#include "generation/generation_request.h"

#include <QTest>

using namespace depict;

namespace {

Image gradient(Size size) {
    PixelBuffer pixels(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            std::uint8_t* p = pixels.row(y) + 4 * x;
            p[0] = static_cast<std::uint8_t>(255 * x / size.width);
            p[1] = static_cast<std::uint8_t>(255 * y / size.height);
            p[3] = 255;
        }
    return std::move(pixels).freeze();
}

} // namespace

class TestExactSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grids_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("fit");
        const auto row = [](const char* name, Size size, GridSize grid, SizeFit fit) {
            QTest::newRow(name) << size.width << size.height << grid.rows << grid.columns
                                << static_cast<int>(fit);
        };
        row("whole cells", {512, 512}, {16, 16}, SizeFit::exact);
        row("one pixel more", {513, 512}, {16, 17}, SizeFit::cropped);
        row("one pixel less", {511, 511}, {16, 16}, SizeFit::cropped);
        row("a banner", {1000, 250}, {8, 32}, SizeFit::cropped);
        row("the largest exact one", {1024, 1024}, {32, 32}, SizeFit::exact);
        row("too many cells", {2048, 2048}, {32, 32}, SizeFit::scaled);
        row("too few cells", {64, 64}, {4, 4}, SizeFit::scaled);
        row("too wide", {8192, 64}, {4, 64}, SizeFit::scaled);
        row("the smallest", {16, 16}, {4, 4}, SizeFit::scaled);
    }

    void grids() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, fit);
        const Size exact{width, height};
        const GridSize grid = gridForSize(exact, 32);
        QCOMPARE(grid.rows, rows);
        QCOMPARE(grid.columns, columns);
        const Size painted{grid.columns * 32, grid.rows * 32};
        QCOMPARE(static_cast<int>(fitOf(painted, exact)), fit);
        QCOMPARE(cutToSize(gradient(painted), exact).size(), exact);
    }

    void everySizeHasAPossibleGrid() {
        for (int width = 16; width <= 8192; width += 409)
            for (int height = 16; height <= 8192; height += 173) {
                const GridSize grid = gridForSize({width, height}, 32);
                QVERIFY(grid.rows >= kSmallestGridSide && grid.rows <= kLargestGridSide);
                QVERIFY(grid.columns >= kSmallestGridSide && grid.columns <= kLargestGridSide);
                QVERIFY(grid.cells() <= kMostCells);
            }
    }

    void croppingTakesTheMiddle() {
        const Image painted = gradient({512, 512});
        QCOMPARE(cutToSize(painted, {500, 490}), painted.cropped({6, 11, 500, 490}));
        QCOMPARE(cutToSize(painted, {512, 512}), painted);
    }

    void scalingKeepsProportions() {
        // Twice as large: the colour in the middle of each quarter stays.
        const Image large = cutToSize(gradient({256, 256}), {512, 512});
        const std::uint8_t* p = large.row(128) + std::ptrdiff_t{4} * 384;
        QVERIFY(std::abs(p[0] - 191) <= 2);
        QVERIFY(std::abs(p[1] - 63) <= 2);
    }

    void sidesOutOfRange_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("zero") << 0 << 512;
        QTest::newRow("negative") << 512 << -1;
        QTest::newRow("too small") << 15 << 512;
        QTest::newRow("too large") << 512 << 8193;
        QTest::newRow("overflowing") << 2147483647 << 2147483647;
    }

    void sidesOutOfRange() {
        QFETCH(int, width);
        QFETCH(int, height);
        try {
            (void)gridForSize({width, height}, 32);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::badRequest);
        }
    }
};

QTEST_APPLESS_MAIN(TestExactSize)
#include "tst_exact_size.moc"
