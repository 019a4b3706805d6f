#include "base/file.h"
#include "document/open_raster.h"
#include "document/open_raster_stack.h"
#include "document/zip_archive.h"
#include "image/image_file.h"
#include "support/thrown_error.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

namespace {

Image plain(int width, int height, std::array<std::uint8_t, 4> colour) {
    PixelBuffer pixels({width, height});
    pixels.fill(colour[0], colour[1], colour[2], colour[3]);
    return std::move(pixels).freeze();
}

RasterStack example() {
    return {{600, 300},
            {{"paper", plain(600, 300, {255, 255, 255, 255}), 0, 0, 1, true},
             {"海滩 <\"&'>", plain(200, 100, {200, 0, 0, 255}), 50, 60, 0.5, true},
             {"hidden", plain(600, 300, {0, 200, 0, 255}), 0, 0, 1, false},
             {"beyond the border", plain(64, 64, {0, 0, 200, 128}), -32, 268, 1, true}}};
}

std::array<int, 4> at(const Image& image, int x, int y) {
    const std::uint8_t* pixel = image.row(y) + 4 * x;
    return {pixel[0], pixel[1], pixel[2], pixel[3]};
}

std::span<const std::uint8_t> asBytes(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// An archive like ours with this list of layers and one layer.
std::vector<std::uint8_t> archive(const std::string& type, const std::string& xml) {
    ZipWriter zip;
    zip.add("mimetype", asBytes(type), ZipWriter::How::stored);
    zip.add("stack.xml", asBytes(xml), ZipWriter::How::packed);
    zip.add("data/a.png", encodeImage(plain(4, 4, {1, 2, 3, 255}), FileFormat::png),
            ZipWriter::How::stored);
    return std::move(zip).bytes();
}

QByteArray output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray("failed");
}

} // namespace

