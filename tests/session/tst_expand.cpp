#include "session/expanding.h"
#include "session/session.h"
#include "support/scripted_gate.h"
#include "support/thrown_error.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;

namespace {

Image coloured(Size size) {
    PixelBuffer pixels(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < 4 * size.width; ++x)
            pixels.row(y)[x] = x % 4 == 3 ? 255 : std::uint8_t(x * 7 + y * 13);
    return std::move(pixels).freeze();
}

QImage sheet() {
    QImage sheet(200, 150, QImage::Format_RGB32);
    sheet.fill(QColor(30, 90, 160));
    return sheet;
}

bool isSamePixel(const Image& a, int ax, int ay, const Image& b, int bx, int by) {
    return std::equal(a.row(ay) + 4 * ax, a.row(ay) + 4 * ax + 4, b.row(by) + 4 * bx);
}

} // namespace

class TestExpand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groundMirrorsWhatIsNear() {
        const Image picture = coloured({20, 10});
        const Expansion by{3, 12, 25, 0};
        const Image ground = expanded(picture, by);
        QCOMPARE(ground.size(), (Size{48, 22}));
        QVERIFY(ground.cropped({3, 12, 20, 10}) == picture);
        QVERIFY(isSamePixel(ground, 2, 12, picture, 0, 0));
        QVERIFY(isSamePixel(ground, 0, 12, picture, 2, 0));
        QVERIFY(isSamePixel(ground, 3, 11, picture, 0, 0));
        QVERIFY(isSamePixel(ground, 3, 0, picture, 0, 8)); // there and back again
        QVERIFY(isSamePixel(ground, 47, 12, picture, 4, 0));
        const Mask mask = maskOfExpansion(picture.size(), by);
        for (int y = 0; y < 22; ++y)
            for (int x = 0; x < 48; ++x)
                QCOMPARE(int(mask.row(y)[x]), x >= 3 && x < 23 && y >= 12 ? 0 : 255);
        QVERIFY(test::throws(ErrorKind::badRequest, [&] {
            return expanded(picture, {-1, 0, 0, 0});
        }));
    }

    void shapesAreReachedFromTheMiddle() {
        QCOMPARE(expansionTo({400, 400}, 2), (Expansion{200, 0, 200, 0}));
        QCOMPARE(expansionTo({400, 200}, 1), (Expansion{0, 100, 0, 100}));
        QCOMPARE(expansionTo({400, 200}, 2), Expansion{});
    }

    void sidesStayWithinReason() {
        Expanding expanding;
        QSignalSpy changed(&expanding, &Expanding::changed);
        expanding.set({10, 0, 0, 0});
        QVERIFY(expanding.by().isEmpty()); // no picture
        expanding.setPicture({100, 100});
        expanding.set({-5, 7, 99999, 0});
        QCOMPARE(expanding.by(), (Expansion{0, 7, Expanding::kMost, 0}));
        expanding.setPicture({120, 100});
        QVERIFY(expanding.by().isEmpty());
        QCOMPARE(changed.count(), 3);
    }

    void oldPixelsKeepTheirBytes() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        Session session(test::scriptedPainters(), settings);
        QSignalSpy opened(&session.project(), &Project::opened);
        session.startProject(folder.filePath("a.depict"));
        QVERIFY(opened.wait(30000));
        session.pastePicture(sheet());
        QTRY_VERIFY_WITH_TIMEOUT(session.lettering().hasPicture(), 30000);
        session.lettering().add({50, 40}, QStringLiteral("Fest"));
        const VersionId before = session.shown().version;
        const Image picture = session.shown().picture;
        QVERIFY(session.expand({64, 0, 32, 96}, {}));
        QTRY_VERIFY_WITH_TIMEOUT(session.shown().version != before &&
                                     session.shown().hasPicture() &&
                                     session.lettering().hasPicture(),
                                 60000);
        const Image larger = session.shown().picture;
        QCOMPARE(larger.size(), (Size{296, 246}));
        QVERIFY(larger.cropped({64, 0, 200, 150}) == picture);
        QVERIFY(!isSamePixel(larger, 10, 10, picture, 10, 10)); // something was painted
        const Version* version = session.project().document().tree().find(session.shown().version);
        QCOMPARE(version->parent, before);
        QCOMPARE(version->labels.poster.texts[0].x, 114.0); // it stays where it was on the picture
        QCOMPARE(version->labels.poster.texts[0].y, 40.0);
    }

    void whatIsNotPossibleIsTold() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        Session session(test::scriptedPainters(), settings);
        QVERIFY(!session.expand({8, 0, 0, 0}, {})); // nothing to expand
        session.pastePicture(sheet());
        QTRY_VERIFY_WITH_TIMEOUT(session.shown().hasPicture(), 30000);
        QSignalSpy raised(&session, &Session::errorRaised);
        QVERIFY(!session.expand({}, {}));
        QVERIFY(!session.expand({8000, 0, 0, 0}, {}));
        QCOMPARE(raised.count(), 2);
    }
};

QTEST_MAIN(TestExpand)
#include "tst_expand.moc"
