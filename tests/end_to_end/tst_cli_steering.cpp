// Steering from the command line: one picture by several words, other endings, how it came about.
#include "base/file.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "support/program.h"

#include <QDir>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestCliSteering : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Image read(const char* name) const { return readImage(path(name).toStdString()); }
    PictureMetadata metadata(const char* name) const {
        return *readMetadata(readFile(path(name).toStdString(), 1U << 30));
    }
    static ProgramRun cli(const QStringList& arguments) {
        return runProgram(QStringLiteral("depict-cli"), arguments);
    }
    /// Paints by script; what --json tells.
    QJsonObject paint(const QStringList& arguments) {
        const ProgramRun run =
            cli(QStringList{"paint"} + arguments + QStringList{"--scripted", "--json"});
        if (run.exitCode != 0)
            qWarning("%s", run.errors.constData());
        return QJsonDocument::fromJson(run.output).object();
    }
    static Image rows(const Image& picture, int from, int to) {
        return picture.cropped({0, from * 32, picture.width(), (to - from) * 32});
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(!paint({"a beach", "--shape", "2:1", "--seed", "7", "--out", path("day.png")})
                     .isEmpty());
        QVERIFY(!paint({"a beach at night", "--shape", "2:1", "--seed", "7", "--out",
                        path("night.png")})
                     .isEmpty());
    }

    void wordsChangeAtARow() {
        const QJsonObject told = paint(
            {"a beach", "--shape", "2:1", "--seed", "7", "--pause-at-row", "3", "--then",
             "a beach at night", "--events", path("events.jsonl"), "--out", path("dusk.png")});
        QCOMPARE(told["files"].toArray().size(), 1);
        const Image dusk = read("dusk.png"), day = read("day.png");
        const int all = dusk.height() / 32;
        QVERIFY(rows(dusk, 0, 3) == rows(day, 0, 3));
        QVERIFY(rows(dusk, 3, all) == rows(read("night.png"), 3, all));
        const PictureMetadata made = metadata("dusk.png");
        QVERIFY((made.steering == std::vector<Steering>{{0, "a beach"}, {3, "a beach at night"}}));
        QCOMPARE(made.request.words, std::string("a beach at night"));
        QCOMPARE(made.request.kept.paintedPrefix(), 3 * made.request.grid.columns);
        // The events of both parts are in the log, as two jobs.
        const auto log = readFile(path("events.jsonl").toStdString(), 1U << 30);
        const QByteArray lines(reinterpret_cast<const char*>(log.data()), qsizetype(log.size()));
        QVERIFY(lines.contains("\"event\":\"cancelled\",\"job\":1"));
        QVERIFY(lines.contains("\"event\":\"finished\",\"job\":2"));
    }

    void rowsOfAFileAreKept() {
        const QJsonObject told = paint({"a beach at night", "--keep-rows", "3", "--from",
                                        path("day.png"), "--seed", "7", "--out", path("kept.png")});
        QVERIFY(!told.isEmpty());
        // The very same picture as if the words had changed while it was painted.
        paint({"a beach", "--shape", "2:1", "--seed", "7", "--pause-at-row", "3", "--then",
               "a beach at night", "--out", path("turned.png")});
        QVERIFY(read("kept.png") == read("turned.png"));
        QVERIFY(metadata("kept.png") == metadata("turned.png"));
    }

    /// By the built-in model: below the rows that stay, the same street goes on.
    void theSceneryGoesOn() {
        const auto lookOf = [&](const QStringList& arguments) {
            const auto run = cli(QStringList{"paint", "a dog on a street"} + arguments +
                                 QStringList{"--out", path("street.png")});
            if (run.exitCode != 0)
                qWarning("%s", run.errors.constData());
            const auto plan = metadata("street.png").plan;
            const auto look = std::find_if(plan.settings.begin(), plan.settings.end(), isLook);
            return look == plan.settings.end() ? -1 : *look;
        };
        const int first = lookOf({"--seed", "1"});
        QVERIFY(first >= 0);
        QVERIFY(QFile::copy(path("street.png"), path("first.png")));
        int others = 0;
        for (const char* seed : {"2", "3", "4", "5"}) {
            others += lookOf({"--seed", seed}) != first;
            QCOMPARE(lookOf({"--seed", seed, "--keep-rows", "6", "--from", path("first.png")}),
                     first);
        }
        QVERIFY(others > 0);
    }

    void endingsShareTheirRows_data() {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("of a file")
            << QStringList{"a beach", "--keep-rows", "2", "--from", path("day.png"), "--seed", "8"};
        QTest::newRow("of words") << QStringList{
            "a beach", "--shape", "2:1", "--pause-at-row", "2", "--then", "a storm", "--seed", "7"};
    }

    void endingsShareTheirRows() {
        QFETCH(QStringList, how);
        paint(how + QStringList{"--endings", "3", "--out", path("end.png")});
        const Image day = read("day.png");
        const int all = day.height() / 32;
        std::vector<Image> rests;
        for (const char* name : {"end-1.png", "end-2.png", "end-3.png"}) {
            const Image ending = read(name);
            QVERIFY(rows(ending, 0, 2) == rows(day, 0, 2));
            for (const Image& other : rests)
                QVERIFY(rows(ending, 2, all) != other);
            rests.push_back(rows(ending, 2, all));
            QCOMPARE(metadata(name).steering.size(), std::size_t(2));
            QVERIFY(QFile::remove(path(name)));
        }
    }

    void impossibleWishesAreSentences_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, const QStringList& arguments,
                            const QByteArray& sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        const QString out = path("no.png");
        row("nothing left", {"x", "--pause-at-row", "16", "--then", "y"}, "can be 1 to 15");
        row("no row", {"x", "--pause-at-row", "0", "--then", "y"}, "can be 1 to 15");
        row("no words", {"x", "--pause-at-row", "4"}, "--then");
        row("empty words", {"x", "--pause-at-row", "4", "--then", " "}, "words are empty");
        row("no row to pause at", {"x", "--then", "y"}, "--pause-at-row");
        row("no file", {"x", "--keep-rows", "2"}, "--from");
        row("no such file", {"x", "--keep-rows", "2", "--from", path("none.png")}, "none.png");
        row("too many rows", {"x", "--keep-rows", "99", "--from", path("day.png")}, "can be 1 to");
        row("no codes", {"x", "--keep-rows", "2", "--from", path("plain.png")}, "no codes");
        row("endings of nothing", {"x", "--endings", "2"}, "--keep-rows");
        row("too many endings",
            {"x", "--keep-rows", "2", "--from", path("day.png"), "--endings", "5"}, "1 to 4");
        row("variants of endings",
            {"x", "--keep-rows", "2", "--from", path("day.png"), "--variants", "2"}, "--variants");
        row("another shape", {"x", "--keep-rows", "2", "--from", path("day.png"), "--shape", "4:1"},
            "--shape");
    }

    void impossibleWishesAreSentences() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        PixelBuffer pixels({64, 64});
        pixels.fill(9, 9, 9);
        writeImage(path("plain.png").toStdString(), std::move(pixels).freeze());
        const ProgramRun run = cli(QStringList{"paint"} + arguments +
                                   QStringList{"--out", path("no.png"), "--scripted"});
        QVERIFY(run.exitCode == 2 || run.exitCode == 3);
        QVERIFY2(run.errors.startsWith("error: ") && run.errors.contains(sentence),
                 run.errors.constData());
        QVERIFY(!QFile::exists(path("no.png")));
    }

    void replayWritesAGif() {
        paint({"a beach", "--shape", "2:1", "--seed", "7", "--pause-at-row", "3", "--then",
               "a storm", "--out", path("storm.png")});
        const ProgramRun run =
            cli({"replay", path("storm.png"), "--out", path("storm.gif"), "--json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject told = QJsonDocument::fromJson(run.output).object();
        QImageReader reader(path("storm.gif"));
        QCOMPARE(reader.imageCount(), told["frames"].toInt());
        QCOMPARE(reader.size(), QSize(told["width"].toInt(), told["height"].toInt()));
        const QJsonArray words = told["words"].toArray();
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[1].toObject()["row"].toInt(), 4); // the first one painted by them
        QCOMPARE(words[1].toObject()["words"].toString(), QString("a storm"));
    }

    void replayWritesFrames() {
        const ProgramRun run =
            cli({"replay", path("day.png"), "--out", path("frames"), "--frames", "2"});
        QCOMPARE(run.exitCode, 0);
        const int rowsOfIt = read("day.png").height() / 32;
        const QStringList names = QDir(path("frames")).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), rowsOfIt + 1); // at least one a row
        const Image last =
            readImage(path("frames").toStdString() + "/" + names.back().toStdString());
        QVERIFY(last == read("day.png"));
    }

    void replayRefusesInSentences() {
        PixelBuffer pixels({64, 64});
        pixels.fill(9, 9, 9);
        writeImage(path("plain.png").toStdString(), std::move(pixels).freeze());
        const ProgramRun plain = cli({"replay", path("plain.png"), "--out", path("x.gif")});
        QCOMPARE(plain.exitCode, 2);
        QVERIFY(plain.errors.contains("no codes"));
        const ProgramRun many =
            cli({"replay", path("day.png"), "--out", path("x.gif"), "--frames", "5000"});
        QCOMPARE(many.exitCode, 2);
        QVERIFY(many.errors.contains("2 to 1024"));
        QVERIFY(!QFile::exists(path("x.gif")));
    }
};

QTEST_GUILESS_MAIN(TestCliSteering)
#include "tst_cli_steering.moc"
