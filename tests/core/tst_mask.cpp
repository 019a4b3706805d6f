#include "image/image.h"
#include "image/mask.h"
#include "image/resample.h"
#include "support/thrown_error.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace depict;

namespace {

// A disc, a block at the border, and single pixels of middle coverage.
Mask example() {
    Mask mask({61, 47});
    for (int y = 0; y < 47; ++y)
        for (int x = 0; x < 61; ++x)
            if (std::hypot(x - 30, y - 20) < 8 || (x < 5 && y > 40))
                mask.row(y)[x] = 255;
    mask.row(3)[55] = 100;
    mask.row(45)[40] = 30;
    return mask;
}

// The definition: the largest coverage within the brush.
Mask grownSlowly(const Mask& mask, int radius) {
    Mask result(mask.size());
    for (int y = 0; y < mask.size().height; ++y)
        for (int x = 0; x < mask.size().width; ++x)
            for (int v = 0; v < mask.size().height; ++v)
                for (int u = 0; u < mask.size().width; ++u)
                    if ((u - x) * (u - x) + (v - y) * (v - y) <= radius * radius + radius)
                        result.row(y)[x] = std::max(result.row(y)[x], mask.row(v)[u]);
    return result;
}

Image noise(Size size, unsigned seed, PixelFormat format) {
    PixelBuffer pixels(size, format);
    for (std::uint8_t& byte : pixels.bytes()) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(seed >> 24);
    }
    return std::move(pixels).freeze();
}

} // namespace

class TestMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesAreChecked() {
        for (const Size size : {Size{0, 5}, Size{5, -1}, Size{65536, 1}, Size{60000, 60000}})
            QVERIFY(test::throws(ErrorKind::badRequest, [&] { return Mask(size); }));
    }

    void growsAndShrinksWithARoundBrush_data() {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {0, 1, 2, 3, 7, 20, 100, -1, -3, -6, -100})
            QTest::addRow("%d", pixels) << pixels;
    }

    void growsAndShrinksWithARoundBrush() {
        QFETCH(int, pixels);
        const Mask mask = example();
        const Mask expected = pixels == 0  ? mask
                              : pixels > 0 ? grownSlowly(mask, pixels)
                                           : inverted(grownSlowly(inverted(mask), -pixels));
        QVERIFY(grown(mask, pixels) == expected);
    }

    void boundsHoldEverything() {
        QCOMPARE(example().bounds(), (Rect{0, 3, 56, 44}));
        QCOMPARE(Mask({4, 4}).bounds(), Rect{});
        QVERIFY(Mask({4, 4}).isEmpty());
        QVERIFY(!example().isEmpty());
    }

    void featherEndsAtItsRadius_data() {
        QTest::addColumn<double>("radius");
        for (const double radius : {0.0, 0.5, 1.0, 3.5, 10.0, 80.0})
            QTest::addRow("%g", radius) << radius;
    }

    void featherEndsAtItsRadius() {
        QFETCH(double, radius);
        const Mask mask = example();
        const Mask soft = feathered(mask, radius);
        if (radius < 1) {
            QVERIFY(soft == mask);
            return;
        }
        const Mask reach = grown(mask, static_cast<int>(std::ceil(radius * 1.5)));
        double before = 0, after = 0;
        for (int y = 0; y < 47; ++y)
            for (int x = 0; x < 61; ++x) {
                if (reach.row(y)[x] == 0)
                    QCOMPARE(soft.row(y)[x], std::uint8_t{0});
                before += mask.row(y)[x];
                after += soft.row(y)[x];
            }
        QVERIFY(soft != mask);
        if (radius < 5)
            QVERIFY2(std::abs(after / before - 1) < 0.1,
                     qPrintable(QString::number(after / before)));
        Mask full({61, 47});
        full = inverted(full);
        QVERIFY(feathered(full, radius) == full);
    }

    void blendKeepsTheBytesOutside_data() {
        QTest::addColumn<bool>("isWide");
        QTest::addColumn<bool>("isOverWide");
        QTest::newRow("8 over 8") << false << false;
        QTest::newRow("16 over 16") << true << true;
        QTest::newRow("8 over 16") << true << false;
        QTest::newRow("16 over 8") << false << true;
    }

    void blendKeepsTheBytesOutside() {
        QFETCH(bool, isWide);
        QFETCH(bool, isOverWide);
        const auto format = [](bool wide) {
            return wide ? PixelFormat::rgba16 : PixelFormat::rgba8;
        };
        const Image base = noise({61, 47}, 1, format(isWide));
        const Image over = noise({61, 47}, 2, format(isOverWide));
        const Mask mask = feathered(example(), 4);
        const Image same = isWide ? over.toRgba16() : over.toRgba8();
        const std::size_t pixel = isWide ? 8 : 4;
        Image result = base;
        for (int edit = 0; edit < 10; ++edit)
            result = blend(result, over, mask);
        QCOMPARE(result.format(), base.format());
        for (int y = 0; y < 47; ++y)
            for (std::size_t x = 0; x < 61; ++x) {
                const std::uint8_t coverage = mask.row(y)[x];
                if (coverage == 0)
                    QVERIFY(std::memcmp(result.row(y) + x * pixel, base.row(y) + x * pixel,
                                        pixel) == 0);
                if (coverage == 255)
                    QVERIFY(std::memcmp(result.row(y) + x * pixel, same.row(y) + x * pixel,
                                        pixel) == 0);
            }
    }

    void transparentPixelsLendNoColour() {
        PixelBuffer red({1, 1}), clear({1, 1});
        red.fill(255, 0, 0, 255);
        clear.fill(0, 255, 0, 0);
        Mask half({1, 1});
        half.row(0)[0] = 128;
        const Image result = blend(std::move(red).freeze(), std::move(clear).freeze(), half);
        QCOMPARE(result.row(0)[0], std::uint8_t{255});
        QCOMPARE(result.row(0)[1], std::uint8_t{0});
        QCOMPARE(result.row(0)[3], std::uint8_t{127});
    }

    void blendNeedsOneSize() {
        QVERIFY(test::throws(ErrorKind::badRequest, [] {
            return blend(PixelBuffer({2, 2}).freeze(), PixelBuffer({2, 2}).freeze(), Mask({2, 3}));
        }));
    }

    void comesFromPictures() {
        const Mask mask = example();
        QVERIFY(Mask::fromImage(mask.toImage()) == mask);
        PixelBuffer cutOut({2, 1});
        cutOut.fill(0, 0, 0, 255);
        cutOut.row(0)[7] = 40;
        const Mask fromAlpha = Mask::fromImage(std::move(cutOut).freeze());
        QCOMPARE(fromAlpha.row(0)[0], std::uint8_t{255});
        QCOMPARE(fromAlpha.row(0)[1], std::uint8_t{40});
    }

    void resamplingKeepsFlatColours_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("smaller") << 7 << 5;
        QTest::newRow("larger") << 200 << 333;
        QTest::newRow("both") << 3 << 99;
        QTest::newRow("one pixel") << 1 << 1;
    }

    void resamplingKeepsFlatColours() {
        QFETCH(int, width);
        QFETCH(int, height);
        for (const PixelFormat format : {PixelFormat::rgba8, PixelFormat::rgba16}) {
            PixelBuffer flat({40, 30}, format), expected({width, height}, format);
            flat.fill(10, 200, 77, 190);
            expected.fill(10, 200, 77, 190);
            const Image got = resampled(std::move(flat).freeze(), {width, height}).toRgba8();
            const Image wanted = std::move(expected).freeze().toRgba8();
            QCOMPARE(got.size(), wanted.size());
            for (std::size_t i = 0; i < got.bytes().size(); ++i)
                QVERIFY(std::abs(got.bytes()[i] - wanted.bytes()[i]) <= 1);
        }
    }

    void resamplingDoesNotAlias() { // one-pixel stripes become gray
        PixelBuffer stripes({100, 100});
        stripes.fill(0, 0, 0);
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; x += 2)
                std::memset(stripes.row(y) + 4 * x, 255, 4);
        const Image small = resampled(std::move(stripes).freeze(), {23, 23});
        for (int x = 2; x < 21; ++x)
            QVERIFY2(std::abs(small.row(11)[4 * x] - 127) < 8,
                     qPrintable(QString::number(small.row(11)[4 * x])));
    }

    void resamplingIgnoresHiddenColours() {
        PixelBuffer half({20, 20});
        half.fill(255, 0, 0);
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 10; ++x) {
                const std::uint8_t hidden[] = {0, 255, 0, 0};
                std::memcpy(half.row(y) + 4 * x, hidden, 4);
            }
        const Image small = resampled(std::move(half).freeze(), {7, 7});
        for (int x = 0; x < 7; ++x)
            QVERIFY(small.row(3)[4 * x + 3] == 0 || small.row(3)[4 * x + 1] == 0);
    }

    void fitsIntoBoxes() {
        QCOMPARE(fitted({400, 100}, {200, 200}), (Size{200, 50}));
        QCOMPARE(fitted({10, 10}, {200, 100}), (Size{100, 100}));
        QCOMPARE(fitted({60000, 1}, {100, 100}), (Size{100, 1}));
    }
};

QTEST_APPLESS_MAIN(TestMask)
#include "tst_mask.moc"
