#include "project_folder.h"

#include <cmath>

using namespace depict;
using namespace depict::test;

namespace {

const QString kDay = QStringLiteral("a beach");
const QString kNight = QStringLiteral("a beach at night");

/// The bytes of the first rows of cells.
std::vector<std::uint8_t> top(const Image& picture, int rows) {
    const auto bytes = picture.bytes();
    return {bytes.begin(), bytes.begin() + std::ptrdiff_t(rows) * 32 * picture.width() * 4};
}

std::vector<std::uint8_t> bottom(const Image& picture, int rows) {
    const auto bytes = picture.bytes();
    return {bytes.begin() + std::ptrdiff_t(rows) * 32 * picture.width() * 4, bytes.end()};
}

} // namespace

class TestSteering : public QObject, private test::ProjectFolder {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void keptRowsStayAndTheRestIsPaintedByOtherWords();
    void paintedAgainItIsTheSame();
    void endingsShareTheirBeginning();
    void anotherEndingHasAnotherSeed();
    void undoWalksIt();
    void steeredTwiceItTellsAllWords();
    void pausedPaintingIsSteered();
    void variantsThatWaitedArePaintedAfterwards();
    void pausesAtARow_data();
    void pausesAtARow();
    void pauseRowCanBeTakenBack();
    void whatIsOutOfPlaceIsNotTaken();
    void rewindFollowsWhatIsShown();
    void rowsInWorkAreWrittenWithTheirCodes();
    void failedPaintingKeepsItsCodes();
    void confidenceStaysWithTheVersion();

private:
    std::unique_ptr<Session> start(PainterFactory painters = scriptedPainters()) {
        return ProjectFolder::start("p.depict", std::move(painters));
    }
    static bool paint(Session& session, const QString& words = kDay) {
        return session.paint(words) && settle(session);
    }
    static const Version& shownVersion(const Session& session) {
        return *session.project().document().tree().find(session.shown().version);
    }
};

void TestSteering::keptRowsStayAndTheRestIsPaintedByOtherWords() {
    const auto session = start();
    QVERIFY(paint(*session));
    const Image day = session->shown().picture;
    const LatentGrid codes = session->shown().tokens;
    const VersionId first = session->shown().version;
    session->steering().setKept(3);
    QVERIFY(session->paintFrom(3, kNight));
    // Until the painter has come so far, the kept rows stay in sight.
    QCOMPARE(session->shown().surface.pixel(100, 40),
             qRgb(day.row(40)[400], day.row(40)[401], day.row(40)[402]));
    QVERIFY(settle(*session));
    const Painting& steered = session->shown();
    QCOMPARE(steered.state, Painting::State::finished);
    QVERIFY(top(steered.picture, 3) == top(day, 3));
    QVERIFY(bottom(steered.picture, 3) != bottom(day, 3));
    for (int cell = 0; cell < 3 * kColumns; ++cell)
        QVERIFY(std::equal(codes.cell(cell), codes.cell(cell) + codes.codesPerCell(),
                           steered.tokens.cell(cell)));
    // It is a branch that says how it came about; what it came from is still there.
    const Version& version = shownVersion(*session);
    QCOMPARE(version.parent, first);
    QCOMPARE(version.instruction(), kNight.toStdString());
    QVERIFY((version.steering == std::vector<Steering>{{0, "a beach"}, {3, "a beach at night"}}));
    QVERIFY(!session->project().document().tree().find(first)->labels.isPruned);
    // The rest is what the new words paint with the seed that the picture had.
    QVERIFY(paint(*session, kNight));
    QVERIFY(bottom(session->shown().picture, 3) == bottom(steered.picture, 3));
}

void TestSteering::paintedAgainItIsTheSame() {
    const auto session = start();
    QVERIFY(paint(*session));
    QVERIFY(session->paintFrom(5, kNight, 2) && settle(*session));
    const Image picture = session->shown().picture;
    const Version version = shownVersion(*session);
    QCOMPARE(version.variant, 1);
    session->paintAgain(version.id);
    QTRY_VERIFY(session->shown().version != version.id && settle(*session));
    QVERIFY(session->shown().picture == picture);
    QVERIFY(shownVersion(*session).steering == version.steering);
}

