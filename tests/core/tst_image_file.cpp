// Real files by ImageMagick and OpenImageIO's oiiotool, in and out.
#include "base/file.h"
#include "image/colour_profile.h"
#include "image/image_file.h"
#include "support/thrown_error.h"

#include <QColorSpace>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace depict;

namespace {

// A picture without symmetry: smooth, one corner marked, optionally fading out to the right.
Image example(PixelFormat format, bool isTransparent, Size size = {48, 32}) {
    PixelBuffer pixels(size, format);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int red = x * 65535 / size.width, green = y * 65535 / size.height;
            const int channels[] = {red, green, x < 8 && y < 8 ? 65535 : 20011,
                                    isTransparent ? 65535 - red : 65535};
            for (int c = 0; c < 4; ++c) {
                if (format == PixelFormat::rgba16)
                    pixels.row16(y)[4 * x + c] = static_cast<std::uint16_t>(channels[c]);
                else
                    pixels.row(y)[4 * x + c] = static_cast<std::uint8_t>(channels[c] >> 8);
            }
        }
    }
    return std::move(pixels).freeze();
}

// Largest difference of a channel in 8 bits, colours weighed by alpha.
int difference(const Image& a, const Image& b) {
    if (a.size() != b.size())
        return 1000;
    const Image first = a.toRgba8(), second = b.toRgba8();
    const auto p = first.bytes(), q = second.bytes();
    int largest = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const int alpha = i % 4 == 3 ? 255 : p[i | 3];
        largest = std::max(largest, std::abs(p[i] - q[i]) * alpha / 255);
    }
    return largest;
}

std::vector<std::uint8_t> adobeProfile() {
    const QByteArray icc = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    return {icc.begin(), icc.end()};
}

bool runs(const QString& program, const QStringList& arguments) {
    return QProcess::execute(program, arguments) == 0;
}

} // namespace

class TestImageFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const {
        return m_folder.filePath(name).toStdString();
    }
    QString png8() { // written once, the source of ImageMagick's files
        const QString name = m_folder.filePath("source.png");
        if (!QFile::exists(name))
            writeImage(name.toStdString(), example(PixelFormat::rgba8, false));
        return name;
    }

