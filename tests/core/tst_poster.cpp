#include "document/document.h"
#include "document/document_json.h"
#include "document/poster_png.h"
#include "document/project_store.h"
#include "image/image_file.h"
#include "image/overlay.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;

namespace {

TextLayer headline() {
    TextLayer text;
    text.words = "海辺の\nSommerfest";
    text.family = "Noto Sans";
    text.size = 48.5;
    text.weight = 900;
    text.isItalic = true;
    text.alignment = TextAlignment::end;
    text.isVertical = true;
    text.colour = {1, 2, 3, 4};
    text.outline = 0.05;
    text.shadow = 0.1;
    text.letterSpacing = -0.02;
    text.lineSpacing = 1.4;
    text.rotation = -12;
    text.x = 200;
    text.y = 90.5;
    text.width = 8;
    return text;
}

Poster poster() {
    return {{headline(), {}}, {210, 297, 3, 6}};
}

Image coloured(Size size, PixelFormat format = PixelFormat::rgba8) {
    PixelBuffer pixels(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < 4 * size.width; ++x)
            pixels.row(y)[x] = x % 4 == 3 ? 255 : std::uint8_t(x * 7 + y * 13);
    const Image image = std::move(pixels).freeze();
    return format == PixelFormat::rgba16 ? image.toRgba16() : image;
}

Image patch(Size size, std::uint8_t alpha) {
    PixelBuffer pixels(size);
    pixels.fill(255, 0, 0, alpha);
    return std::move(pixels).freeze();
}

Version painted(const std::string& words) {
    Version version;
    version.grid = {4, 4};
    version.rowsPainted = 4;
    version.made.request.words = words;
    version.made.request.grid = {4, 4};
    return version;
}

} // namespace

