#include "generation/segment_mask.h"
#include "world/render.h"

#include <QTest>

using namespace depict;

class TestSegmentMask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyThingIsCoveredAndTheGroundIsNot() {
        constexpr int kThings = 311;
        PixelBuffer pixels({kThings + 1, 1});
        for (int i = 0; i <= kThings; ++i) {
            const world::Rgb colour = i < kThings ? world::segmentColour(i) : world::kSegmentGround;
            std::uint8_t* p = pixels.row(0) + std::ptrdiff_t{4} * i;
            p[0] = colour.r;
            p[1] = colour.g;
            p[2] = colour.b;
            p[3] = 255;
        }
        const Mask mask = maskOfSegments(std::move(pixels).freeze());
        for (int i = 0; i < kThings; ++i)
            QCOMPARE(int(mask.row(0)[i]), 255);
        QCOMPARE(int(mask.row(0)[kThings]), 0);
    }

    void edgesAreSoft() {
        PixelBuffer pixels({256, 1});
        for (int x = 0; x < 256; ++x)
            pixels.row(0)[4 * x] = static_cast<std::uint8_t>(x);
        const Mask mask = maskOfSegments(std::move(pixels).freeze());
        QCOMPARE(int(mask.row(0)[30]), 0);
        QVERIFY(mask.row(0)[72] > 100 && mask.row(0)[72] < 150);
        QVERIFY(std::is_sorted(mask.row(0), mask.row(0) + 256));
    }
};

QTEST_APPLESS_MAIN(TestSegmentMask)
#include "tst_segment_mask.moc"
