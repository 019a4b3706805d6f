// Damaged and hostile projects, full disks, and programs that are killed.
#include "document/project_schema.h"
#include "document/project_store.h"
#include "support/sample_versions.h"
#include "support/thrown_error.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace depict;
using namespace depict::test;

namespace {

/// What a child has done, told through a pipe after it was written.
struct Told {
    int finished = 0, steps = 0, rows = 0; // rows: of the version in work
};

/// Paints and labels until it is killed.
[[noreturn]] void workUntilKilled(const std::filesystem::path& file, int pipe) {
    const auto tell = [pipe](char what) { (void)!write(pipe, &what, 1); };
    try {
        ProjectStore store(file, true);
        Document document = store.load();
        for (int seed = int(document.tree().nextId());; ++seed) {
            const auto shown = document.workspace().shown;
            Version version = painted(shown, "picture " + std::to_string(seed));
            version.id = document.begin(version);
            version = store.begin(version, {}, std::nullopt);
            const Image whole = noise(128, 128, std::uint32_t(seed));
            const LatentGrid tokens = someTokens(seed);
            for (int row = 0; row < kGrid.rows; ++row) {
                PaintedRow one{row, row * 32, whole.cropped({0, row * 32, 128, 32}), {}};
                const auto first = tokens.codes().begin() + row * 8;
                one.codes.assign(first, first + 8);
                store.addRow(version.id, one);
                tell('r');
            }
            version = store.finish(version, whole, tokens);
            tell('f');
            document.update(version);
            store.write(document.result(version.id, ChangeKind::painted));
            tell('s');
            Labels labels;
            labels.name = "named " + std::to_string(version.id);
            store.write(document.relabel(version.id, ChangeKind::renamed, labels));
            tell('s');
        }
    } catch (const Error& error) {
        tell('E');
        _exit(3);
    }
}

} // namespace

class TestProjectFaults : public QObject {
    Q_OBJECT
private:
    std::optional<ProjectFolder> m_folder;
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return m_folder->file(name);
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void placesThatAreNotThere() {
        QVERIFY(
            test::throws(ErrorKind::notFound, [&] { ProjectStore store(file("none.depict")); }));
        QVERIFY(test::throws(ErrorKind::notFound,
                             [&] { ProjectStore store(file("no folder/a.depict"), true); }));
        QVERIFY(test::throws(ErrorKind::badFile,
                             [&] { ProjectStore store(m_folder->path().toStdString()); }));
        QVERIFY(test::throws(ErrorKind::notFound,
                             [&] { ProjectStore::inMemory().copyTo(file("no folder/a.depict")); }));
        m_folder->write("empty.depict",
                        {}); // as a program leaves it that is killed while it makes one
        QVERIFY(ProjectStore(file("empty.depict")).load() == Document());
    }

    void damagedFilesAreToldInASentence_data() {
        QTest::addColumn<double>("from"); // share of the file
        QTest::addColumn<bool>("cut");
        QTest::newRow("cut in the middle") << 0.5 << true;
        QTest::newRow("cut at the end") << 0.98 << true;
        QTest::newRow("first page lost") << 0.0005 << false;
    }
    void damagedFilesAreToldInASentence() {
        QFETCH(double, from);
        QFETCH(bool, cut);
        {
            ProjectStore store(file("a.depict"), true);
            Document document = store.load();
            for (int i = 0; i < 5; ++i)
                (void)paint(store, document, 0, i);
        }
        QByteArray content = m_folder->bytes("a.depict");
        const auto place = qsizetype(from * double(content.size()));
        content = cut ? content.left(place) : content.replace(place, 3000, QByteArray(3000, 'x'));
        m_folder->write("a.depict", content);
        QVERIFY(test::throws(ErrorKind::badFile, [&] {
            ProjectStore store(file("a.depict"));
            (void)store.load();
        }));
        QCOMPARE(m_folder->bytes("a.depict").size(),
                 content.size()); // what is left of it is not touched
    }

