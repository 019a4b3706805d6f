// Decoding a picture piece by piece gives, bit for bit, what decoding it at once gives.
#include "base/random.h"
#include "engine/picture/raster_decoder.h"
#include "engine/sketch_model.h"
#include "support/thrown_error.h"

#include <QTest>

using namespace depict;
using torch::Tensor;

class TestRasterDecoder : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PictureTokenizer> m_net, m_toldNet; // the second takes sketches
    std::shared_ptr<const RasterWeights> m_weights, m_toldWeights;

    [[nodiscard]] static LatentGrid randomCodes(GridSize size, std::uint64_t seed) {
        LatentGrid grid(size, 4);
        Random random(seed);
        for (auto& code : grid.codes())
            code = random.below(512);
        return grid;
    }
    static Sketch randomSketch(GridSize size, std::uint64_t seed) {
        Sketch sketch;
        sketch.grid = size;
        sketch.settings = {3, 40};
        Random random(seed);
        for (int i = 0; i < size.cells() * 4 * kSketchPoints * kSketchPoints; ++i)
            sketch.points.push_back(static_cast<std::uint8_t>(random.below(256)));
        return sketch;
    }
    /// The picture after decoding `atOnce` cells at a time.
    [[nodiscard]] Image painted(const LatentGrid& codes, int atOnce,
                                const Sketch* sketch = nullptr) const;

private Q_SLOTS:
    void initTestCase();
    void cleanup() { torch::set_num_threads(1); }
    void pieces_data();
    void pieces();
    void patchesTellTheirPlace();
    void borderClosesWhatStops();
    void equalsTheTrainedNetwork_data();
    void equalsTheTrainedNetwork();
    void sketches();
    void rewinding_data();
    void rewinding();
    void earlierCellsOnlyAreRead();
    void outsideIsAnError();
};

Image TestRasterDecoder::painted(const LatentGrid& codes, int atOnce, const Sketch* sketch) const {
    RasterDecoder decoder(sketch ? m_toldWeights : m_weights, codes.size());
    if (sketch)
        decoder.tell(*sketch);
    PixelBuffer canvas({codes.size().columns * kPaintedPixels, codes.size().rows * kPaintedPixels});
    while (decoder.decoded() < codes.size().cells())
        for (const auto& patch :
             decoder.decode(codes, std::min(atOnce, codes.size().cells() - decoder.decoded())))
            canvas.paste(patch.pixels, patch.area.x, patch.area.y);
    return std::move(canvas).freeze();
}

void TestRasterDecoder::initTestCase() {
    torch::manual_seed(4);
    auto config = sketchConfig().picture;
    const auto shipped = [](const std::string&, Tensor& weight) {
        weight = weight.to(torch::kBFloat16).to(torch::kFloat);
    };
    m_net = std::make_unique<PictureTokenizer>(config);
    m_net->visit(shipped);
    m_weights = std::make_shared<RasterWeights>(*m_net);
    config.sketches = true;
    m_toldNet = std::make_unique<PictureTokenizer>(config);
    m_toldNet->visit([&](const std::string& name, Tensor& weight) {
        if (name.starts_with("decoder.sketch.")) // they begin without effect
            weight = 0.2 * torch::randn(weight.sizes());
        shipped(name, weight);
    });
    m_toldWeights = std::make_shared<RasterWeights>(*m_toldNet);
}

void TestRasterDecoder::pieces_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("threads");
    for (const auto& [rows, columns] : {std::pair{6, 9}, {4, 5}, {12, 4}, {1, 1}})
        for (const int atOnce : {1, 2, 3, 7, columns, columns + 1, rows * columns})
            for (const int threads : {1, 2})
                QTest::addRow("%d rows of %d, %d at once, %d threads", rows, columns, atOnce,
                              threads)
                    << rows << columns << atOnce << threads;
}

void TestRasterDecoder::pieces() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, atOnce);
    QFETCH(int, threads);
    const auto codes = randomCodes({rows, columns}, 1);
    torch::set_num_threads(1);
    const auto whole = painted(codes, rows * columns);
    torch::set_num_threads(threads);
    QVERIFY(painted(codes, atOnce) == whole);
    const auto sketch = randomSketch({rows, columns}, 2);
    torch::set_num_threads(1);
    const auto told = painted(codes, rows * columns, &sketch);
    QVERIFY(told != whole);
    torch::set_num_threads(threads);
    QVERIFY(painted(codes, atOnce, &sketch) == told);
}

