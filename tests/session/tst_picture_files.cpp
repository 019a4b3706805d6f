// Pictures from files and into files, as the session does it.
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "session/session.h"
#include "support/scripted_gate.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestPictureFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void opensEditsAndGoesBack();
    void badFilesAreToldInASentence_data();
    void badFilesAreToldInASentence();
    void savesWithMetadata();
    void savesTheExactSizeAskedFor();
    void savingToNowhereIsTold();

private:
    [[nodiscard]] QString file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::unique_ptr<Session> makeSession() {
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        auto session = std::make_unique<Session>(test::scriptedPainters(), *m_settings);
        Setup setup = session->setup();
        setup.shape.grid = {8, 16};
        setup.seed = 7;
        setup.isSeedRandom = false;
        session->setSetup(setup);
        return session;
    }
    static bool paintToEnd(Session& session, const QString& words) {
        return session.paint(words) &&
               QTest::qWaitFor([&] { return !session.isPainting(); }, 30000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestPictureFiles::opensEditsAndGoesBack() {
    const auto session = makeSession();
    PixelBuffer pixels({320, 160});
    pixels.fill(10, 200, 30);
    writeImage(file("green.png").toStdString(), std::move(pixels).freeze());
    session->openPicture(file("green.png"));
    QTRY_VERIFY(session->input().has_value());
    QCOMPARE(session->input()->name, QStringLiteral("green.png"));
    QCOMPARE(session->shown().state, Painting::State::opened);
    QCOMPARE(session->shown().canvas, QSize(320, 160));
    QVERIFY(paintToEnd(*session, QStringLiteral("make it blue")));
    const Painting& result = session->shown();
    QCOMPARE(result.state, Painting::State::finished);
    QCOMPARE(result.request.inputs.size(), std::size_t(1));
    QVERIFY(!result.underlay.isNull());
    QVERIFY(session->canEditShown());
    session->editShown();
    QVERIFY(session->input()->picture == session->shown().picture);
    session->clearInput();
    QVERIFY(!session->input());
    QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
    QVERIFY(session->shown().request.inputs.empty());
}

void TestPictureFiles::badFilesAreToldInASentence_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("words") << QByteArray("this is not a picture");
    QTest::newRow("cut short") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18);
}

void TestPictureFiles::badFilesAreToldInASentence() {
    QFETCH(QByteArray, content);
    if (!content.isEmpty()) {
        QFile bad(file("bad.png"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(content);
    }
    const auto session = makeSession();
    QSignalSpy errors(session.get(), &Session::errorRaised);
    session->openPicture(file("bad.png"));
    QTRY_COMPARE(errors.count(), 1);
    QVERIFY(!errors[0][0].value<ErrorText>().remedy.isEmpty());
    QVERIFY(!session->input());
    QVERIFY(session->easel().paintings().empty());
}

void TestPictureFiles::savesWithMetadata() {
    const auto session = makeSession();
    QVERIFY(paintToEnd(*session, QStringLiteral("海滩上的一辆红色汽车")));
    QSignalSpy saved(session.get(), &Session::pictureSaved);
    session->savePicture(file("out.png"));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(readImage(file("out.png").toStdString()) == session->shown().picture);
    QFile written(file("out.png"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    const auto metadata = readMetadata(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
    QVERIFY(metadata);
    QCOMPARE(QString::fromStdString(metadata->request.words),
             QStringLiteral("海滩上的一辆红色汽车"));
    QCOMPARE(metadata->request.sampling.seed, std::uint64_t(7));
    QVERIFY(metadata->tokens == session->shown().tokens);
}

void TestPictureFiles::savesTheExactSizeAskedFor() {
    const auto session = makeSession();
    Setup setup = session->setup();
    setup.shape.exactSize = QSize(500, 250);
    session->setSetup(setup);
    QVERIFY(paintToEnd(*session, QStringLiteral("a banner")));
    QSignalSpy saved(session.get(), &Session::pictureSaved);
    session->savePicture(file("banner.png"));
    QTRY_COMPARE(saved.count(), 1);
    const Image picture = readImage(file("banner.png").toStdString());
    QCOMPARE(picture.width(), 500);
    QCOMPARE(picture.height(), 250);
}

void TestPictureFiles::savingToNowhereIsTold() {
    const auto session = makeSession();
    QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
    QSignalSpy errors(session.get(), &Session::errorRaised);
    session->savePicture(file("no/such/folder/out.png"));
    QTRY_COMPARE(errors.count(), 1);
    QCOMPARE(session->shown().state, Painting::State::finished); // nothing is lost
}

QTEST_GUILESS_MAIN(TestPictureFiles)
#include "tst_picture_files.moc"
