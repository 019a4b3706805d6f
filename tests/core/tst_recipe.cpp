// What files say of how they were painted: ours, and those of programs like Stable Diffusion web
// UI.
#include "base/utf8.h"
#include "generation/picture_metadata.h"
#include "generation/recipe.h"
#include "image/image_file.h"

#include <QTest>

using namespace depict;

namespace {

std::vector<std::uint8_t> png(const std::vector<PngText>& texts, Size size = {64, 64}) {
    PixelBuffer pixels(size);
    return encodeImage(std::move(pixels).freeze(), FileFormat::png, {.texts = texts});
}

PictureMetadata ours() {
    PictureMetadata metadata;
    metadata.request.words = "قطة حمراء\nعلى الأريكة: 1, 2";
    metadata.request.grid = {4, 8};
    metadata.request.sampling.seed = ~std::uint64_t{0};
    metadata.request.variants = 2;
    metadata.request.sampling.guidance = 3.5;
    metadata.variant = 0;
    metadata.tokens = LatentGrid({4, 8}, 1);
    for (std::int32_t& code : metadata.tokens.codes())
        code = 1;
    metadata.modelId = "flat-small-1";
    metadata.version = "0.1.0";
    return metadata;
}

constexpr const char* kWebUi =
    "masterpiece, (best quality:1.2), a red fox in the snow, <lora:winter:0.8>\n"
    "second line of the prompt\n"
    "Negative prompt: lowres, bad anatomy,\ntext, error: 1, Seed: 9, Size: 8x8\n"
    "Steps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7, Seed: 3456789012, Size: 512x768, Model "
    "hash: 6ce0161689, Model: v1-5-pruned, Denoising strength: 0.5, Hires upscale: 2, ControlNet "
    "0: "
    "\"Module: canny, Seed: 5, Size: 64x64, Note: \\\"a, b\\\"\", Lora hashes: \"winter: "
    "29f66d2d06c7\", Version: v1.9.3";

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layouts_data();
    void layouts();
    void partsThatAreWrongAreLeftOut_data();
    void partsThatAreWrongAreLeftOut();
    void hostileTextsAreNoTrouble_data();
    void hostileTextsAreNoTrouble();
    void ourOwnParametersComeBack();
    void ourOwnDataWins();
    void latin1AndUtf8InPlainText();
    void picturesThatNeedOthersAreNone();
    void onlyPngIsRead();
};

void TestRecipe::layouts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("web UI") << QByteArray(kWebUi)
                            << QByteArray("masterpiece, (best quality:1.2), a red fox in the snow, "
                                          "<lora:winter:0.8>\nsecond line of the prompt")
                            << "3456789012" << 512 << 768;
    QTest::newRow("Windows line ends")
        << QByteArray("a fox\r\nNegative prompt: ugly\r\nSteps: 4, Sampler: Euler, CFG scale: 1.5, "
                      "Seed: 0, Size: 1024x1024\r\n")
        << QByteArray("a fox") << "0" << 1024 << 1024;
    QTest::newRow("no negative") << QByteArray("a fox\nSteps: 20, Seed: 1, Size: 640x512")
                                 << QByteArray("a fox") << "1" << 640 << 512;
    QTest::newRow("lines behind the settings")
        << QByteArray("a fox\nSteps: 20, Seed: 1, Size: 640x512, Version: ComfyUI\nTemplate: a "
                      "{fox|dog}\nNegative Template: ugly")
        << QByteArray("a fox") << "1" << 640 << 512;
    QTest::newRow("stable-diffusion.cpp")
        << QByteArray(
               "a lovely cat\nNegative prompt: \nSteps: 20, CFG scale: 7.000000, Guidance: "
               "3.500000, Eta: 0.000000, Seed: 42, Size: 512x512, Model: sd.gguf, RNG: cuda, "
               "Sampler: euler_a, Version: stable-diffusion.cpp")
        << QByteArray("a lovely cat") << "42" << 512 << 512;
    QTest::newRow("64 bits") << QByteArray("a\nSteps: 1, Seed: 18446744073709551615, Size: 16x8192")
                             << QByteArray("a") << "18446744073709551615" << 16 << 8192;
    QTest::newRow("right to left")
        << QByteArray(
               "قطة حمراء على الأريكة: صورة, رسم\nNegative prompt: ضبابي\nSteps: 20, Seed: 3, "
               "Size: 512x512")
        << QByteArray("قطة حمراء على الأريكة: صورة, رسم") << "3" << 512 << 512;
    QTest::newRow("words alone") << QByteArray("a fox: red, wet, old, Seed")
                                 << QByteArray("a fox: red, wet, old, Seed") << "" << 0 << 0;
    QTest::newRow("words that look like settings")
        << QByteArray("sky: blue, sea: green, sand: white")
        << QByteArray("sky: blue, sea: green, sand: white") << "" << 0 << 0;
    QTest::newRow("settings alone")
        << QByteArray("Steps: 20, Seed: 8, Size: 512x512") << QByteArray() << "8" << 512 << 512;
    QTest::newRow("an empty prompt")
        << QByteArray("\nNegative prompt: ugly\nSteps: 20, Seed: 8, Size: 512x512") << QByteArray()
        << "8" << 512 << 512;
    QTest::newRow("blank lines stay")
        << QByteArray("\n\na fox\n\na dog\n\nSteps: 20, Seed: 8, Size: 512x512")
        << QByteArray("a fox\n\na dog") << "8" << 512 << 512;
}

