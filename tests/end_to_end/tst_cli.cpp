// depict-cli as a person uses it: real processes, real files. ScriptedPainter stands in for the
// model, except where the model itself is what is tested.
#include "base/file.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "image/mask.h"
#include "support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace depict;

namespace {

ProgramRun cli(const QStringList& arguments) {
    return runProgram(QStringLiteral("depict-cli"), arguments);
}

Image plain(Size size, std::uint8_t value) {
    PixelBuffer pixels(size);
    pixels.fill(value, value, value);
    return std::move(pixels).freeze();
}

bool hasEngine() {
    return cli({"--help"}).output.contains("bench");
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    std::filesystem::path file(const QString& name) const { return path(name).toStdString(); }
    Image read(const QString& name) const { return readImage(file(name)); }

    /// Runs a scripted command with --json, which must succeed without a word on stderr.
    QJsonObject succeed(const QStringList& arguments) {
        const ProgramRun run = cli(arguments + QStringList{"--scripted", "--json"});
        if (run.exitCode != 0 || !run.errors.isEmpty() || run.output.count('\n') != 1) {
            qWarning("exit code %d, errors: %s", run.exitCode, run.errors.constData());
            return {};
        }
        return QJsonDocument::fromJson(run.output).object();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        PixelBuffer photo({300, 200});
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 300; ++x) {
                std::uint8_t* p = photo.row(y) + 4 * x;
                p[0] = static_cast<std::uint8_t>(x * 7 + y);
                p[1] = static_cast<std::uint8_t>(y);
                p[2] = static_cast<std::uint8_t>(x ^ y);
                p[3] = 255;
            }
        writeImage(file("in.png"), std::move(photo).freeze());
        PixelBuffer mask({300, 200});
        mask.fill(0, 0, 0);
        mask.paste(plain({60, 50}, 255), 100, 80);
        writeImage(file("mask.png"), std::move(mask).freeze());
        writeImage(file("keep-all.png"), plain({300, 200}, 0));
        writeImage(file("other-size.png"), plain({301, 200}, 255));
    }

    void helpIsComplete_data() {
        QTest::addColumn<QStringList>("command");
        QStringList commands{"paint", "edit", "ask", "map", "select", "world"};
        if (hasEngine())
            commands += {"train", "evaluate", "bench", "models"};
        QTest::newRow("program") << QStringList{};
        for (const QString& command : commands)
            QTest::newRow(qPrintable(command)) << QStringList{command};
    }

    void helpIsComplete() {
        QFETCH(QStringList, command);
        const ProgramRun run = cli(command + QStringList{"--help"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.errors.isEmpty());
        QVERIFY(run.output.contains("Exit codes:"));
        QVERIFY(run.output.contains("Usage: depict-cli"));
    }

    void sizes_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("fit");
        QTest::newRow("square") << QStringList{} << 512 << 512 << "exact";
        QTest::newRow("4:1") << QStringList{"--shape", "4:1"} << 1024 << 256 << "exact";
        QTest::newRow("1:3") << QStringList{"--shape", "1:3"} << 288 << 896 << "exact";
        QTest::newRow("cropped") << QStringList{"--size", "1000x300"} << 1000 << 300 << "cropped";
        QTest::newRow("scaled") << QStringList{"--size", "2000x1500"} << 2000 << 1500 << "scaled";
        QTest::newRow("tiny") << QStringList{"--size", "16x20"} << 16 << 20 << "scaled";
    }

    void sizes() {
        QFETCH(QStringList, options);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(QString, fit);
        const QJsonObject told =
            succeed(QStringList{"paint", "一辆红色汽车", "--seed", "7", "--out", path("size.png")} +
                    options);
        QCOMPARE(told["width"].toInt(), width);
        QCOMPARE(told["height"].toInt(), height);
        QCOMPARE(told["fit"].toString(), fit);
        QCOMPARE(told["seed"].toInt(), 7);
        QCOMPARE(told["model"].toString(), QString("scripted"));
        const QJsonObject grid = told["grid"].toObject();
        QCOMPARE(told["tokens"].toInt(), grid["rows"].toInt() * grid["columns"].toInt());
        for (const char* number : {"seconds", "tokens_per_second", "seconds_to_first_pixel"})
            QVERIFY2(told[number].toDouble() > 0, number);
        QVERIFY((read("size.png").size() == Size{width, height}));
    }