private Q_SLOTS:
    void comesBack_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("isWide");
        QTest::addColumn<bool>("isTransparent");
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("tolerance");
        const auto row = [](const char* extension, bool wide, bool clear, int quality,
                            int tolerance) {
            QTest::addRow("%s %d bits%s q%d", extension, wide ? 16 : 8, clear ? " alpha" : "",
                          quality)
                << extension << wide << clear << quality << tolerance;
        };
        for (const bool wide : {false, true})
            for (const bool clear : {false, true}) {
                row("png", wide, clear, 92, 0);
                row("tiff", wide, clear, 92, 0);
                row("exr", wide, clear, 92, 1);
                row("webp", wide, clear, 100, 1); // colours under no alpha are free
            }
        row("jpg", false, false, 95, 6);
        row("JPEG", true, false, 95, 6);
    }

    void comesBack() {
        QFETCH(QString, extension);
        QFETCH(bool, isWide);
        QFETCH(bool, isTransparent);
        QFETCH(int, quality);
        QFETCH(int, tolerance);
        const Image picture =
            example(isWide ? PixelFormat::rgba16 : PixelFormat::rgba8, isTransparent);
        const auto name = path("back.") += extension.toStdString();
        writeImage(name, picture, {.quality = quality, .texts = {}});
        const Image back = readImage(name);
        QVERIFY2(difference(picture, back) <= tolerance,
                 qPrintable(QString::number(difference(picture, back))));
        if (tolerance == 0)
            QVERIFY(back == picture);
        QFile::remove(QString::fromStdString(name.string()));
        QCOMPARE(QDir(m_folder.path()).entryList({".depict-*"}, QDir::Files | QDir::Hidden).size(),
                 0);
    }

    void webpComesBackAlmost() {
        for (const bool clear : {false, true}) {
            const Image picture = example(PixelFormat::rgba8, clear);
            const Image back = readImage(encodeImage(picture, FileFormat::webp));
            QCOMPARE(back.size(), picture.size());
            double sum = 0;
            for (std::size_t i = 0; i < picture.bytes().size(); ++i)
                sum +=
                    std::abs(picture.bytes()[i] - back.bytes()[i]) * picture.bytes()[i | 3] / 255.0;
            const double mean = sum / static_cast<double>(picture.bytes().size());
            QVERIFY2(mean < 2, qPrintable(QString::number(mean)));
        }
    }

    void jpegShowsTransparencyOnWhite() {
        PixelBuffer clear({16, 16});
        const auto bytes = encodeImage(std::move(clear).freeze(), FileFormat::jpeg);
        QVERIFY(readImage(bytes).row(8)[0] >= 254);
    }

    void readsWhatOthersWrite_data() {
        QTest::addColumn<QStringList>("convert");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isWide");
        QTest::addColumn<int>("tolerance");
        const auto row = [](const char* name, QStringList options, bool wide, int tolerance) {
            QTest::newRow(name) << options << name << wide << tolerance;
        };
        row("interlaced.png", {"-interlace", "PNG"}, false, 0);
        row("sixteen.png", {"-depth", "16", "-define", "png:bit-depth=16"}, true, 0);
        row("gray.png", {"-colorspace", "Gray"}, false, 0);
        row("gray-alpha.png",
            {"-colorspace", "Gray", "-alpha", "on", "-define", "png:color-type=4"}, false, 0);
        row("palette.png", {"-type", "Palette"}, false, 12);
        row("progressive.jpg", {"-interlace", "JPEG", "-quality", "97"}, false, 8);
        row("gray.jpg", {"-colorspace", "Gray", "-quality", "97"}, false, 8);
        row("cmyk.jpg", {"-colorspace", "CMYK", "-quality", "97"}, false, 12);
        row("lossless.webp", {"-define", "webp:lossless=true"}, false, 0);
        row("lzw.tif", {"-compress", "LZW"}, false, 0);
        row("big-endian.tif", {"-endian", "MSB", "-depth", "16"}, true, 0);
        row("tiled.tif", {"-define", "tiff:tile-geometry=16x16"}, false, 0);
        row("gray.tif", {"-colorspace", "Gray"}, false, 0);
        row("cmyk.tif", {"-colorspace", "CMYK"}, false, 3);
        row("jpeg-in.tif", {"-compress", "JPEG", "-quality", "97"}, false, 10);
    }

    void readsWhatOthersWrite() {
        QFETCH(QStringList, convert);
        QFETCH(QString, name);
        QFETCH(bool, isWide);
        QFETCH(int, tolerance);
        const QString file = m_folder.filePath(name), check = m_folder.filePath("check.png");
        QVERIFY(runs("convert", QStringList{png8()} + convert + QStringList{file}));
        const Image picture = readImage(file.toStdString());
        QCOMPARE(picture.format(), isWide ? PixelFormat::rgba16 : PixelFormat::rgba8);
        QVERIFY(
            runs("convert", {file, "-colorspace", "sRGB", "-define", "png:color-type=2", check}));
        const Image expected = readImage(check.toStdString()); // as ImageMagick sees the same file
        QVERIFY2(difference(expected, picture) <= tolerance,
                 qPrintable(QString::number(difference(expected, picture))));
    }

    void alphaIsStraight_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.png", "a.tif", "a.webp", "a.exr"})
            QTest::newRow(name) << name;
    }

    void alphaIsStraight() { // half transparent pure red stays pure red
        QFETCH(QString, name);
        const QString file = m_folder.filePath(name);
        if (name.endsWith("exr"))
            QVERIFY(runs("oiiotool",
                         {"--pattern", "constant:color=0.25,0,0,0.25", "8x8", "4", "-o", file}));
        else
            QVERIFY(runs("convert", {"-size", "8x8", "xc:rgba(255,0,0,0.25)", "-define",
                                     "webp:lossless=true", file}));
        const Image picture = readImage(file.toStdString()).toRgba8();
        QCOMPARE(picture.row(4)[0], std::uint8_t{255});
        QCOMPARE(picture.row(4)[1], std::uint8_t{0});
        QCOMPARE(picture.row(4)[3], std::uint8_t{64});
    }

    void openExrIsLinearAndPlaced() {
        const QString file = m_folder.filePath("window.exr");
        QVERIFY(runs("oiiotool", {"--pattern", "constant:color=0.2140,5,-1", "8x8", "3", "--origin",
                                  "+4+2", "--fullsize", "20x16+0+0", "-o", file}));
        const Image picture = readImage(file.toStdString());
        QCOMPARE(picture.size(), (Size{20, 16}));
        const Image narrow = picture.toRgba8();
        const std::uint8_t *inside = narrow.row(5) + 4 * 6, *outside = narrow.row(0);
        QVERIFY(std::abs(inside[0] - 128) <= 1);
        QCOMPARE(inside[1], std::uint8_t{255});
        QCOMPARE(inside[2], std::uint8_t{0});
        QCOMPARE(outside[3], std::uint8_t{0});
    }

    void standsUpright_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<int>("orientation");
        for (const char* extension : {"jpg", "tif"})
            for (int orientation = 1; orientation <= 8; ++orientation)
                QTest::addRow("%s %d", extension, orientation) << extension << orientation;
    }

    void standsUpright() {
        QFETCH(QString, extension);
        QFETCH(int, orientation);
        const QString file = m_folder.filePath("turned." + extension),
                      check = m_folder.filePath("upright.png");
        QVERIFY(runs("oiiotool", {png8(), "--attrib", "Orientation", QString::number(orientation),
                                  "--quality", "97", "-o", file}));
        QVERIFY(runs("convert", {file, "-auto-orient", "-define", "png:color-type=2", check}));
        const Image picture = readImage(file.toStdString());
        QCOMPARE(picture.size(), orientation < 5 ? (Size{48, 32}) : (Size{32, 48}));
        QVERIFY(difference(readImage(check.toStdString()), picture) <= 2);
    }

    void profilesGoOn_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("png") << static_cast<int>(FileFormat::png);
        QTest::newRow("jpeg") << static_cast<int>(FileFormat::jpeg);
        QTest::newRow("tiff") << static_cast<int>(FileFormat::tiff);
    }

    void profilesGoOn() {
        QFETCH(int, format);
        PixelBuffer pixels = example(PixelFormat::rgba8, false).thaw();
        pixels.setIccProfile(adobeProfile());
        const auto bytes = encodeImage(std::move(pixels).freeze(), static_cast<FileFormat>(format));
        QVERIFY(readImage(bytes).iccProfile() == adobeProfile());
    }

    void profilesBecomeSrgb_data() {
        QTest::addColumn<bool>("isWide");
        QTest::newRow("8 bits") << false;
        QTest::newRow("16 bits") << true;
    }

    void profilesBecomeSrgb() { // Adobe RGB's gray is sRGB's gray, its colours are stronger
        QFETCH(bool, isWide);
        PixelBuffer pixels({2, 1}, isWide ? PixelFormat::rgba16 : PixelFormat::rgba8);
        pixels.fill(180, 100, 100, 77);
        pixels.setIccProfile(adobeProfile());
        const Image converted = toSrgb(std::move(pixels).freeze());
        QVERIFY(converted.iccProfile().empty());
        const Image narrow = converted.toRgba8();
        const std::uint8_t* p = narrow.row(0);
        QVERIFY2(p[0] > 190 && p[0] < 215, qPrintable(QString::number(p[0])));
        QVERIFY(std::abs(p[1] - 98) < 6);
        QCOMPARE(p[3], std::uint8_t{77});
        const Image plain = example(PixelFormat::rgba8, true);
        QVERIFY(toSrgb(plain) == plain);
    }

    void uselessProfilesAreDropped() {
        PixelBuffer pixels = example(PixelFormat::rgba8, false).thaw();
        pixels.setIccProfile(std::vector<std::uint8_t>(500, 7));
        QVERIFY(toSrgb(std::move(pixels).freeze()) == example(PixelFormat::rgba8, false));
    }

    void damagedFilesAreRefused_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("png") << static_cast<int>(FileFormat::png);
        QTest::newRow("jpeg") << static_cast<int>(FileFormat::jpeg);
        QTest::newRow("webp") << static_cast<int>(FileFormat::webp);
        QTest::newRow("tiff") << static_cast<int>(FileFormat::tiff);
        QTest::newRow("exr") << static_cast<int>(FileFormat::exr);
    }

    void damagedFilesAreRefused() {
        QFETCH(int, format);
        const auto bytes =
            encodeImage(example(PixelFormat::rgba8, true), static_cast<FileFormat>(format));
        const std::size_t step = std::max<std::size_t>(1, bytes.size() / 150);
        for (std::size_t length = 0; length + 8 < bytes.size(); length += step) {
            const auto error =
                test::thrownBy([&] { return readImage(std::span(bytes).first(length)); });
            QVERIFY2(error, qPrintable(QString("%1 of %2").arg(length).arg(bytes.size())));
            QVERIFY2(error->detail().ends_with('.'), error->what());
            QVERIFY2(error->kind() == ErrorKind::badFile ||
                         error->kind() == ErrorKind::badRequest ||
                         (length < 12 && error->kind() == ErrorKind::foreignFile),
                     error->what());
        }
        unsigned seed = 1;
        for (int i = 0; i < 300; ++i) { // changed bytes: a picture or an Error, never more
            auto changed = bytes;
            for (int j = 0; j < 3; ++j) {
                seed = seed * 1664525 + 1013904223;
                const std::size_t where =
                    (seed >> 8) %
                    (i < 150 ? std::min<std::size_t>(200, bytes.size()) : bytes.size());
                changed[where] = static_cast<std::uint8_t>(seed >> 24);
            }
            (void)test::thrownBy([&] { return readImage(changed); });
        }
    }

    void hugeHeadersAreRefused_data() {
        QTest::addColumn<quint32>("width");
        QTest::addColumn<quint32>("height");
        QTest::newRow("area") << 60000U << 60000U;
        QTest::newRow("possible, but not in so few bytes") << 16384U << 16384U;
        QTest::newRow("side") << 65536U << 1U;
        QTest::newRow("million") << 1000000U << 1000000U;
        QTest::newRow("largest") << 0x7FFFFFFFU << 0x7FFFFFFFU;
        QTest::newRow("zero") << 0U << 10U;
        QTest::newRow("negative") << 0x80000000U << 0x80000000U;
    }

    void hugeHeadersAreRefused() {
        QFETCH(quint32, width);
        QFETCH(quint32, height);
        const auto good = encodeImage(example(PixelFormat::rgba8, false), FileFormat::png);
        std::vector<std::uint8_t> header;
        for (const quint32 side : {width, height})
            for (int shift = 24; shift >= 0; shift -= 8)
                header.push_back(static_cast<std::uint8_t>(side >> shift));
        header.insert(header.end(), {8, 2, 0, 0, 0});
        std::vector<std::uint8_t> png(kPngSignature.begin(), kPngSignature.end());
        appendPngChunk(png, "IHDR", header);
        png.insert(png.end(), good.begin() + 33, good.end());
        const auto error = test::thrownBy([&] { return readImage(png); });
        QVERIFY(error);
        QVERIFY(error->kind() == ErrorKind::badRequest || error->kind() == ErrorKind::badFile);
    }

    void otherFilesAreRefused() {
        QVERIFY(test::throws(ErrorKind::notFound, [&] { return readImage(path("nothing.png")); }));
        QVERIFY(test::throws(ErrorKind::badFile,
                             [&] { return readImage(m_folder.path().toStdString()); }));
        writeFile(path("empty.png"), {});
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return readImage(path("empty.png")); }));
        const std::string text = "hello, this is not a picture at all";
        QVERIFY(test::throws(ErrorKind::foreignFile, [&] {
            return readImage(
                std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
        }));
        const auto error = test::thrownBy([&] { return readImage(path("empty.png")); });
        QVERIFY(error->detail().find("empty.png") != std::string::npos);
    }

    void unwritablePlacesAreRefused_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, QString target, ErrorKind kind) {
            QTest::newRow(name) << target << static_cast<int>(kind);
        };
        row("missing folder", "$/missing/a.png", ErrorKind::notFound);
        row("file as folder", "$/file.txt/a.png", ErrorKind::notWritable);
        row("folder of the system", "/proc/a.png", ErrorKind::notWritable);
        row("a folder", "$/folder.png", ErrorKind::notWritable);
        row("unknown extension", "$/a.gif", ErrorKind::foreignFile);
        row("no extension", "$/a", ErrorKind::foreignFile);
    }

    void unwritablePlacesAreRefused() {
        QFETCH(QString, target);
        QFETCH(int, kind);
        writeFile(path("file.txt"), {});
        QDir(m_folder.path()).mkdir("folder.png");
        target.replace('$', m_folder.path());
        const auto error = test::thrownBy([&] {
            writeImage(target.toStdString(), example(PixelFormat::rgba8, false));
            return 0;
        });
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->kind()), kind);
    }

    void fullDisksLeaveNothingBehind() {
        const auto write = [&](const std::filesystem::path& target) {
            return test::thrownBy([&] {
                writeFile(target, std::vector<std::uint8_t>(100'000, 1));
                return 0;
            });
        };
        QCOMPARE(write("/dev/full")->kind(), ErrorKind::diskFull);
        QVERIFY(std::filesystem::is_character_file("/dev/full"));
        QDir(m_folder.path()).mkdir("full");
        const std::vector<std::uint8_t> old{1, 2, 3};
        writeFile(path("full/a.bin"), old);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{50'000, before.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto overwritten = write(path("full/a.bin")), fresh = write(path("full/b.bin"));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(overwritten->kind(), ErrorKind::diskFull);
        QCOMPARE(fresh->kind(), ErrorKind::diskFull);
        QCOMPARE(QDir(m_folder.filePath("full")).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"a.bin"});
        QVERIFY(readFile(path("full/a.bin"), 100) == old);
    }

    void linksAndModesStay() {
        writeFile(path("real.png"), {});
        std::filesystem::permissions(path("real.png"), std::filesystem::perms(0640));
        std::filesystem::create_symlink(path("real.png"), path("link.png"));
        writeImage(path("link.png"), example(PixelFormat::rgba8, false));
        QVERIFY(std::filesystem::is_symlink(path("link.png")));
        QVERIFY(readImage(path("real.png")) == example(PixelFormat::rgba8, false));
        QCOMPARE(static_cast<int>(std::filesystem::status(path("real.png")).permissions()), 0640);
    }

    void jpegCarriesXmp() {
        const auto bytes = encodeImage(example(PixelFormat::rgba8, false), FileFormat::jpeg,
                                       {.texts = {{kXmpKeyword, "<x>made by a model</x>"}}});
        const std::string mark = "made by a model";
        QVERIFY(std::search(bytes.begin(), bytes.end(), mark.begin(), mark.end()) != bytes.end());
        QCOMPARE(readImage(bytes).size(), (Size{48, 32}));
    }

    void largestWebp() {
        QVERIFY(test::throws(ErrorKind::badRequest, [] {
            return encodeImage(PixelBuffer({16384, 1}).freeze(), FileFormat::webp);
        }));
    }

    void longFilesAreRefused() {
        QVERIFY(test::throws(ErrorKind::badRequest,
                             [&] { return readFile(png8().toStdString(), 10); }));
    }
};

QTEST_GUILESS_MAIN(TestImageFile)
#include "tst_image_file.moc"
