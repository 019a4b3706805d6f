// Opened pictures that say how they were painted: words, seed and shape are set up again.
#include "image/image_file.h"
#include "session/going_on.h"
#include "session/session.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestRecipes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_session = std::make_unique<Session>(test::scriptedPainters(), *m_settings);
        QTRY_VERIFY(m_session->facts());
    }

    void otherProgramsPicturesBringTheirSettings_data() {
        QTest::addColumn<QString>("size");
        QTest::addColumn<GridSize>("grid");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("exact"); // empty: whole cells meet it
        QTest::newRow("square") << "512x512" << GridSize{16, 16} << "1:1" << QSize();
        QTest::newRow("2:3") << "512x768" << GridSize{24, 16} << "2:3" << QSize();
        QTest::newRow("no whole cells") << "500x300" << GridSize{10, 16} << "" << QSize(500, 300);
        QTest::newRow("more than it paints")
            << "2048x2048" << GridSize{32, 32} << "" << QSize(2048, 2048);
    }
    void otherProgramsPicturesBringTheirSettings() {
        QFETCH(QString, size);
        QFETCH(GridSize, grid);
        QFETCH(QString, name);
        QFETCH(QSize, exact);
        QSignalSpy found(m_session.get(), &Session::recipeFound);
        open("قطة على الأريكة\nNegative prompt: ugly\nSteps: 20, Sampler: Euler a, CFG scale: 7, "
             "Seed: "
             "18446744073709551615, Size: " +
             size.toStdString());
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found[0][0].toString(), QStringLiteral("قطة على الأريكة"));
        QVERIFY(found[0][1].toBool());
        const Setup& setup = m_session->setup();
        QCOMPARE(setup.seed, ~std::uint64_t{0});
        QVERIFY(!setup.isSeedRandom);
        QCOMPARE(setup.variants, 1);
        QCOMPARE(setup.shape.grid, grid);
        QCOMPARE(setup.shape.name, name);
        QCOMPARE(setup.shape.exactSize.value_or(QSize()), exact);
        // It is at hand, and the same words paint it anew.
        QVERIFY(m_session->input().has_value());
        const GoingOn goingOn(*m_session);
        QVERIFY(goingOn.asksForAnother(QStringLiteral(" قطة على\u00A0الأريكة\n")));
        QVERIFY(!goingOn.asksForAnother(QStringLiteral("make it night")));
        m_session->paintAfresh();
        QVERIFY(m_session->paint(found[0][0].toString()));
        QCOMPARE(m_session->shown().seed(), ~std::uint64_t{0});
        QTRY_VERIFY(!m_session->isPainting());
    }

    void whatIsMissingStaysAsItIs() {
        Setup before = m_session->setup();
        before.seed = 77;
        before.isSeedRandom = true;
        m_session->setSetup(before);
        QSignalSpy found(m_session.get(), &Session::recipeFound);
        open("a fox");
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(!found[0][1].toBool());
        QCOMPARE(m_session->setup(), before);
        open("Steps: 20, Seed: 5, Size: 0x0"); // no words
        QTRY_COMPARE(m_session->setup().seed, std::uint64_t(5));
        QCOMPARE(m_session->setup().shape, before.shape);
        QCOMPARE(found.count(), 1); // what is being written stays
    }

    void ourOwnExactSizeComesBack() {
        Setup setup = m_session->setup();
        setup.shape = shapeOfSides({500, 300}, m_session->paintingShape());
        m_session->setSetup(setup);
        QSignalSpy finished(m_session.get(), &Session::paintingFinished);
        QVERIFY(m_session->paint(QStringLiteral("a fox")));
        QTRY_COMPARE(finished.count(), 1);
        const auto seed = m_session->shown().seed();
        QSignalSpy saved(m_session.get(), &Session::pictureSaved);
        m_session->savePicture(file());
        QTRY_COMPARE(saved.count(), 1);
        m_session->setSetup(Setup());
        QSignalSpy found(m_session.get(), &Session::recipeFound);
        m_session->openPicture(file());
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(m_session->setup().seed, seed);
        QCOMPARE(m_session->setup().shape, setup.shape);
    }

    void brokenTextsLeaveAPicture() {
        QSignalSpy errors(m_session.get(), &Session::errorRaised);
        for (const std::string& text :
             {std::string("\xFF\xFE"), std::string(2'000'000, '\n'), std::string(300'000, ',')}) {
            m_session->clearInput();
            open(text);
            QTRY_VERIFY(m_session->input().has_value());
        }
        QVERIFY(errors.empty());
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("a.png")); }
    void open(const std::string& parameters) {
        PixelBuffer pixels({64, 64});
        pixels.fill(200, 60, 60);
        writeImage(file().toStdString(), std::move(pixels).freeze(),
                   {.texts = {{"parameters", parameters}}});
        m_session->openPicture(file());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestRecipes)
#include "tst_recipes.moc"