void TestSteering::endingsShareTheirBeginning() {
    const auto session = start();
    QVERIFY(paint(*session));
    const VersionId first = session->shown().version;
    const Image whole = session->shown().picture;
    QVERIFY(session->paintFrom(4, kDay, 3) && settle(*session));
    const auto endings = session->project().document().tree().children(first);
    QCOMPARE(endings.size(), std::size_t(3));
    std::vector<std::vector<std::uint8_t>> rests{bottom(whole, 4)};
    for (const VersionId id : endings) {
        const Painting* ending = session->easel().withVersion(id);
        QVERIFY(ending);
        QVERIFY(top(ending->picture, 4) == top(whole, 4));
        const auto rest = bottom(ending->picture, 4);
        QVERIFY(std::find(rests.begin(), rests.end(), rest) == rests.end());
        rests.push_back(rest);
    }
    // The eye followed the brush to the last one.
    QCOMPARE(session->shown().version, endings.back());
}

void TestSteering::anotherEndingHasAnotherSeed() {
    const auto session = start();
    QVERIFY(paint(*session));
    const Painting first = session->shown();
    std::vector<std::uint64_t> seeds{first.seed()};
    for (int i = 0; i < 2; ++i) { // asked twice, it is not the same one twice
        session->showVersion(first.version);
        QVERIFY(session->paintFrom(4, {}) && settle(*session));
        QVERIFY(std::find(seeds.begin(), seeds.end(), session->shown().seed()) == seeds.end());
        seeds.push_back(session->shown().seed());
        QCOMPARE(session->shown().request.words, first.request.words);
    }
}

void TestSteering::undoWalksIt() {
    const auto session = start();
    QVERIFY(paint(*session));
    const VersionId first = session->shown().version;
    QVERIFY(session->paintFrom(4, kNight) && settle(*session));
    const VersionId second = session->shown().version;
    session->undo();
    QTRY_COMPARE(session->shown().version, first);
    QVERIFY(session->project().document().tree().find(second)->labels.isPruned);
    session->redo();
    QTRY_COMPARE(session->shown().version, second);
}

void TestSteering::steeredTwiceItTellsAllWords() {
    const auto session = start();
    QVERIFY(paint(*session));
    QVERIFY(session->paintFrom(2, kNight) && settle(*session));
    const Image picture = session->shown().picture;
    QVERIFY(session->paintFrom(6, QStringLiteral("a ship")) && settle(*session));
    QVERIFY(top(session->shown().picture, 6) == top(picture, 6));
    QVERIFY((shownVersion(*session).steering ==
             std::vector<Steering>{{0, "a beach"}, {2, "a beach at night"}, {6, "a ship"}}));
    // Going back above the second turn forgets it.
    QVERIFY(session->paintFrom(2, QStringLiteral("a storm")) && settle(*session));
    QVERIFY(
        (shownVersion(*session).steering == std::vector<Steering>{{0, "a beach"}, {2, "a storm"}}));
}

void TestSteering::pausedPaintingIsSteered() {
    const auto gate = std::make_shared<Gate>(5 * kColumns + 3);
    const auto session = start(test::gatedPainters(gate));
    QVERIFY(session->paint(kDay));
    QTRY_COMPARE(session->shown().cellsPainted, 5 * kColumns + 3);
    session->pause();
    gate->open();
    QTRY_COMPARE(session->progress().activity, Activity::paused);
    QCOMPARE(session->steering().most(), 5);
    QVERIFY(session->steering().isAsking());
    const VersionId stopped = session->shown().version;
    const QImage before = session->shown().surface;
    QVERIFY(session->paintFrom(2, kNight) && settle(*session));
    QCOMPARE(session->shown().state, Painting::State::finished);
    QCOMPARE(shownVersion(*session).parent, stopped);
    const QRect kept(0, 0, kColumns * 32, 2 * 32);
    QVERIFY(session->shown().surface.copy(kept) == before.copy(kept));
    // What was painted before stays, as a stopped version.
    const Version& old = *session->project().document().tree().find(stopped);
    QCOMPARE(old.rowsPainted, 5);
    QVERIFY(!old.labels.isPruned);
}

