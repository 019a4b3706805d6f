#include "document/project_schema.h"
#include "document/project_store.h"
#include "support/thrown_error.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace depict;

namespace {

constexpr GridSize kGrid{4, 4};

Image noise(int width, int height, std::uint32_t seed) {
    PixelBuffer pixels({width, height});
    for (std::uint8_t& byte : pixels.bytes())
        byte = std::uint8_t((seed = seed * 1664525U + 1013904223U) >> 24U);
    return std::move(pixels).freeze();
}

LatentGrid someTokens(int salt) {
    LatentGrid tokens(kGrid, 2);
    for (std::size_t i = 0; i < tokens.codes().size(); ++i)
        tokens.codes()[i] = std::int32_t(i * 7) + salt;
    return tokens;
}

Version painted(VersionId parent, const std::string& words) {
    Version version;
    version.parent = parent;
    version.created = 1'790'000'000'123;
    version.origin = parent ? Origin::edited : Origin::painted;
    version.size = {128, 128};
    version.grid = kGrid;
    version.rowsPainted = kGrid.rows;
    version.made.request.words = words;
    version.made.request.grid = kGrid;
    version.modelId = "scripted";
    version.thoughts = "A dog needs grass.";
    return version;
}

/// Through the store as a session does it.
VersionId paint(ProjectStore& store, Document& document, VersionId parent, int seed) {
    Version version = painted(parent, "picture " + std::to_string(seed));
    version.id = document.begin(version);
    const Image input = noise(64, 64, std::uint32_t(seed) + 7);
    version = store.begin(version, std::span(&input, parent ? 1 : 0), std::nullopt);
    version = store.finish(version, noise(128, 128, std::uint32_t(seed)), someTokens(seed));
    document.update(version);
    store.write(document.result(version.id, ChangeKind::painted));
    return version.id;
}

/// Runs in a process of its own; its exit code.
int inChild(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

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

class TestProjectStore : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char* name, const QByteArray& content) const {
        QFile target(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile source(m_folder->filePath(QString::fromLatin1(name)));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingComesBack() {
        Document document;
        std::vector<Version> versions;
        {
            ProjectStore store(file("a.depict"), true);
            document = store.load();
            QVERIFY(document == Document());
            const VersionId first = paint(store, document, 0, 1);
            Version second = painted(first, "海滩 \"quoted\"\nsecond line");
            second.made.request.sampling = {~std::uint64_t{0}, 0.7, 40, 0.9, 3.5};
            second.made.request.variants = 3;
            second.made.request.inputPlans = {ScenePlan{{1, 2}, {}}};
            second.variant = 2;
            second.plan = {{3}, {}};
            second.steering = {{2, "make it night"}};
            second.exactSize = Size{100, 90};
            second.seconds = 1.25;
            Mask mask({64, 64});
            mask.row(3)[4] = 77;
            second.id = document.begin(second);
            const std::vector<Image> inputs{noise(64, 64, 5)};
            second = store.begin(second, inputs, mask);
            second = store.finish(second, noise(128, 128, 9), someTokens(9));
            document.update(second);
            store.write(document.result(second.id, ChangeKind::painted));
            Labels labels;
            labels.name = "Poster";
            labels.note = "for Friday";
            labels.isStarred = true;
            labels.mark = ReviewMark::accepted;
            store.write(document.relabel(second.id, ChangeKind::renamed, labels));
            PaintingSetup setup;
            setup.exactSize = Size{1200, 628};
            setup.sampling.guidance = 2;
            store.write(document.setSetup(setup));
            store.write(document.setSelection(store.keep(mask)));
            document.addAnswer({second.id, 5, "How many?", "Two."});
            store.write(document.answers().back());
            store.write(*document.undo());
        }
        ProjectStore store(file("a.depict"));
        const Document back = store.load();
        QVERIFY(back.tree() == document.tree());
        QVERIFY(back == document);
        QVERIFY(document.nextRedo());
        const Version& second = back.tree().versions()[1];
        QVERIFY(store.picture(second.picture) == noise(128, 128, 9));
        QVERIFY(store.tokens(second.tokens) == someTokens(9));
        QVERIFY(store.picture(second.made.inputs.at(0)) == noise(64, 64, 5));
        QCOMPARE(int(store.mask(second.made.mask).row(3)[4]), 77);
        QCOMPARE(store.thumbnail(second.picture).size(), (Size{128, 128}));
        const GenerationRequest again =
            requestToPaintAgain(second, {[&](const ContentKey& key) { return store.picture(key); },
                                         [&](const ContentKey& key) { return store.mask(key); }});
        QCOMPARE(again.sampling.seed, std::uint64_t(1)); // the largest and two more
        QVERIFY(again.mask.has_value());
    }

    void picturesAreStoredOnce() {
        ProjectStore store = ProjectStore::inMemory();
        Document document;
        const VersionId first = paint(store, document, 0, 1);
        const VersionId second = paint(store, document, 0, 1);
        QCOMPARE(document.tree().find(first)->picture, document.tree().find(second)->picture);
        Image sixteen = noise(20, 10, 3).toRgba16();
        Version wide = painted(0, "sixteen bits");
        wide.id = document.begin(wide);
        wide = store.finish(wide, sixteen, {});
        QVERIFY(store.picture(wide.picture) == sixteen);
        QVERIFY(wide.picture != keyOf(noise(20, 10, 3))); // not the same pixels
        QVERIFY(store.tokens(wide.tokens).isEmpty());
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return store.picture("unknown"); }));
    }

    void rowsOfAnInterruptedPaintingAreFound() {
        const Image whole = noise(128, 128, 4);
        const LatentGrid tokens = someTokens(1);
        VersionId stopped = 0;
        {
            ProjectStore store(file("a.depict"), true);
            Document document = store.load();
            const VersionId first = paint(store, document, 0, 1);
            Version version = painted(first, "interrupted");
            stopped = version.id = document.begin(version);
            version = store.begin(version, {}, std::nullopt);
            for (int row = 0; row < 3; ++row) {
                // The last line of a row is not yet what it will be when the next row has come.
                const int top = std::max(0, row * 32 - 16);
                PixelBuffer strip = whole.cropped({0, top, 128, row * 32 + 32 - top}).thaw();
                std::fill_n(strip.row(strip.height() - 1), 128 * 4, std::uint8_t(9));
                const auto codes = tokens.codes().begin() + row * 8;
                store.addRow(version.id, {row, top, std::move(strip).freeze(), {codes, codes + 8}});
            }
            Version nothing = painted(0, "not one row");
            nothing.id = document.begin(nothing);
            (void)store.begin(nothing, {}, std::nullopt);
        }
        ProjectStore store(file("a.depict"));
        Document document = store.load();
        QCOMPARE(document.tree().versions().size(), std::size_t(2));
        const Version version = *document.tree().find(stopped);
        QVERIFY(version.isPartial());
        QCOMPARE(version.rowsPainted, 3);
        QCOMPARE(document.workspace().shown, stopped);
        const Image picture = store.picture(version.picture);
        QVERIFY(picture.cropped({0, 0, 128, 95}) == whole.cropped({0, 0, 128, 95}));
        QCOMPARE(int(picture.row(95)[0]), 9);
        QCOMPARE(int(picture.row(96)[0]), 255); // paper
        const LatentGrid kept = store.tokens(version.tokens);
        QCOMPARE(kept.paintedPrefix(), 12);
        QVERIFY(
            std::equal(kept.codes().begin(), kept.codes().begin() + 24, tokens.codes().begin()));
        (void)document.undo(); // it is a result like any other
        QVERIFY(document.tree().find(stopped)->labels.isPruned);
    }

    void onlyOneAtATime() {
        std::optional<ProjectStore> store(std::in_place, file("a.depict"), true);
        const auto open = [&] { ProjectStore other(file("a.depict")); };
        QVERIFY(test::throws(ErrorKind::busy, open)); // a second window of this program
        const auto otherProgram = [&] {
            return inChild([&] { return test::throws(ErrorKind::busy, open) ? 7 : 1; });
        };
        QCOMPARE(otherProgram(), 7);
        QVERIFY(test::throws(ErrorKind::busy, [&] { // nor is it replaced
            ProjectStore::inMemory().copyTo(file("a.depict"));
        }));
        Document document = store->load();
        (void)paint(*store, document, 0, 1); // the first one is not disturbed
        store.reset();
        open();
    }

    void filesOfOthersAreRefusedAndLeftAlone_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a text") << QByteArray("this is not a project ").repeated(400)
                                << ErrorKind::badFile;
        QTest::newRow("a short text") << QByteArray("words") << ErrorKind::badFile;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorKind::badFile;
    }
    void filesOfOthersAreRefusedAndLeftAlone() {
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        write("a.depict", content);
        QVERIFY(test::throws(kind, [&] { ProjectStore store(file("a.depict")); }));
        QVERIFY(test::throws(kind, [&] { ProjectStore store(file("a.depict"), true); }));
        QCOMPARE(bytes("a.depict"), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"a.depict"});
    }

    void otherDatabasesAreRefused() {
        {
            const Database other(file("other.db"), true);
            other.run("CREATE TABLE letters (words TEXT)");
        }
        const QByteArray before = bytes("other.db");
        QVERIFY(test::throws(ErrorKind::badFile, [&] { ProjectStore store(file("other.db")); }));
        QVERIFY(test::throws(ErrorKind::badFile,
                             [&] { ProjectStore::inMemory().copyTo(file("other.db")); }));
        QCOMPARE(bytes("other.db"), before);
        { ProjectStore store(file("new.depict"), true); }
        {
            const Database future(file("new.depict"), false);
            future.run("PRAGMA user_version = 99");
        }
        QVERIFY(
            test::throws(ErrorKind::unsupported, [&] { ProjectStore store(file("new.depict")); }));
    }

    // A file as every earlier schema wrote it opens as it was, and takes what is new.
    void olderFilesAreBroughtUpToDate_data() {
        QTest::addColumn<int>("schema");
        QTest::newRow("before posters") << 1;
        QTest::newRow("before confidence") << 2;
    }
    void olderFilesAreBroughtUpToDate() {
        QFETCH(int, schema);
        Document before;
        VersionId first = 0;
        {
            ProjectStore store(file("old.depict"), true);
            before = store.load();
            first = paint(store, before, 0, 1);
            (void)paint(store, before, first, 2);
        }
        {
            const Database old(file("old.depict"), false);
            old.run("DROP TABLE confidences");
            if (schema < 2)
                old.run("ALTER TABLE versions DROP COLUMN poster");
            old.run("PRAGMA user_version = " + std::to_string(schema));
        }
        {
            ProjectStore store(file("old.depict"));
            QVERIFY(store.load() == before);
            QVERIFY(store.picture(before.tree().find(first)->picture) == noise(128, 128, 1));
            QVERIFY(store.confidence(first).empty());
            Version next = painted(first, "the next");
            next.id = before.begin(next);
            next = store.begin(next, {}, std::nullopt);
            const std::vector<float> sure(std::size_t(kGrid.cells()), 1.0F);
            before.update(store.finish(next, noise(128, 128, 3), someTokens(3), sure));
            store.write(before.result(next.id, ChangeKind::painted));
            QVERIFY(store.confidence(next.id) == sure);
        }
        const Database now(file("old.depict"), false);
        QCOMPARE(now.number("PRAGMA user_version"), std::int64_t{kSchemaVersion});
    }

    void forgottenStepsLeaveTheFile() {
        {
            ProjectStore store(file("a.depict"), true);
            Document document = store.load();
            for (int seed = 1; seed <= 5; ++seed)
                (void)paint(store, document, 0, seed);
            store.write(document.keepUndo(2));
        }
        ProjectStore store(file("a.depict"));
        Document document = store.load();
        QCOMPARE(document.changes().size(), std::size_t(2));
        QCOMPARE(document.tree().versions().size(), std::size_t(5));
        QVERIFY(document.undo() && document.undo() && !document.undo());
    }

    void placesThatAreNotThere() {
        QVERIFY(
            test::throws(ErrorKind::notFound, [&] { ProjectStore store(file("none.depict")); }));
        QVERIFY(test::throws(ErrorKind::notFound,
                             [&] { ProjectStore store(file("no folder/a.depict"), true); }));
        QVERIFY(test::throws(ErrorKind::badFile,
                             [&] { ProjectStore store(m_folder->path().toStdString()); }));
        QVERIFY(test::throws(ErrorKind::notFound,
                             [&] { ProjectStore::inMemory().copyTo(file("no folder/a.depict")); }));
        write("empty.depict", {}); // as a program leaves it that is killed while it makes one
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
        QByteArray content = bytes("a.depict");
        const auto place = qsizetype(from * double(content.size()));
        content = cut ? content.left(place) : content.replace(place, 3000, QByteArray(3000, 'x'));
        write("a.depict", content);
        QVERIFY(test::throws(ErrorKind::badFile, [&] {
            ProjectStore store(file("a.depict"));
            (void)store.load();
        }));
        QCOMPARE(bytes("a.depict").size(), content.size()); // what is left of it is not touched
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
        const QByteArray before = bytes("a.depict");
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
        QCOMPARE(bytes("a.depict"), before);
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

    void copiesAreWhole() {
        ProjectStore store = ProjectStore::inMemory();
        Document document = store.load();
        (void)paint(store, document, 0, 1);
        store.copyTo(file("copy.depict"));
        QVERIFY(ProjectStore(file("copy.depict")).load() == document);
        (void)paint(store, document, 0, 2);
        store.copyTo(file("copy.depict")); // over the older one
        QVERIFY(ProjectStore(file("copy.depict")).load() == document);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"copy.depict"});
    }
};

QTEST_MAIN(TestProjectStore)
#include "tst_project_store.moc"