class TestOpenRaster : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void comesBack() {
        const RasterStack stack = example();
        writeOpenRaster(file("a.ora").toStdString(), stack);
        QVERIFY(readOpenRaster(file("a.ora").toStdString()) == stack);
        QVERIFY(isOpenRasterName("A.ORA") && !isOpenRasterName("a.ora.png"));
    }

    void layersCoverEachOther() {
        const Image picture = merged(example());
        QCOMPARE(at(picture, 10, 10), (std::array{255, 255, 255, 255}));
        QCOMPARE(at(picture, 60, 70), (std::array{228, 128, 128, 255})); // half of red on white
        QCOMPARE(at(picture, 5, 280), (std::array{127, 127, 227, 255}));
        // Without paper the lowest layer keeps its own alpha and colour.
        RasterStack stack = example();
        stack.layers.erase(stack.layers.begin());
        QCOMPARE(at(merged(stack), 60, 70), (std::array{200, 0, 0, 128}));
        QCOMPARE(at(merged(stack), 10, 10)[3], 0);
    }

    // Another program's view of the file, against the specification's "File layout".
    void followsTheSpecification() {
        writeOpenRaster(file("a.ora").toStdString(), example());
        const auto bytes = readFile(file("a.ora").toStdString(), 1 << 30);
        // mimetype: first, stored, no extra field, so that it stands at byte 38.
        const std::string head(bytes.begin(), bytes.begin() + 60);
        QCOMPARE(head.substr(0, 4), std::string("PK\x03\x04"));
        QCOMPARE(head.substr(30, 24), std::string("mimetypeimage/openraster"));
        const QByteArray listing = output("unzip", {"-Z1", file("a.ora")});
        const QList<QByteArray> names = listing.trimmed().split('\n');
        QCOMPARE(names.first(), QByteArray("mimetype"));
        for (const char* needed : {"stack.xml", "mergedimage.png", "Thumbnails/thumbnail.png",
                                   "data/layer0.png", "data/layer3.png"})
            QVERIFY2(names.contains(needed), needed);
        QVERIFY(output("unzip", {"-tq", file("a.ora")}).startsWith("No errors"));
        const QByteArray how = output("unzip", {"-Zv", file("a.ora"), "mimetype"});
        QVERIFY(how.contains("compression method:                             none (stored)"));
        QCOMPARE(output("unzip", {"-p", file("a.ora"), "mimetype"}),
                 QByteArray("image/openraster"));
        const auto picture = [&](const char* name) {
            const QByteArray png = output("unzip", {"-p", file("a.ora"), name});
            return readImage(asBytes(png.toStdString()));
        };
        QVERIFY(picture("mergedimage.png") == merged(example()));
        QCOMPARE(picture("Thumbnails/thumbnail.png").size(), (Size{256, 128}));
        const QByteArray xml = output("unzip", {"-p", file("a.ora"), "stack.xml"});
        QVERIFY(xml.contains("w=\"600\" h=\"300\""));
        QVERIFY(xml.indexOf("hidden") < xml.indexOf("paper")); // the highest layer comes first
    }

    void groupsAreFlattened() {
        Size size;
        const auto layers = readStackXml(
            "<?xml version='1.0'?><!-- x --><image w='10' h='20'><stack>"
            "<stack x='3' opacity='0.5' visibility='hidden'>"
            "<layer src='data/a.png' name='&#65;&amp;&#x6D77;' x='2' y='-1' opacity='0.5'/></stack>"
            "<layer name='low' src='b'></layer><text/></stack></image>",
            size);
        QCOMPARE(size, (Size{10, 20}));
        QCOMPARE(layers.size(), std::size_t(2));
        QCOMPARE(layers[0].name, std::string("low"));
        QCOMPARE(layers[1], (StackedLayer{"data/a.png", "A&海", 5, -1, 0.25, false}));
    }

    void damagedAndHostileFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("xml");
        const QByteArray ours = "image/openraster";
        const QByteArray layer = "<layer src='data/a.png'/>";
        const auto stack = [&](const QByteArray& inner) {
            return "<image w='4' h='4'><stack>" + inner + "</stack></image>";
        };
        QTest::newRow("another type") << QByteArray("application/epub+zip") << stack(layer);
        QTest::newRow("no image") << ours << QByteArray("<stack></stack>");
        QTest::newRow("no layer") << ours << stack("");
        QTest::newRow("missing layer") << ours << stack("<layer src='data/b.png'/>");
        QTest::newRow("layer is no picture") << ours << stack("<layer src='stack.xml'/>");
        QTest::newRow("no source") << ours << stack("<layer/>");
        QTest::newRow("open tag") << ours << QByteArray("<image w='4' h='4'><stack><layer src='d");
        QTest::newRow("open group") << ours << QByteArray("<image w='4' h='4'><stack>" + layer);
        QTest::newRow("closed twice") << ours << stack(layer + "</stack></stack>");
        QTest::newRow("entities") << ours << "<!DOCTYPE a [<!ENTITY x 'y'>]>" + stack(layer);
        QTest::newRow("unknown entity") << ours << stack("<layer src='&lol;'/>");
        QTest::newRow("huge canvas")
            << ours
            << QByteArray("<image w='65000' h='65000'><stack>" + layer + "</stack></image>");
        QTest::newRow("numbers") << ours << stack("<layer src='data/a.png' x='1e99'/>");
        QTest::newRow("deep") << ours << stack(QByteArray("<stack>").repeated(100000));
        QTest::newRow("many layers") << ours << stack(layer.repeated(kMostRasterLayers + 1));
    }
    void damagedAndHostileFilesAreRefused() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, xml);
        const auto bytes = archive(type.toStdString(), xml.toStdString());
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return decodeOpenRaster(bytes); }));
    }

    void bombsAndCutFilesAreRefused() {
        const auto whole = encodeOpenRaster(example());
        for (const std::size_t size :
             {std::size_t(0), std::size_t(20), whole.size() / 2, whole.size() - 10}) {
            const std::span<const std::uint8_t> cut(whole.data(), size);
            QVERIFY(test::throws(ErrorKind::badFile, [&] { return decodeOpenRaster(cut); }));
        }
        // 64 MiB of blanks that pack to almost nothing.
        const auto bomb = archive("image/openraster", std::string(64 << 20, ' '));
        QVERIFY(bomb.size() < (1 << 20));
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return decodeOpenRaster(bomb); }));
        auto changed =
            archive("image/openraster",
                    "<image w='4' h='4'><stack><layer src='data/a.png'/></stack></image>");
        QCOMPARE(decodeOpenRaster(changed).layers.size(), std::size_t(1));
        const std::string name = "IDAT";
        const auto place = std::search(changed.begin(), changed.end(), name.begin(), name.end());
        QVERIFY(place != changed.end());
        *(place + 6) ^= 0xFF; // the checksum of the entry no longer fits
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return decodeOpenRaster(changed); }));
    }

    void whatCannotBeWritten() {
        QVERIFY(test::throws(ErrorKind::badRequest, [] { return encodeOpenRaster({{4, 4}, {}}); }));
        QVERIFY(test::throws(ErrorKind::notFound, [&] {
            writeOpenRaster(file("no folder/a.ora").toStdString(), example());
        }));
    }
};

QTEST_MAIN(TestOpenRaster)
#include "tst_open_raster.moc"