void TestRasterDecoder::patchesTellTheirPlace() {
    const auto codes = randomCodes({5, 6}, 2);
    RasterDecoder decoder(m_weights, codes.size());
    QCOMPARE(decoder.decoded(), 0);
    const auto first = decoder.decode(codes, 4);
    QCOMPARE(first.size(), std::size_t{1});
    QVERIFY((first[0].area == Rect{0, 0, 4 * 32 - 16, 16})); // up to the middle of the last cell
    const auto next = decoder.decode(codes, 9); // the end of row 0, row 1, a bit of row 2
    QCOMPARE(next.size(), std::size_t{3});
    QVERIFY((next[0].area == Rect{4 * 32 - 16, 0, 2 * 32 + 16, 16}));
    QVERIFY((next[1].area == Rect{0, 16, 6 * 32, 32}));
    QVERIFY((next[2].area == Rect{0, 48, 16, 32}));
    for (const auto& patch : next)
        QVERIFY((patch.pixels.size() == Size{patch.area.width, patch.area.height}));
    QCOMPARE(decoder.decoded(), 13);
    QVERIFY(decoder.decode(codes, 0).empty());
    const auto rest = decoder.decode(codes, 17); // the last row ends at the lower edge
    QVERIFY((rest.back().area == Rect{0, 5 * 32 - 16, 6 * 32, 16}));
}

void TestRasterDecoder::borderClosesWhatStops() {
    const auto codes = randomCodes({4, 5}, 7);
    RasterDecoder decoder(m_weights, codes.size()), straight(m_weights, codes.size());
    QVERIFY(decoder.border(codes).empty()); // nothing is there yet
    static_cast<void>(decoder.decode(codes, 7));
    const auto border = decoder.border(codes);
    QCOMPARE(border.size(), std::size_t{2});
    QVERIFY((border[0].area == Rect{2 * 32 - 16, 16, 3 * 32 + 16, 32})); // row 0's lower half
    QVERIFY((border[1].area == Rect{0, 48, 3 * 32 - 16, 32}));           // row 1's
    QCOMPARE(decoder.decoded(), 7);
    QVERIFY(decoder.border(codes)[0].pixels == border[0].pixels);
    // It leaves no trace in what is decoded later.
    static_cast<void>(straight.decode(codes, 7));
    const auto found = decoder.decode(codes, 13), wanted = straight.decode(codes, 13);
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(found[i].area == wanted[i].area && found[i].pixels == wanted[i].pixels);
    QVERIFY(decoder.border(codes).empty()); // the picture is whole
}

void TestRasterDecoder::equalsTheTrainedNetwork_data() {
    QTest::addColumn<bool>("isTold");
    QTest::newRow("codes alone") << false;
    QTest::newRow("with a sketch") << true;
}

void TestRasterDecoder::equalsTheTrainedNetwork() {
    QFETCH(bool, isTold);
    torch::InferenceMode guard;
    const auto sketch = randomSketch({6, 9}, 8);
    const SketchBatch batch({sketch});
    const auto codes = randomCodes({6, 9}, 3);
    const auto all =
        torch::tensor(std::vector<std::int64_t>(codes.codes().begin(), codes.codes().end()))
            .reshape({1, 6, 9, 4});
    const auto& net = isTold ? *m_toldNet : *m_net;
    const auto wanted =
        ((decodeNumbers(net, numbersOf(net.config, all), torch::kFloat, &batch)[0] + 1) * 127.5)
            .clamp(0, 255)
            .contiguous();
    const auto found = painted(codes, 3, isTold ? &sketch : nullptr);
    const auto* level = wanted.data_ptr<float>();
    std::set<int> levels;
    for (int y = 0; y < found.height(); ++y)
        for (int x = 0; x < found.width(); ++x, level += 3)
            for (int c = 0; c < 3; ++c) {
                const int value = found.row(y)[4 * x + c];
                levels.insert(value);
                QVERIFY2(std::abs(static_cast<float>(value) - level[c]) < 1,
                         qPrintable(QStringLiteral("%1, %2: %3, not %4")
                                        .arg(x)
                                        .arg(y)
                                        .arg(value)
                                        .arg(level[c])));
            }
    QVERIFY(levels.size() > 50); // it is a picture, not one colour
}

