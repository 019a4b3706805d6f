#include "generation/scripted_painter.h"
#include "session/session.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <semaphore>

using namespace depict;
using test::Gate;

namespace {

PainterFactory factory(ScriptedPainterOptions options = {}) {
    return test::scriptedPainters(std::move(options));
}

PainterFactory gatedFactory(const std::shared_ptr<Gate>& gate) {
    return test::gatedPainters(gate);
}

constexpr int kColumns = 16;

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsHowFarTheModelIsLoaded();
    void paintsAndFinishes();
    void sameSeedPaintsTheSamePicture();
    void variantsHaveTheirOwnSheets();
    void stopsBeforeTheFirstCell();
    void stopsHalfWayAndKeepsRows();
    void stopsHalfWayAndDiscards();
    void stoppedPaintingContinuesAsIfNeverStopped();
    void stopAfterTheEndDoesNothing();
    void pausesAndResumes();
    void secondJobWaitsForTheFirst();
    void failuresAreToldAndRowsStay_data();
    void failuresAreToldAndRowsStay();
    void modelThatCannotBeMade();
    void refusedWordsStartNothing_data();
    void refusedWordsStartNothing();
    void closingWhilePaintingEndsQuietly();
    void settingsAreRemembered();
    void manyPaintingsDoNotPileUp();

private:
    [[nodiscard]] QString file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::unique_ptr<Session> makeSession(PainterFactory painters) {
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        auto session = std::make_unique<Session>(std::move(painters), *m_settings);
        Setup setup = session->setup();
        setup.shape.grid = {8, kColumns};
        setup.seed = 7;
        setup.isSeedRandom = false;
        session->setSetup(setup);
        return session;
    }
    static bool paintToEnd(Session& session, const QString& words) {
        return session.paint(words) &&
               QTest::qWaitFor([&] { return !session.isPainting(); }, 30000);
    }
    /// Stops when the painter stands at the gate, so that the same cells are painted every time.
    static bool stopAtGate(Session& session, Gate& gate, int cell,
                           AfterStop rows = AfterStop::ask) {
        if (!QTest::qWaitFor([&] { return session.shown().cellsPainted == cell; }, 30000))
            return false;
        session.stop(rows);
        gate.open();
        return QTest::qWaitFor([&] { return !session.isPainting(); }, 30000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestSession::showsHowFarTheModelIsLoaded() {
    std::binary_semaphore seen{0};
    const auto session = makeSession([&](const LoadProgress& progress) {
        (void)progress(0.25);
        seen.acquire();
        return std::make_unique<ScriptedPainter>();
    });
    QTRY_COMPARE(session->progress().share, 0.25);
    QCOMPARE(session->progress().activity, Activity::loading);
    seen.release();
    QTRY_COMPARE(session->progress().activity, Activity::idle);
    QCOMPARE(session->progress().share, 0.0);
}

void TestSession::paintsAndFinishes() {
    const auto session = makeSession(factory());
    QSignalSpy painted(session.get(), &Session::pixelsPainted);
    QSignalSpy finished(session.get(), &Session::paintingFinished);
    QCOMPARE(session->shown().state, Painting::State::blank);
    QCOMPARE(session->shown().canvas, QSize(512, 256));
    QVERIFY(paintToEnd(*session, QStringLiteral("a red car")));
    QCOMPARE(finished.count(), 1);
    QVERIFY(painted.count() > 0);
    const Painting& shown = session->shown();
    QCOMPARE(shown.state, Painting::State::finished);
    QCOMPARE(shown.cellsPainted, 8 * kColumns);
    QCOMPARE(shown.picture.width(), 512);
    QCOMPARE(shown.tokens.paintedPrefix(), 8 * kColumns);
    QCOMPARE(session->progress().activity, Activity::idle);
    QVERIFY(session->canSave());
    // What the screen shows is what the painter handed over, pixel for pixel.
    const std::uint8_t* exact = shown.picture.row(100) + 4 * 200;
    QCOMPARE(shown.surface.pixel(200, 100), qRgb(exact[0], exact[1], exact[2]));
}

void TestSession::sameSeedPaintsTheSamePicture() {
    const auto session = makeSession(factory());
    QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
    const Image first = session->shown().picture;
    QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
    QVERIFY(session->shown().picture == first);
    Setup setup = session->setup();
    setup.isSeedRandom = true;
    session->setSetup(setup);
    QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
    QVERIFY(session->setup().seed != 7);
    QVERIFY(!(session->shown().picture == first));
}

void TestSession::variantsHaveTheirOwnSheets() {
    const auto session = makeSession(factory());
    Setup setup = session->setup();
    setup.variants = 3;
    session->setSetup(setup);
    QVERIFY(paintToEnd(*session, QStringLiteral("a boat")));
    const auto& paintings = session->easel().paintings();
    QCOMPARE(paintings.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(paintings[i]->state, Painting::State::finished);
        QCOMPARE(paintings[i]->seed(), std::uint64_t(7 + i));
    }
    QVERIFY(!(paintings[0]->picture == paintings[1]->picture));
    QCOMPARE(&session->shown(), paintings[2].get()); // the eye followed the brush
}

void TestSession::stopsBeforeTheFirstCell() {
    const auto gate = std::make_shared<Gate>(0);
    const auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("a red car")));
    session->stop();
    gate->open();
    QTRY_VERIFY(!session->isPainting());
    QCOMPARE(session->shown().state, Painting::State::blank);
    QVERIFY(session->easel().paintings().empty());
}

void TestSession::stopsHalfWayAndKeepsRows() {
    constexpr int kCell = 3 * kColumns + 5;
    const auto gate = std::make_shared<Gate>(kCell);
    const auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("a red car")));
    QVERIFY(stopAtGate(*session, *gate, kCell));
    QCOMPARE(session->shown().state, Painting::State::partial);
    QCOMPARE(session->shown().rowsPainted(), 3);
    QVERIFY(session->canContinue());
    session->keepRows();
    QCOMPARE(session->shown().state, Painting::State::finished);
    QCOMPARE(session->shown().canvas, QSize(512, 3 * 32));
    QCOMPARE(session->shown().picture.height(), 3 * 32);
    QCOMPARE(session->shown().tokens.paintedPrefix(), 3 * kColumns);
}

