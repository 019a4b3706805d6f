#include "generation/exact_size.h"
#include "generation/grid_limits.h"
#include "generation/shapes.h"
#include "support/other_model.h"
#include "support/thrown_error.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace depict;

using Change = std::function<void(GenerationRequest&)>;
Q_DECLARE_METATYPE(Change)

namespace {

GenerationRequest goodRequest() {
    GenerationRequest request;
    request.words = "a red car and a dog on the beach";
    request.grid = {8, 16};
    return request;
}

Image picture(int width, int height) {
    return PixelBuffer({width, height}).freeze();
}

LatentGrid keptCells(GridSize size, int first, int last) {
    LatentGrid grid(size, 4);
    for (int i = first; i < last; ++i)
        grid.cell(i)[0] = 1;
    return grid;
}

} // namespace

class TestGenerationRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
        row("as it is", [](auto&) {});
        row("Chinese", [](auto& r) { r.words = "海滩上的一辆红色汽车和一只狗"; });
        row("longest words", [](auto& r) { r.words = std::string(kLongestWords, 'x'); });
        row("smallest grid", [](auto& r) { r.grid = {4, 4}; });
        row("longest side", [](auto& r) { r.grid = {16, 64}; });
        row("most cells", [](auto& r) { r.grid = {32, 32}; });
        row("bounds", [](auto& r) { r.sampling = {~std::uint64_t{0}, 0, 0, 1.0, 0.0}; });
        row("upper bounds", [](auto& r) { r.sampling = {0, 5, 100000, 0.001, 20.0}; });
        row("four variants", [](auto& r) { r.variants = 4; });
        row("kept prefix", [](auto& r) { r.kept = keptCells(r.grid, 0, 40); });
        row("the input's shape", [](auto& r) {
            r.grid = {};
            r.inputs = {picture(33, 20)};
            r.mask = Mask({33, 20});
        });
        row("a question without a picture", [](auto& r) {
            r.grid = {};
            r.reply = Reply::words;
        });
    }

    void accepts() {
        QFETCH(Change, change);
        auto request = goodRequest();
        change(request);
        const auto error = test::thrownBy([&] {
            validate(request);
            return 0;
        });
        QVERIFY2(!error, error ? error->what() : "");
    }

    void refuses_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("named"); // what the sentence must name
        const auto row = [](const char* name, const char* named, Change change) {
            QTest::newRow(name) << change << named;
        };
        row("empty words", "empty", [](auto& r) { r.words.clear(); });
        row("only spaces", "empty", [](auto& r) { r.words = " \t\n\xE3\x80\x80\xC2\xA0"; });
        row("long words", "100000", [](auto& r) { r.words = std::string(100000, 'x'); });
        row("one byte too long", "4001", [](auto& r) { r.words = std::string(4001, 'x'); });
        row("zero byte", "zero byte", [](auto& r) { r.words = std::string("a\0b", 3); });
        row("lone continuation", "byte 1", [](auto& r) { r.words = "a\x80"; });
        row("cut character", "byte 2", [](auto& r) { r.words = "ab\xE6\xB5"; });
        row("overlong", "byte 0", [](auto& r) { r.words = "\xC0\xAF"; });
        row("overlong of three", "byte 0", [](auto& r) { r.words = "\xE0\x80\xAF"; });
        row("surrogate", "byte 0", [](auto& r) { r.words = "\xED\xA0\x80"; });
        row("above Unicode", "byte 0", [](auto& r) { r.words = "\xF4\x90\x80\x80"; });
        row("no shape", "shape", [](auto& r) { r.grid = {}; });
        row("one side zero", "0", [](auto& r) { r.grid = {0, 16}; });
        row("thin", "3", [](auto& r) { r.grid = {3, 16}; });
        row("negative", "-4", [](auto& r) { r.grid = {-4, -4}; });
        row("long side", "65", [](auto& r) { r.grid = {4, 65}; });
        row("too many cells", "1056", [](auto& r) { r.grid = {33, 32}; });
        row("mask alone", "mask", [](auto& r) { r.mask = Mask({8, 8}); });
        row("mask of another size", "8 x 8", [](auto& r) {
            r.inputs = {picture(8, 9)};
            r.mask = Mask({8, 8});
        });
        row("null picture", "empty", [](auto& r) { r.inputs = {Image()}; });
        row("no variants", "0", [](auto& r) { r.variants = 0; });
        row("five variants", "5", [](auto& r) { r.variants = 5; });
        row("hot", "5.5", [](auto& r) { r.sampling.temperature = 5.5; });
        row("cold", "-0.1", [](auto& r) { r.sampling.temperature = -0.1; });
        row("no number", "nan", [](auto& r) { r.sampling.temperature = std::nan(""); });
        row("a talk too long", "33", [](auto& r) { r.earlier.resize(33, {"what", "this"}); });
        row("an empty question", "empty", [](auto& r) { r.earlier = {{" ", "this"}}; });
        row("top-k", "-1", [](auto& r) { r.sampling.topK = -1; });
        row("top-p zero", "0", [](auto& r) { r.sampling.topP = 0; });
        row("top-p above", "1.01", [](auto& r) { r.sampling.topP = 1.01; });
        row("guidance", "21", [](auto& r) { r.sampling.guidance = 21; });
        row("endless guidance", "inf", [](auto& r) { r.sampling.guidance = HUGE_VAL; });
        row("kept of another shape", "8 x 16", [](auto& r) { r.kept = LatentGrid({16, 8}, 4); });
        row("kept with a gap", "Cell 5", [](auto& r) { r.kept = keptCells(r.grid, 5, 6); });
    }

    void refuses() {
        QFETCH(Change, change);
        QFETCH(QString, named);
        auto request = goodRequest();
        change(request);
        const auto error = test::thrownBy([&] {
            validate(request);
            return 0;
        });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::badRequest);
        const QString detail = QString::fromStdString(error->detail());
        QVERIFY2(detail.contains(named) && detail.endsWith('.'), qPrintable(detail));
    }

    void modelsHaveTheirOwnGrids() {
        auto request = goodRequest();
        const auto refused = [&](const PaintingShape& model) {
            const auto error = test::thrownBy([&] {
                validate(request, model);
                return 0;
            });
            return error ? std::optional(error->kind()) : std::nullopt;
        };
        request.grid = {64, 64};
        QCOMPARE(refused({}), ErrorKind::badRequest);
        QVERIFY(!refused(test::kFineCells));
        request.grid = {160, 160}; // each side is possible, but not so many cells
        QCOMPARE(refused(test::kFineCells), ErrorKind::badRequest);
        request.grid = {16, 32};
        QCOMPARE(refused(test::kOneSquare), ErrorKind::unsupported);
        request.grid = {16, 16}; // of squares, there is one size
        QVERIFY(!refused(test::kOneSquare));
    }

    void shapesAreInTheModelsCells() {
        for (const NamedShape& shape : kShapes) {
            const auto grid = gridForShape(std::string(shape.name), test::kFineCells);
            QVERIFY(std::abs(std::log(grid.columns / (grid.rows * shape.aspect()))) < 0.03);
            QVERIFY(std::abs(std::log(grid.cells() / 4096.0)) < 0.06);
            QCOMPARE(gridFor(shape.aspect(), test::kOneSquare).has_value(),
                     shape.name == std::string_view("1:1"));
        }
        QVERIFY((gridForShape("1:1", test::kFineCells) == GridSize{64, 64}));
        QVERIFY((gridForShape("4:1", test::kFineCells) == GridSize{32, 128}));
        QVERIFY((gridForShape("1:1", test::kOneSquare) == GridSize{24, 24}));
        const auto error = test::thrownBy([] { return gridForShape("4:1", test::kOneSquare); });
        QVERIFY(error && error->kind() == ErrorKind::unsupported);
        QVERIFY(error->detail().find("384 x 384") != std::string::npos);
        QVERIFY((gridForSize({1600, 400}, test::kOneSquare) == GridSize{24, 24})); // and cut
        QVERIFY((gridForSize({1600, 400}, test::kFineCells) == GridSize{25, 100}));
    }
};

QTEST_APPLESS_MAIN(TestGenerationRequest)
#include "tst_generation_request.moc"