void TestRecipe::layouts() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QFETCH(QString, seed);
    QFETCH(int, width);
    QFETCH(int, height);
    const auto recipe = recipeFromParameters(text.toStdString());
    QVERIFY(recipe.has_value());
    QCOMPARE(QByteArray::fromStdString(recipe->words), words);
    QCOMPARE(recipe->seed ? QString::number(*recipe->seed) : QString(), seed);
    QCOMPARE(recipe->size.value_or(Size{}), (Size{width, height}));
    QCOMPARE(recipe->grid, GridSize{});
}

void TestRecipe::partsThatAreWrongAreLeftOut_data() {
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("hasSeed");
    QTest::addColumn<bool>("hasSize");
    for (const char* seed :
         {"-1", "", "1e9", "1.5", "0x1F", "18446744073709551616", "seven", "1 2"})
        QTest::addRow("seed %s", seed)
            << QByteArray("Steps: 20, Seed: ") + seed + ", Size: 512x512" << false << true;
    for (const char* size : {"512", "x", "512x", "x512", "0x0", "-512x512", "15x512", "512x8193",
                             "99999999999x512", "512x512x512", "1.5x2", "(512,512)"})
        QTest::addRow("size %s", size)
            << QByteArray("Steps: 20, Seed: 7, Size: ") + size << true << false;
    QTest::newRow("neither") << QByteArray("Steps: 20, CFG scale: 7, Sampler: Euler") << false
                             << false;
    QTest::newRow("a quotation without an end")
        << QByteArray("Steps: 20, Note: \"a, Seed: 7, Size: 512x512") << true << true;
    QTest::newRow("others of the name")
        << QByteArray(
               "Steps: 20, Variation seed: 7, Seed resize from: 512x512, Hires size: 512x512")
        << false << false;
}

void TestRecipe::partsThatAreWrongAreLeftOut() {
    QFETCH(QByteArray, settings);
    QFETCH(bool, hasSeed);
    QFETCH(bool, hasSize);
    const auto recipe = recipeFromParameters("a fox\n" + settings.toStdString());
    QVERIFY(recipe.has_value());
    QCOMPARE(recipe->words, std::string("a fox"));
    QCOMPARE(recipe->seed, hasSeed ? std::optional<std::uint64_t>(7) : std::nullopt);
    QCOMPARE(recipe->size, hasSize ? std::optional(Size{512, 512}) : std::nullopt);
}

