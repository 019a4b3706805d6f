#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "support/thrown_error.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace depict;
using Json = nlohmann::json;

namespace {

PictureMetadata example(std::int32_t highestCode = 511) {
    PictureMetadata metadata;
    metadata.request.words = "海滩上的一辆红色汽车 \"and\" a dog\nin two lines";
    metadata.request.grid = {4, 16};
    metadata.request.sampling = {~std::uint64_t{0}, 0.85, 40, 0.9, 3.3};
    metadata.request.variants = 4;
    metadata.request.reply = Reply::picture;
    metadata.request.kept = LatentGrid({4, 16}, 4);
    metadata.request.keptPlan = ScenePlan{{2}, {{7, 1, true, false, 0, 3, 2, 2}}};
    for (int k = 0; k < 4; ++k)
        metadata.request.kept.cell(0)[k] = k;
    metadata.variant = 3;
    metadata.tokens = LatentGrid({4, 16}, 4);
    for (int i = 0; i < 40; ++i)
        for (int k = 0; k < 4; ++k)
            metadata.tokens.cell(i)[k] = (i * 37 + k * 101) % highestCode;
    metadata.tokens.cell(39)[3] = highestCode;
    metadata.steering = {{0, "海边"}, {2, "a beach at night"}};
    metadata.modelId = "flat-small-1";
    metadata.version = "0.1.0";
    return metadata;
}

std::string textUnder(const std::vector<PngText>& texts, const std::string& keyword) {
    for (const PngText& text : texts)
        if (text.keyword == keyword)
            return text.text;
    return {};
}

} // namespace

class TestPictureMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data() {
        QTest::addColumn<int>("highestCode");
        QTest::newRow("small codebook") << 511;
        QTest::newRow("last of 16 bits") << 65534;
        QTest::newRow("first of 32 bits") << 65535;
        QTest::newRow("Emu's codebook") << 131071;
    }

    void comesBack() {
        QFETCH(int, highestCode);
        const auto metadata = example(highestCode);
        const auto back = metadataFromJson(toJson(metadata));
        QVERIFY(back.request == metadata.request);
        QVERIFY(back.tokens == metadata.tokens);
        QVERIFY(back == metadata);
    }

    void travelsInPng() {
        const auto metadata = example();
        PixelBuffer pixels({64, 16});
        const auto png = encodeImage(std::move(pixels).freeze(), FileFormat::png,
                                     {.texts = metadataTexts(metadata, {64, 16})});
        QVERIFY(readMetadata(png) == metadata);
        QVERIFY(!readMetadata(withPngTexts(png, {{"depict", ""}})));
    }

    void tokensAreLittleEndian() {
        auto metadata = example();
        metadata.tokens = LatentGrid({4, 4}, 1);
        metadata.tokens.cell(0)[0] = 0x0102;
        const auto json = Json::parse(toJson(metadata));
        QVERIFY(json["tokens"]["codes"].get<std::string>().starts_with("AgH///")); // 02 01 ff ff
    }

    void othersCanReadIt() {
        const auto texts = metadataTexts(example(), {512, 128});
        const auto parameters = textUnder(texts, "parameters");
        QVERIFY(parameters.starts_with(example().request.words));
        QVERIFY(parameters.find("Seed: 2, Size: 512x128, Model: flat-small-1") !=
                std::string::npos); // seed + variant, which wraps here
        QVERIFY(textUnder(texts, "XML:com.adobe.xmp").find("/trainedAlgorithmicMedia<") !=
                std::string::npos);
        QCOMPARE(textUnder(texts, "Software"), std::string("Depict 0.1.0"));
    }

    void editsSaySo() {
        auto metadata = example();
        metadata.request.grid = {};
        metadata.request.kept = {};
        metadata.request.keptPlan.reset();
        metadata.request.inputs = {PixelBuffer({64, 16}).freeze()};
        metadata.request.mask = Mask({64, 16});
        QVERIFY(textUnder(metadataTexts(metadata, {64, 16}), "XML:com.adobe.xmp")
                    .find("/compositeWithTrainedAlgorithmicMedia<") != std::string::npos);
        const auto back = metadataFromJson(toJson(metadata));
        QVERIFY(back.isEdit);
        QVERIFY(back.request.inputs.empty() && !back.request.mask);
        QCOMPARE(back.request.words, metadata.request.words);
        QVERIFY(back.tokens == metadata.tokens);
    }

    void refusesHostileJson_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // JSON; empty = removed
        const auto row = [](const char* pointer, const char* value) {
            QTest::addRow("%s = %.20s", pointer, value) << pointer << value;
        };
        for (const char* pointer :
             {"/request", "/request/words", "/request/sampling", "/request/sampling/seed", "/model",
              "/tokens/codes", "/tokens/rows", "/variant", "/is_edit", "/format"}) {
            row(pointer, "");
            row(pointer, "null");
            row(pointer, "[[]]");
            row(pointer, "-1e300");
        }
        row("/request/words", "\"\"");
        row("/request/rows", "2147483647");
        row("/request/rows", "4294967300");
        row("/request/columns", "-4");
        row("/request/variants", "5");
        row("/request/sampling/seed", "-1");
        row("/request/sampling/top_k", "99999999999");
        row("/request/sampling/temperature", "1e9");
        row("/request/reply", "\"song\"");
        row("/request/kept/columns", "15");
        row("/variant", "4");
        row("/steering/0/row", "-1");
        row("/steering/0/row", "160");
        row("/steering/0/words", "7");
        row("/tokens/rows", "5");
        row("/tokens/rows", "4294967300");
        row("/tokens/codes_per_cell", "0");
        row("/tokens/codes_per_cell", "2000000000");
        row("/tokens/code_bytes", "3");
        row("/tokens/code_bytes", "4");
        row("/tokens/codes", "\"####\"");
        row("/tokens/codes", "\"AAAA\"");
    }

    void refusesHostileJson() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        auto json = Json::parse(toJson(example()));
        const Json::json_pointer where(pointer.toStdString());
        QVERIFY(json.contains(where));
        if (value.isEmpty())
            json[where.parent_pointer()].erase(where.back());
        else
            json[where] = Json::parse(value.toStdString());
        QVERIFY(test::throws(ErrorKind::badFile, [&] { return metadataFromJson(json.dump()); }));
    }

    void refusesNewerFormats() {
        auto json = Json::parse(toJson(example()));
        json["format"] = 2;
        QVERIFY(
            test::throws(ErrorKind::foreignFile, [&] { return metadataFromJson(json.dump()); }));
    }

    void refusesWhatIsNotJson_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = QByteArray::fromStdString(toJson(example()));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("bytes") << QByteArray("\xFF\xFE\x00", 3);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("deep") << QByteArray(1'000'000, '[');
    }

    void refusesWhatIsNotJson() {
        QFETCH(QByteArray, text);
        QVERIFY(
            test::throws(ErrorKind::badFile, [&] { return metadataFromJson(text.toStdString()); }));
    }
};

QTEST_APPLESS_MAIN(TestPictureMetadata)
#include "tst_picture_metadata.moc"
