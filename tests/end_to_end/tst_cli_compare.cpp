// `depict-cli compare` counts which pixels differ; its exit codes are those of the README.
#include "image/image_file.h"
#include "image/mask.h"
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace depict;
using nlohmann::json;

class TestCliCompare : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static ProgramRun compare(QStringList arguments) {
        arguments.prepend(QStringLiteral("compare"));
        return runProgram(QStringLiteral("depict-cli"), arguments);
    }

private Q_SLOTS:
    /// Two pixels of 20 x 10 differ, one of them inside the mask, the left half.
    void initTestCase() {
        PixelBuffer pixels({20, 10});
        pixels.fill(50, 60, 70);
        writeImage(file("a.png").toStdString(), pixels.clone().freeze());
        pixels.row(2)[4 * 3] = 90;
        pixels.row(9)[4 * 19 + 2] = 71;
        writeImage(file("b.png").toStdString(), std::move(pixels).freeze());
        Mask mask({20, 10});
        for (int y = 0; y < 10; ++y)
            std::fill_n(mask.row(y), 10, std::uint8_t{255});
        writeImage(file("mask.png").toStdString(), mask.toImage());
        writeImage(file("small.png").toStdString(), PixelBuffer({5, 5}).freeze());
    }

    void countsInsideAndOutside() {
        const ProgramRun run = compare({file("a.png"), file("b.png"), "--mask", file("mask.png"),
                                        "--out", file("heat.png"), "--json"});
        QCOMPARE(run.exitCode, 0);
        const json told = json::parse(run.output.toStdString());
        QCOMPARE(told["all"]["changed"].get<int>(), 2);
        QCOMPARE(told["all"]["pixels"].get<int>(), 200);
        QCOMPARE(told["all"]["share"].get<double>(), 0.01);
        QCOMPARE(told["inside"]["changed"].get<int>(), 1);
        QCOMPARE(told["inside"]["largest"].get<int>(), 40);
        QCOMPARE(told["outside"]["pixels"].get<int>(), 100);
        QCOMPARE(told["outside"]["largest"].get<int>(), 1);
        QVERIFY((told["bounds"] == json{3, 2, 17, 8}));
        const Image heat = readImage(file("heat.png").toStdString());
        QCOMPARE(heat.size(), (Size{20, 10}));
        QVERIFY(heat.row(2)[4 * 3] > 0);
        QCOMPARE(int(heat.row(2)[4 * 4]), 0);
    }

    void saysWhenNothingDiffers() {
        const ProgramRun run = compare({file("a.png"), file("a.png")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray("Not a single pixel differs.\n"));
    }

    void exitCodes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("other size") << QStringList{file("a.png"), file("small.png")} << 2;
        QTest::newRow("mask of another size")
            << QStringList{file("a.png"), file("b.png"), "--mask", file("small.png")} << 2;
        QTest::newRow("only one") << QStringList{file("a.png")} << 2;
        QTest::newRow("not there") << QStringList{file("a.png"), file("none.png")} << 3;
        QTest::newRow("no format")
            << QStringList{file("a.png"), file("b.png"), "--out", file("heat.txt")} << 5;
    }
    void exitCodes() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const ProgramRun run = compare(arguments);
        QCOMPARE(run.exitCode, code);
        QVERIFY(run.errors.startsWith("error: "));
    }
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_cli_compare.moc"