class TestPoster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asJsonAndBack() {
        QCOMPARE(toJson(Poster{}), std::string());
        QVERIFY(posterFromJson({}) == Poster{});
        QVERIFY(posterFromJson(toJson(poster())) == poster());
    }

    void damagedOnesAreRefused_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("no JSON") << "{"
                                 << "[";
        QTest::newRow("colour") << "#01020304"
                                << "red";
        QTest::newRow("alignment") << "\"end\""
                                   << "\"left\"";
        QTest::newRow("size") << "\"size\":48.5"
                              << "\"size\":-1";
        QTest::newRow("place") << "\"x\":200"
                               << "\"x\":1e300";
        QTest::newRow("sheet") << "\"width\":210"
                               << "\"width\":0";
        QTest::newRow("missing") << "\"font\""
                                 << "\"typeface\"";
    }
    void damagedOnesAreRefused() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString json = QString::fromStdString(toJson(poster()));
        json.replace(from, to);
        QVERIFY(json != QString::fromStdString(toJson(poster())));
        QVERIFY(
            test::throws(ErrorKind::badFile, [&] { return posterFromJson(json.toStdString()); }));
    }

    void newerOnesAreToldApart() {
        std::string json = toJson(poster());
        json.replace(json.find("\"format\":1"), 10, "\"format\":9");
        QVERIFY(test::throws(ErrorKind::foreignFile, [&] { return posterFromJson(json); }));
    }

    void sheetFillsThePictureFromTheMiddle() {
        const PrintSize print{94, 194, 3, 5}; // 100 x 200 with its bleed
        const SheetArea area = sheetOn({500, 800}, print);
        QCOMPARE(area.pixelsPerMillimetre, 4.0);
        QCOMPARE(area.width, 400.0);
        QCOMPARE(area.height, 800.0);
        QCOMPARE(area.x, 50.0);
        QCOMPARE(area.y, 0.0);
        QCOMPARE(sheetOn({500, 800}, {}).width, 500.0);
    }

    void movesWithItsPicture() {
        const Poster twice = moved(poster(), 2, 10, -4);
        QCOMPARE(twice.texts[0].size, 97.0);
        QCOMPARE(twice.texts[0].x, 410.0);
        QCOMPARE(twice.texts[0].y, 177.0);
        QCOMPARE(twice.texts[0].outline, 0.05); // ems
    }

    void stepsThatGoOnAreOne() {
        Document document;
        const VersionId id = document.begin(painted("a car"));
        (void)document.result(id, ChangeKind::painted);
        const auto letter = [&](auto change) {
            Labels labels = document.tree().find(id)->labels;
            change(labels.poster);
            (void)document.relabel(id, ChangeKind::lettered, labels);
        };
        letter([](Poster& p) { p.texts = {headline()}; });
        letter([](Poster& p) { p.texts[0].size = 50; });
        letter([](Poster& p) { p.texts[0].size = 51; }); // goes on
        letter([](Poster& p) { p.texts[0].x = 1; });
        letter([](Poster& p) { p.texts[0].x = 2; }); // each move is one
        letter([](Poster& p) { p.print.width = p.print.height = 100; });
        letter([](Poster& p) { p.print.bleed = 4; }); // goes on
        QCOMPARE(document.changes().size(), std::size_t(6));
        const Document whole = document;
        const auto now = [&] { return document.tree().find(id)->labels.poster; };
        (void)document.undo();
        QCOMPARE(now().print, PrintSize{});
        (void)document.undo();
        QCOMPARE(now().texts[0].x, 1.0);
        (void)document.undo();
        (void)document.undo();
        QCOMPARE(now().texts[0].size, 48.5);
        while (document.redo())
            ;
        QVERIFY(document == whole);
        for (const Change& change : whole.changes())
            QVERIFY(changeFromJson(toJson(change)) == change);
    }

    void livesInProjects() {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("a.depict")).toStdString();
        {
            ProjectStore store(file, true);
            Document document = store.load();
            Version version = painted("a car");
            version.labels.poster = Poster{{headline()}, {}}; // begun with one
            version.id = document.begin(version);
            version = store.finish(store.begin(version, {}, {}), coloured({128, 128}), {});
            document.update(version);
            store.write(document.result(version.id, ChangeKind::painted));
            Labels labels = version.labels;
            labels.poster = poster();
            store.write(document.relabel(version.id, ChangeKind::lettered, labels));
        }
        Document document = ProjectStore(file).load();
        QVERIFY(document.tree().versions()[0].labels.poster == poster());
        (void)document.undo();
        QVERIFY(document.tree().versions()[0].labels.poster == (Poster{{headline()}, {}}));
    }

    void projectsWithoutTextBecomeOnesThatMayHaveIt() {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("old.depict")).toStdString();
        {
            ProjectStore store(file, true);
            Document document = store.load();
            Version version = painted("a car");
            version.id = document.begin(version);
            version = store.finish(store.begin(version, {}, {}), coloured({128, 128}), {});
            document.update(version);
            store.write(document.result(version.id, ChangeKind::painted));
        }
        {
            const Database database(file, false);
            database.run("ALTER TABLE versions DROP COLUMN poster; DROP TABLE confidences; "
                         "PRAGMA user_version = 1");
        }
        ProjectStore store(file);
        Document document = store.load();
        QCOMPARE(document.tree().versions().size(), std::size_t(1));
        QVERIFY(document.tree().versions()[0].labels.poster == Poster{});
        Labels labels = document.tree().versions()[0].labels;
        labels.poster = poster();
        store.write(
            document.relabel(document.tree().versions()[0].id, ChangeKind::lettered, labels));
        QVERIFY(store.load().tree().versions()[0].labels.poster == poster());
    }

    void layingOverKeepsAllOtherBytes_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("8 bits") << int(PixelFormat::rgba8);
        QTest::newRow("16 bits") << int(PixelFormat::rgba16);
    }
    void layingOverKeepsAllOtherBytes() {
        QFETCH(int, format);
        const Image base = coloured({40, 30}, PixelFormat(format));
        const Image over = overlaid(base, patch({10, 10}, 255), 35, -4);
        QCOMPARE(int(over.format()), format);
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 40; ++x) {
                const bool isCovered = x >= 35 && y < 6;
                const Image a = base.cropped({x, y, 1, 1}), b = over.cropped({x, y, 1, 1});
                QVERIFY(isCovered ? b.toRgba8().row(0)[0] == 255 && b.toRgba8().row(0)[1] == 0
                                  : a == b);
            }
        QVERIFY(overlaid(base, patch({4, 4}, 0), 3, 3) == base);
    }

    void picturesKeepTheirTextEditable() {
        const Image base = coloured({200, 120});
        const Image shown = overlaid(base, patch({60, 40}, 128), 30, 20);
        const auto texts = posterTexts(base, shown, poster(), {{30, 20, 60, 40}, {500, 0, 9, 9}});
        const auto png = encodeImage(shown, FileFormat::png, {.texts = texts});
        const auto read = readPoster(readImage(png), png);
        QVERIFY(read.has_value());
        QVERIFY(read->picture == base);
        QVERIFY(read->poster == poster());
    }

    void changedPicturesKeepTheirLetters() {
        const Image base = coloured({200, 120});
        const Image shown = overlaid(base, patch({60, 40}, 128), 30, 20);
        const auto texts = posterTexts(base, shown, poster(), {{30, 20, 60, 40}});
        const Image changed = overlaid(shown, patch({1, 1}, 255), 199, 119);
        const auto png = encodeImage(changed, FileFormat::png, {.texts = texts});
        QVERIFY(!readPoster(readImage(png), png));
        const auto plain = encodeImage(shown, FileFormat::png);
        QVERIFY(!readPoster(shown, plain));
        // Areas that do not say all that was covered cannot give the picture back.
        const auto little = posterTexts(base, shown, poster(), {{30, 20, 6, 4}});
        const auto wrong = encodeImage(shown, FileFormat::png, {.texts = little});
        QVERIFY(!readPoster(shown, wrong));
    }
};

QTEST_GUILESS_MAIN(TestPoster)
#include "tst_poster.moc"
