#include "generation/time_lapse.h"
#include "image/gif_animation.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>

#include <cstdlib>

using namespace depict;

namespace {

/// Hills of colour and a grain, so that strings of all lengths and more than 256 colours occur.
Image hills(Size size) {
    PixelBuffer pixels(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            std::uint8_t* p = pixels.row(y) + 4 * x;
            p[0] = static_cast<std::uint8_t>(x * 255 / size.width);
            p[1] = static_cast<std::uint8_t>(y * 255 / size.height);
            p[2] = static_cast<std::uint8_t>(x * y * 7919 % 61 + 40);
            p[3] = 255;
        }
    return std::move(pixels).freeze();
}

Image flat(Size size, std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
    PixelBuffer pixels(size);
    pixels.fill(red, green, blue);
    return std::move(pixels).freeze();
}

TimeLapse lapse(int cells = 15) {
    return {hills({50, 31}), {3, 5}, cells, "a ship", {{0, "a sea"}, {1, "a ship"}}};
}

/// Largest difference of a channel.
int worst(const Image& expected, const QImage& read) {
    int most = 0;
    for (int y = 0; y < expected.height(); ++y)
        for (int x = 0; x < expected.width(); ++x) {
            const std::uint8_t* p = expected.row(y) + 4 * x;
            const QRgb q = read.pixel(x, y);
            most = std::max({most, std::abs(p[0] - qRed(q)), std::abs(p[1] - qGreen(q)),
                             std::abs(p[2] - qBlue(q))});
        }
    return most;
}

std::vector<QImage> read(const std::vector<std::uint8_t>& gif, std::vector<int>* delays = nullptr) {
    QByteArray bytes(reinterpret_cast<const char*>(gif.data()), qsizetype(gif.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "gif");
    std::vector<QImage> frames;
    for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read()) {
        frames.push_back(frame.convertToFormat(QImage::Format_RGB32));
        if (delays)
            delays->push_back(reader.nextImageDelay());
    }
    return frames;
}

} // namespace

class TestTimeLapse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesGrowInRasterOrder();
    void stepsEndWithAllThatIsPainted_data();
    void stepsEndWithAllThatIsPainted();
    void wordsBelongToRows();
    void turnsForgetWhatIsPaintedAnew();
    void gifGivesTheFramesBack_data();
    void gifGivesTheFramesBack();
    void fewColoursAreExact();
    void unchangedFramesAreFrames();
    void timeLapseIsAGif();
    void stoppedTimeLapseIsNothing();
};

void TestTimeLapse::framesGrowInRasterOrder() {
    const TimeLapse told = lapse();
    QVERIFY(told.frame(15) == told.picture);
    const Image none = told.frame(0);
    QCOMPARE(none.row(0)[0], std::uint8_t(255));
    const Image seven = told.frame(7); // a row and two cells; lines at 10 and 20
    QVERIFY(seven.cropped({0, 0, 50, 10}) == told.picture.cropped({0, 0, 50, 10}));
    QVERIFY(seven.cropped({0, 10, 20, 10}) == told.picture.cropped({0, 10, 20, 10}));
    QVERIFY(seven.cropped({20, 10, 30, 21}) == flat({30, 21}, 255, 255, 255));
}

void TestTimeLapse::stepsEndWithAllThatIsPainted_data() {
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<int>>("steps");
    QTest::newRow("rows") << 15 << 3 << QList<int>{0, 5, 10, 15};
    QTest::newRow("at least rows") << 15 << 1 << QList<int>{0, 5, 10, 15};
    QTest::newRow("parts of rows") << 15 << 6 << QList<int>{0, 2, 5, 7, 10, 12, 15};
    QTest::newRow("no more than cells") << 4 << 1000 << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("stopped in a row") << 8 << 3 << QList<int>{0, 5, 8};
    QTest::newRow("nothing") << 0 << 3 << QList<int>{0};
}

void TestTimeLapse::stepsEndWithAllThatIsPainted() {
    QFETCH(int, cells);
    QFETCH(int, most);
    QFETCH(QList<int>, steps);
    const auto told = lapse(cells).steps(most);
    QCOMPARE(QList<int>(told.begin(), told.end()), steps);
}