    void formats_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"f.png", "f.jpg", "f.webp", "f.tif", "f.exr"})
            QTest::newRow(name) << name;
    }

    void formats() {
        QFETCH(QString, name);
        const QJsonObject told =
            succeed({"paint", "a dog", "--size", "200x130", "--out", path(name)});
        QCOMPARE(told["files"].toArray(), QJsonArray{path(name)});
        QVERIFY((read(name).size() == Size{200, 130}));
    }

    void sameSeedSamePicture() {
        const QStringList paint{"paint", "a dog", "--variants", "2", "--seed"};
        const QJsonObject told = succeed(paint + QStringList{"5", "--out", path("v.png")});
        QCOMPARE(told["files"].toArray(), (QJsonArray{path("v-1.png"), path("v-2.png")}));
        (void)succeed(paint + QStringList{"6", "--out", path("w.png")});
        QCOMPARE(read("v-2.png"), read("w-1.png"));
        QVERIFY(read("v-1.png") != read("v-2.png"));
        QVERIFY(!QFile::exists(path("v.png")));
    }

    void picturesTellHowTheyWereMade() {
        (void)succeed(
            {"paint", "ein Hund", "--seed", "9", "--top-k", "40", "--out", path("m.png")});
        const auto metadata = readMetadata(readFile(file("m.png"), 1 << 26));
        QVERIFY(metadata);
        QCOMPARE(metadata->request.words, std::string("ein Hund"));
        QCOMPARE(metadata->request.sampling.seed, 9U);
        QCOMPARE(metadata->request.sampling.topK, 40);
        QCOMPARE(metadata->tokens.paintedPrefix(), 256);
    }

    void eventsComeInOrder() {
        (void)succeed({"paint", "a dog", "--shape", "2:1", "--out", path("e.png"), "--events",
                       path("e.jsonl")});
        QFile lines(path("e.jsonl"));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QStringList kinds;
        int next = 0;
        qint64 area = 0;
        QJsonObject line;
        while (!lines.atEnd()) {
            line = QJsonDocument::fromJson(lines.readLine()).object();
            kinds += line["event"].toString();
            if (kinds.last() != "painted")
                continue;
            QCOMPARE(line["first_cell"].toInt(), next);
            next += line["cell_count"].toInt();
            QCOMPARE(line["cells_painted"].toInt(), next);
            for (const QJsonValue& r : line["rectangles"].toArray())
                area += qint64{r["width"].toInt()} * r["height"].toInt();
        }
        QCOMPARE(kinds.first(), QString("started"));
        QCOMPARE(kinds.last(), QString("finished"));
        QCOMPARE(kinds.count("finished"), 1);
        const QJsonObject grid = line["grid"].toObject(), canvas = line["canvas"].toObject();
        QCOMPARE(next, grid["rows"].toInt() * grid["columns"].toInt());
        QCOMPARE(area, qint64{canvas["width"].toInt()} * canvas["height"].toInt());
    }

    void editKeepsWhatTheMaskKeeps() {
        const QJsonObject told =
            succeed({"edit", path("in.png"), "remove the dog", "--mask", path("mask.png"), "--seed",
                     "1", "--out", path("edited.png")});
        QCOMPARE(told["width"].toInt(), 300);
        const Image before = read("in.png"), after = read("edited.png");
        int changed = 0;
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 300; ++x) {
                const bool isSame = std::equal(before.row(y) + 4 * x, before.row(y) + 4 * x + 4,
                                               after.row(y) + 4 * x);
                const bool isFree = x >= 100 && x < 160 && y >= 80 && y < 130;
                QVERIFY2(isSame || isFree, "a pixel outside the mask has changed");
                changed += isSame ? 0 : 1;
            }
        QVERIFY(changed > 1000);
    }

    void editThatFreesNothingChangesNothing() {
        (void)succeed({"edit", path("in.png"), "remove it", "--mask", path("keep-all.png"), "--out",
                       path("same.png")});
        QCOMPARE(read("same.png"), read("in.png"));
    }

    void editIsAsLargeAsItsInput() {
        (void)succeed({"edit", path("in.png"), "make it night", "--out", path("night.png")});
        QVERIFY((read("night.png").size() == Size{300, 200}));
        (void)succeed({"edit", path("in.png"), "make it night", "--shape", "4:1", "--out",
                       path("night.png")});
        QVERIFY((read("night.png").size() == Size{1024, 256}));
    }

    void questionsAndMaps() {
        const ProgramRun answer = cli({"ask", path("in.png"), "What is this?", "--scripted"});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.contains("300 x 200"));
        QVERIFY(succeed({"ask", path("in.png"), "What?"})["answer"].toString().contains("300"));
        for (const char* map : {"depth", "edges", "segmentation", "detection"}) {
            (void)succeed({"map", path("in.png"), map, "--out", path("map.png")});
            QVERIFY((read("map.png").size() == Size{300, 200}));
        }
        (void)succeed({"select", path("in.png"), "the dog", "--out", path("selected.png")});
        const Image mask = read("selected.png");
        QVERIFY((mask.size() == Size{300, 200}));
        QCOMPARE(Mask::fromImage(mask).toImage().bytes()[0], mask.bytes()[0]);
    }

    void editThatIsAnsweredChangesNothing() {
        const QString out = path("answered.png");
        const ProgramRun run = cli({"edit", path("in.png"), "remove the elephant", "--force",
                                    "answer", "--scripted", "--out", out});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.output.trimmed().isEmpty()); // what the model says
        QVERIFY(read("answered.png") == read("in.png"));
        const QJsonObject told = succeed(
            {"edit", path("in.png"), "remove the elephant", "--force", "answer", "--out", out});
        QVERIFY(told["unchanged"].toBool());
        QVERIFY(!told["answer"].toString().isEmpty());
        QCOMPARE(told["files"].toArray().size(), 1);
    }

    void worldDrawsTheSameTwice() {
        for (const char* folder : {"world-1", "world-2"}) {
            const ProgramRun run = cli({"world", "--seed", "3", "--count", "4", "--task", "paint",
                                        "--shape", "3:1", "--out", path(folder)});
            QCOMPARE(run.exitCode, 0);
        }
        const QDir drawn(path("world-1"));
        QCOMPARE(drawn.entryList(QStringList("*-picture.png")).size(), 4);
        QCOMPARE(drawn.entryList(QStringList("*-depth.png")).size(), 4);
        for (const QString& name : drawn.entryList(QDir::Files))
            QCOMPARE(readFile(file("world-1/" + name), 1 << 26),
                     readFile(file("world-2/" + name), 1 << 26));
    }

    // A reader that is slow holds the painter up, so the signal surely comes half-way.
    void stopKeepsTheFinishedRows() {
        QCOMPARE(mkfifo(file("fifo").c_str(), 0600), 0);
        QProcess process;
        process.start(DEPICT_BIN_DIR "/depict-cli",
                      {"paint", "a dog", "--size", "1024x1024", "--scripted", "--out",
                       path("stopped.png"), "--events", path("fifo")});
        QFile events(path("fifo"));
        QVERIFY(events.open(QIODevice::ReadOnly));
        int painted = 0;
        while (painted < 64)
            painted = QJsonDocument::fromJson(events.readLine())["cells_painted"].toInt();
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        (void)events.readAll();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
        const QByteArray sentence = process.readAllStandardError();
        QVERIFY2(sentence.startsWith("Stopped after "), sentence.constData());
        const Image rows = read("stopped.png");
        QCOMPARE(rows.width(), 1024);
        QVERIFY(rows.height() >= 64 && rows.height() < 1024 && rows.height() % 32 == 0);
    }

    void refusals_data();
    void refusals();
    void fullDisk();
    void invalidUtf8();
    void damagedModels_data();
    void damagedModels();
    void theRealModelPaints();
};

