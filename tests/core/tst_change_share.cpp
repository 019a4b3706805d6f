#include "image/change_share.h"

#include <QTest>

using namespace depict;

namespace {

Image picture(Size size, int differing) {
    PixelBuffer pixels(size);
    pixels.fill(10, 20, 30);
    for (int i = 0; i < differing; ++i)
        pixels.row(i / size.width)[4 * (i % size.width) + 2] += 1;
    return std::move(pixels).freeze();
}

} // namespace

class TestChangeShare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPixelCounts() {
        const auto share = changeShare(picture({10, 10}, 0), picture({10, 10}, 25), {});
        QVERIFY(share.has_value());
        QCOMPARE(share->inside, 0.25);
        QVERIFY(!share->outside);
        QCOMPARE(changeShare(picture({10, 10}, 3), picture({10, 10}, 3), {})->inside, 0.0);
    }

    void theMaskPartsThem() {
        Mask mask({10, 10});
        for (int y = 0; y < 2; ++y)
            std::fill_n(mask.row(y), 10, std::uint8_t(1)); // however little it covers
        const auto share = changeShare(picture({10, 10}, 0), picture({10, 10}, 24), mask);
        QCOMPARE(share->inside, 1.0);
        QCOMPARE(share->outside, std::optional<double>(0.05));
    }

    void aMaskOfNothingOrAllIsNoTrouble() {
        const Image before = picture({4, 4}, 0), after = picture({4, 4}, 4);
        Mask mask({4, 4});
        QCOMPARE(*changeShare(before, after, mask), (ChangeShare{0, 0.25}));
        for (int y = 0; y < 4; ++y)
            std::fill_n(mask.row(y), 4, std::uint8_t(255));
        QCOMPARE(*changeShare(before, after, mask), (ChangeShare{0.25, 0}));
    }

    void otherSizesAreNotCompared() {
        QVERIFY(!changeShare(picture({4, 4}, 0), picture({4, 5}, 0), {}));
        QVERIFY(!changeShare(picture({4, 4}, 0), picture({4, 4}, 0), Mask({5, 4})));
        QVERIFY(!changeShare(Image(), picture({4, 4}, 0), {}));
    }
};

QTEST_MAIN(TestChangeShare)
#include "tst_change_share.moc"
