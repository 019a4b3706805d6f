#include "document/open_raster.h"
#include "image/image_file.h"
#include "session/session.h"
#include "support/scripted_gate.h"
#include "support/talker.h"

#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace depict;
using test::Gate;

namespace {

constexpr int kColumns = 16;
constexpr int kRows = 8;
constexpr int kRowsUntilKilled = 4; // of pictures that are painted until the program is killed

void prepare(Session& session) {
    Setup setup = session.setup();
    setup.shape.grid = {kRows, kColumns};
    setup.seed = 7;
    setup.isSeedRandom = false;
    session.setSetup(setup);
}

/// Paints and edits in a process of its own, telling of each row that is written, until it is
/// killed.
int paintUntilKilled(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QString project = QString::fromLocal8Bit(argv[2]);
    Settings settings(project + QStringLiteral(".ini"));
    ScriptedPainterOptions options;
    options.beforeCell = [](int, int) {
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    };
    Session session(test::scriptedPainters(options), settings);
    const auto tell = [](const char* what, auto version, int row) {
        std::printf("%s %llu %d\n", what, static_cast<unsigned long long>(version), row);
        std::fflush(stdout);
    };
    QObject::connect(&session.project(), &Project::rowWritten, &session,
                     [&](VersionId version, int row) { tell("row", version, row + 1); });
    QObject::connect(&session.project(), &Project::finished, &session, [&](VersionId version) {
        tell("finished", version, 0);
        session.editShown();
        session.paint(QStringLiteral("make it blue"));
    });
    QObject::connect(&session.project(), &Project::opened, &session, [&] {
        prepare(session);
        Setup setup = session.setup();
        setup.shape.grid.rows = kRowsUntilKilled;
        session.setSetup(setup);
        session.paint(QStringLiteral("a red car"));
    });
    session.startProject(project);
    return QCoreApplication::exec();
}

} // namespace