void TestCli::refusals_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("sentence");
    const QString out = path("refused.png"), in = path("in.png");
    const auto row = [](const char* name, const QStringList& arguments, int code,
                        const char* words) {
        QTest::newRow(name) << arguments << code << QByteArray(words);
    };
    const auto paint = [&](const char* name, const QStringList& options, int code,
                           const char* words) {
        row(name, QStringList{"paint", "a dog", "--scripted", "--out", out} + options, code, words);
    };
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile written(path(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("a test file could not be written");
        return path(name);
    };
    paint("unknown shape", {"--shape", "7:5"}, 2, "1:1, 5:4");
    paint("size zero", {"--size", "0x512"}, 2, "16 to 8192");
    paint("size too large", {"--size", "512x99999999999"}, 2, "16 to 8192");
    paint("size malformed", {"--size", "large"}, 2, "WIDTHxHEIGHT");
    paint("shape and size", {"--size", "64x64", "--shape", "1:1"}, 2, "--size");
    paint("no variant", {"--variants", "0"}, 2, "1 to 4");
    paint("too many variants", {"--variants", "5"}, 2, "1 to 4");
    paint("negative seed", {"--seed", "-1"}, 2, "whole number");
    paint("seed too large", {"--seed", "18446744073709551616"}, 2, "--seed");
    paint("negative temperature", {"--temperature", "-1"}, 2, "temperature");
    paint("temperature not a number", {"--temperature", "nan"}, 2, "temperature");
    paint("top-p zero", {"--top-p", "0"}, 2, "Top-p");
    paint("unknown option", {"--brightness", "3"}, 2, "--brightness");
    paint("unknown device", {"--device", "gpu"}, 2, "auto,cpu,cuda");
    row("no command", {}, 2, "subcommand");
    row("no output", {"paint", "a dog", "--scripted"}, 2, "--out");
    row("empty words", {"paint", "", "--scripted", "--out", out}, 2, "empty");
    row("blank words", {"paint", " \u3000\t", "--scripted", "--out", out}, 2, "empty");
    row("long words", {"paint", QString(100000, 'a'), "--scripted", "--out", out}, 2,
        "at most 4000");
    row("empty selection", {"select", in, "", "--scripted", "--out", out}, 2, "empty");
    row("unknown map", {"map", in, "heights", "--scripted", "--out", out}, 2, "depth");
    row("mask of another size",
        {"edit", in, "x", "--mask", path("other-size.png"), "--scripted", "--out", out}, 2,
        "301 x 200");
    row("world's unknown task", {"world", "--task", "fly", "--out", path("none")}, 2, "paint, add");
    row("world's unknown language", {"world", "--language", "xx", "--out", path("none")}, 2,
        "en, zh");

    const auto edit = [&](const char* name, const QString& input, int code, const char* words) {
        row(name, {"edit", input, "make it night", "--scripted", "--out", out}, code, words);
    };
    QFile photo(in);
    const QByteArray png = photo.open(QIODevice::ReadOnly) ? photo.readAll() : QByteArray();
    QByteArray damaged = png;
    damaged[png.size() / 2] = static_cast<char>(damaged[png.size() / 2] ^ 0x55);
    std::vector<std::uint8_t> hostile(kPngSignature.begin(), kPngSignature.end());
    const std::array<std::uint8_t, 13> header{0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 6};
    appendPngChunk(hostile, "IHDR", header);
    appendPngChunk(hostile, "IDAT", header);
    appendPngChunk(hostile, "IEND", {});
    edit("input missing", path("nowhere.png"), 3, "nowhere.png");
    edit("input a folder", m_folder.path(), 4, "");
    edit("input empty", write("empty.png", ""), 4, "empty.png");
    edit("input no picture", write("words.png", "this is no picture at all"), 5, "words.png");
    edit("input truncated", write("short.png", png.left(png.size() / 2)), 4, "short.png");
    edit("input damaged", write("damaged.png", damaged), 4, "damaged.png");
    edit("input of 60000 x 60000 pixels",
         write("hostile.png", QByteArray(reinterpret_cast<const char*>(hostile.data()),
                                         static_cast<qsizetype>(hostile.size()))),
         2, "hostile.png");

    const auto target = [&](const char* name, const QString& file, int code, const char* words) {
        row(name, {"paint", "a dog", "--scripted", "--out", file}, code, words);
    };
    target("output in no folder", path("nowhere/x.png"), 3, "nowhere");
    target("output a folder",
           QDir(m_folder.path()).mkpath("f.png.d/x.png") ? path("f.png.d/x.png") : "", 6, "folder");
    target("output in a folder that takes no files", "/proc/depict.png", 6, "takes no files");
    target("output of unknown kind", path("x.bmp"), 5, ".png");
    target("output without extension", path("x"), 5, ".png");
    paint("events in no folder", {"--events", path("nowhere/e.jsonl")}, 3, "nowhere");
    if (geteuid() != 0) { // nothing is forbidden to root
        QDir(m_folder.path()).mkdir("closed");
        QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::ExeOwner);
        target("output forbidden", path("closed/x.png"), 6, "closed");
    }
}