void TestSteering::variantsThatWaitedArePaintedAfterwards() {
    const auto gate = std::make_shared<Gate>(3 * kColumns);
    const auto session = start(test::gatedPainters(gate));
    Setup setup = session->setup();
    setup.variants = 3;
    session->setSetup(setup);
    QVERIFY(session->paint(kDay));
    QTRY_COMPARE(session->shown().cellsPainted, 3 * kColumns);
    session->pause();
    gate->open();
    QTRY_COMPARE(session->progress().activity, Activity::paused);
    QVERIFY(session->paintFrom(3, kNight) && settle(*session));
    std::vector<std::uint64_t> seeds; // of what is finished, by the first words
    for (const auto& painting : session->easel().paintings())
        if (painting->state == Painting::State::finished &&
            painting->request.words == kDay.toStdString())
            seeds.push_back(painting->seed());
    QCOMPARE(seeds, (std::vector<std::uint64_t>{8, 9}));
}

void TestSteering::pausesAtARow_data() {
    QTest::addColumn<bool>("isSetBefore");
    QTest::addColumn<int>("cellsPerStep");
    QTest::addColumn<int>("cells");
    QTest::newRow("set before it is painted") << true << 1 << 6 * kColumns;
    QTest::newRow("set while it is painted") << false << 1 << 6 * kColumns;
    // A painter that tells of many cells at once comes a little later; the handle says where.
    QTest::newRow("the painter is ahead") << true << 25 << 100;
}

void TestSteering::pausesAtARow() {
    QFETCH(bool, isSetBefore);
    QFETCH(int, cellsPerStep);
    QFETCH(int, cells);
    ScriptedPainterOptions options;
    options.cellsPerStep = cellsPerStep;
    const auto gate = std::make_shared<Gate>(2 * kColumns);
    options.beforeCell = [gate](int, int cell) { gate->arrive(cell); };
    const auto session = start(test::scriptedPainters(options));
    if (isSetBefore)
        session->steering().setPauseRow(6);
    QVERIFY(session->paint(kDay));
    QTRY_COMPARE(session->shown().state, Painting::State::painting);
    if (!isSetBefore)
        session->steering().setPauseRow(6);
    gate->open();
    QTRY_COMPARE(session->progress().activity, Activity::paused);
    QCOMPARE(session->shown().cellsPainted, cells);
    QCOMPARE(session->steering().kept(), 6);
    QCOMPARE(session->steering().pauseRow(), 0); // once
    session->resume();
    QVERIFY(settle(*session));
    const Image paused = session->shown().picture;
    QVERIFY(paint(*session));
    QVERIFY(session->shown().picture == paused);
}

void TestSteering::pauseRowCanBeTakenBack() {
    const auto gate = std::make_shared<Gate>(kColumns);
    const auto session = start(test::gatedPainters(gate));
    session->steering().setPauseRow(4);
    QVERIFY(session->paint(kDay));
    QTRY_COMPARE(session->shown().cellsPainted, kColumns);
    session->steering().setPauseRow(0);
    gate->open();
    QVERIFY(settle(*session));
    QCOMPARE(session->shown().state, Painting::State::finished);
}

void TestSteering::whatIsOutOfPlaceIsNotTaken() {
    const auto session = start();
    QVERIFY(!session->paintFrom(1, kNight)); // nothing is shown
    QVERIFY(paint(*session));
    QVERIFY(!session->paintFrom(0, kNight));
    QVERIFY(!session->paintFrom(kRows, kNight)); // nothing is left to paint
    QVERIFY(!session->paintFrom(-3, kNight));
    QSignalSpy errors(session.get(), &Session::errorRaised);
    QVERIFY(!session->paintFrom(2, kNight, 5));
    QCOMPARE(errors.count(), 1);
    QCOMPARE(session->project().document().tree().versions().size(), std::size_t(1));
}

