// The catalogue's drawings: rsvg-convert is the reference for their looks, objects-format.md the
// law for recolouring and wearing.
#include "base/error.h"
#include "world/catalogue.h"
#include "world/svg_reader.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace depict;
using namespace depict::world;

namespace {

PixelBuffer whitePicture(Size size) {
    PixelBuffer picture(size);
    picture.fill(255, 255, 255);
    return picture;
}

Rgb pixelAt(const PixelBuffer& picture, int x, int y) {
    const std::uint8_t* at = picture.row(y) + 4 * x;
    return {at[0], at[1], at[2]};
}

/// A drawing with these elements; written with ' for ".
std::string svg(const QString& inside) {
    QString text = "<svg viewBox='0 0 32 32'>" + inside + "</svg>";
    return text.replace('\'', '"').toStdString();
}

/// Lightness as a television sees it: enough to tell which of two grays or tints is lighter.
double luma(Rgb c) {
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

} // namespace

class TestWorldCatalogue : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue;

    const ObjectKind& kind(const char* id) const { return m_catalogue[*m_catalogue.find(id)]; }

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::load(DEPICT_SOURCE_DIR "/resources/world"); }

    void badDrawings_data() {
        QTest::addColumn<QString>("inside");
        QTest::newRow("unknown element") << "<text/>";
        QTest::newRow("unknown attribute") << "<path stroke='#000000' d='M1 1'/>";
        QTest::newRow("short colour") << "<path fill='#fff' d='M1 1'/>";
        QTest::newRow("unclosed") << "<g>";
        QTest::newRow("wrong order") << "<g></svg></g>";
        QTest::newRow("text") << "words";
        QTest::newRow("number") << "<circle r='wide'/>";
        QTest::newRow("transform") << "<g transform='skewX(3)'/>";
        QTest::newRow("twice") << "<circle r='1' r='2'/>";
        QTest::newRow("svg inside") << "<svg viewBox='0 0 32 32'/>";
    }
    void badDrawings() {
        QFETCH(QString, inside);

        QVERIFY(readSvg(svg("")).paths.empty());
        QVERIFY_EXCEPTION_THROWN((void)readSvg(svg(inside)), Error);
        QVERIFY_EXCEPTION_THROWN((void)readSvg("<svg viewBox=\"0 0 32 32\">"), Error);
        QVERIFY_EXCEPTION_THROWN((void)readSvg(svg("") + "</svg>"), Error);
        QVERIFY_EXCEPTION_THROWN((void)readSvg(""), Error);
    }

    void stylesGoDown() {
        const Drawing drawing =
            readSvg(svg("<g fill='#112233' fill-rule='evenodd' transform='translate(2 3)'>"
                        "<rect width='4' height='4' transform='rotate(90 2 2) scale(2)'/></g>"
                        "<circle cx='5' cy='5' r='2'/><g fill='none'><path d='M0 0h9v9z'/></g>"));
        QCOMPARE(drawing.paths.size(), std::size_t{2});
        QCOMPARE(drawing.paths[0].fill, (Rgb{0x11, 0x22, 0x33}));
        QVERIFY(drawing.paths[0].rule == FillRule::evenOdd);
        QCOMPARE(drawing.paths[1].fill, Rgb{});
        const auto box = tightBounds({{drawing.paths[0]}});
        QVERIFY(std::abs(box[0] + 2) < 1e-9 && std::abs(box[1] - 3) < 1e-9);
        QVERIFY(std::abs(box[2] - 8) < 1e-9 && std::abs(box[3] - 8) < 1e-9);
    }

    void catalogueIsComplete() {
        QCOMPARE(m_catalogue.count(), 311);
        QCOMPARE(m_catalogue[0].id, std::string("cat"));
        QVERIFY(!m_catalogue.find("no-such-thing"));
        for (const ObjectKind& object : m_catalogue.objects()) {
            const auto box = tightBounds(object.drawing);
            QVERIFY2(!object.stands.empty() && !object.drawing.paths.empty(), object.id.c_str());
            const double off =
                std::max({std::abs(box[0] - object.x), std::abs(box[1] - object.y),
                          std::abs(box[2] - object.width), std::abs(box[3] - object.height)});
            QVERIFY2(off <= 0.12,
                     qPrintable(QString("%1: bounds off by %2").arg(object.id.c_str()).arg(off)));
        }
        QVERIFY_EXCEPTION_THROWN((void)Catalogue::load("/no/such/folder"), Error);
    }

    /// All drawings at 128 pixels on white. librsvg samples 15 rows and 256 columns a pixel.
    void drawingsLookAsInLibrsvg() {
        const QString converter = QStandardPaths::findExecutable("rsvg-convert");
        if (converter.isEmpty())
            QSKIP("rsvg-convert (package librsvg2-bin) is not installed: nothing to compare with.");
        constexpr int kSide = 128, kColumns = 20;
        const int rows = (m_catalogue.count() + kColumns - 1) / kColumns;
        QByteArray sheet =
            QString("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\">")
                .arg(kColumns * kSide)
                .arg(rows * kSide)
                .toUtf8();
        PixelBuffer ours = whitePicture({kColumns * kSide, rows * kSide});
        for (int i = 0; i < m_catalogue.count(); ++i) {
            const int x = i % kColumns * kSide, y = i / kColumns * kSide;
            QFile art(QString(DEPICT_SOURCE_DIR "/resources/world/art/%1.svg")
                          .arg(m_catalogue[i].id.c_str()));
            QVERIFY(art.open(QIODevice::ReadOnly));
            const QString place = QString("<svg x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" ")
                                      .arg(x)
                                      .arg(y)
                                      .arg(kSide);
            sheet += art.readAll().replace("<svg ", place.toUtf8());
            PixelBuffer cell = whitePicture({kSide, kSide});
            Canvas canvas(cell);
            draw(canvas, m_catalogue[i].drawing, Affine::scale(kSide / 32.0, kSide / 32.0));
            ours.paste(std::move(cell).freeze(), x, y);
        }
        sheet += "</svg>";
        QTemporaryDir folder;
        QFile file(folder.filePath("sheet.svg"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sheet) == sheet.size());
        file.close();
        QCOMPARE(QProcess::execute(converter, {"-b", "white", "-o", folder.filePath("sheet.png"),
                                               file.fileName()}),
                 0);
        const QImage reference =
            QImage(folder.filePath("sheet.png")).convertToFormat(QImage::Format_RGB888);
        QCOMPARE(reference.size(), QSize(ours.width(), ours.height()));

        double meanOfAll = 0, worstMean = 0, worstFar = 0;
        for (int i = 0; i < m_catalogue.count(); ++i) {
            double sum = 0;
            int far = 0;
            for (int y = 0; y < kSide; ++y)
                for (int x = 0; x < kSide; ++x) {
                    const int px = i % kColumns * kSide + x, py = i / kColumns * kSide + y;
                    const uchar* theirs = reference.constScanLine(py) + 3 * px;
                    const Rgb mine = pixelAt(ours, px, py);
                    const int r = std::abs(mine.r - theirs[0]), g = std::abs(mine.g - theirs[1]),
                              b = std::abs(mine.b - theirs[2]);
                    sum += r + g + b;
                    far += std::max({r, g, b}) > 24;
                }
            const double mean = sum / (3 * kSide * kSide), farShare = double(far) / (kSide * kSide);
            meanOfAll += mean / m_catalogue.count();
            worstMean = std::max(worstMean, mean);
            worstFar = std::max(worstFar, farShare);
            QVERIFY2(mean <= 0.25 && farShare <= 0.0005,
                     qPrintable(QString("%1: mean difference %2, %3 % far off")
                                    .arg(m_catalogue[i].id.c_str())
                                    .arg(mean)
                                    .arg(100 * farShare)));
        }
        qInfo("difference to librsvg: %.4f of 255 on average, %.4f in the worst drawing, where at "
              "most "
              "%.3f %% of the pixels are more than 24 off",
              meanOfAll, worstMean, 100 * worstFar);
        QVERIFY(meanOfAll <= 0.08);
    }

    void recolouring_data() {
        QTest::addColumn<int>("colour");
        for (std::size_t i = 0; i < kColours.size(); ++i)
            QTest::newRow(std::string(kColours[i]).c_str()) << static_cast<int>(i);
    }
    /// The main fill comes near to the canonical colour and is nearer to it than to any other;
    /// lighter fills stay lighter; nothing else changes.
    void recolouring() {
        QFETCH(int, colour);
        const auto distance = [](Rgb a, Rgb b) {
            return std::hypot(a.r - b.r, a.g - b.g, a.b - b.b);
        };
        int exact = 0, painted = 0;
        for (const ObjectKind& object : m_catalogue.objects()) {
            const Drawing after = recoloured(object, colour);
            QCOMPARE(after.paths.size(), object.drawing.paths.size());
            std::vector<std::pair<Rgb, Rgb>> exchanges;
            for (std::size_t i = 0; i < after.paths.size(); ++i) {
                const Rgb old = object.drawing.paths[i].fill, now = after.paths[i].fill;
                if (std::find(object.paintFills.begin(), object.paintFills.end(), old) ==
                    object.paintFills.end())
                    QCOMPARE(now, old);
                else
                    exchanges.push_back({old, now});
            }
            for (const auto& [oldA, nowA] : exchanges)
                for (const auto& [oldB, nowB] : exchanges)
                    QVERIFY2(luma(oldA) < luma(oldB) + 8 || luma(nowA) >= luma(nowB) - 1,
                             object.id.c_str());
            for (const auto& [old, now] : exchanges)
                if (old == object.paintFills[0]) {
                    ++painted;
                    exact += now == canonicalRgb(colour);
                    for (int other = 0; other < static_cast<int>(kColours.size()); ++other)
                        QVERIFY2(other == colour || distance(now, canonicalRgb(colour)) <
                                                        distance(now, canonicalRgb(other)),
                                 qPrintable(QString("%1 looks %2")
                                                .arg(object.id.c_str(), kColours[other].data())));
                    break;
                }
        }
        QVERIFY(painted > 200);
        qInfo("exact in %d of %d drawings", exact, painted);
        QVERIFY(2 * exact > painted);
    }

    void recolouringExactly() {
        for (const char* colour : {"red", "green", "blue", "purple", "brown"}) {
            const int index = *indexOf(kColours, colour);
            const ObjectKind& cat = kind("cat");
            bool isSeen = false;
            const Drawing after = recoloured(cat, index);
            for (std::size_t i = 0; i < after.paths.size(); ++i)
                if (cat.drawing.paths[i].fill == cat.paintFills[0]) {
                    QCOMPARE(after.paths[i].fill, canonicalRgb(index));
                    isSeen = true;
                }
            QVERIFY(isSeen);
        }
    }

    /// Hat, glasses and scarf lie over the host in the order neck, eyes, head, however they are
    /// named, and the box is the union.
    void wearing() {
        const int dog = *m_catalogue.find("dog"), hat = *m_catalogue.find("top-hat"),
                  glasses = *m_catalogue.find("glasses"), scarf = *m_catalogue.find("scarf");
        const auto boxOf = [&](std::vector<std::pair<int, std::optional<int>>> worn) {
            return tightBounds(dressedDrawing(m_catalogue, {dog, {}, std::move(worn)}));
        };
        const Drawing all =
            dressedDrawing(m_catalogue, {dog, {}, {{hat, {}}, {scarf, {}}, {glasses, {}}}});
        std::vector<Rgb> fills;
        for (const Drawing* part : {&kind("dog").drawing, &*kind("scarf").wears->worn,
                                    &kind("glasses").drawing, &kind("top-hat").drawing})
            for (const DrawnPath& path : part->paths)
                fills.push_back(path.fill);
        QCOMPARE(all.paths.size(), fills.size());
        for (std::size_t i = 0; i < fills.size(); ++i)
            QCOMPARE(all.paths[i].fill, fills[i]);

        const auto bare = boxOf({}), hatted = boxOf({{hat, {}}});
        QVERIFY(hatted[1] < bare[1] - 2); // the hat reaches above the dog
        QCOMPARE(hatted[1] + hatted[3], bare[1] + bare[3]);
        // The hat's pin lies on the anchor, its width is the head's.
        const auto& place = *kind("dog").anchors[static_cast<int>(Anchor::head)];
        Drawing onlyHat{{all.paths.end() - static_cast<int>(kind("top-hat").drawing.paths.size()),
                         all.paths.end()}};
        const auto box = tightBounds(onlyHat), own = tightBounds(kind("top-hat").drawing);
        QVERIFY(std::abs(box[2] - own[2] * place.width / kind("top-hat").wears->width) < 0.01);
        QVERIFY(std::abs(box[1] + box[3] - (place.y + (own[1] + own[3] - 26) * place.width / 28)) <
                1e-6);
    }

    void wornInColour() {
        const int blue = *indexOf(kColours, "blue"), bear = *m_catalogue.find("bear"),
                  scarf = *m_catalogue.find("scarf");
        const Drawing drawing = dressedDrawing(m_catalogue, {bear, {}, {{scarf, blue}}});
        const auto has = [&](Rgb colour) {
            return std::any_of(drawing.paths.begin(), drawing.paths.end(),
                               [&](const DrawnPath& path) { return path.fill == colour; });
        };
        QVERIFY(has(canonicalRgb(blue)));
        QVERIFY(!has(kind("scarf").paintFills[0]));
        QVERIFY(has(kind("bear").paintFills[0]));
    }

    void whatCannotBeWorn() {
        const int dog = *m_catalogue.find("dog"), car = *m_catalogue.find("automobile"),
                  hat = *m_catalogue.find("crown");
        QVERIFY_EXCEPTION_THROWN((void)dressedDrawing(m_catalogue, {car, {}, {{hat, {}}}}), Error);
        QVERIFY_EXCEPTION_THROWN((void)dressedDrawing(m_catalogue, {dog, {}, {{car, {}}}}), Error);
    }
};

QTEST_APPLESS_MAIN(TestWorldCatalogue)
#include "tst_world_catalogue.moc"
