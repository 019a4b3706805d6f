// Outlines and canvas: properties that can be computed by hand.
#include "base/error.h"
#include "world/canvas.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace depict;
using namespace depict::world;

namespace {

constexpr Size kHundred{100, 100};

double areaOf(const Coverage& coverage) {
    return std::accumulate(coverage.values.begin(), coverage.values.end(), 0.0) / 255;
}

double areaOf(const QString& d, FillRule rule = FillRule::nonZero) {
    return areaOf(rasterise(Path::parse(d.toStdString()), {}, rule, kHundred));
}

/// All points of a finely flattened path, as text with two decimals: comparable and readable.
QString outline(const std::string& d) {
    QStringList points;
    for (const auto& polygon : Path::parse(d).flattened({}, 10)) {
        for (const Vec p : polygon)
            points << QString("%1,%2").arg(p.x, 0, 'f', 2).arg(p.y, 0, 'f', 2);
        points << "|";
    }
    return points.join(' ');
}

PixelBuffer whitePicture(Size size) {
    PixelBuffer picture(size);
    picture.fill(255, 255, 255);
    return picture;
}

Rgb pixelAt(const PixelBuffer& picture, int x, int y) {
    const std::uint8_t* at = picture.row(y) + 4 * x;
    return {at[0], at[1], at[2]};
}

} // namespace

class TestWorldDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathData_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>(
            "plain"); // the same outline with M, L, C, Z and plain numbers only
        const auto row = [](const char* name, const char* written, const char* plain) {
            QTest::newRow(name) << written << plain;
        };
        row("relative lines", "m1 2l3 4-5 6z", "M1 2 L4 6 L-1 12 Z");
        row("lines after a move", "M1 2 3 4 5 6", "M1 2 L3 4 L5 6");
        row("relative lines after a move", "m1 2 3 4 5 6", "M1 2 L4 6 L9 12");
        row("horizontal and vertical", "M1 2H5V7h-2v-3 1", "M1 2 L5 2 L5 7 L3 7 L3 4 L3 5");
        row("numbers without separators", "M1.5.5-3e-2-.25l+2-1E1",
            "M1.5 0.5 L-0.03 -0.25 L1.97 -10.25");
        row("commas and lines", " M 1 , 2\n\tL3,4 ", "M1 2 L3 4");
        row("after closing", "M1 1h4v4zl1 2", "M1 1 L5 1 L5 5 Z M1 1 L2 3");
        row("relative move after closing", "M1 1h4v4zm1 1h1", "M1 1 L5 1 L5 5 Z M2 2 L3 2");
        row("relative cubic", "M1 1c1 0 2 1 2 2", "M1 1 C2 1 3 2 3 3");
        row("repeated cubic", "M0 0C1 0 2 1 2 2 3 3 4 4 5 0", "M0 0 C1 0 2 1 2 2 C3 3 4 4 5 0");
        row("smooth cubic", "M0 0C1 0 2 1 2 2S3 9 4 4", "M0 0 C1 0 2 1 2 2 C2 3 3 9 4 4");
        row("smooth without cubic", "M1 1s3 9 4 4", "M1 1 C1 1 4 10 5 5");
        row("quadratic", "M0 0Q3 6 6 0", "M0 0 C2 4 4 4 6 0");
        row("smooth quadratic", "M0 0q3 6 6 0t6 0", "M0 0 C2 4 4 4 6 0 C8 -4 10 -4 12 0");
        row("smooth without quadratic", "M1 1T4 4", "M1 1 L4 4");
        row("arc flags without separators", "M0 0a2 2 0 012 2", "M0 0 A2 2 0 0 1 2 2");
        row("arc flags and sign", "M0 0a2 2 0 10-2-2", "M0 0 A2 2 0 1 0 -2 -2");
        row("arc without radius", "M0 0A0 5 0 0 1 4 4", "M0 0 L4 4");
        row("arc to the same place", "M1 1A3 5 0 0 1 1 1L2 2", "M1 1 L2 2");
        row("empty", "", "");
    }
    void pathData() {
        QFETCH(QString, written);
        QFETCH(QString, plain);
        QCOMPARE(outline(written.toStdString()), outline(plain.toStdString()));
    }

    void badPathData_data() {
        QTest::addColumn<QString>("written");
        for (const char* bad :
             {"L1 1", "M1", "M1 1L2", "M1 1X2 2", "M1 1 L1e999 0", "M1 1A1 1 0 2 0 3 3",
              "M1 1L--1 2", "M1 1Lnan 1", "M1 1L+-1 2", "M1 1,", "M1 1Z2 2", "1 1", "M.. 1"})
            QTest::newRow(bad) << bad;
    }
    void badPathData() {
        QFETCH(QString, written);
        try {
            (void)Path::parse(written.toStdString());
            QFAIL("Bad path data was accepted.");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::badFile);
        }
    }

    void area_data() {
        QTest::addColumn<QString>("d");
        QTest::addColumn<bool>("evenOdd");
        QTest::addColumn<double>("area");
        const auto row = [](const char* name, const char* d, bool evenOdd, double area) {
            QTest::newRow(name) << d << evenOdd << area;
        };
        const char* overlapping = "M10 10h20v20h-20zM20 20h20v20h-20z";
        const char* pentagram = "M50 5L76.45 86.4L7.2 36.1L92.8 36.1L23.55 86.4z";
        row("square", "M10 10h20v20h-20z", false, 400);
        row("anticlockwise", "M10 10v20h20v-20z", false, 400);
        row("quarter pixels", "M10.25 10.5h20.5v20.25h-20.5z", false, 20.5 * 20.25);
        row("sliver", "M10 10.1h50v.2h-50z", false, 10);
        row("triangle", "M3 7L83 27L13 77z", false, 2700);
        row("overlapping, nonzero", overlapping, false, 700);
        row("overlapping, even-odd", overlapping, true, 600);
        row("the same twice, nonzero", "M10.5 10.5h20v20h-20zM10.5 10.5h20v20h-20z", false, 400);
        row("the same twice, even-odd", "M10.5 10.5h20v20h-20zM10.5 10.5h20v20h-20z", true, 0);
        row("hole by direction", "M10 10h40v40h-40zM20 20v20h20v-20z", false, 1200);
        row("no hole in one direction", "M10 10h40v40h-40zM20 20h20v20h-20z", false, 1600);
        row("bow tie", "M10 10L50 50H10L50 10z", false, 800);
        row("tilted bow tie", "M10.3 10.7L50.1 52.4L9.8 50.2L50.6 11.3z", false, -1);
        row("pentagram, nonzero", pentagram, false, -1);
        row("pentagram, even-odd", pentagram, true, -1);
        row("circle", "M50 10a40 40 0 1 1 0 80a40 40 0 1 1 0-80z", false, M_PI * 1600);
        row("turned ellipse", "M20 50a30 15 40 1 0 45.963 38.567a30 15 40 1 0-45.963-38.567z",
            false, M_PI * 450);
        row("larger than the picture", "M-50-50h300v300h-300z", false, 1e4);
        row("diamond over all borders", "M-10 50L50-10L110 50L50 110z", false, 6800);
        row("to the left", "M-50 10h40v40h-40z", false, 0);
        row("to the right", "M110 10h40v40h-40z", false, 0);
        row("half to the left", "M-20 10h40v40h-40z", false, 800);
        row("half to the right", "M80 10h40v40h-40z", false, 800);
        row("far away", "M-1e9 10L1e9 10L1e9 20L-1e9 20z", false, 1000);
    }
    /// The sum over all pixels is the area; where no formula is at hand, one picture 16 times as
    /// fine says.
    void area() {
        QFETCH(QString, d);
        QFETCH(bool, evenOdd);
        QFETCH(double, area);
        const FillRule rule = evenOdd ? FillRule::evenOdd : FillRule::nonZero;
        const Coverage coverage = rasterise(Path::parse(d.toStdString()), {}, rule, kHundred);
        if (area < 0)
            area = areaOf(rasterise(Path::parse(d.toStdString()), Affine::scale(16, 16), rule,
                                    {1600, 1600})) /
                   256;
        // Rounding to bytes: half a step in every pixel that the outline crosses; curves are
        // flattened to within 0.05 pixels, on average by half of that.
        const double border = 2.0 * (coverage.area.width + coverage.area.height);
        const double allowed = border * (0.5 / 255 + (d.contains('a') ? 0.025 : 0));
        QVERIFY2(std::abs(areaOf(coverage) - area) <= allowed,
                 qPrintable(QString("%1 instead of %2").arg(areaOf(coverage)).arg(area)));
    }

    void coverageOfPixels() {
        const Coverage coverage =
            rasterise(Path::parse("M1.25 1H3v1.5H1.25z"), {}, FillRule::nonZero, {8, 8});
        QCOMPARE(coverage.area, (Rect{1, 1, 2, 2}));
        const std::vector<std::uint8_t> expected{191, 255, 96, 128};
        QCOMPARE(coverage.values, expected);
    }

    void nothingToDraw() {
        for (const char* d : {"", "M1 1", "M1 1L5 5", "M1 1h5h-5z"})
            QCOMPARE(areaOf(d), 0.0);
        QVERIFY(rasterise(Path::rect(0, 0, 9, 9), {}, FillRule::nonZero, {}).area.isEmpty());
        const double nan = std::nan("");
        QCOMPARE(areaOf(rasterise(Path::rect(0, 0, 9, 9), {nan, 0, 0, 1, 0, 0}, FillRule::nonZero,
                                  kHundred)),
                 0.0);
    }

    /// Two shapes that share a slanted border cover each pixel exactly once between them.
    void neighboursFillThePlane() {
        const Coverage left =
            rasterise(Path::parse("M0 0H37.3L61.8 100H0z"), {}, FillRule::nonZero, kHundred);
        const Coverage right =
            rasterise(Path::parse("M37.3 0H100V100H61.8z"), {}, FillRule::nonZero, kHundred);
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x) {
                const auto at = [&](const Coverage& c) {
                    const bool isIn = x >= c.area.x && x < c.area.right();
                    return isIn
                               ? c.values[static_cast<std::size_t>(y * c.area.width + x - c.area.x)]
                               : 0;
                };
                QVERIFY(std::abs(at(left) + at(right) - 255) <= 1);
            }
    }

    void fillsAreBlended() {
        PixelBuffer picture = whitePicture({4, 4});
        Canvas canvas(picture);
        canvas.fill(Path::rect(0, 0, 2.5, 4), {}, {0, 100, 200});
        QCOMPARE(pixelAt(picture, 1, 1), (Rgb{0, 100, 200}));
        QCOMPARE(pixelAt(picture, 2, 1), (Rgb{127, 177, 227}));
        QCOMPARE(pixelAt(picture, 3, 1), (Rgb{255, 255, 255}));
        canvas.fill(Path::rect(3, 0, 1, 4), {}, {0, 0, 0}, 0.2);
        QCOMPARE(pixelAt(picture, 3, 1), (Rgb{204, 204, 204}));
        QCOMPARE(picture.row(1)[4 * 2 + 3], std::uint8_t{255});
    }

    void aCoverageDrawsAsItsPath() {
        const Path path = Path::ellipse({30, 20}, 25.3, 27.1); // reaches out of the picture
        PixelBuffer direct = whitePicture({50, 40}), kept = whitePicture({50, 40});
        Canvas(direct).fill(path, {}, {10, 80, 160});
        Canvas(kept).fill(rasterise(path, {}, FillRule::nonZero, {50, 40}), {10, 80, 160});
        QVERIFY(std::equal(direct.bytes().begin(), direct.bytes().end(), kept.bytes().begin()));
    }

    void gradients() {
        PixelBuffer picture = whitePicture({8, 16});
        Canvas canvas(picture);
        canvas.verticalGradient({0, 0, 0}, {160, 80, 16}, 4, 12);
        QCOMPARE(pixelAt(picture, 3, 3), (Rgb{255, 255, 255}));
        QCOMPARE(pixelAt(picture, 3, 4), (Rgb{10, 5, 1}));
        QCOMPARE(pixelAt(picture, 3, 11), (Rgb{150, 75, 15}));
        QCOMPARE(pixelAt(picture, 3, 12), (Rgb{255, 255, 255}));
        canvas.fillRows(Path::rect(0, 0, 8, 2), {}, [](double y) {
            return Rgb{static_cast<std::uint8_t>(100 * y), 0, 0};
        });
        QCOMPARE(pixelAt(picture, 5, 1), (Rgb{150, 0, 0}));
    }

    void softEllipse() {
        PixelBuffer picture = whitePicture({41, 41});
        Canvas(picture).softEllipse({20.5, 20.5}, 20, 10, {0, 0, 0}, 0.6);
        QCOMPARE(pixelAt(picture, 20, 20).r, std::uint8_t{102});
        for (int x = 21; x < 41; ++x) {
            QVERIFY(pixelAt(picture, x, 20).r >= pixelAt(picture, x - 1, 20).r);
            QCOMPARE(pixelAt(picture, x, 20), pixelAt(picture, 40 - x, 20));
        }
        QCOMPARE(pixelAt(picture, 20, 9).r, std::uint8_t{255});
        QCOMPARE(pixelAt(picture, 30, 20), pixelAt(picture, 20, 25)); // half way on both axes
    }
};

QTEST_APPLESS_MAIN(TestWorldDrawing)
#include "tst_world_drawing.moc"
