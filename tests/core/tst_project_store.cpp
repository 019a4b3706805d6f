#include "document/project_schema.h"
#include "document/project_store.h"
#include "support/sample_versions.h"
#include "support/thrown_error.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace depict;
using namespace depict::test;

class TestProjectStore : public QObject {
    Q_OBJECT
private:
    std::optional<ProjectFolder> m_folder;
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return m_folder->file(name);
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

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
        m_folder->write("a.depict", content);
        QVERIFY(test::throws(kind, [&] { ProjectStore store(file("a.depict")); }));
        QVERIFY(test::throws(kind, [&] { ProjectStore store(file("a.depict"), true); }));
        QCOMPARE(m_folder->bytes("a.depict"), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"a.depict"});
    }

    void otherDatabasesAreRefused() {
        {
            const Database other(file("other.db"), true);
            other.run("CREATE TABLE letters (words TEXT)");
        }
        const QByteArray before = m_folder->bytes("other.db");
        QVERIFY(test::throws(ErrorKind::badFile, [&] { ProjectStore store(file("other.db")); }));
        QVERIFY(test::throws(ErrorKind::badFile,
                             [&] { ProjectStore::inMemory().copyTo(file("other.db")); }));
        QCOMPARE(m_folder->bytes("other.db"), before);
        { ProjectStore store(file("new.depict"), true); }
        {
            const Database future(file("new.depict"), false);
            future.run("PRAGMA user_version = 99");
        }
        QVERIFY(
            test::throws(ErrorKind::foreignFile, [&] { ProjectStore store(file("new.depict")); }));
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
