// `depict-cli batch`: many jobs, of which bad ones stop nobody and finished ones are not repeated.
#include "image/image_file.h"
#include "support/program.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace depict;
using nlohmann::json;

class TestCliBatch : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    ProgramRun batch(const QByteArray& lines, const QStringList& more = {}) {
        QFile list(m_folder.filePath("jobs.jsonl"));
        [[maybe_unused]] const bool isOpen = list.open(QIODevice::WriteOnly);
        list.write(lines);
        list.close();
        return runProgram(
            QStringLiteral("depict-cli"),
            QStringList{"batch", list.fileName(), "--out", m_folder.filePath("out"), "--scripted"} +
                more);
    }
    static QList<json> objects(const QByteArray& output) {
        QList<json> all;
        for (const QByteArray& line : output.split('\n'))
            if (!line.isEmpty())
                all << json::parse(line.toStdString());
        return all;
    }
    [[nodiscard]] std::filesystem::path out(const char* name) const {
        return std::filesystem::path(m_folder.filePath("out").toStdString()) / name;
    }

private Q_SLOTS:
    void init() { std::filesystem::remove_all(m_folder.filePath("out").toStdString()); }

    void badLinesAreToldAndStopNobody() {
        const auto run = batch("{\"words\": \"a red car\", \"shape\": \"4:1\", \"seed\": 7}\n"
                               "\n"
                               "{\"words\": \"a cat\", \"colour\": 1}\n"
                               "nonsense\n"
                               "{\"words\": \"remove it\", \"in\": \"no.png\"}\n"
                               "{\"words\": \"a dog\", \"size\": \"200x100\", \"out\": \"d.png\"}\n"
                               "{\"words\": \"two\", \"variants\": 2, \"out\": \"d.png\"}\n"
                               "{\"words\": \"another\", \"out\": \"d.png\"}\n");
        QCOMPARE(run.exitCode, 1);
        for (const char* line :
             {"jobs.jsonl:3: ", "jobs.jsonl:4: ", "jobs.jsonl:5: ", "jobs.jsonl:8: "})
            QVERIFY2(run.errors.contains(line), run.errors.constData());
        QVERIFY(run.errors.contains("colour"));
        QCOMPARE(run.errors.count("error: "), qsizetype(4));
        QCOMPARE(readImage(out("0001-a-red-car.png")).size(), (Size{1024, 256}));
        QCOMPARE(readImage(out("d.png")).size(), (Size{200, 100}));
        QVERIFY(std::filesystem::exists(out("d-1.png")));
        QVERIFY(std::filesystem::exists(out("d-2.png")));
        QVERIFY(run.output.contains("3 done, 0 were there already, 4 failed"));
    }

    void whatIsThereIsSkipped() {
        const QByteArray lines = "{\"words\": \"a\", \"out\": \"a.png\", \"seed\": 1}\n"
                                 "{\"words\": \"b\", \"out\": \"b.png\", \"variants\": 2}\n";
        QCOMPARE(batch(lines).exitCode, 0);
        const Image first = readImage(out("a.png"));
        std::filesystem::remove(out("b-2.png"));
        const auto last = std::filesystem::last_write_time(out("a.png"));
        const auto again = batch(lines, {"--json"});
        QCOMPARE(again.exitCode, 0);
        const QList<json> told = objects(again.output);
        QCOMPARE(told.size(), qsizetype(3));
        QCOMPARE(told[0].at("line").get<int>(), 1);
        QCOMPARE(told[0].at("state").get<std::string>(), std::string("skipped"));
        QCOMPARE(told[1].at("state").get<std::string>(), std::string("done")); // one was missing
        QCOMPARE(told[1].at("files").size(), std::size_t(2));
        QCOMPARE(told[2].at("skipped").get<int>(), 1);
        QVERIFY(std::filesystem::last_write_time(out("a.png")) == last);
        const auto anew =
            batch("{\"words\": \"a\", \"out\": \"a.png\", \"seed\": 2}\n", {"--again"});
        QCOMPARE(anew.exitCode, 0);
        QVERIFY(!(readImage(out("a.png")) == first));
    }

    void picturesAreLookedForBesideTheList() {
        PixelBuffer pixels({96, 64});
        pixels.fill(200, 100, 50);
        writeImage(m_folder.filePath("in.png").toStdString(), std::move(pixels).freeze());
        const auto run = batch(
            "{\"words\": \"make it blue\", \"in\": \"in.png\", \"out\": \"e.png\"}\n", {"--json"});
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(readImage(out("e.png")).size(), (Size{96, 64}));
    }

    void noListNoJobs() {
        const auto run = runProgram(QStringLiteral("depict-cli"),
                                    {"batch", m_folder.filePath("none.jsonl"), "--out",
                                     m_folder.filePath("out"), "--scripted"});
        QCOMPARE(run.exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_cli_batch.moc"