void TestCli::refusals() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, sentence);
    const QStringList before = QDir(m_folder.path()).entryList();
    ProgramRun run = cli(arguments);
    if (run.errors.startsWith("libpng error: ")) // the library says so itself, before our sentence
        run.errors.remove(0, run.errors.indexOf('\n') + 1);
    QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + run.errors));
    QVERIFY2(run.errors.startsWith("error: "), run.errors.constData());
    QVERIFY2(run.errors.contains(sentence), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY(run.errors.trimmed().endsWith('.'));
    QVERIFY(run.output.isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(), before); // nothing half-written
}

void TestCli::fullDisk() {
    const ProgramRun events =
        cli({"paint", "a dog", "--scripted", "--out", path("full.png"), "--events", "/dev/full"});
    QCOMPARE(events.exitCode, 6);
    QVERIFY(!QFile::exists(path("full.png")));

    QDir(m_folder.path()).mkdir("small");
    QProcess shell;
    shell.start("unshare", {"--map-root-user", "--mount", "sh", "-c",
                            "mount -t tmpfs -o size=16k tmpfs \"$1\" || exit 99; "
                            "\"$0\" paint 'a dog' --scripted --out \"$1/x.png\"; code=$?; "
                            "[ -z \"$(ls \"$1\")\" ] || exit 98; exit $code",
                            DEPICT_BIN_DIR "/depict-cli", path("small")});
    QVERIFY(shell.waitForFinished() || shell.error() == QProcess::FailedToStart);
    if (shell.error() == QProcess::FailedToStart || shell.exitCode() == 99 || shell.exitCode() == 1)
        QSKIP("this machine does not let a test make a small disk");
    QCOMPARE(shell.exitCode(), 6);
    QVERIFY(shell.readAllStandardError().contains("disk"));
}