void TestSteering::rewindFollowsWhatIsShown() {
    const auto session = start();
    RowSteering& steering = session->steering();
    QCOMPARE(steering.most(), 0);
    QVERIFY(paint(*session));
    QCOMPARE(steering.most(), kRows);
    QVERIFY(!steering.isRewound());
    QVERIFY(!steering.isAsking());
    steering.setKept(3);
    QVERIFY(steering.isRewound() && steering.isAsking());
    steering.setKept(-4);
    QCOMPARE(steering.kept(), 1);
    steering.dismiss();
    QCOMPARE(steering.kept(), kRows);
    QVERIFY(!steering.isAsking());
    steering.ask();
    QCOMPARE(steering.kept(), kRows / 2); // something is to be painted
    session->startAfresh();
    QCOMPARE(steering.most(), 0);
    QVERIFY(!steering.isAsking());
}

void TestSteering::rowsInWorkAreWrittenWithTheirCodes() {
    LatentGrid whole;
    {
        const auto session = start();
        QVERIFY(paint(*session));
        whole = session->shown().tokens;
    }
    const auto gate = std::make_shared<Gate>(4 * kColumns + 2);
    const QString copy = m_folder->filePath(QStringLiteral("copy.depict"));
    {
        const auto session = start(test::gatedPainters(gate));
        QSignalSpy written(&session->project(), &Project::rowWritten);
        QVERIFY(session->paint(kDay));
        QTRY_COMPARE(written.count(), 4);
        session->saveProjectAs(copy);
        QSignalSpy moved(&session->project(), &Project::fileChanged);
        QTRY_VERIFY(moved.count() > 0);
        // As after a kill: the copy is read as it is now.
        QVERIFY(QFile::copy(copy, copy + QStringLiteral("2")));
        gate->open();
        QVERIFY(settle(*session));
    }
    ProjectStore store((copy + QStringLiteral("2")).toStdString());
    const Version version = store.load().tree().versions().back();
    QCOMPARE(version.rowsPainted, 4);
    const LatentGrid codes = store.tokens(version.tokens);
    QCOMPARE(codes.paintedPrefix(), 4 * kColumns);
    QVERIFY(std::equal(codes.codes().begin(),
                       codes.codes().begin() + 4 * kColumns * codes.codesPerCell(),
                       whole.codes().begin()));
}

void TestSteering::failedPaintingKeepsItsCodes() {
    ScriptedPainterOptions options;
    options.failAtCell = 3 * kColumns + 1;
    const auto session = start(test::scriptedPainters(options));
    QVERIFY(session->paint(kDay) && settle(*session));
    QCOMPARE(session->shown().state, Painting::State::partial);
    QCOMPARE(session->steering().most(), 3);
}

void TestSteering::confidenceStaysWithTheVersion() {
    auto session = start();
    QVERIFY(paint(*session));
    const std::vector<float> confidence = session->shown().confidence;
    const VersionId first = session->shown().version;
    QCOMPARE(confidence.size(), std::size_t(kRows * kColumns));
    QVERIFY(*std::min_element(confidence.begin(), confidence.end()) < 1);
    // Rows that are kept are as sure as they were.
    QVERIFY(session->paintFrom(3, kNight) && settle(*session));
    QVERIFY(std::equal(confidence.begin(), confidence.begin() + 3 * kColumns,
                       session->shown().confidence.begin()));
    for (std::size_t i = 0; i <= Easel::kMostPaintings; ++i) // until it has to be read again
        QVERIFY(paint(*session));
    QVERIFY(!session->easel().withVersion(first));
    session->showVersion(first);
    QTRY_COMPARE(session->shown().version, first);
    const auto isAsSure = [&](const Session& one) { // 256 steps of it are kept
        const std::vector<float>& read = one.shown().confidence;
        return std::equal(read.begin(), read.end(), confidence.begin(), confidence.end(),
                          [](float a, float b) { return std::abs(a - b) < 0.003F; });
    };
    QVERIFY(isAsSure(*session));
    session.reset();
    const auto later = start(); // another sitting
    later->showVersion(first);
    QTRY_COMPARE(later->shown().version, first);
    QVERIFY(isAsSure(*later));
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
