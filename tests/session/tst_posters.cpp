#include "document/open_raster.h"
#include "image/image_file.h"
#include "session/poster_pdf.h"
#include "session/session.h"
#include "session/text_columns.h"
#include "session/text_drawing.h"
#include "session/vertical_glyphs.h"
#include "support/scripted_gate.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;

namespace {

TextLayer written(const char* words, double size = 40) {
    TextLayer text;
    text.words = words;
    text.size = size;
    text.x = 200;
    text.y = 100;
    return text;
}

QRectF inkOf(const TextLayer& text) {
    return depict::inkOf(text, setInType(text));
}

Image plain(Size size, std::uint8_t gray) {
    PixelBuffer pixels(size);
    pixels.fill(gray, gray, gray);
    return std::move(pixels).freeze();
}

QByteArray fileOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPosters : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] QString file(const char* name) const { return m_folder->filePath(name); }
    void start(const char* project = "a.depict") {
        m_session = std::make_unique<Session>(test::scriptedPainters(), *m_settings);
        QSignalSpy opened(&m_session->project(), &Project::opened);
        m_session->startProject(file(project));
        QVERIFY(opened.wait(30000));
    }
    void paste() {
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(QColor(30, 90, 160));
        m_session->pastePicture(picture);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->lettering().hasPicture(), 30000);
    }
    [[nodiscard]] Poster kept() const {
        const VersionId shown = m_session->shown().version;
        return m_session->project().document().tree().find(shown)->labels.poster;
    }
    Lettering& lettering() { return m_session->lettering(); }
    void save(const QString& name) {
        QSignalSpy saved(m_session.get(), &Session::pictureSaved);
        m_session->savePicture(name);
        QVERIFY(saved.wait(30000));
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        m_settings->setProjectsFolder(file("projects"));
    }
    void cleanup() { m_session.reset(); }

    // ---- in type

    void textGrowsWithItsSizeAlone() {
        const SetText once = setInType(written("Sommerfest", 40));
        const SetText twice = setInType(written("Sommerfest", 80));
        QVERIFY(once.box.width() > 100);
        QVERIFY(std::abs(twice.box.width() - 2 * once.box.width()) < 0.01);
        QVERIFY(std::abs(twice.box.height() - 2 * once.box.height()) < 0.01);
    }

    void inkLiesRoundTheMiddle() {
        const QRectF ink = inkOf(written("Hox"));
        QVERIFY(std::abs(ink.center().x() - 200) < 4);
        QVERIFY(std::abs(ink.center().y() - 100) < 8);
        TextLayer turned = written("Hox");
        turned.rotation = 90;
        const QRectF upright = inkOf(turned);
        QVERIFY(std::abs(upright.height() - ink.width()) < 3);
    }

    void narrowTextIsBroken() {
        TextLayer text = written("one two three four");
        const double line = setInType(text).box.height();
        text.width = 5;
        const SetText broken = setInType(text);
        QVERIFY(broken.box.height() > 1.9 * line);
        QVERIFY(std::abs(broken.box.width() - 5 * 40) < 0.01);
        QVERIFY(broken.path().boundingRect().width() < 5 * 40 + 4);
    }

    void alignmentFollowsTheWriting() {
        const auto lastLine = [](const char* words, TextAlignment alignment) {
            TextLayer text = written(words);
            text.alignment = alignment;
            const QPainterPath path = setInType(text).path();
            // Of the ink below the middle: the second line, a short one.
            QPainterPath below;
            below.addRect(QRectF(-1000, 4, 2000, 1000));
            return path.intersected(below).boundingRect().center().x();
        };
        QVERIFY(lastLine("a long first line\nx", TextAlignment::start) < -50);
        QVERIFY(std::abs(lastLine("a long first line\nx", TextAlignment::middle)) < 4);
        QVERIFY(lastLine("a long first line\nx", TextAlignment::end) > 50);
        QVERIFY(lastLine("مرحبا بكم جميعا في المهرجان\nنا", TextAlignment::start) > 50);
        QVERIFY(lastLine("مرحبا بكم جميعا في المهرجان\nنا", TextAlignment::end) < -50);
    }

    void columnsRunDownAndToTheLeft() {
        TextLayer text = written("夏祭り\n海");
        text.isVertical = true;
        text.alignment = TextAlignment::start;
        const SetText set = setInType(text);
        QVERIFY(std::abs(set.box.width() - 2 * 1.2 * 40) < 0.01);
        QVERIFY(std::abs(set.box.height() - 3 * 40) < 0.01);
        QPainterPath left;
        left.addRect(QRectF(-1000, -1000, 1000, 2000));
        const QRectF second = set.path().intersected(left).boundingRect();
        QVERIFY(second.bottom() < -15); // one character, at the top
        text.width = 2;                 // ems, here of height
        QVERIFY(setInType(text).box.width() > 3 * 40);
    }

    void punctuationStandsWhereColumnsNeedIt() {
        const auto inkOfColumn = [](const char* words) {
            TextLayer text = written(words);
            text.isVertical = true;
            return setInType(text).path().boundingRect();
        };
        const QRectF stop = inkOfColumn("。");
        QVERIFY2(stop.center().x() > 0 && stop.center().y() < 0, "upper right of its square");
        const QRectF dash = inkOfColumn("ー");
        QVERIFY2(dash.height() > 2 * dash.width(), "along the column");
        const QRectF bracket = inkOfColumn("「");
        QVERIFY2(bracket.center().y() > 0, "at the foot of its square");
        const QRectF letters = inkOfColumn("Depict");
        QVERIFY2(letters.height() > 2 * letters.width(), "on their side");
        const QRectF number = inkOfColumn("12");
        QVERIFY2(number.height() < 1.1 * 40, "side by side");
    }

    void fontsSayWhichFormsColumnsWant() {
        // One feature, one lookup, two glyphs: 5 becomes 100, 6 becomes 200.
        QByteArray table;
        const auto add = [&table](std::initializer_list<int> numbers) {
            for (const int number : numbers)
                table.append(char(number >> 8)).append(char(number & 0xFF));
        };
        add({1, 0, 0, 10, 24, 1});
        table.append("vert");
        add({8, 0, 1, 0});         // the feature
        add({1, 4, 1, 0, 1, 8});   // the lookup
        add({2, 10, 2, 100, 200}); // by a list
        add({1, 2, 5, 6});         // of these
        const QHash<quint32, quint32> forms = verticalForms(table);
        QCOMPARE(forms, (QHash<quint32, quint32>{{5, 100}, {6, 200}}));
        for (qsizetype length = 0; length < table.size(); ++length)
            QVERIFY(verticalForms(table.first(length)).size() <= 2); // whatever is left of it
        QVERIFY(verticalForms(table.replace("vert", "liga")).isEmpty());
    }

    void theFontsFormsAreUsed() {
        const QRawFont font = QRawFont::fromFont(QFont(QStringLiteral("Noto Sans CJK JP"), 20));
        VerticalGlyphs forms;
        for (const QChar character : QStringView(u"、。「」ー")) {
            const quint32 glyph = font.glyphIndexesForString(QString(character)).value(0);
            const quint32 form = forms.formOf(font, glyph);
            QVERIFY2(form != glyph, qPrintable(QString(character)));
            TextLayer text = written(QString(character).toUtf8().constData());
            text.family = "Noto Sans CJK JP";
            text.isVertical = true;
            const SetText set = setInType(text);
            QCOMPARE(set.runs.at(0).glyphs.glyphIndexes().value(0), form);
            QCOMPARE(set.runs.at(0).place.m12(), 0.0); // not turned by us
        }
        const quint32 sea = font.glyphIndexesForString(QStringLiteral("海")).value(0);
        QCOMPARE(forms.formOf(font, sea), sea);
    }

    void charactersStandAsTheyShould_data() {
        QTest::addColumn<int>("character");
        QTest::addColumn<int>("standing");
        QTest::newRow("ideograph") << 0x6D77 << int(Standing::upright);
        QTest::newRow("hangul") << 0xD55C << int(Standing::upright);
        QTest::newRow("rare ideograph") << 0x20BB7 << int(Standing::upright);
        QTest::newRow("letter") << int('d') << int(Standing::sideways);
        QTest::newRow("comma") << 0x3001 << int(Standing::cornered);
        QTest::newRow("bracket") << 0xFF08 << int(Standing::turned);
        QTest::newRow("long vowel") << 0x30FC << int(Standing::turned);
        QTest::newRow("small kana") << 0x3063 << int(Standing::smallKana);
    }
    void charactersStandAsTheyShould() {
        QFETCH(int, character);
        QFETCH(int, standing);
        QCOMPARE(int(standingOf(char32_t(character))), standing);
    }

    // ---- as pixels

    void onlyInkChangesPixels() {
        const Image picture = plain({400, 200}, 60);
        TextLayer text = written("Fest");
        text.outline = 0.05;
        text.shadow = 0.1;
        const Poster poster{{text}, {}};
        const Image shown = lettered(picture, poster);
        const std::vector<Rect> areas = textAreas(poster);
        int changed = 0;
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 400; ++x) {
                const bool isSame = std::equal(shown.row(y) + 4 * x, shown.row(y) + 4 * x + 4,
                                               picture.row(y) + 4 * x);
                const Rect& area = areas[0];
                const bool isInside =
                    x >= area.x && x < area.right() && y >= area.y && y < area.bottom();
                QVERIFY(isSame || isInside);
                changed += !isSame;
            }
        QVERIFY(changed > 1000);
        QVERIFY(lettered(picture, {}) == picture);
    }

    void shadowsFallToTheLowerRight() {
        TextLayer text = written("I", 100);
        const QRectF bare = inkOf(text);
        text.shadow = 0.2;
        const QRectF shaded = inkOf(text);
        QVERIFY(shaded.right() > bare.right() + 15);
        QVERIFY(shaded.bottom() > bare.bottom() + 15);
        const TextPixels pixels = textPixels(text, 1);
        const QPoint below =
            QPoint(int(bare.center().x()) + 20, int(bare.bottom()) + 10) - pixels.corner;
        QVERIFY(qAlpha(pixels.pixels.pixel(below)) > 20);
    }

    // ---- in the session

    void eachStepCanBeTakenBack() {
        start();
        paste();
        lettering().add({200, 100}, QStringLiteral("Fest"));
        TextLayer text = *lettering().text();
        text.x = 150;
        lettering().draft(text);
        text.x = 120;
        lettering().draft(text);
        QCOMPARE(kept().texts[0].x, 200.0); // a draft is no step
        lettering().commit();
        QCOMPARE(kept().texts[0].x, 120.0);
        m_session->undo();
        QCOMPARE(lettering().poster().texts[0].x, 200.0);
        m_session->undo();
        QVERIFY(lettering().poster().texts.empty());
        m_session->redo();
        m_session->redo();
        QCOMPARE(kept().texts[0].x, 120.0);
    }

    void textStaysWithItsVersionAndGoesOnToWhatIsMadeOfIt() {
        start();
        paste();
        lettering().add({200, 100}, QStringLiteral("Fest"));
        const VersionId first = m_session->shown().version;
        QVERIFY(m_session->paint(QStringLiteral("make it night")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isPainting() && lettering().hasPicture(), 30000);
        QVERIFY(m_session->shown().version != first);
        QCOMPARE(kept().texts.size(), std::size_t(1));
        lettering().select(0);
        lettering().remove();
        m_session->showVersion(first);
        QTRY_COMPARE(m_session->shown().version, first);
        QCOMPARE(lettering().poster().texts.size(), std::size_t(1));
        // And after the program was closed.
        m_session.reset();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(lettering().hasPicture(), 30000);
        QCOMPARE(lettering().poster().texts[0].words, std::string("Fest"));
    }

    void savedPngStaysEditable() {
        start();
        paste();
        const Image before = m_session->shown().picture;
        lettering().add({200, 100}, QStringLiteral("Fest"));
        PrintSize print;
        print.width = 100;
        print.height = 44;
        lettering().setPrint(print);
        const Poster poster = kept();
        save(file("poster.png"));
        const Image flat = readImage(file("poster.png").toStdString());
        QVERIFY(!(flat == before));
        m_session->startAfresh();
        m_session->openPicture(file("poster.png"));
        QTRY_VERIFY_WITH_TIMEOUT(lettering().hasPicture(), 30000);
        QVERIFY(m_session->shown().picture == before);
        QVERIFY(lettering().poster() == poster);
        // pHYs: 400 pixels on 106 mm
        const QByteArray png = fileOf(file("poster.png"));
        const qsizetype at = png.indexOf("pHYs");
        QVERIFY(at > 0);
        const auto perMetre = quint32(quint8(png[at + 4])) << 24 |
                              quint32(quint8(png[at + 5])) << 16 |
                              quint32(quint8(png[at + 6])) << 8 | quint8(png[at + 7]);
        QVERIFY(std::abs(double(perMetre) - 400 / 0.106) < 4);
    }

    void openRasterHasTextAsALayer() {
        start();
        paste();
        lettering().add({200, 100}, QStringLiteral("Fest"));
        QSignalSpy saved(m_session.get(), &Session::pictureSaved);
        m_session->exportVersion(m_session->shown().version, file("poster.ora"));
        QVERIFY(saved.wait(30000));
        const RasterStack stack = readOpenRaster(file("poster.ora").toStdString());
        QCOMPARE(stack.layers.back().name, std::string("Fest"));
        QVERIFY(stack.layers.back().pixels.width() < 400);
        QCOMPARE(stack.layers[stack.layers.size() - 2].pixels.size(), (Size{400, 200}));
    }

    // ---- as a page

    void pageHasBoxesAndLetters() {
        const Image picture = plain({400, 600}, 90);
        TextLayer text = written("Sommerfest");
        text.y = 300;
        Poster poster{{text}, {210, 297, 3, 5}};
        const auto bytes = posterPdf(picture, poster, QStringLiteral("Fest"));
        const QByteArray pdf(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/FontFile")); // letters, not their outlines
        const auto boxOf = [&](const char* name) {
            const qsizetype at = pdf.lastIndexOf(QByteArray("/") + name + " [");
            const QByteArray inner = pdf.mid(at, pdf.indexOf(']', at) - at);
            QList<double> numbers;
            for (const QByteArray& part : inner.mid(inner.indexOf('[') + 1).split(' '))
                numbers << part.toDouble();
            return numbers;
        };
        const double point = 72 / 25.4;
        const auto trim = boxOf("TrimBox"), bleed = boxOf("BleedBox"), media = boxOf("MediaBox");
        QCOMPARE(trim.size(), qsizetype(4));
        QVERIFY(std::abs(trim[2] - trim[0] - 210 * point) < 0.01);
        QVERIFY(std::abs(trim[3] - trim[1] - 297 * point) < 0.01);
        QVERIFY(std::abs(bleed[2] - bleed[0] - 216 * point) < 0.01);
        QVERIFY(std::abs(trim[0] - bleed[0] - 3 * point) < 0.01);
        QCOMPARE(media, bleed);
    }

    void otherProgramsReadThePage() {
        const QString pdffonts = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdffonts.isEmpty() || pdftotext.isEmpty())
            QSKIP("pdffonts and pdftotext (poppler-utils) are not installed.");
        TextLayer text = written("Sommerfest");
        text.y = 300;
        const auto bytes = posterPdf(plain({400, 600}, 90), {{text}, {105, 148, 3, 5}}, {});
        QFile page(file("page.pdf"));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
        page.close();
        const auto said = [&](const QString& program, QStringList arguments) {
            QProcess process;
            process.start(program, arguments);
            process.waitForFinished(60000);
            return process.readAllStandardOutput() + process.readAllStandardError();
        };
        const QByteArray fonts = said(pdffonts, {page.fileName()});
        static const QRegularExpression kReadable(QStringLiteral("\\byes\\s+\\w+\\s+yes\\b"));
        QVERIFY2(kReadable.match(QString::fromLatin1(fonts)).hasMatch(), // embedded, with a map to
                 fonts.constData());                                     // characters
        QVERIFY(said(pdftotext, {page.fileName(), QStringLiteral("-")}).contains("Sommerfest"));
    }
};

QTEST_MAIN(TestPosters)
#include "tst_posters.moc"