void TestCli::invalidUtf8() {
    QProcess shell;
    shell.start("sh", {"-c", "\"$0\" paint \"$(printf 'a\\377dog')\" --scripted --out \"$1\"",
                       DEPICT_BIN_DIR "/depict-cli", path("bytes.png")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardError().contains("UTF-8"));
    QVERIFY(!QFile::exists(path("bytes.png")));
}

void TestCli::damagedModels_data() {
    QTest::addColumn<QByteArray>("config"); // null = no folder at all
    QTest::newRow("no folder") << QByteArray();
    QTest::newRow("no json") << QByteArray("model");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1, 2, 3]");
}

void TestCli::damagedModels() {
    if (!hasEngine())
        QSKIP("this build has no engine");
    QFETCH(QByteArray, config);
    const QString folder = path(QString("model-") + QTest::currentDataTag());
    if (!config.isNull()) {
        QDir().mkpath(folder);
        QFile written(folder + "/config.json");
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(config);
    }
    for (const QStringList& command :
         {QStringList{"paint", "a dog", "--out", path("x.png"), "--model", folder},
          QStringList{"ask", path("in.png"), "What?", "--model", folder},
          QStringList{"models", folder}}) {
        const ProgramRun run = cli(command);
        QVERIFY2(run.exitCode == 8, qPrintable(QString::number(run.exitCode) + run.errors));
        QCOMPARE(run.errors.count('\n'), 1);
    }
}

void TestCli::theRealModelPaints() {
    if (!hasEngine())
        QSKIP("this build has no engine");
    if (!QFile::exists(DEPICT_SOURCE_DIR "/resources/models/flat/config.json"))
        QSKIP("the built-in model is not in this tree yet");
    const ProgramRun run = cli({"paint", "海滩上的一辆红色汽车和一只狗", "--shape", "4:1", "--seed",
                                "1", "--out", path("real.png"), "--json"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject told = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(told["tokens"].toInt(), 256);
    QVERIFY((read("real.png").size() == Size{1024, 256}));
    const ProgramRun models = cli({"models"});
    QCOMPARE(models.exitCode, 0);
    QVERIFY(models.output.contains(told["model"].toString().toUtf8()));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
