// Nothing is lost: windows that close, programs that are killed, a disk that is full.
#include "document/project_store.h"
#include "image/image_file.h"
#include "project_folder.h"

#include <QPointer>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace depict;
using namespace depict::test;

namespace {

constexpr int kRowsUntilKilled = 4; // of pictures that are painted until the program is killed

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

class TestSessionFaults : public QObject, private test::ProjectFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

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
};

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "--paint-until-killed")
        return paintUntilKilled(argc, argv);
    QCoreApplication application(argc, argv);
    TestSessionFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session_faults.moc"