void TestTimeLapse::wordsBelongToRows() {
    QCOMPARE(lapse().wordsAt(4).words, std::string("a sea"));
    QCOMPARE(lapse().wordsAt(5).words, std::string("a ship"));
    QCOMPARE(lapse().wordsAt(5).row, 1);
    TimeLapse plain = lapse();
    plain.steering.clear();
    QCOMPARE(plain.wordsAt(14).words, std::string("a ship"));
}

void TestTimeLapse::turnsForgetWhatIsPaintedAnew() {
    const std::vector<Steering> once = steered({}, "a", 4, "b");
    QVERIFY((once == std::vector<Steering>{{0, "a"}, {4, "b"}}));
    QVERIFY((steered(once, "b", 6, "c") == std::vector<Steering>{{0, "a"}, {4, "b"}, {6, "c"}}));
    QVERIFY((steered(once, "b", 4, "c") == std::vector<Steering>{{0, "a"}, {4, "c"}}));
    QVERIFY((steered(once, "b", 2, "c") == std::vector<Steering>{{0, "a"}, {2, "c"}}));
}

void TestTimeLapse::gifGivesTheFramesBack_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a line") << QSize(700, 1);
    QTest::newRow("small") << QSize(31, 17);
    QTest::newRow("more strings than codes") << QSize(512, 300);
}

void TestTimeLapse::gifGivesTheFramesBack() {
    QFETCH(QSize, size);
    const Size pixels{size.width(), size.height()};
    const Image first = flat(pixels, 255, 255, 255), second = hills(pixels);
    GifAnimation gif(second);
    gif.add(first, 40);
    gif.add(second, 8);
    QCOMPARE(gif.frames(), 2);
    std::vector<int> delays;
    const auto frames = read(std::move(gif).finish(), &delays);
    QCOMPARE(frames.size(), std::size_t(2));
    QCOMPARE(frames[1].size(), size);
    QCOMPARE(delays[0], 400);             // milliseconds
    QCOMPARE(worst(first, frames[0]), 0); // paper is white, whatever is painted on it
    // 256 colours for a third of the cube of all colours: none is far away.
    QVERIFY2(worst(second, frames[1]) < 40, qPrintable(QString::number(worst(second, frames[1]))));
}

void TestTimeLapse::fewColoursAreExact() {
    PixelBuffer pixels({90, 40});
    pixels.fill(12, 200, 77);
    pixels.paste(flat({30, 20}, 255, 255, 255), 5, 6);
    pixels.paste(flat({30, 20}, 9, 3, 250), 40, 12);
    const Image picture = std::move(pixels).freeze();
    GifAnimation gif(picture);
    gif.add(picture, 10);
    const auto frames = read(std::move(gif).finish());
    QCOMPARE(frames.size(), std::size_t(1));
    QCOMPARE(worst(picture, frames[0]), 0);
}

void TestTimeLapse::unchangedFramesAreFrames() {
    const Image picture = hills({40, 30});
    GifAnimation gif(picture);
    gif.add(picture, 10);
    gif.add(picture, 10);
    const auto frames = read(std::move(gif).finish());
    QCOMPARE(frames.size(), std::size_t(2));
    QVERIFY(frames[0] == frames[1]);
}

void TestTimeLapse::timeLapseIsAGif() {
    const TimeLapse told = lapse();
    int last = 0;
    const auto bytes = timeLapseGif(
        told.steps(), [&](int count) { return told.frame(count); },
        [&](int done, int all) {
            last = done;
            return done <= all;
        });
    QCOMPARE(last, 16);
    const auto frames = read(bytes);
    QCOMPARE(frames.size(), std::size_t(16));
    QVERIFY(frames[15] != frames[14]);
    QVERIFY(worst(told.picture, frames[15]) < 40);
}

void TestTimeLapse::stoppedTimeLapseIsNothing() {
    const TimeLapse told = lapse();
    QVERIFY(timeLapseGif(
                told.steps(), [&](int count) { return told.frame(count); },
                [](int done, int) { return done < 3; })
                .empty());
}

QTEST_GUILESS_MAIN(TestTimeLapse)
#include "tst_time_lapse.moc"
