#include "image/image_file.h"
#include "session/replay.h"
#include "session/time_lapse_export.h"

#include <QDir>
#include <QImageReader>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

namespace {

Painting finished() {
    PixelBuffer pixels({128, 128});
    for (int y = 0; y < 128; ++y)
        for (int x = 0; x < 128; ++x) {
            std::uint8_t* p = pixels.row(y) + 4 * x;
            p[0] = std::uint8_t(20 + y);
            p[1] = std::uint8_t(x / 32 * 40);
            p[2] = 90;
            p[3] = 255;
        }
    Painting painting;
    painting.id = 3;
    painting.state = Painting::State::finished;
    painting.grid = {4, 4};
    painting.canvas = QSize(128, 128);
    painting.cellsPainted = 16;
    painting.picture = std::move(pixels).freeze();
    painting.request.words = "a beach at night";
    painting.steering = {{0, "a beach"}, {2, "a beach at night"}};
    return painting;
}

} // namespace

class TestTimeLapseExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void captionsFollowTheRows();
    void writesAnAnimatedGif();
    void writesPngFrames();
    void cancelledLeavesNoGif();
    void placesThatCannotBeWrittenAreTold();
    void replayPlaysToTheEndAndCanBeSought();

private:
    [[nodiscard]] QString file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTimeLapseExport::captionsFollowTheRows() {
    const TimeLapse lapse = timeLapseOf(finished());
    QCOMPARE(captionOf(lapse.wordsAt(0)), QStringLiteral("a beach"));
    QCOMPARE(captionOf(lapse.wordsAt(7)), QStringLiteral("a beach"));
    QCOMPARE(captionOf(lapse.wordsAt(8)), QStringLiteral("From row 3 on: a beach at night"));
    const Image early = captionedFrame(lapse, 8), late = captionedFrame(lapse, 9);
    QCOMPARE(early.size(), late.size());
    const int strip = early.height() - 128;
    QVERIFY(strip > 0);
    const Rect below{0, 128, 128, strip};
    QVERIFY(early.cropped(below) != late.cropped(below));
    QVERIFY(captionedFrame(lapse, 3).cropped(below) == early.cropped(below));
    QVERIFY(late.cropped({0, 0, 128, 64}) == lapse.picture.cropped({0, 0, 128, 64}));
}

void TestTimeLapseExport::writesAnAnimatedGif() {
    TimeLapseExport writing;
    QSignalSpy finishedOnce(&writing, &TimeLapseExport::finished);
    QSignalSpy changed(&writing, &TimeLapseExport::changed);
    QVERIFY(writing.start(timeLapseOf(finished()), file("a.gif")));
    QVERIFY(!writing.start(timeLapseOf(finished()), file("b.gif"))); // one at a time
    QTRY_COMPARE(finishedOnce.count(), 1);
    QVERIFY(changed.count() >= 17);
    QCOMPARE(writing.done(), writing.all());
    QImageReader reader(file("a.gif"));
    QVERIFY(reader.supportsAnimation());
    QCOMPARE(reader.imageCount(), 17); // paper, and a cell each
    QVERIFY(!QFile::exists(file("b.gif")));
}

void TestTimeLapseExport::writesPngFrames() {
    TimeLapseExport writing;
    QSignalSpy finishedOnce(&writing, &TimeLapseExport::finished);
    QVERIFY(writing.start(timeLapseOf(finished()), file("f.png")));
    QTRY_COMPARE(finishedOnce.count(), 1);
    const QStringList names = QDir(m_folder->path()).entryList({QStringLiteral("f-*.png")});
    QCOMPARE(names.size(), 17);
    QCOMPARE(names.front(), QStringLiteral("f-001.png"));
    const Image last = readImage(file("f-017.png").toStdString());
    QVERIFY(last == captionedFrame(timeLapseOf(finished()), 16));
}

void TestTimeLapseExport::cancelledLeavesNoGif() {
    TimeLapseExport writing;
    QSignalSpy finishedOnce(&writing, &TimeLapseExport::finished);
    // Cancelled before its thread can have told of the first frame.
    QVERIFY(writing.start(timeLapseOf(finished()), file("c.gif")));
    writing.cancel();
    QTRY_VERIFY(!writing.isRunning());
    QCOMPARE(finishedOnce.count(), 0);
    QVERIFY(!QFile::exists(file("c.gif")));
    QVERIFY(writing.start(timeLapseOf(finished()), file("c.gif")));
    QTRY_COMPARE(finishedOnce.count(), 1);
}

void TestTimeLapseExport::placesThatCannotBeWrittenAreTold() {
    TimeLapseExport writing;
    QSignalSpy failed(&writing, &TimeLapseExport::failed);
    QVERIFY(writing.start(timeLapseOf(finished()), file("no/such/folder/a.gif")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!writing.isRunning());
}

void TestTimeLapseExport::replayPlaysToTheEndAndCanBeSought() {
    Replay replay;
    Painting painting = finished();
    painting.state = Painting::State::painting;
    replay.open(painting);
    QVERIFY(!replay.isOpen()); // it is not over yet
    replay.open(finished());
    QVERIFY(replay.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(replay.cells() > 0, 30000);
    replay.seek(15);
    QTRY_VERIFY_WITH_TIMEOUT(!replay.isPlaying(), 30000);
    QCOMPARE(replay.cells(), 16);
    replay.play(); // once more, from the start
    QCOMPARE(replay.cells(), 0);
    replay.pause();
    replay.seek(99);
    QCOMPARE(replay.cells(), 16);
    replay.close();
    QVERIFY(!replay.isOpen());
}

QTEST_MAIN(TestTimeLapseExport)
#include "tst_time_lapse_export.moc"