class TestSessionProject : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] QString file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    /// With its project open.
    [[nodiscard]] std::unique_ptr<Session>
    start(const char* project, PainterFactory painters = test::scriptedPainters()) {
        auto session = std::make_unique<Session>(std::move(painters), *m_settings);
        QSignalSpy opened(&session->project(), &Project::opened);
        session->startProject(file(project));
        const bool isOpen = QTest::qWaitFor([&] { return opened.count() > 0; }, 30000);
        Q_ASSERT(isOpen);
        (void)isOpen;
        if (session->project().document().tree().versions().empty())
            prepare(*session);
        return session;
    }
    /// To the end, and until it is written.
    static bool paint(Session& session, const QString& words) {
        return session.paint(words) && settle(session);
    }
    static bool settle(Session& session) {
        return QTest::qWaitFor(
            [&] {
                const auto& versions = session.project().document().tree().versions();
                return !session.isPainting() &&
                       std::none_of(versions.begin(), versions.end(), [&](const Version& version) {
                           return session.project().isInWork(version.id);
                       });
            },
            30000);
    }
    static const Version& version(const Session& session, VersionId id) {
        return *session.project().document().tree().find(id);
    }
    static std::vector<VersionId> visible(const Session& session) {
        std::vector<VersionId> ids;
        for (const Version& one : session.project().document().tree().versions())
            if (!one.labels.isPruned)
                ids.push_back(one.id);
        return ids;
    }
    bool stopAtGate(Session& session, Gate& gate, int cell) {
        if (!QTest::qWaitFor([&] { return session.shown().cellsPainted == cell; }, 30000))
            return false;
        session.stop();
        gate.open();
        return settle(session);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        m_settings->setProjectsFolder(file("projects"));
    }

    void everythingBecomesAVersion() {
        Document before;
        Image shown;
        {
            const auto session = start("a.depict");
            QVERIFY(paint(*session, QStringLiteral("a red car")));
            const VersionId car = session->shown().version;
            session->editShown();
            QVERIFY(paint(*session, QStringLiteral("make it blue")));
            const VersionId blue = session->shown().version;
            PixelBuffer pixels({320, 160});
            pixels.fill(10, 200, 30);
            writeImage(file("green.png").toStdString(), std::move(pixels).freeze());
            session->openPicture(file("green.png"));
            QTRY_COMPARE(session->shown().state, Painting::State::opened);
            QVERIFY(settle(*session));
            const VersionId green = session->shown().version;
            QVERIFY(paint(*session, QStringLiteral("add a dog")));
            const VersionId dog = session->shown().version;
            QCOMPARE(visible(*session), (std::vector<VersionId>{car, blue, green, dog}));
            QCOMPARE(version(*session, blue).parent, car);
            QCOMPARE(version(*session, blue).origin, Origin::edited);
            QCOMPARE(version(*session, green).parent, VersionId(0));
            QCOMPARE(version(*session, dog).parent, green);
            QCOMPARE(version(*session, blue).made.inputs,
                     std::vector<ContentKey>{version(*session, car).picture});
            before = session->project().document();
            shown = session->shown().picture;
            QCOMPARE(before.changes().size(), std::size_t(5)); // the setup, and four results
        }
        const auto session = start("a.depict");
        QVERIFY(session->project().document().tree() == before.tree());
        QVERIFY(session->project().document() == before);
        QTRY_COMPARE(session->shown().state, Painting::State::finished);
        QVERIFY(session->shown().picture == shown);
        QCOMPARE(session->setup().shape.grid, (GridSize{kRows, kColumns}));
        QTRY_VERIFY(session->input().has_value()); // what the next words would edit
        QCOMPARE(session->input()->picture.width(), 320);
        // An older one comes back from the file, and can be gone on with.
        const VersionId car = before.tree().versions()[0].id;
        session->branchFrom(car);
        QTRY_COMPARE(session->shown().version, car);
        QVERIFY(paint(*session, QStringLiteral("make it green")));
        QCOMPARE(version(*session, session->shown().version).parent, car);
        QCOMPARE(session->project().document().tree().children(car).size(), std::size_t(2));
    }

    void undoWalksResultsAndSettings() {
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        const VersionId car = session->shown().version;
        session->startAfresh();
        QVERIFY(paint(*session, QStringLiteral("a dog")));
        const VersionId dog = session->shown().version;
        Setup setup = session->setup();
        setup.variants = 3;
        session->setSetup(setup);
        session->undo();
        QCOMPARE(session->setup().variants, 1);
        session->undo();
        QCOMPARE(visible(*session), std::vector<VersionId>{car});
        QVERIFY(session->shown().version != dog);
        session->undo();
        QVERIFY(visible(*session).empty());
        QCOMPARE(session->shown().state, Painting::State::blank);
        session->redo();
        session->redo();
        session->redo();
        QTRY_COMPARE(session->shown().version, dog);
        QCOMPARE(session->setup().variants, 3);
        QVERIFY(!session->canRedo());
    }

    void selectionsAreStepsAmongOthers() {
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        Selection& selection = session->masking().selection();
        QPainterPath left, right;
        left.addRect(0, 0, 32, 32);
        right.addRect(64, 0, 32, 32);
        const auto last = [&] {
            const Change* next = session->project().document().nextUndo();
            return next ? next->kind : ChangeKind::setup;
        };
        selection.combine(left, Combine::replace);
        QTRY_COMPARE(last(), ChangeKind::selection);
        session->renameVersion(session->shown().version, QStringLiteral("Poster"));
        QCOMPARE(last(), ChangeKind::renamed);
        selection.combine(right, Combine::add);
        session->undo(); // at once, although the file may not know of the stroke yet
        QTRY_COMPARE(selection.bounds(), QRect(0, 0, 32, 32));
        QCOMPARE(last(), ChangeKind::renamed);
        session->undo();
        QCOMPARE(selection.bounds(), QRect(0, 0, 32, 32));
        session->undo();
        QVERIFY(selection.isEmpty());
        for (int i = 0; i < 3; ++i)
            session->redo();
        QCOMPARE(selection.bounds(), QRect(0, 0, 96, 32));
        QVERIFY(!session->canRedo());
    }

    void selectionsOutliveTheirSession() {
        VersionId car = 0;
        {
            const auto session = start("a.depict");
            QVERIFY(paint(*session, QStringLiteral("a red car")));
            car = session->shown().version;
            QPainterPath path;
            path.addRect(10, 20, 30, 40);
            session->masking().selection().combine(path, Combine::replace);
            path.addRect(100, 20, 30, 40);
            session->masking().selection().combine(path, Combine::replace);
        }
        const auto session = start("a.depict");
        const Selection& selection = session->masking().selection();
        QTRY_COMPARE(selection.bounds(), QRect(10, 20, 120, 40));
        session->undo(); // the strokes of that session
        QTRY_COMPARE(selection.bounds(), QRect(10, 20, 30, 40));
        // From another picture, undo leads back to the one that the stroke was made on.
        session->startAfresh();
        QVERIFY(paint(*session, QStringLiteral("a dog")));
        session->undo();
        session->undo();
        QTRY_COMPARE(session->shown().version, car);
        QTRY_VERIFY(selection.isEmpty());
        session->redo();
        QTRY_COMPARE(selection.bounds(), QRect(10, 20, 30, 40));
    }

    void stoppedPaintingsArePartialVersions() {
        const auto gate = std::make_shared<Gate>(3 * kColumns + 5);
        const auto session = start("a.depict", test::gatedPainters(gate));
        QVERIFY(session->paint(QStringLiteral("a tower")));
        QVERIFY(stopAtGate(*session, *gate, 3 * kColumns + 5));
        const VersionId partial = session->shown().version;
        QVERIFY(version(*session, partial).isPartial());
        QCOMPARE(version(*session, partial).rowsPainted, 3);
        session->keepRows();
        QVERIFY(settle(*session));
        const VersionId kept = session->shown().version;
        QVERIFY(kept != partial);
        QCOMPARE(visible(*session), std::vector<VersionId>{kept});
        QCOMPARE(version(*session, kept).size, (Size{512, 96}));
        session->undo(); // the rows that were cut off are back
        QTRY_COMPARE(session->shown().version, partial);
        QCOMPARE(session->shown().state, Painting::State::partial);
        session->discardRows();
        QVERIFY(visible(*session).empty());
        QCOMPARE(session->shown().state, Painting::State::blank);
        session->undo();
        QTRY_COMPARE(session->shown().version, partial);
        session->continuePainting();
        QVERIFY(settle(*session));
        QCOMPARE(visible(*session), std::vector<VersionId>{session->shown().version});
        QCOMPARE(session->shown().state, Painting::State::finished);
        QCOMPARE(session->shown().tokens.paintedPrefix(), kRows * kColumns);
    }

    void closingWhilePaintingLosesNothing() {
        Image whole;
        {
            const auto session = start("whole.depict");
            QVERIFY(paint(*session, QStringLiteral("a tower")));
            whole = session->shown().picture;
        }
        const auto gate = std::make_shared<Gate>(4 * kColumns + 3);
        {
            const auto session = start("a.depict", test::gatedPainters(gate));
            QVERIFY(session->paint(QStringLiteral("a tower")));
            QTRY_COMPARE(session->shown().cellsPainted, 4 * kColumns + 3);
            // The gate opens only when the session is already going, as a window does that closes.
            std::thread opener([gate] { gate->open(); });
            session->stop();
            opener.join();
        }
        const auto session = start("a.depict");
        QTRY_COMPARE(session->shown().state, Painting::State::partial);
        QCOMPARE(session->shown().rowsPainted(), 4);
        QCOMPARE(session->shown().tokens.paintedPrefix(), 4 * kColumns + 3);
        session->continuePainting();
        QVERIFY(settle(*session));
        QVERIFY(session->shown().picture == whole);
    }

    void beingKilledCostsTheRowInWork() {
        std::srand(11);
        std::size_t versions = 0;
        int inWork = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--paint-until-killed"), file("k.depict")});
            QVERIFY(child.waitForStarted());
            const int lines = 1 + std::rand() % 9;
            QByteArray told;
            while (told.count('\n') < lines && child.waitForReadyRead(30000))
                told += child.readAll();
            usleep(useconds_t(std::rand() % 8000)); // anywhere between two lines
            child.kill();
            QVERIFY(child.waitForFinished());
            told += child.readAll();
            VersionId last = 0;
            int rows = 0;
            std::vector<VersionId> finished;
            for (const QByteArray& line : told.trimmed().split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                QCOMPARE(words.size(), 3);
                const VersionId id = words[1].toULongLong();
                if (words[0] == "finished")
                    finished.push_back(id);
                else
                    last = id;
                rows = words[2].toInt(); // of the last one
            }
            ProjectStore store(file("k.depict").toStdString());
            const Document document = store.load();
            QVERIFY(document.tree().versions().size() >= versions + finished.size());
            versions = document.tree().versions().size();
            for (const VersionId id : finished) {
                QVERIFY(document.tree().find(id) && !document.tree().find(id)->isPartial());
                QCOMPARE(store.picture(document.tree().find(id)->picture).size(),
                         (Size{kColumns * 32, kRowsUntilKilled * 32}));
            }
            if (rows > 0) {
                ++inWork;
                const Version* found = document.tree().find(last);
                QVERIFY(found);
                QVERIFY(found->rowsPainted >= rows);
                QVERIFY(!store.picture(found->picture).isNull());
            }
        }
        QVERIFY(inWork > 10); // otherwise this tests nothing
    }

    void paintedAgainItIsTheSame() {
        const auto session = start("a.depict");
        Setup setup = session->setup();
        setup.variants = 2;
        session->setSetup(setup);
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        session->editShown();
        QVERIFY(paint(*session, QStringLiteral("make it blue")));
        const VersionId blue = session->shown().version;
        QCOMPARE(version(*session, blue).variant, 1);
        const Image picture = session->shown().picture;
        session->paintAgain(blue);
        QTRY_COMPARE(visible(*session).size(), std::size_t(5));
        QVERIFY(settle(*session));
        const VersionId again = session->shown().version;
        QVERIFY(again != blue);
        QVERIFY(session->shown().picture == picture);
        QCOMPARE(version(*session, again).parent, version(*session, blue).parent);
        QCOMPARE(version(*session, again).picture, version(*session, blue).picture);
    }

    void labelsAndPruning() {
        {
            const auto session = start("a.depict");
            QVERIFY(paint(*session, QStringLiteral("a red car")));
            const VersionId car = session->shown().version;
            session->editShown();
            QVERIFY(paint(*session, QStringLiteral("make it blue")));
            const VersionId blue = session->shown().version;
            session->renameVersion(car, QStringLiteral("  The  car "));
            session->setStarred(car, true);
            session->setVersionNote(blue, QStringLiteral("too dark"));
            session->setReviewMark(blue, ReviewMark::rejected);
            session->pruneVersion(car);
            QVERIFY(visible(*session).empty());
            QCOMPARE(session->shown().state, Painting::State::blank);
            QVERIFY(!session->input());
            session->undo();
            QTRY_COMPARE(session->shown().version, blue);
        }
        const auto session = start("a.depict");
        const auto& versions = session->project().document().tree().versions();
        QCOMPARE(versions[0].title(), std::string("The car"));
        QVERIFY(versions[0].labels.isStarred);
        QCOMPARE(versions[1].labels.note, std::string("too dark"));
        QCOMPARE(versions[1].labels.mark, ReviewMark::rejected);
        QCOMPARE(visible(*session).size(), std::size_t(2));
    }

    void twoWindowsOnOneProject() {
        const auto first = start("a.depict");
        QVERIFY(paint(*first, QStringLiteral("a red car")));
        Session second(test::scriptedPainters(), *m_settings);
        QSignalSpy errors(&second, &Session::errorRaised);
        QSignalSpy opened(&second.project(), &Project::opened);
        second.startProject(file("a.depict")); // told, and something else is begun
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(errors.count(), 1);
        QVERIFY(
            errors[0][0].value<ErrorText>().sentence.contains(QStringLiteral("another window")));
        QVERIFY(second.project().file().startsWith(file("projects")));
        second.openProject(file("a.depict"));
        QTRY_COMPARE(errors.count(), 2);
        QVERIFY(second.project().file().startsWith(file("projects"))); // stays open
        QVERIFY(paint(*first, QStringLiteral("a dog")));
    }

    void newSaveAsAndRecent() {
        Session session(test::scriptedPainters(), *m_settings);
        session.startProject(); // nothing was open before: a new one in the default place
        QTRY_VERIFY(!session.project().file().isEmpty());
        const QString first = session.project().file();
        QVERIFY(first.startsWith(file("projects")));
        prepare(session);
        QVERIFY(paint(session, QStringLiteral("a red car")));
        session.saveProjectAs(file("b.depict"));
        QTRY_COMPARE(session.project().file(), file("b.depict"));
        QVERIFY(paint(session, QStringLiteral("a dog"))); // goes into the copy
        session.newProject();
        QTRY_VERIFY(session.project().file() != file("b.depict"));
        QCOMPARE(session.shown().state, Painting::State::blank);
        QVERIFY(visible(session).empty());
        session.openProject(file("b.depict"));
        QTRY_COMPARE(visible(session).size(), std::size_t(2));
        session.openProject(first);
        QTRY_COMPARE(visible(session).size(), std::size_t(1));
        QCOMPARE(m_settings->recentProjects().size(), 3);
        QCOMPARE(m_settings->recentProjects().first(), first);
    }

    void openingAnotherStopsThePainting() {
        const auto gate = std::make_shared<Gate>(2 * kColumns);
        auto session = start("a.depict", test::gatedPainters(gate));
        QVERIFY(session->paint(QStringLiteral("a tower")));
        QTRY_COMPARE(session->shown().cellsPainted, 2 * kColumns);
        session->newProject();
        gate->open();
        QTRY_VERIFY(session->project().file() != file("a.depict"));
        QVERIFY(visible(*session).empty());
        session->openProject(file("a.depict"));
        QTRY_COMPARE(session->shown().state, Painting::State::partial);
        QCOMPARE(session->shown().rowsPainted(), 2);
    }

    void aFullDiskIsToldOnceAndWrittenLater() {
        std::signal(SIGXFSZ, SIG_IGN);
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        QSignalSpy errors(session.get(), &Session::errorRaised);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit before = limit;
        limit.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(session->paint(QStringLiteral("a dog")));
        QTRY_VERIFY(!session->isPainting());
        QTRY_VERIFY(session->project().isTroubled());
        QVERIFY(session->paint(QStringLiteral("a cat")));
        QTRY_VERIFY(!session->isPainting());
        setrlimit(RLIMIT_FSIZE, &before);
        session->setStarred(1, true); // the next change takes the others with it
        QVERIFY(settle(*session));
        QTRY_VERIFY(!session->project().isTroubled());
        QCOMPARE(errors.count(), 1);
        const Document document = session->project().document();
        QCOMPARE(visible(*session).size(), std::size_t(3));
        session->newProject(); // closes the file
        QTRY_VERIFY(session->project().file() != file("a.depict"));
        session->openProject(file("a.depict"));
        QTRY_VERIFY(session->project().document().tree() == document.tree());
    }

    void answersAreKept() {
        PixelBuffer pixels({320, 160});
        pixels.fill(10, 200, 30);
        writeImage(file("green.png").toStdString(), std::move(pixels).freeze());
        VersionId green = 0;
        {
            const auto session = start(
                "a.depict", [](const LoadProgress&) { return std::make_unique<test::Talker>(); });
            session->openPicture(file("green.png"));
            QTRY_COMPARE(session->shown().state, Painting::State::opened);
            green = session->shown().version;
            QVERIFY(paint(*session, QStringLiteral("How many dogs are there?")));
            QCOMPARE(visible(*session), std::vector<VersionId>{green}); // no picture came of it
        }
        const auto session = start("a.depict");
        const auto& answers = session->project().document().answers();
        QCOMPARE(answers.size(), std::size_t(1));
        QCOMPARE(answers[0].about, green);
        QCOMPARE(answers[0].question, std::string("How many dogs are there?"));
        QCOMPARE(answers[0].words, std::string("two dogs"));
    }

    void closingFinishesWhatWasAskedFor() {
        auto session = start("closing.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        const VersionId car = session->shown().version;
        for (int i = 0; i < 20; ++i) // each is read first, and the session goes before it is there
            session->paintAgain(car);
        session->exportVersion(car, file("closing.png"));
        const QPointer<QObject> nobody = new QObject;
        session->project().fetch(car, nobody, [](const FetchedVersion&) { QFAIL("nobody"); });
        delete nobody;
        session.reset();
        QCOMPARE(readImage(file("closing.png").toStdString()).size(),
                 (Size{kColumns * 32, kRows * 32}));
        session = start("closing.depict");
        QVERIFY(!version(*session, car).isPartial());
        QTRY_COMPARE(session->shown().version, car);
        session->editShown();
        QVERIFY(session->paint(QStringLiteral("make it blue")));
        // Painted to its end meanwhile, but the session hears of it in its last moment, when its
        // result is looked at no more.
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        session.reset();
        session = start("closing.depict");
        QVERIFY(!version(*session, visible(*session).back()).isPartial());
        QCOMPARE(version(*session, visible(*session).back()).made.request.words, "make it blue");
    }

    void exportsVersions() {
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        const VersionId car = session->shown().version;
        session->editShown();
        QVERIFY(paint(*session, QStringLiteral("make it blue")));
        const VersionId blue = session->shown().version;
        QSignalSpy saved(session.get(), &Session::pictureSaved);
        session->exportVersion(blue, file("blue.ora"));
        QTRY_COMPARE(saved.count(), 1);
        const RasterStack stack = readOpenRaster(file("blue.ora").toStdString());
        QCOMPARE(stack.layers.size(), std::size_t(2));
        QVERIFY(!stack.layers[0].isVisible && stack.layers[1].isVisible);
        QVERIFY(merged(stack) == session->shown().picture);
        session->exportVersion(car, file("car.png"));
        QTRY_COMPARE(saved.count(), 2);
        QVERIFY(readImage(file("car.png").toStdString()) == stack.layers[0].pixels);
        QCOMPARE(session->shown().version, blue); // looking stays where it was
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "--paint-until-killed")
        return paintUntilKilled(argc, argv);
    QCoreApplication application(argc, argv);
    TestSessionProject test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session_project.moc"