void TestSession::stopsHalfWayAndDiscards() {
    const auto gate = std::make_shared<Gate>(2 * kColumns + 1);
    const auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("a red car")));
    QVERIFY(stopAtGate(*session, *gate, 2 * kColumns + 1, AfterStop::discard));
    QCOMPARE(session->shown().state, Painting::State::blank);
}

void TestSession::stoppedPaintingContinuesAsIfNeverStopped() {
    Image whole;
    {
        const auto session = makeSession(factory());
        QVERIFY(paintToEnd(*session, QStringLiteral("a red car")));
        whole = session->shown().picture;
    }
    const auto gate = std::make_shared<Gate>(50);
    const auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("a red car")));
    QVERIFY(stopAtGate(*session, *gate, 50));
    session->continuePainting();
    QTRY_COMPARE(session->shown().state, Painting::State::finished);
    QVERIFY(session->shown().picture == whole);
    QCOMPARE(session->easel().paintings().size(), std::size_t(1));
}

void TestSession::stopAfterTheEndDoesNothing() {
    const auto session = makeSession(factory());
    QVERIFY(paintToEnd(*session, QStringLiteral("a red car")));
    session->stop(AfterStop::discard);
    session->pause();
    QCOMPARE(session->shown().state, Painting::State::finished);
    QCOMPARE(session->progress().activity, Activity::idle);
    QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
}

void TestSession::pausesAndResumes() {
    Image whole;
    {
        const auto session = makeSession(factory());
        QVERIFY(paintToEnd(*session, QStringLiteral("a red car")));
        whole = session->shown().picture;
    }
    const auto gate = std::make_shared<Gate>(20);
    const auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("a red car")));
    QTRY_COMPARE(session->shown().cellsPainted, 20);
    session->pause();
    gate->open();
    QTRY_COMPARE(session->progress().activity, Activity::paused);
    QVERIFY(session->shown().cellsPainted <= 21);
    session->resume();
    QTRY_COMPARE(session->shown().state, Painting::State::finished);
    QVERIFY(session->shown().picture == whole);
}