    void aChangedPictureIsNoticed() {
        Document document;
        {
            ProjectStore store(file("a.depict"), true);
            (void)paint(store, document, 0, 1);
            (void)paint(store, document, 0, 2);
        }
        {
            const Database database(file("a.depict"), false);
            database.run("UPDATE contents SET bytes = (SELECT bytes FROM contents WHERE number = 1)"
                         " WHERE kind = 'picture'");
            database.run("UPDATE contents SET bytes = x'00' WHERE kind = 'tokens'");
        }
        const ProjectStore store(file("a.depict"));
        const Version& second = document.tree().versions()[1];
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return store.picture(second.picture); }));
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return store.tokens(second.tokens); }));
    }

    void hostileColumnsAreRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("size") << QByteArray("UPDATE versions SET width = -5");
        QTest::newRow("grid") << QByteArray("UPDATE versions SET rows = 9999999999");
        QTest::newRow("rows") << QByteArray("UPDATE versions SET rows_painted = 7");
        QTest::newRow("making") << QByteArray("UPDATE versions SET making = '{]'");
        QTest::newRow("other json") << QByteArray("UPDATE versions SET making = '[1, 2]'");
        QTest::newRow("parent") << QByteArray("PRAGMA foreign_keys = OFF; "
                                              "UPDATE versions SET parent = 77");
        QTest::newRow("change") << QByteArray("UPDATE changes SET change = '{\"kind\": 3}'");
        QTest::newRow("workspace") << QByteArray("UPDATE state SET value = 'x' "
                                                 "WHERE key = 'workspace'");
        QTest::newRow("place") << QByteArray("UPDATE state SET value = '55' WHERE key = 'place'");
        QTest::newRow("no table") << QByteArray("DROP TABLE answers");
    }
    void hostileColumnsAreRefused() {
        QFETCH(QByteArray, sql);
        {
            ProjectStore store(file("a.depict"), true);
            Document document;
            (void)paint(store, document, 0, 1);
        }
        Database(file("a.depict"), false).run(sql.toStdString());
        const auto error = test::thrownBy([&] {
            ProjectStore store(file("a.depict"));
            return store.load();
        });
        QVERIFY(error && error->detail().ends_with('.'));
        QCOMPARE(error->kind(), ErrorKind::badFile);
    }

    void foldersThatCanOnlyBeRead() {
        if (geteuid() != 0)
            QSKIP("needs root, to become somebody who may not write");
        { ProjectStore store(file("a.depict"), true); }
        const QByteArray before = m_folder->bytes("a.depict");
        chmod(m_folder->path().toUtf8().constData(), 0555);
        chmod(file("a.depict").c_str(), 0444);
        const auto asNobody = [&](const char* name, bool mayCreate) {
            return inChild([&] {
                if (setuid(65534) != 0)
                    return 1;
                const auto open = [&] { ProjectStore store(file(name), mayCreate); };
                return test::throws(ErrorKind::notWritable, open) ? 7 : 2;
            });
        };
        QCOMPARE(asNobody("a.depict", false), 7);
        QCOMPARE(asNobody("new.depict", true), 7);
        chmod(file("a.depict").c_str(), 0666); // the file, but not the folder
        QCOMPARE(asNobody("a.depict", false), 7);
        QCOMPARE(m_folder->bytes("a.depict"), before);
        chmod(m_folder->path().toUtf8().constData(), 0755);
    }

    void aFullDiskCostsOnlyWhatDoesNotFit() {
        Document document;
        ProjectStore store(file("a.depict"), true);
        document = store.load();
        (void)paint(store, document, 0, 1);
        store.limitBytes(400'000);
        const Document before = document;
        std::optional<Error> error;
        for (int seed = 2; seed < 50 && !error; ++seed)
            error = test::thrownBy([&] { (void)paint(store, document, 0, seed); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::diskFull);
        const std::size_t written = document.tree().versions().size() - 1; // the last did not fit
        QVERIFY(written > before.tree().versions().size());
        // When there is space again, the same is written without anything being missing.
        store.limitBytes(100'000'000);
        Version last = document.tree().versions().back();
        last = store.finish(last, noise(128, 128, 99), {});
        document.update(last);
        store.write(document.result(last.id, ChangeKind::painted));
        store = ProjectStore::inMemory(); // closes the file
        QVERIFY(ProjectStore(file("a.depict")).load() == document);
    }

    void aFullFileSystemLosesNothing() {
        // The system itself refuses to let files grow, at a place that SQLite does not know.
        const int code = inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{600'000, 600'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            ProjectStore store(file("a.depict"), true);
            Document document = store.load();
            for (int seed = 0; seed < 100; ++seed) {
                const auto error = test::thrownBy([&] { (void)paint(store, document, 0, seed); });
                if (error)
                    return error->kind() == ErrorKind::diskFull ? seed : 101;
            }
            return 102;
        });
        QVERIFY(code > 0 && code <= 100);
        ProjectStore store(file("a.depict"));
        const Document document = store.load();
        QVERIFY(int(document.tree().versions().size()) >= code);
        for (int i = 0; i < code; ++i) // each that was said to be written is there, whole
            QVERIFY(store.picture(document.tree().versions()[std::size_t(i)].picture) ==
                    noise(128, 128, std::uint32_t(i)));
    }

    void killedAtAnyMoment() {
        std::srand(7);
        int killedInWork = 0;
        Told before; // in the project already
        for (int round = 0; round < 50; ++round) {
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            const pid_t child = fork();
            if (child == 0) {
                ::close(ends[0]);
                workUntilKilled(file("a.depict"), ends[1]);
            }
            ::close(ends[1]);
            const int wanted = std::rand() % 25; // messages before the end comes
            Told told;
            const auto hear = [&](char what) {
                QVERIFY(what != 'E');
                if (what == 'r')
                    ++told.rows;
                if (what == 'f') {
                    ++told.finished;
                    told.rows = 0;
                }
                if (what == 's')
                    ++told.steps;
            };
            char what = 0;
            for (int i = 0; i < wanted && read(ends[0], &what, 1) == 1; ++i)
                hear(what);
            usleep(useconds_t(std::rand() % 4000)); // anywhere between two messages
            kill(child, SIGKILL);
            while (read(ends[0], &what, 1) == 1)
                hear(what);
            ::close(ends[0]);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);

            ProjectStore store(file("a.depict"), true);
            const Document document = store.load();
            Told found;
            for (const Version& version : document.tree().versions()) {
                if (version.isPartial())
                    continue;
                ++found.finished;
                if (version.id + 30 > document.tree().nextId()) // all of this round
                    QVERIFY(store.picture(version.picture) ==
                            noise(128, 128, std::uint32_t(version.id)));
            }
            found.steps = int(document.changes().size());
            QVERIFY(found.finished >= before.finished + told.finished);
            QVERIFY(found.finished <= before.finished + told.finished + 1);
            QVERIFY(found.steps >= before.steps + told.steps);
            if (told.rows > 0 && found.finished == before.finished + told.finished) {
                const Version& last = document.tree().versions().back();
                QVERIFY(last.isPartial() || last.rowsPainted == kGrid.rows);
                QVERIFY(last.rowsPainted >= told.rows);
                ++killedInWork;
                const Image whole = noise(128, 128, std::uint32_t(last.id));
                const Rect kept{0, 0, 128, 32 * last.rowsPainted};
                QVERIFY(store.picture(last.picture).cropped(kept) == whole.cropped(kept));
            }
            before = {found.finished, found.steps, 0};
        }
        QVERIFY(killedInWork > 5); // otherwise this tests nothing
    }
};

QTEST_MAIN(TestProjectFaults)
#include "tst_project_faults.moc"
