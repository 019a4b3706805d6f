// What a painter sees of its plan: points of the picture book, and what the picture tokenizer would
// say of them; and of the backdrop, as far as it is painted.
#include "engine/families/flat/look_reader.h"
#include "sketch_model.h"

#include <QTest>

using namespace depict;

class TestLookReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheTokenizerSays();
    void saysNothingWhereNothingLies();
    void knowsTheColourOfPlainCells();
    void looksOverWhatIsPaintedBeside();

private:
    /// Kind 7 is opaque, kind 8 half transparent.
    static Looks twoLooks(const PictureReader& pictures) {
        Looks looks;
        const std::array<std::array<std::uint8_t, 4>, 2> colours{
            {{200, 100, 50, 255}, {100, 50, 25, 128}}};
        for (std::size_t i = 0; i < colours.size(); ++i) {
            auto& tile = looks.tiles.emplace_back();
            for (std::size_t at = 0; at < tile.size(); at += kLookChannels)
                std::copy(colours[i].begin(), colours[i].end(),
                          tile.begin() + static_cast<std::ptrdiff_t>(at));
            looks.tileOf[7 + i][Looks::natural] = static_cast<std::int32_t>(i);
        }
        looks.brightness = {0.5f, 0.5f};
        looks.colourTerms = colourTermsOf(pictures);
        return looks;
    }
};

void TestLookReader::saysWhatTheTokenizerSays() {
    torch::manual_seed(4);
    const auto config = sketchConfig().picture;
    const PictureTokenizer net(config);
    const PictureReader pictures(net);
    const Looks looks = twoLooks(pictures);
    const LookReader reader(looks, pictures);
    const ScenePlan plan{{}, {{7, 0, false, false, 0, 0, 1, 1}, {8, 0, false, false, 1, 0, 1, 1}}};
    const auto seen = reader.read(plan, {2, 2});
    QCOMPARE(seen[0].numbers.size(), std::size_t(LookReader::width(config)));
    QVERIFY(std::abs(seen[0].numbers[0] - 200.0f / 255) < 0.01f && seen[0].numbers[3] == 1);
    QVERIFY(std::abs(seen[2].numbers[3] - 128.0f / 255) < 0.01f);
    // Numbers over black, then over white, as the tokenizer gives them for such a cell.
    const auto numbers = [&](float r, float g, float b) {
        const auto pixels =
            (torch::tensor({r, g, b}) / 127.5 - 1).expand({1, kReadingPixels, kReadingPixels, 3});
        return encodeNumbers(net, pixels.contiguous()).reshape({-1}) / (config.levels - 1);
    };
    const std::array expected{numbers(200, 100, 50), numbers(200, 100, 50), numbers(100, 50, 25),
                              numbers(227, 177, 152)};
    for (std::size_t which = 0; which < 4; ++which)
        for (int i = 0; i < config.numbers; ++i) {
            const auto& cell = seen[which < 2 ? 0 : 2].numbers;
            const auto at = std::size_t(kLookWidth + int(which % 2) * config.numbers + i);
            QVERIFY(std::abs(cell[at] - expected[which][i].item<float>()) < 0.02f);
        }
}

void TestLookReader::saysNothingWhereNothingLies() {
    const PictureTokenizer net(sketchConfig().picture);
    const PictureReader pictures(net);
    const Looks looks = twoLooks(pictures);
    const LookReader reader(looks, pictures);
    const auto seen = reader.read({{}, {{7, 0, false, false, 0, 0, 2, 1}}}, {2, 2});
    QVERIFY(seen[1].numbers.empty() && seen[3].numbers.empty());
    for (const auto& cell : reader.read({{}, {{9, 0, false, false, 0, 0, 2, 2}}}, {2, 2}))
        QVERIFY(cell.numbers.empty()); // a kind without a picture
}

