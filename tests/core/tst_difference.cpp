#include "image/difference.h"
#include "support/thrown_error.h"

#include <QTest>

using namespace depict;

namespace {

Image gray(Size size, PixelFormat format = PixelFormat::rgba8) {
    PixelBuffer pixels(size);
    pixels.fill(100, 100, 100);
    Image image = std::move(pixels).freeze();
    return format == PixelFormat::rgba16 ? image.toRgba16() : image;
}

/// One pixel's channel by so much more.
Image changed(const Image& image, int x, int y, int channel, int by) {
    PixelBuffer pixels = image.thaw();
    pixels.row(y)[4 * x + channel] = static_cast<std::uint8_t>(pixels.row(y)[4 * x + channel] + by);
    return std::move(pixels).freeze();
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalPicturesDifferNowhere() {
        const Difference found = difference(gray({7, 5}), gray({7, 5}));
        QCOMPARE(found.all, (DifferenceCount{35, 0, 0}));
        QVERIFY(found.bounds.isEmpty() && found.strength.isEmpty() && !found.hasMask);
        QCOMPARE(found.all.share(), 0.0);
    }

    void everyChannelCounts_data() {
        QTest::addColumn<int>("channel");
        for (const int channel : {0, 1, 2, 3})
            QTest::addRow("channel %d", channel) << channel;
    }
    void everyChannelCounts() {
        QFETCH(int, channel);
        const Image before = gray({7, 5});
        const Difference found = difference(before, changed(before, 6, 4, channel, -3));
        QCOMPARE(found.all, (DifferenceCount{35, 1, 3}));
        QCOMPARE(found.bounds, (Rect{6, 4, 1, 1}));
        QCOMPARE(int(found.strength.row(4)[6]), 3);
    }

    void theMaskParts() {
        const Image before = gray({8, 4});
        Mask mask({8, 4});
        mask.row(0)[0] = 1; // a feather's last trace is inside
        mask.row(0)[1] = 255;
        const Image after = changed(changed(changed(before, 0, 0, 0, 5), 1, 0, 1, 90), 7, 3, 2, 1);
        const Difference found = difference(before, after, &mask);
        QVERIFY(found.hasMask);
        QCOMPARE(found.inside, (DifferenceCount{2, 2, 90}));
        QCOMPARE(found.outside, (DifferenceCount{30, 1, 1}));
        QCOMPARE(found.all, (DifferenceCount{32, 3, 90}));
        QCOMPARE(found.bounds, (Rect{0, 0, 8, 4}));
    }

    void sixteenBitsCountFinely() {
        const Image fine = gray({2, 1}, PixelFormat::rgba16);
        PixelBuffer pixels = fine.thaw();
        pixels.row16(0)[0] = static_cast<std::uint16_t>(pixels.row16(0)[0] + 1);
        const Difference found = difference(gray({2, 1}), std::move(pixels).freeze());
        QCOMPARE(found.scale, 65535);
        QCOMPARE(found.all, (DifferenceCount{2, 1, 1}));
        QCOMPARE(int(found.strength.row(0)[0]), 1); // never nothing
        QCOMPARE(difference(gray({2, 1}), fine).all.changed, 0);
    }

    void refusesOtherSizes() {
        Mask mask({2, 2});
        QVERIFY(test::throws(ErrorKind::badRequest, [] {
            return difference(gray({2, 2}), gray({2, 3}));
        }));
        QVERIFY(test::throws(ErrorKind::badRequest, [&] {
            return difference(gray({3, 2}), gray({3, 2}), &mask);
        }));
    }

    void aSinglePixelStaysInSight() {
        Mask strength({13, 9});
        strength.row(8)[12] = 7;
        strength.row(8)[11] = 200;
        const Mask half = halvedByStrongest(strength);
        QCOMPARE(half.size(), (Size{7, 5}));
        QCOMPARE(int(half.row(4)[6]), 7);
        QCOMPARE(int(half.row(4)[5]), 200);
        QCOMPARE(halvedByStrongest(Mask({1, 1})).size(), (Size{1, 1}));
    }

    void heatIsBlackOnlyWhereNothingDiffers() {
        Mask strength({256, 1});
        for (int x = 0; x < 256; ++x)
            strength.row(0)[x] = static_cast<std::uint8_t>(x);
        const Image heat = heatMap(strength);
        const auto brightness = [&](int x) {
            const std::uint8_t* pixel = heat.row(0) + 4 * x;
            return pixel[0] + pixel[1] + pixel[2];
        };
        QCOMPARE(brightness(0), 0);
        QVERIFY(brightness(1) > 250); // one step is well seen
        QVERIFY(brightness(255) > brightness(1) + 200);
        QCOMPARE(int(heat.row(0)[4 * 9 + 3]), 255);
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
