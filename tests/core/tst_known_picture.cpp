// What a file says of the picture in it is believed only while it is true.
#include "generation/known_picture.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace depict;

namespace {

constexpr GridSize kGrid{4, 5};

Image plainPicture(std::uint8_t red) {
    PixelBuffer pixels({160, 128});
    pixels.fill(red, 20, 30);
    return std::move(pixels).freeze();
}

PictureMetadata metadata(const Image& picture) {
    PictureMetadata m;
    m.request.words = "a dog";
    m.request.grid = kGrid;
    m.tokens = LatentGrid(kGrid, 4);
    m.plan = {{2, 40}, {{17, 3, true, false, 1, 1, 2, 3}, {9, 0, true, true, 0, 1, 1, 2}}};
    m.pixels = pixelChecksum(picture);
    m.modelId = "flat";
    m.version = "1";
    return m;
}

} // namespace

class TestKnownPicture : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] std::filesystem::path write(const char* name, const Image& picture,
                                              const std::vector<PngText>& texts) const {
        const auto file = std::filesystem::path(m_folder.path().toStdString()) / name;
        writeImage(file, picture, {.texts = texts});
        return file;
    }

private Q_SLOTS:
    void metadataKeepsPlans();
    void paintingOfOursIsKnown();
    void changedPixelsAreNotKnown();
    void otherFilesAreNotKnown();
    void damagedPlans_data();
    void damagedPlans();
};

void TestKnownPicture::metadataKeepsPlans() {
    auto m = metadata(plainPicture(1));
    m.request.plan = m.plan;
    QCOMPARE(metadataFromJson(toJson(m)), m);
    m.plan = {};
    m.request.plan.reset();
    m.pixels.clear();
    QCOMPARE(metadataFromJson(toJson(m)), m);
}

void TestKnownPicture::paintingOfOursIsKnown() {
    const auto picture = plainPicture(200);
    const auto m = metadata(picture);
    const auto known = readKnownPicture(write("a.png", picture, metadataTexts(m, picture.size())));
    QCOMPARE(known.grid, kGrid);
    QCOMPARE(known.plan, m.plan);
    QVERIFY(known.picture == picture);
}

void TestKnownPicture::changedPixelsAreNotKnown() {
    const auto picture = plainPicture(200), other = plainPicture(201);
    const auto known =
        readKnownPicture(write("b.png", other, metadataTexts(metadata(picture), picture.size())));
    QCOMPARE(known.plan, ScenePlan{});
    QCOMPARE(known.grid, GridSize{});
    QVERIFY(known.picture == other);
}

void TestKnownPicture::otherFilesAreNotKnown() {
    const auto picture = plainPicture(3);
    for (const char* name : {"c.png", "c.jpg", "c.tif"}) {
        const auto known = readKnownPicture(write(name, picture, {}));
        QCOMPARE(known.plan, ScenePlan{});
        QCOMPARE(known.picture.size(), picture.size());
    }
    QVERIFY(test::throws(ErrorKind::notFound, [] { readKnownPicture("/nowhere/at/all.png"); }));
}

void TestKnownPicture::damagedPlans_data() {
    QTest::addColumn<QByteArray>("plan");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no settings") << QByteArray(R"({"things": []})");
    QTest::newRow("short thing") << QByteArray(R"({"settings": [], "things": [[1, 2]]})");
    QTest::newRow("negative") << QByteArray(
        R"({"settings": [], "things": [[1, 0, 0, 0, -1, 0, 1, 1]]})");
    QTest::newRow("beyond") << QByteArray(
        R"({"settings": [], "things": [[1, 0, 0, 0, 160, 0, 9, 1]]})");
    QTest::newRow("not sorted") << QByteArray(R"({"settings": [4, 2], "things": []})");
    QTest::newRow("huge") << QByteArray(R"({"settings": [99999999999999999999], "things": []})");
}

void TestKnownPicture::damagedPlans() {
    QFETCH(QByteArray, plan);
    const auto picture = plainPicture(9);
    auto json = toJson(metadata(picture));
    const auto at = json.find("\"painted_by\":");
    QVERIFY(at != std::string::npos);
    const auto from = at + std::string("\"painted_by\":").size();
    json.replace(from, json.find("]]}", from) + 3 - from, plan.toStdString());
    QVERIFY(test::throws(ErrorKind::badFile, [&] { metadataFromJson(json); }));
    // and the picture can still be opened
    const auto known = readKnownPicture(write("d.png", picture, {{"depict", json}}));
    QCOMPARE(known.plan, ScenePlan{});
}

QTEST_APPLESS_MAIN(TestKnownPicture)
#include "tst_known_picture.moc"
