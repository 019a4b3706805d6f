// What a painter sees of its plan: points of the picture book, and what the picture tokenizer would
// say of them.
#include "engine/families/flat/look_reader.h"
#include "sketch_model.h"

#include <QTest>

using namespace depict;

class TestLookReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheTokenizerSays();
    void saysNothingWhereNothingLies();

private:
    /// Kind 7 is opaque, kind 8 half transparent.
    static Looks twoLooks() {
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
        return looks;
    }
};

void TestLookReader::saysWhatTheTokenizerSays() {
    torch::manual_seed(4);
    const auto config = sketchConfig().picture;
    const PictureTokenizer net(config);
    const PictureReader pictures(net);
    const Looks looks = twoLooks();
    const LookReader reader(looks, pictures);
    const ScenePlan plan{{}, {{7, 0, false, false, 0, 0, 1, 1}, {8, 0, false, false, 1, 0, 1, 1}}};
    const auto seen = reader.read(plan, {2, 2});
    QCOMPARE(seen[0].size(), std::size_t(LookReader::width(config)));
    QVERIFY(std::abs(seen[0][0] - 200.0f / 255) < 0.01f && seen[0][3] == 1);
    QVERIFY(std::abs(seen[2][3] - 128.0f / 255) < 0.01f);
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
            const auto& cell = seen[which < 2 ? 0 : 2];
            const auto at = std::size_t(kLookWidth + int(which % 2) * config.numbers + i);
            QVERIFY(std::abs(cell[at] - expected[which][i].item<float>()) < 0.02f);
        }
}

void TestLookReader::saysNothingWhereNothingLies() {
    const PictureTokenizer net(sketchConfig().picture);
    const PictureReader pictures(net);
    const Looks looks = twoLooks();
    const LookReader reader(looks, pictures);
    const auto seen = reader.read({{}, {{7, 0, false, false, 0, 0, 2, 1}}}, {2, 2});
    QVERIFY(seen[1].empty() && seen[3].empty());
    for (const auto& cell : reader.read({{}, {{9, 0, false, false, 0, 0, 2, 2}}}, {2, 2}))
        QVERIFY(cell.empty()); // a kind without a picture
}

QTEST_APPLESS_MAIN(TestLookReader)
#include "tst_look_reader.moc"