void TestRecipe::hostileTextsAreNoTrouble_data() {
    QTest::addColumn<QByteArray>("text");
    const int most = 1 << 20;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n\t\r\n");
    QTest::newRow("too long") << QByteArray(most + 1, 'a');
    for (const char* unit :
         {"\n", ",", ":", "\"", "\\", ", a: ", "a:\"\\\",", "Seed: 1, ", "\xD9\x82",
          "Steps: 1, Seed: 2, Size: 3x3\n", "Negative prompt:", "\r"})
        QTest::addRow("many %s", QByteArray(unit).toPercentEncoding().constData())
            << QByteArray(unit).repeated(most / int(qstrlen(unit)));
    QTest::newRow("control characters") << QByteArray("a\0b\x01\x1B[31mc\x7F", 10);
    QTest::newRow("ill-formed") << QByteArray("a\xFF\xFE fox\nSteps: \xC0, Seed: 1, Size: 64x64");
}

void TestRecipe::hostileTextsAreNoTrouble() {
    QFETCH(QByteArray, text);
    const auto recipe = recipeFromParameters(text.toStdString());
    if (!recipe)
        return;
    QVERIFY(recipe->words.size() <= kLongestWords);
    QVERIFY(!firstIllFormedByte(recipe->words));
    for (const char c : recipe->words)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
}

void TestRecipe::ourOwnParametersComeBack() {
    auto metadata = ours();
    auto file = png(metadataTexts(metadata, {250, 120}), {250, 120});
    const Recipe whole{metadata.request.words, ~std::uint64_t{0}, {4, 8}, Size{250, 120}};
    QCOMPARE(recipeOf(file, {250, 120}), std::optional(whole));
    // The text that is for others says the same, but for the cells.
    file = withPngTexts(file, {{"depict", ""}});
    const Recipe others{metadata.request.words, ~std::uint64_t{0}, {}, Size{250, 120}};
    QCOMPARE(recipeOf(file, {250, 120}), std::optional(others));
    // The second variant has the next seed; of a part, the size says nothing.
    metadata.request.sampling.seed = 7;
    metadata.variant = 1;
    metadata.tokens.cell(31)[0] = kBlankCode;
    const auto part = recipeOf(png(metadataTexts(metadata, {256, 96})), {256, 96});
    QCOMPARE(part->seed, std::optional<std::uint64_t>(8));
    QVERIFY(!part->size);
}

void TestRecipe::ourOwnDataWins() {
    const auto metadata = ours();
    auto texts = metadataTexts(metadata, {256, 128});
    texts.insert(texts.begin(), {"parameters", kWebUi});
    QCOMPARE(recipeOf(png(texts), {256, 128})->words, metadata.request.words);
    QVERIFY(!recipeOf(png({{"parameters", kWebUi}, {"depict", "{}"}}), {64, 64})); // damaged
    QCOMPARE(recipeOf(png({{"parameters", kWebUi}}), {64, 64})->seed,
             std::optional<std::uint64_t>(3456789012));
}

void TestRecipe::latin1AndUtf8InPlainText() {
    const std::string settings = "\nSteps: 20, Seed: 8, Size: 512x512";
    for (const std::string& words :
         {std::string("ein gr\xFCner Fuchs"), std::string("ein grüner Fuchs")}) {
        const std::string content = std::string("parameters") + '\0' + words + settings;
        auto file = png({});
        std::vector<std::uint8_t> chunk;
        appendPngChunk(chunk, "tEXt",
                       {reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
        file.insert(file.begin() + 33, chunk.begin(), chunk.end()); // behind the IHDR chunk
        QCOMPARE(recipeOf(file, {64, 64})->words, std::string("ein grüner Fuchs"));
    }
}

void TestRecipe::picturesThatNeedOthersAreNone() {
    auto metadata = ours();
    metadata.isEdit = true;
    QVERIFY(!recipeOf(png(metadataTexts(metadata, {256, 128})), {256, 128}));
}

void TestRecipe::onlyPngIsRead() {
    QVERIFY(!recipeOf({}, {}));
    QVERIFY(!recipeOf(png({}), {64, 64}));
    const std::string text(kWebUi);
    QVERIFY(!recipeOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, {64, 64}));
    auto cut = png({{"parameters", kWebUi}});
    cut.resize(cut.size() / 2);
    QVERIFY(!recipeOf(cut, {64, 64}));
}

QTEST_APPLESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
