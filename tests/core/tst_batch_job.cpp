#include "generation/batch_job.h"
#include "image/image_file.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestBatchJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allThatAJobMaySay() {
        const BatchJob job = batchJobFromJson(
            R"({"words": "ein rotes Auto", "shape": "4:1", "variants": 2,
            "seed": 18446744073709551615, "temperature": 0.5, "top-k": 8, "top-p": 0.9,
            "guidance": 2, "out": "a/car.webp"})");
        QCOMPARE(job.words, std::string("ein rotes Auto"));
        QCOMPARE(job.seed, std::optional<std::uint64_t>(~0ULL));
        QCOMPARE(job.sampling.topK, 8);
        QVERIFY(batchJobFromJson(toJson(job)) == job);
        const BatchJob edit = batchJobFromJson(
            R"({"words": "remove the dog", "in": "a.png", "with": ["b.png"], "mask": "m.png"})");
        QVERIFY(batchJobFromJson(toJson(edit)) == edit);
        const BatchJob sized = batchJobFromJson(R"({"words": "x", "size": "1200x628"})");
        QCOMPARE(sized.size, std::optional<Size>(Size{1200, 628}));
        QVERIFY(batchJobFromJson(toJson(sized)) == sized);
    }

    void whatIsNoJobIsTold_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{words: 1}");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no words") << QByteArray(R"({"shape": "1:1"})");
        QTest::newRow("unknown member") << QByteArray(R"({"words": "a", "colour": "red"})");
        QTest::newRow("wrong type") << QByteArray(R"({"words": "a", "seed": "7"})");
        QTest::newRow("negative") << QByteArray(R"({"words": "a", "seed": -7})");
        QTest::newRow("too many") << QByteArray(R"({"words": "a", "variants": 5})");
        QTest::newRow("both") << QByteArray(R"({"words": "a", "shape": "1:1", "size": "64x64"})");
        QTest::newRow("mask alone") << QByteArray(R"({"words": "a", "mask": "m.png"})");
        QTest::newRow("size") << QByteArray(R"({"words": "a", "size": "64 by 64"})");
    }
    void whatIsNoJobIsTold() {
        QFETCH(QByteArray, json);
        QVERIFY(test::throws(ErrorKind::badRequest,
                             [&] { return batchJobFromJson(json.toStdString()); }));
    }

    void filesAreNamed() {
        BatchJob job{.words = "A red car & a dog!"};
        QCOMPARE(outputOf(job, 7, "out").string(), std::string("out/0007-A-red-car-a-dog.png"));
        job.words = "海滩上的汽车。";
        QCOMPARE(outputOf(job, 12, "out").string(), std::string("out/0012-海滩上的汽车.png"));
        job.words = "...";
        QCOMPARE(outputOf(job, 1, "out").string(), std::string("out/0001-picture.png"));
        job.out = "x/y.jpg";
        job.variants = 2;
        const auto files = outputsOf(job, 1, "out");
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[1].string(), std::string("out/x/y-2.jpg"));
        for (const char* wrong : {"../a.png", "/tmp/a.png", "a/../../b.png", "a.txt"}) {
            job.out = wrong;
            QVERIFY(test::throws(ErrorKind::badRequest, [&] { return outputOf(job, 1, "out"); }));
        }
    }

    void workIsMadeOfIt() {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        PixelBuffer pixels({100, 70});
        pixels.fill(9, 8, 7);
        const Image picture = std::move(pixels).freeze();
        writeImage(place / "a.png", picture);
        writeImage(place / "m.png", Mask({100, 70}).toImage());

        const BatchWork banner = workOf({.words = "a", .shape = "4:1"}, {}, place);
        QCOMPARE(banner.request.grid, (GridSize{8, 32}));
        QVERIFY(test::throws(ErrorKind::badRequest,
                             [&] { return workOf({.words = "a", .shape = "7:9"}, {}, place); }));
        const BatchWork exact = workOf({.words = "a", .size = Size{300, 200}}, {}, place);
        QCOMPARE(exact.request.grid, (GridSize{7, 10}));
        PixelBuffer painted({320, 224});
        QCOMPARE(finishedPicture(std::move(painted).freeze(), exact).size(), (Size{300, 200}));

        const BatchWork edit = workOf({.words = "a", .in = "a.png", .mask = "m.png"}, {}, place);
        QVERIFY(edit.request.inputs[0] == picture);
        PixelBuffer other({100, 70});
        QVERIFY(finishedPicture(std::move(other).freeze(), edit) == picture); // the mask keeps all
        QVERIFY(test::throws(ErrorKind::notFound,
                             [&] { return workOf({.words = "a", .in = "no.png"}, {}, place); }));
    }
};

QTEST_GUILESS_MAIN(TestBatchJob)
#include "tst_batch_job.moc"
