// The picture tokenizer: codes and numbers are the same thing, and the decoder looks only back.
#include "base/random.h"
#include "engine/families/flat/flat_model.h"
#include "engine/picture/picture_reader.h"
#include "engine/sketch_model.h"
#include "engine/tensors/safetensors.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;
using torch::Tensor;

class TestPictureTokenizer : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static PictureTokenizer net(int seed = 3) {
        torch::manual_seed(seed);
        return PictureTokenizer(sketchConfig().picture);
    }

private Q_SLOTS:
    void codesAndNumbers_data();
    void codesAndNumbers();
    void gradientPassesRounding();
    void shapes_data();
    void shapes();
    void numbersStayInRange();
    void decoderIsCausal_data();
    void decoderIsCausal();
    void encoderSeesOneCell();
    void readerGivesTheSameCodes();
    void visitNamesEveryWeightOnce();
    void saveAndLoad();
    void wrongShapeIsRefused();
};

void TestPictureTokenizer::codesAndNumbers_data() {
    QTest::addColumn<int>("numbers");
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("codesPerCell");
    QTest::addColumn<int>("codebook");
    QTest::addRow("12 numbers of 8 in 4 codes") << 12 << 8 << 4 << 512;
    QTest::addRow("4 numbers of 8 in 1 code") << 4 << 8 << 1 << 4096;
    QTest::addRow("6 numbers of 5 in 3 codes") << 6 << 5 << 3 << 25;
    QTest::addRow("8 numbers of 2 in 2 codes") << 8 << 2 << 2 << 16;
}

void TestPictureTokenizer::codesAndNumbers() {
    QFETCH(int, numbers);
    QFETCH(int, levels);
    QFETCH(int, codesPerCell);
    PictureTokenizerConfig config;
    config.numbers = numbers;
    config.levels = levels;
    config.codesPerCell = codesPerCell;
    QTEST(config.codebook(), "codebook");
    torch::manual_seed(1);
    const auto codes = torch::randint(config.codebook(), {2, 5, 7, codesPerCell}, torch::kLong);
    const auto whole = numbersOf(config, codes);
    QCOMPARE(whole.sizes(), (at::IntArrayRef{2, 5, 7, numbers}));
    QVERIFY(whole.min().item<float>() >= 0 &&
            whole.max().item<float>() <= static_cast<float>(levels - 1));
    QVERIFY(torch::equal(codesOf(config, whole), codes));
    const auto given = torch::randint(levels, {1, 3, 4, numbers}, torch::kLong).to(torch::kFloat);
    QVERIFY(torch::equal(numbersOf(config, codesOf(config, given)), given));
    // Numbers that are not whole belong to the nearest code.
    const auto nudged = given + (torch::rand_like(given) - 0.5) * 0.9;
    QVERIFY(torch::equal(codesOf(config, nudged), codesOf(config, given)));
}

void TestPictureTokenizer::gradientPassesRounding() {
    auto x = torch::tensor({0.2F, 1.7F, 6.49F, 3.0F}).set_requires_grad(true);
    const auto rounded = quantised(x);
    QVERIFY(torch::equal(rounded.detach(), torch::tensor({0.0F, 2.0F, 6.0F, 3.0F})));
    const auto weights = torch::tensor({1.0F, -2.0F, 3.0F, 0.5F});
    (rounded * weights).sum().backward();
    QVERIFY(torch::equal(x.grad(), weights));
}

void TestPictureTokenizer::shapes_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    for (const auto& [rows, columns] : {std::pair{1, 1}, {4, 4}, {3, 9}, {8, 32}})
        QTest::addRow("%d rows of %d", rows, columns) << rows << columns;
}