/// What is told has effect where it is told only; nothing told is the same as an empty sketch.
void TestRasterDecoder::sketches() {
    constexpr GridSize kSize{5, 6};
    const auto codes = randomCodes(kSize, 9);
    RasterDecoder silent(m_toldWeights, kSize);
    PixelBuffer canvas({kSize.columns * kPaintedPixels, kSize.rows * kPaintedPixels});
    for (const auto& patch : silent.decode(codes, kSize.cells()))
        canvas.paste(patch.pixels, patch.area.x, patch.area.y);
    auto sketch = randomSketch(kSize, 1);
    sketch.settings.clear();
    std::fill(sketch.points.begin(), sketch.points.end(), 0);
    const auto empty = painted(codes, 4, &sketch);
    QVERIFY(std::move(canvas).freeze() == empty);
    // A point of the last row of cells changes nothing above it but what blends into it.
    auto* point =
        sketch.points.data() + (sketch.point(kSketchPoints * 4 + 4, 6) - sketch.points.data());
    std::fill_n(point, 4, std::uint8_t{255});
    const auto dotted = painted(codes, 4, &sketch);
    QVERIFY(dotted != empty);
    const Rect above{0, 0, empty.width(), 3 * kPaintedPixels};
    QVERIFY(dotted.cropped(above) == empty.cropped(above));
    QVERIFY(test::throws(ErrorKind::internal, [&] { // of another picture
        RasterDecoder(m_toldWeights, {6, 5}).tell(sketch);
    }));
    QVERIFY(test::throws(ErrorKind::internal, [&] { // too late
        RasterDecoder decoder(m_toldWeights, kSize);
        static_cast<void>(decoder.decode(codes, 1));
        decoder.tell(sketch);
    }));
}

void TestRasterDecoder::rewinding_data() {
    QTest::addColumn<int>("cell");
    for (const int cell : {0, 1, 8, 9, 14, 27, 53})
        QTest::addRow("to cell %d", cell) << cell;
}

void TestRasterDecoder::rewinding() {
    QFETCH(int, cell);
    const auto codes = randomCodes({6, 9}, 4);
    auto other = randomCodes({6, 9}, 5);
    for (int i = 0; i < cell; ++i)
        std::copy_n(codes.cell(i), 4, other.cell(i));
    RasterDecoder decoder(m_weights, codes.size()), fresh(m_weights, codes.size());
    static_cast<void>(decoder.decode(codes, 54));
    decoder.rewind(60); // beyond what there is: nothing happens
    QCOMPARE(decoder.decoded(), 54);
    decoder.rewind(cell);
    QCOMPARE(decoder.decoded(), cell);
    static_cast<void>(fresh.decode(other, cell));
    const auto found = decoder.decode(other, 54 - cell), wanted = fresh.decode(other, 54 - cell);
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(found[i].area == wanted[i].area && found[i].pixels == wanted[i].pixels);
}

void TestRasterDecoder::earlierCellsOnlyAreRead() {
    const auto codes = randomCodes({4, 4}, 6);
    auto begun = codes;
    std::fill(begun.cell(7), begun.cell(15) + 4, kBlankCode);
    RasterDecoder decoder(m_weights, codes.size()), whole(m_weights, codes.size());
    const auto found = decoder.decode(begun, 7), wanted = whole.decode(codes, 7);
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(found[i].pixels == wanted[i].pixels);
}

void TestRasterDecoder::outsideIsAnError() {
    RasterDecoder decoder(m_weights, {4, 5});
    QVERIFY(test::throws(ErrorKind::internal, [&] {
        return decoder.decode(randomCodes({5, 4}, 1), 1);
    }));
    QVERIFY(test::throws(ErrorKind::internal, [&] {
        return decoder.decode(randomCodes({4, 5}, 1), 21);
    }));
    QCOMPARE(decoder.decoded(), 0);
    QCOMPARE(decoder.decode(randomCodes({4, 5}, 1), 20).size(), std::size_t{5});
}

QTEST_APPLESS_MAIN(TestRasterDecoder)
#include "tst_raster_decoder.moc"