void TestSession::secondJobWaitsForTheFirst() {
    const auto gate = std::make_shared<Gate>(10);
    const auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("first")));
    QVERIFY(session->paint(QStringLiteral("second")));
    QCOMPARE(session->easel().paintings().size(), std::size_t(2));
    gate->open();
    QTRY_VERIFY(!session->isPainting());
    for (const auto& painting : session->easel().paintings())
        QCOMPARE(painting->state, Painting::State::finished);
}

void TestSession::failuresAreToldAndRowsStay_data() {
    QTest::addColumn<int>("failAt");
    QTest::addColumn<int>("outOfMemoryAt");
    QTest::addColumn<int>("rows");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("device fails at once") << 0 << -1 << 0 << ErrorKind::device;
    QTest::newRow("device fails late") << 40 << -1 << 2 << ErrorKind::device;
    QTest::newRow("memory ends") << -1 << 33 << 2 << ErrorKind::outOfMemory;
}

void TestSession::failuresAreToldAndRowsStay() {
    QFETCH(int, failAt);
    QFETCH(int, outOfMemoryAt);
    QFETCH(int, rows);
    QFETCH(ErrorKind, kind);
    ScriptedPainterOptions options;
    options.failAtCell = failAt;
    options.outOfMemoryAtCell = outOfMemoryAt;
    const auto session = makeSession(factory(options));
    QSignalSpy errors(session.get(), &Session::errorRaised);
    QVERIFY(paintToEnd(*session, QStringLiteral("a red car")));
    QCOMPARE(errors.count(), 1);
    const auto told = errors[0][0].value<ErrorText>();
    QCOMPARE(told.sentence, errorText(Error(kind, {})).sentence);
    QVERIFY(!told.remedy.isEmpty());
    QCOMPARE(session->shown().rowsPainted(), rows);
    QCOMPARE(session->shown().state, rows > 0 ? Painting::State::partial : Painting::State::blank);
    if (rows > 0) {
        session->keepRows();
        QCOMPARE(session->shown().picture.height(), rows * 32);
    }
}

void TestSession::modelThatCannotBeMade() {
    const auto session = makeSession([](const LoadProgress&) -> std::unique_ptr<Painter> {
        throw Error(ErrorKind::modelMissing, "There is no model.");
    });
    QSignalSpy errors(session.get(), &Session::errorRaised);
    QTRY_COMPARE(session->progress().activity, Activity::broken);
    QCOMPARE(errors.count(), 1);
    QVERIFY(paintToEnd(*session, QStringLiteral("a red car"))); // tried again, told again
    QCOMPARE(errors.count(), 2);
    QVERIFY(session->easel().paintings().empty());
}

void TestSession::refusedWordsStartNothing_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \n\t ");
    QTest::newRow("too long") << QString(100000, QLatin1Char('a'));
}

void TestSession::refusedWordsStartNothing() {
    QFETCH(QString, words);
    const auto session = makeSession(factory());
    QSignalSpy errors(session.get(), &Session::errorRaised);
    QVERIFY(!session->paint(words));
    QCOMPARE(errors.count(), 1);
    QVERIFY(!session->isPainting());
    QCOMPARE(session->shown().state, Painting::State::blank);
}

void TestSession::closingWhilePaintingEndsQuietly() {
    const auto gate = std::make_shared<Gate>(30);
    auto session = makeSession(gatedFactory(gate));
    QVERIFY(session->paint(QStringLiteral("a red car")));
    QTRY_COMPARE(session->shown().cellsPainted, 30);
    gate->open();
    session.reset(); // joins the worker
    QCoreApplication::processEvents();
}

void TestSession::settingsAreRemembered() {
    {
        const auto session = makeSession(factory());
        Setup setup = session->setup();
        setup.shape.grid = {8, 32};
        setup.variants = 2;
        session->setSetup(setup);
    }
    m_settings = std::make_unique<Settings>(file("settings.ini"));
    const Session again(factory(), *m_settings);
    QVERIFY((again.setup().shape.grid == GridSize{8, 32}));
    QCOMPARE(again.setup().variants, 2);
}

void TestSession::manyPaintingsDoNotPileUp() {
    const auto session = makeSession(factory());
    Setup setup = session->setup();
    setup.shape.grid = {4, 4};
    setup.variants = 4;
    session->setSetup(setup);
    for (std::size_t i = 0; i < Easel::kMostPaintings / 4 + 2; ++i)
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
    QVERIFY(session->easel().paintings().size() <= Easel::kMostPaintings);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
