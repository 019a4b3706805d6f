#include "generation/scripted_painter.h"
#include "support/thrown_error.h"

#include <QTest>

#include <cstring>

using namespace depict;
using Kind = GenerationEvent::Kind;

namespace {

// Keeps every event; says stop after so many questions.
class Listener : public JobControl {
public:
    explicit Listener(int stopAfter = -1) : m_left(stopAfter) {}
    void emit(GenerationEvent event) override { events.push_back(std::move(event)); }
    bool proceed() override { return m_left < 0 || m_left-- > 0; }
    std::vector<GenerationEvent> events;

private:
    int m_left;
};

GenerationRequest request() {
    GenerationRequest request;
    request.words = "a red car";
    request.grid = {4, 6};
    request.sampling.seed = 5;
    return request;
}

std::vector<GenerationEvent> eventsOf(const GenerationRequest& request,
                                      ScriptedPainterOptions options = {}) {
    Listener listener;
    ScriptedPainter(std::move(options)).run(request, listener);
    return listener.events;
}

Image stripes(Size size) {
    PixelBuffer pixels(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width * 4; ++x)
            pixels.row(y)[x] = static_cast<std::uint8_t>(x % 4 == 3 ? 255 : x * 7 + y * 3);
    return std::move(pixels).freeze();
}

} // namespace

class TestScriptedPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameRequestSamePicture() {
        const auto first = eventsOf(request()).back(), second = eventsOf(request()).back();
        QVERIFY(first.picture == second.picture);
        QVERIFY(first.tokens == second.tokens);
        auto other = request();
        other.sampling.seed = 6;
        QVERIFY(eventsOf(other).back().picture != first.picture);
        other = request();
        other.words = "a blue car";
        QVERIFY(eventsOf(other).back().picture != first.picture);
    }

    void eventsCarryTheCodes() {
        ScriptedPainterOptions options;
        options.cellsPerStep = 7;
        const auto events = eventsOf(request(), options);
        std::vector<std::int32_t> codes;
        for (const auto& event : events) {
            const auto each = static_cast<std::size_t>(events.back().tokens.codesPerCell());
            if (event.kind == Kind::painted)
                QCOMPARE(event.codes.size(), each * static_cast<std::size_t>(event.cellCount));
            else
                QVERIFY(event.codes.empty());
            codes.insert(codes.end(), event.codes.begin(), event.codes.end());
        }
        QVERIFY(codes == events.back().tokens.codes());
    }

    void eventsTellTheWholePicture_data() {
        QTest::addColumn<int>("cellsPerStep");
        QTest::newRow("one by one") << 1;
        QTest::newRow("rows") << 6;
        QTest::newRow("uneven") << 7;
        QTest::newRow("all") << 1000;
    }

    void eventsTellTheWholePicture() {
        QFETCH(int, cellsPerStep);
        const auto events = eventsOf(request(), {.cellsPerStep = cellsPerStep, .beforeCell = {}});
        QCOMPARE(events.front().kind, Kind::started);
        PixelBuffer canvas(events.front().canvas);
        int next = 0;
        for (const auto& event : events) {
            QCOMPARE(event.canvas, (Size{192, 128}));
            QCOMPARE(event.grid, (GridSize{4, 6}));
            if (event.kind != Kind::painted)
                continue;
            QCOMPARE(event.firstCell, next);
            next += event.cellCount;
            QCOMPARE(event.cellsPainted, next);
            for (const Patch& patch : event.patches) {
                QCOMPARE(patch.pixels.size(), (Size{patch.area.width, patch.area.height}));
                canvas.paste(patch.pixels, patch.area.x, patch.area.y);
            }
        }
        QCOMPARE(next, 24);
        const auto& last = events.back();
        QCOMPARE(last.kind, Kind::finished);
        QVERIFY(last.isLast);
        QVERIFY(std::move(canvas).freeze() == last.picture);
        QCOMPARE(last.tokens.paintedPrefix(), 24);
        QCOMPARE(last.tokens.codesPerCell(), 4);
        QCOMPARE(last.confidence.size(), std::size_t{24});
    }

    void variantsUseTheNextSeeds() {
        auto wanted = request();
        wanted.variants = 3;
        std::vector<GenerationEvent> finished;
        int starts = 0;
        for (const auto& event : eventsOf(wanted)) {
            starts += event.kind == Kind::started;
            if (event.kind == Kind::finished)
                finished.push_back(event);
        }
        QCOMPARE(starts, 1);
        QCOMPARE(finished.size(), std::size_t{3});
        for (int v = 0; v < 3; ++v) {
            auto single = request();
            single.sampling.seed += static_cast<std::uint64_t>(v);
            QCOMPARE(finished[static_cast<std::size_t>(v)].variant, v);
            QCOMPARE(finished[static_cast<std::size_t>(v)].isLast, v == 2);
            QVERIFY(finished[static_cast<std::size_t>(v)].tokens == eventsOf(single).back().tokens);
        }
    }

    void keptCellsStay() {
        auto other = request();
        other.sampling.seed = 99;
        auto kept = eventsOf(other).back().tokens;
        for (int cell = 10; cell < 24; ++cell)
            std::fill_n(kept.cell(cell), 4, kBlankCode);
        auto continued = request();
        continued.kept = kept;
        const auto tokens = eventsOf(continued).back().tokens,
                   fresh = eventsOf(request()).back().tokens;
        for (int cell = 0; cell < 24; ++cell)
            for (int k = 0; k < 4; ++k)
                QCOMPARE(tokens.cell(cell)[k],
                         cell < 10 ? kept.cell(cell)[k] : fresh.cell(cell)[k]);
    }

    void keptCellsOfAnotherModelAreRefused() {
        auto wanted = request();
        wanted.kept = LatentGrid({4, 6}, 1);
        QVERIFY(test::throws(ErrorKind::badRequest, [&] { return eventsOf(wanted); }));
    }

    void maskKeepsTheBytesOutside() {
        auto wanted = request();
        wanted.grid = {};
        wanted.inputs = {stripes({192, 128})};
        wanted.mask = Mask({192, 128});
        QVERIFY(eventsOf(wanted).back().picture == wanted.inputs[0]);
        wanted.mask->row(40)[50] = 255; // smaller than a cell
        const auto picture = eventsOf(wanted).back().picture;
        int changed = 0;
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 192; ++x)
                if (std::memcmp(picture.row(y) + 4 * x, wanted.inputs[0].row(y) + 4 * x, 4) != 0) {
                    QCOMPARE(x, 50);
                    QCOMPARE(y, 40);
                    ++changed;
                }
        QCOMPARE(changed, 1);
    }

    void theShapeComesFromTheInput_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("exact") << 256 << 128 << 8 << 4;
        QTest::newRow("tiny") << 1 << 1 << 4 << 4;
        QTest::newRow("huge") << 8000 << 4000 << 45 << 22;
        QTest::newRow("thread") << 16000 << 16 << 64 << 4;
    }

    void theShapeComesFromTheInput() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, columns);
        QFETCH(int, rows);
        auto wanted = request();
        wanted.grid = {};
        wanted.inputs = {PixelBuffer({width, height}).freeze()};
        QCOMPARE(eventsOf(wanted).back().grid, (GridSize{rows, columns}));
    }

    void stopsBeforeTheNextCell() {
        Listener listener(9);
        ScriptedPainter().run(request(), listener);
        const auto& last = listener.events.back();
        QCOMPARE(last.kind, Kind::cancelled);
        QVERIFY(last.isLast);
        QCOMPARE(last.cellsPainted, 9);
        QCOMPARE(last.tokens.paintedPrefix(), 9);
        QCOMPARE(last.picture.size(), (Size{192, 128}));
    }

    void failsWhereItIsTold() {
        QVERIFY(test::throws(ErrorKind::device, [] {
            return eventsOf(request(), {.failAtCell = 3, .beforeCell = {}});
        }));
        QVERIFY_THROWS_EXCEPTION(
            std::bad_alloc, (void)eventsOf(request(), {.outOfMemoryAtCell = 0, .beforeCell = {}}));
    }

    void answersGrowWordByWord() {
        auto wanted = request();
        wanted.reply = Reply::words;
        wanted.inputs = {stripes({20, 10})};
        const auto events = eventsOf(wanted);
        std::string before;
        for (const auto& event : events) {
            QVERIFY(event.text.starts_with(before));
            before = event.text;
        }
        QCOMPARE(events.back().kind, Kind::finished);
        QVERIFY(events.back().text.find("20 x 10") != std::string::npos);
        QVERIFY(events.back().picture.isNull());
    }
};

QTEST_APPLESS_MAIN(TestScriptedPainter)
#include "tst_scripted_painter.moc"