void TestPictureTokenizer::shapes() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    torch::InferenceMode guard;
    const auto tokenizer = net();
    const auto numbers = encodeNumbers(
        tokenizer, torch::rand({2, rows * kReadingPixels, columns * kReadingPixels, 3}) * 2 - 1);
    QCOMPARE(numbers.sizes(), (at::IntArrayRef{2, rows, columns, 12}));
    QCOMPARE(numbers.scalar_type(), torch::kFloat);
    const auto pixels = decodeNumbers(tokenizer, numbers.round());
    QCOMPARE(pixels.sizes(),
             (at::IntArrayRef{2, rows * kPaintedPixels, columns * kPaintedPixels, 3}));
}

void TestPictureTokenizer::numbersStayInRange() {
    torch::InferenceMode guard;
    const auto numbers = encodeNumbers(net(), torch::rand({1, 64, 64, 3}) * 100 - 50);
    QVERIFY(torch::isfinite(numbers).all().item<bool>());
    QVERIFY(numbers.min().item<float>() >= 0);
    QVERIFY(numbers.max().item<float>() <= 7);
    QVERIFY(numbers.std().item<float>() > 0.1F); // it depends on what it sees
}

void TestPictureTokenizer::decoderIsCausal_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    for (const auto& [row, column] : {std::pair{0, 0}, {0, 8}, {3, 4}, {4, 0}, {5, 8}, {7, 7}})
        QTest::addRow("cell %d, %d", row, column) << row << column;
}

void TestPictureTokenizer::decoderIsCausal() {
    QFETCH(int, row);
    QFETCH(int, column);
    constexpr int kRows = 9, kColumns = 9;
    torch::InferenceMode guard;
    const auto tokenizer = net();
    const auto numbers =
        torch::randint(8, {1, kRows, kColumns, 12}, torch::kLong).to(torch::kFloat);
    auto other = numbers.clone();
    other[0][row][column] = 7 - numbers[0][row][column];
    // In half cells: place (r, c) is the square of four with its middle at the corner of cell (r,
    // c).
    const auto change =
        (decodeNumbers(tokenizer, numbers) - decodeNumbers(tokenizer, other))
            .abs()
            .reshape({2 * kRows, kPaintedPixels / 2, 2 * kColumns, kPaintedPixels / 2, 3})
            .amax({1, 3, 4});
    const auto changed = [&](int y, int x) { return change[y][x].item<float>(); };
    for (int y = 0; y < 2 * kRows; ++y)
        for (int x = 0; x < 2 * kColumns; ++x) {
            const int r = (y + 1) / 2, c = (x + 1) / 2;
            const bool earlier = r < row || (r == row && c < column);
            const bool far = r > row + kDecoderRadius || std::abs(c - column) > kDecoderRadius;
            if (earlier || far)
                QVERIFY2(
                    changed(y, x) == 0,
                    qPrintable(
                        QStringLiteral("half cell %1, %2: %3").arg(y).arg(x).arg(changed(y, x))));
        }
    for (const int dy : {0, 1}) // all of the cell itself changes
        for (const int dx : {0, 1})
            QVERIFY(changed(2 * row + dy, 2 * column + dx) > 0);
    QVERIFY(changed(2 * row, 2 * column) > 0.01F);
    if (column + 1 < kColumns) // it does look back: the next cell sees this one
        QVERIFY(changed(2 * row, 2 * column + 2) > 0);
    if (row + 1 < kRows)
        QVERIFY(changed(2 * row + 2, 2 * column) > 0);
}

void TestPictureTokenizer::encoderSeesOneCell() {
    torch::InferenceMode guard;
    const auto tokenizer = net();
    const auto pixels = torch::rand({1, 5 * kReadingPixels, 6 * kReadingPixels, 3}) * 2 - 1;
    auto other = pixels.clone();
    other.slice(1, 2 * kReadingPixels, 3 * kReadingPixels)
        .slice(2, 3 * kReadingPixels, 4 * kReadingPixels)
        .mul_(-1);
    const auto change =
        (encodeNumbers(tokenizer, pixels) - encodeNumbers(tokenizer, other)).abs().amax(-1)[0];
    QVERIFY(change[2][3].item<float>() > 0);
    QCOMPARE((change > 0).sum().item<int>(), 1);
}

