#include "image/image_file.h"
#include "image/png_text.h"
#include "support/thrown_error.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

namespace {

std::vector<std::uint8_t> smallPng() {
    PixelBuffer pixels({3, 2});
    pixels.fill(200, 100, 50);
    return encodeImage(std::move(pixels).freeze(), FileFormat::png);
}

std::vector<std::uint8_t> bytesOf(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

} // namespace

class TestPngText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack() {
        const std::vector<PngText> texts{{"parameters", "海滩上的一辆红色汽车\nSeed: 1"},
                                         {"depict", "{\"a\":1}"}};
        const auto png = withPngTexts(smallPng(), texts);
        const auto read = readPngTexts(png);
        for (const PngText& text : texts)
            QVERIFY(std::find(read.begin(), read.end(), text) != read.end());
        QCOMPARE(readImage(png), readImage(smallPng()));
    }

    void sameKeywordIsReplaced() {
        auto png = withPngTexts(smallPng(), {{"depict", "one"}, {"other", "stays"}});
        png = withPngTexts(png, {{"depict", "two"}});
        const auto texts = readPngTexts(png);
        QCOMPARE(std::count_if(texts.begin(), texts.end(),
                               [](const PngText& text) { return text.keyword == "depict"; }),
                 1);
        QVERIFY(std::count(texts.begin(), texts.end(), PngText{"depict", "two"}) == 1);
        QVERIFY(std::count(texts.begin(), texts.end(), PngText{"other", "stays"}) == 1);
        png = withPngTexts(png, {{"depict", ""}});
        for (const PngText& text : readPngTexts(png))
            QVERIFY(text.keyword != "depict");
    }

    // Qt reads what we wrote, and we read what ImageMagick wrote (tEXt; zTXt for long texts).
    void othersAgree() {
        QTemporaryDir folder;
        const QString theirs = folder.filePath("theirs.png");
        const QString words = "größer als 狗";
        const auto ours = withPngTexts(smallPng(), {{"Comment", words.toStdString()}});
        const auto picture =
            QImage::fromData(QByteArrayView(ours.data(), static_cast<qsizetype>(ours.size())));
        QCOMPARE(picture.text("Comment"), words);
        const QString longText = QString("painted by hand ").repeated(500);
        QCOMPARE(QProcess::execute("convert", {"-size", "4x4", "xc:red", "-set", "Title", "short",
                                               "-set", "Long", longText, theirs}),
                 0);
        QFile file(theirs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto texts = readPngTexts(bytesOf(file.readAll()));
        QVERIFY(std::count(texts.begin(), texts.end(), PngText{"Title", "short"}) == 1);
        QVERIFY(std::count(texts.begin(), texts.end(), PngText{"Long", longText.toStdString()}) ==
                1);
    }

    void latin1BecomesUtf8() {
        auto png = smallPng();
        std::vector<std::uint8_t> chunk;
        const std::string content("Author\0Gr\xFC\xDF", 11);
        appendPngChunk(chunk, "tEXt",
                       {reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
        png.insert(png.begin() + 33, chunk.begin(), chunk.end()); // behind the IHDR chunk
        const auto texts = readPngTexts(png);
        QVERIFY(std::count(texts.begin(), texts.end(), PngText{"Author", "Grüß"}) == 1);
    }

    void damagedTextIsLeftOut() {
        auto png = withPngTexts(smallPng(), {{"depict", "whole"}});
        const std::string word = "whole";
        *std::search(png.begin(), png.end(), word.begin(), word.end()) = 'W';
        for (const PngText& text : readPngTexts(png))
            QVERIFY(text.keyword != "depict");
    }

    void cutFilesAreRefused() {
        const auto png = withPngTexts(smallPng(), {{"depict", "whole"}});
        for (std::size_t length = 0; length < png.size(); ++length)
            QVERIFY2(test::throws(ErrorKind::badFile,
                                  [&] { return readPngTexts(std::span(png).first(length)); }),
                     qPrintable(QString::number(length)));
    }

    void changedBytesNeverCrash() {
        const auto png = withPngTexts(smallPng(), {{"depict", "whole"}});
        for (std::size_t i = 8; i < png.size(); ++i) {
            auto changed = png;
            changed[i] ^= 0xFF;
            (void)test::thrownBy([&] { return readPngTexts(changed); });
            (void)test::thrownBy([&] { return withPngTexts(changed, {{"a", "b"}}); });
        }
    }
};

QTEST_GUILESS_MAIN(TestPngText)
#include "tst_png_text.moc"