void TestLookReader::knowsTheColourOfPlainCells() {
    const std::filesystem::path folder = DEPICT_SOURCE_DIR "/resources/models/flat";
    PictureTokenizer net(readFlatConfig(folder / kConfigFile).picture);
    loadWeights(folder / kPictureFile, net);
    const PictureReader pictures(net);
    const Looks looks = twoLooks(pictures);
    const LookReader reader(looks, pictures);
    double sum = 0;
    int count = 0;
    for (int r = 15; r < 256; r += 75)
        for (int g = 15; g < 256; g += 75)
            for (int b = 15; b < 256; b += 75) {
                PixelBuffer plain({kReadingPixels, kReadingPixels});
                plain.fill(static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g),
                           static_cast<std::uint8_t>(b));
                const auto codes = pictures.read(std::move(plain).freeze(), {1, 1});
                const auto colour = reader.colourOf(codes.cell(0));
                const std::array meant{r, g, b};
                for (std::size_t c = 0; c < 3; ++c, ++count)
                    sum += std::pow(colour[c] - static_cast<float>(meant[c]) / 255, 2);
            }
    QVERIFY2(std::sqrt(sum / count) < 0.06, qPrintable(QString::number(std::sqrt(sum / count))));
}

void TestLookReader::looksOverWhatIsPaintedBeside() {
    torch::manual_seed(4);
    const auto config = sketchConfig().picture;
    const PictureTokenizer net(config);
    const PictureReader pictures(net);
    const Looks looks = twoLooks(pictures);
    const LookReader reader(looks, pictures);
    const auto over = [&](const std::vector<float>& numbers) {
        return std::vector<float>(numbers.end() - config.numbers, numbers.end());
    };
    const std::vector<float> unknown(static_cast<std::size_t>(config.numbers), 0.0f);
    // . o .     o: opaque, h: half transparent
    // h h .
    // . . h
    const ScenePlan plan{{},
                         {{7, 0, false, false, 0, 1, 1, 1},
                          {8, 0, false, false, 1, 0, 1, 2},
                          {8, 0, false, false, 2, 2, 1, 1}}};
    auto seen = reader.read(plan, {3, 3});
    QCOMPARE(seen[3].behind, 0);  // above it, as nothing is beside
    QCOMPARE(seen[4].behind, -1); // the opaque thing is above, a thing is beside
    QCOMPARE(seen[8].behind, 7);  // beside it
    // What hides everything looks the same over everything.
    QCOMPARE(seen[1].behind, -1);
    QCOMPARE(over(seen[1].numbers),
             std::vector<float>(seen[1].numbers.begin() + kLookWidth,
                                seen[1].numbers.begin() + kLookWidth + config.numbers));
    QCOMPARE(over(seen[8].numbers), unknown); // until that is painted
    const std::vector<std::int32_t> codes{5, 140, 311, 77};
    const LookReader::Over cells[] = {{&seen[8].numbers, codes.data()}};
    reader.putOver(cells);
    const auto paper = reader.colourOf(codes.data());
    const auto pixels =
        torch::tensor({100 + 127 * paper[0], 50 + 127 * paper[1], 25 + 127 * paper[2]}) / 127.5 - 1;
    const auto expected =
        encodeNumbers(net, pixels.expand({1, kReadingPixels, kReadingPixels, 3}).contiguous())
            .reshape({-1}) /
        (config.levels - 1);
    for (int i = 0; i < config.numbers; ++i)
        QVERIFY(std::abs(over(seen[8].numbers)[static_cast<std::size_t>(i)] -
                         expected[i].item<float>()) < 0.02f);
    // A sequence that grows cell by cell tells the same as one that is given whole, and what lies
    // behind counts.
    const auto shown = [&](std::int32_t first, bool atOnce) {
        FlatSequence s(FlatMarks(300, true), 4);
        s.beginPainting({3, 3}, &plan, &reader);
        LatentGrid picture({3, 3}, 4);
        for (auto& code : picture.codes())
            code = first++;
        if (atOnce)
            s.addPainted(picture);
        else
            for (int i = 0; i < 8; ++i)
                s.addPainted(i, picture.cell(i));
        std::vector<std::vector<float>> covers;
        for (int i = s.length() - 9; i < s.length(); ++i)
            covers.push_back(s.cover(i)->look);
        return covers;
    };
    QCOMPARE(shown(3, true), shown(3, false));
    QVERIFY(over(shown(3, true)[8]) != unknown);
    QVERIFY(over(shown(3, true)[8]) != over(shown(500, true)[8]));
    QCOMPARE(shown(3, true)[1], shown(500, true)[1]);
}

QTEST_APPLESS_MAIN(TestLookReader)
#include "tst_look_reader.moc"