void TestPictureTokenizer::readerGivesTheSameCodes() {
    auto tokenizer = net();
    tokenizer.visit([](const std::string&, Tensor& weight) {
        weight = weight.to(torch::kBFloat16).to(torch::kFloat);
    });
    const GridSize grid{5, 7};
    PixelBuffer picture({grid.columns * kReadingPixels, grid.rows * kReadingPixels});
    auto pixels = torch::empty({1, picture.height(), picture.width(), 3});
    Random random(5);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            std::uint8_t* to = picture.row(y) + 4 * x;
            to[3] = y < 20 ? 255 : x < 20 ? 0 : 102; // opaque, not there, and 40 per cent
            for (int c = 0; c < 3; ++c) {
                to[c] = static_cast<std::uint8_t>(random.below(256));
                const double share = to[3] / 255.0;
                pixels[0][y][x][c] = (to[c] * share + 255 * (1 - share)) / 127.5 - 1;
            }
        }
    const auto numbers = encodeNumbers(tokenizer, pixels);
    const auto codes = PictureReader(tokenizer).read(std::move(picture).freeze(), grid);
    QCOMPARE(codes.size(), grid);
    const auto read =
        torch::tensor(std::vector<std::int64_t>(codes.codes().begin(), codes.codes().end()))
            .reshape({1, grid.rows, grid.columns, codes.codesPerCell()});
    const auto difference = (numbersOf(tokenizer.config, read) - numbers).abs().max();
    // Rounded to the nearest level, but where a number lies between two of them.
    QVERIFY2(difference.item<float>() < 0.502,
             qPrintable(QString::number(difference.item<float>())));
}

void TestPictureTokenizer::visitNamesEveryWeightOnce() {
    auto tokenizer = net();
    std::map<std::string, const void*> seen;
    tokenizer.visit([&](const std::string& name, Tensor& weight) {
        QVERIFY(weight.defined());
        QVERIFY2(seen.emplace(name, &weight).second, name.c_str());
    });
    std::set<const void*> tensors;
    for (const auto& [name, weight] : seen)
        tensors.insert(weight);
    QCOMPARE(tensors.size(), seen.size());
    QVERIFY(seen.contains("decoder.out.bias") && seen.contains("encoder.in.weight"));
}

void TestPictureTokenizer::saveAndLoad() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("picture.safetensors").toStdString();
    auto saved = net(1), loaded = net(2);
    std::map<std::string, Tensor> weights;
    saved.visit([&](const std::string& name, Tensor& weight) { weights[name] = weight; });
    writeSafetensors(file, weights);
    loadWeights(file, loaded);
    torch::InferenceMode guard;
    const auto pixels = torch::rand({1, 64, 80, 3}) * 2 - 1;
    const auto numbers = encodeNumbers(saved, pixels);
    QVERIFY(torch::equal(encodeNumbers(loaded, pixels), numbers));
    QVERIFY(torch::equal(decodeNumbers(loaded, numbers.round()),
                         decodeNumbers(saved, numbers.round())));
}

void TestPictureTokenizer::wrongShapeIsRefused() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("picture.safetensors").toStdString();
    auto saved = net();
    std::map<std::string, Tensor> weights;
    saved.visit([&](const std::string& name, Tensor& weight) { weights[name] = weight; });
    auto config = sketchConfig().picture;
    config.channels[1] = 24;
    PictureTokenizer other(config);
    writeSafetensors(file, weights);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { loadWeights(file, other); }));
    weights.erase("decoder.norm.weight");
    writeSafetensors(file, weights);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { loadWeights(file, saved); }));
}

QTEST_APPLESS_MAIN(TestPictureTokenizer)
#include "tst_picture_tokenizer.moc"
