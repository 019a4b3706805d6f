// Painting with a tiny random model: what a request fixes, what events promise, what stays.
#include "engine/painter_listener.h"
#include "engine/sketch_model.h"
#include "engine/torch_painter.h"
#include "image/resample.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;
using namespace depict::test;

class TestFlatPainter : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Painter> m_painter;

    [[nodiscard]] std::unique_ptr<Painter> make(int threads) const {
        return makeTorchPainter({m_folder.path().toStdString(), DeviceChoice::cpu, threads});
    }
    [[nodiscard]] Listener run(const GenerationRequest& request) const {
        return heard(*m_painter, request);
    }

private Q_SLOTS:
    void initTestCase();
    void facts();
    void sameRequestSameTokens();
    void pausesChangeNothing();
    void otherSeedOtherTokens();
    void wordsMatter();
    void eventsTellEverything_data();
    void eventsTellEverything();
    void keptBeginningGoesOn_data();
    void keptBeginningGoesOn();
    void strangeKeptCells_data();
    void strangeKeptCells();
    void maskedEdit_data();
    void maskedEdit();
    void maskThatFreesNothing();
    void maskThatFreesAll();
    void maskOfAnotherSize();
    void cancelling_data();
    void cancelling();
    void settings_data();
    void settings();
    void answering();
    void answeringWithoutShape();
    void answeringIsCancelled();
    void modelDecidesHowToReply();
    void strangeInputs_data();
    void strangeInputs();
    void tooLong();
    void badRequestsAreRefused();
};

void TestFlatPainter::initTestCase() {
    QVERIFY(m_folder.isValid());
    writeSketchModel(m_folder.path().toStdString());
    m_painter = make(1);
}

void TestFlatPainter::facts() {
    const auto facts = m_painter->facts();
    QCOMPARE(facts.modelId, std::string("flat-sketch"));
    QCOMPARE(facts.deviceName, std::string("CPU, 1 thread"));
    QCOMPARE(facts.shape.cellPixels, 32);
    QCOMPARE(facts.codesPerCell, 4);
    QVERIFY(facts.canEdit && facts.canAnswer && facts.canMask);
}

void TestFlatPainter::sameRequestSameTokens() {
    const auto once = run(painting()), again = run(painting());
    Listener two;
    make(2)->run(painting(), two);
    m_painter = make(1); // libtorch's threads are the process's
    QVERIFY(!once.end().tokens.isEmpty());
    QCOMPARE(once.end().tokens.paintedPrefix(), 30);
    QVERIFY(again.end().tokens == once.end().tokens);
    QVERIFY(two.end().tokens == once.end().tokens);
    QVERIFY(two.end().picture == once.end().picture);
    QCOMPARE(two.end().confidence, once.end().confidence);
}

void TestFlatPainter::pausesChangeNothing() {
    const auto unbroken = run(painting());
    Listener broken([&](int asked) {
        if (asked % 11 == 10) // something else happens on this thread meanwhile
            static_cast<void>(torch::randn({64, 64}).matmul(torch::randn({64, 64})));
        return true;
    });
    m_painter->run(painting(), broken);
    QVERIFY(broken.end().tokens == unbroken.end().tokens);
    static_cast<void>(run(painting(3, {4, 9}))); // nor does another request in between
    QVERIFY(run(painting()).end().tokens == unbroken.end().tokens);
}

void TestFlatPainter::otherSeedOtherTokens() {
    const auto a = run(painting(7)), b = run(painting(8));
    int same = 0;
    for (std::size_t i = 0; i < 120; ++i)
        same += a.end().tokens.codes()[i] == b.end().tokens.codes()[i];
    QVERIFY2(same < 60, qPrintable(QString::number(same)));
}

void TestFlatPainter::wordsMatter() {
    auto other = painting();
    other.words = "海滩上的一辆红色汽车";
    QVERIFY(run(other).end().tokens != run(painting()).end().tokens);
}

void TestFlatPainter::eventsTellEverything_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("hasInput");
    for (const auto& [rows, columns] : {std::pair{4, 4}, {5, 6}, {4, 16}, {12, 4}})
        for (const bool hasInput : {false, true})
            QTest::addRow("%d rows of %d%s", rows, columns, hasInput ? ", with a picture" : "")
                << rows << columns << hasInput;
}

void TestFlatPainter::eventsTellEverything() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, hasInput);
    auto request = painting(3, {rows, columns});
    request.variants = 2;
    if (hasInput)
        request.inputs.push_back(pattern({90, 70}));
    const auto listener = run(request);
    const auto& events = listener.events;
    QCOMPARE(events.front().kind, Kind::started);
    QCOMPARE(events.back().kind, Kind::finished);
    QVERIFY(events.back().isLast);
    std::vector<Stage> stages;
    for (const auto* event : listener.all(Kind::stage))
        stages.push_back(event->stage);
    QCOMPARE(stages, (std::vector<Stage>{Stage::reading, Stage::painting}));
    double seconds = 0;
    for (const auto& event : events) {
        QVERIFY((event.grid == GridSize{rows, columns}));
        QVERIFY((event.canvas == Size{columns * 32, rows * 32}));
        QVERIFY(event.seconds >= seconds);
        seconds = event.seconds;
    }
    for (int v = 0; v < 2; ++v) {
        PixelBuffer canvas({columns * 32, rows * 32});
        int cells = 0;
        std::int64_t area = 0; // no pixel comes twice, and in the end none is left out
        for (const auto* event : listener.all(Kind::painted, v)) {
            QCOMPARE(event->firstCell, cells);
            QVERIFY(event->cellCount > 0);
            cells += event->cellCount;
            const int lastRow = (cells - 1) / columns;
            for (const auto& patch : event->patches) {
                area += static_cast<std::int64_t>(patch.area.width) * patch.area.height;
                QVERIFY(patch.area.y + patch.area.height <= (lastRow + 1) * 32); // nothing later
                canvas.paste(patch.pixels, patch.area.x, patch.area.y);
            }
            QCOMPARE(event->cellsPainted, cells);
            QVERIFY(event->secondsToFirstPixel > 0 || cells == event->cellCount);
        }
        QCOMPARE(cells, rows * columns);
        QCOMPARE(area, std::int64_t{rows} * columns * 32 * 32);
        const auto finished = listener.all(Kind::finished, v);
        QCOMPARE(finished.size(), std::size_t{1});
        QCOMPARE(finished[0]->cellsPainted, cells);
        QCOMPARE(finished[0]->confidence.size(), static_cast<std::size_t>(cells));
        for (const float confidence : finished[0]->confidence)
            QVERIFY(confidence > 0 && confidence <= 1);
        QVERIFY(finished[0]->picture == std::move(canvas).freeze());
    }
}

void TestFlatPainter::keptBeginningGoesOn_data() {
    QTest::addColumn<int>("kept");
    for (const int kept : {0, 1, 6, 17, 29, 30})
        QTest::addRow("%d cells", kept) << kept;
}

void TestFlatPainter::keptBeginningGoesOn() {
    QFETCH(int, kept);
    const auto unbroken = run(painting());
    auto request = painting();
    request.kept = LatentGrid(request.grid, 4);
    for (int i = 0; i < kept; ++i)
        std::copy_n(unbroken.end().tokens.cell(i), 4, request.kept.cell(i));
    const auto listener = run(request);
    QVERIFY(listener.end().tokens == unbroken.end().tokens);
    QVERIFY(listener.end().picture == unbroken.end().picture);
    // With another seed the beginning stays and the rest changes.
    request.sampling.seed = 99;
    const auto other = run(request);
    for (int i = 0; i < kept * 4; ++i)
        QCOMPARE(other.end().tokens.codes()[static_cast<std::size_t>(i)],
                 unbroken.end().tokens.codes()[static_cast<std::size_t>(i)]);
    QCOMPARE(other.end().tokens == unbroken.end().tokens, kept == 30);
}

void TestFlatPainter::strangeKeptCells_data() {
    QTest::addColumn<int>("codesPerCell");
    QTest::addColumn<int>("code");
    QTest::addRow("another number of codes") << 1 << 5;
    QTest::addRow("a code beyond the codebook") << 4 << 512;
    QTest::addRow("a huge code") << 4 << 2'000'000'000;
    QTest::addRow("a negative code") << 4 << -7;
}

void TestFlatPainter::strangeKeptCells() {
    QFETCH(int, codesPerCell);
    QFETCH(int, code);
    auto request = painting();
    request.kept = LatentGrid(request.grid, codesPerCell);
    std::fill_n(request.kept.cell(0), codesPerCell, 3);
    request.kept.cell(0)[codesPerCell - 1] = code;
    QVERIFY(test::throws(ErrorKind::badRequest, [&] { static_cast<void>(run(request)); }));
}

void TestFlatPainter::maskedEdit_data() {
    QTest::addColumn<bool>("wide");
    QTest::addColumn<bool>("ownGrid");
    for (const bool wide : {false, true})
        for (const bool ownGrid : {false, true})
            QTest::addRow("%s, %s", wide ? "rgba16" : "rgba8",
                          ownGrid ? "grid of the picture" : "4 x 6")
                << wide << ownGrid;
}

void TestFlatPainter::maskedEdit() {
    QFETCH(bool, wide);
    QFETCH(bool, ownGrid);
    const Size size{301, 207};
    auto request = painting(5, ownGrid ? GridSize{} : GridSize{4, 6});
    request.inputs.push_back(pattern(size, wide ? PixelFormat::rgba16 : PixelFormat::rgba8));
    const Rect area{61, 40, 120, 90};
    request.mask = rectangle(size, area);
    const auto first = run(request);
    request.sampling.seed = 6;
    const auto second = run(request);
    QCOMPARE(first.end().kind, Kind::finished);
    const GridSize grid = first.end().grid;
    QCOMPARE(ownGrid, grid != (GridSize{4, 6}));
    // The source's tokens: what a run that frees nothing tells.
    auto nothing = request;
    nothing.mask = Mask(size);
    nothing.grid = grid;
    const auto source = run(nothing).end().tokens;
    int changed = 0, free = 0;
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const int row = cell / grid.columns, column = cell % grid.columns;
        bool touched = false;
        for (int y = area.y; y < area.y + area.height && !touched; ++y)
            for (int x = area.x; x < area.x + area.width && !touched; ++x)
                touched =
                    y * grid.rows / size.height == row && x * grid.columns / size.width == column;
        const auto same = [&](const LatentGrid& tokens) {
            return std::equal(tokens.cell(cell), tokens.cell(cell) + 4, source.cell(cell));
        };
        free += touched;
        changed += !same(first.end().tokens);
        if (!touched)
            QVERIFY(same(first.end().tokens) && same(second.end().tokens));
    }
    QVERIFY(free > 2 && changed > free / 2);
    QVERIFY(first.end().tokens != second.end().tokens);
    // Outside the mask every byte is the input's; inside something changed.
    const auto& picture = first.end().picture;
    QVERIFY(picture.size() == size && picture.format() == request.inputs[0].format());
    const std::size_t pixel = wide ? 8 : 4;
    int different = 0;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const auto at = static_cast<std::size_t>(x) * pixel;
            const bool same = std::equal(picture.row(y) + at, picture.row(y) + at + pixel,
                                         request.inputs[0].row(y) + at);
            if (request.mask->row(y)[x] == 0)
                QVERIFY(same);
            different += !same;
        }
    QVERIFY(different > area.width * area.height / 2);
}

void TestFlatPainter::maskThatFreesNothing() {
    for (const auto format : {PixelFormat::rgba8, PixelFormat::rgba16}) {
        auto request = painting(5, {});
        request.inputs.push_back(pattern({301, 207}, format));
        request.mask = Mask({301, 207});
        const auto listener = run(request);
        QCOMPARE(listener.end().kind, Kind::finished);
        QVERIFY(listener.end().isLast);
        QVERIFY(listener.end().picture == request.inputs[0]);
        QVERIFY(listener.all(Kind::painted).empty());
        QCOMPARE(listener.end().tokens.paintedPrefix(), listener.end().grid.cells());
    }
}

void TestFlatPainter::maskThatFreesAll() {
    auto request = painting(5, {4, 6});
    request.inputs.push_back(pattern({192, 128}));
    request.mask = rectangle({192, 128}, {0, 0, 192, 128});
    const auto listener = run(request);
    QCOMPARE(listener.end().kind, Kind::finished);
    QVERIFY((listener.end().picture.size() == Size{192, 128}));
    QCOMPARE(listener.end().tokens.paintedPrefix(), 24);
    for (const float confidence : listener.end().confidence)
        QVERIFY(confidence < 1); // every cell was chosen, none was kept
}

void TestFlatPainter::maskOfAnotherSize() {
    auto request = painting(5, {4, 6});
    request.inputs.push_back(pattern({192, 128}));
    for (const Size size : {Size{128, 192}, Size{191, 128}, Size{1, 1}}) {
        request.mask = Mask(size);
        QVERIFY(test::throws(ErrorKind::badRequest, [&] { static_cast<void>(run(request)); }));
    }
}

void TestFlatPainter::cancelling_data() {
    QTest::addColumn<int>("cells");
    for (const int cells : {0, 1, 7, 29})
        QTest::addRow("after %d cells", cells) << cells;
}

void TestFlatPainter::cancelling() {
    QFETCH(int, cells);
    Listener listener([cells](int asked) { return asked < cells; });
    m_painter->run(painting(), listener);
    const auto& end = listener.end();
    QCOMPARE(end.kind, Kind::cancelled);
    QVERIFY(end.isLast);
    QCOMPARE(end.cellsPainted, cells);
    QCOMPARE(end.tokens.paintedPrefix(), cells);
    QVERIFY((end.picture.size() == Size{6 * 32, 5 * 32}));
    int shown = 0;
    for (const auto* event : listener.all(Kind::painted))
        shown += event->cellCount;
    QCOMPARE(shown, cells); // what was painted was shown
    // What was painted can be gone on with.
    auto request = painting();
    request.kept = end.tokens;
    QVERIFY(run(request).end().tokens == run(painting()).end().tokens);
}

void TestFlatPainter::settings_data() {
    QTest::addColumn<double>("guidance");
    QTest::addColumn<double>("temperature");
    QTest::addColumn<bool>("seedMatters");
    QTest::addRow("guidance off") << 1.0 << 1.0 << true;
    QTest::addRow("guidance 0") << 0.0 << 1.0 << true;
    QTest::addRow("guidance 7") << 7.0 << 1.0 << true;
    QTest::addRow("temperature 0") << 3.0 << 0.0 << false;
    QTest::addRow("temperature 0, guidance off") << 1.0 << 0.0 << false;
}

void TestFlatPainter::settings() {
    QFETCH(double, guidance);
    QFETCH(double, temperature);
    QFETCH(bool, seedMatters);
    auto request = painting(1);
    request.sampling.guidance = guidance;
    request.sampling.temperature = temperature;
    const auto one = run(request);
    QCOMPARE(one.end().tokens.paintedPrefix(), 30);
    QVERIFY(run(request).end().tokens == one.end().tokens);
    request.sampling.seed = 2;
    QCOMPARE(run(request).end().tokens != one.end().tokens, seedMatters);
}

void TestFlatPainter::answering() {
    auto request = painting();
    request.words = "what is on the beach?";
    request.reply = Reply::words;
    request.inputs.push_back(pattern({120, 80}));
    const auto listener = run(request);
    const auto said = listener.all(Kind::said);
    QVERIFY(!said.empty());
    QCOMPARE(listener.events.front().kind, Kind::started);
    QCOMPARE(listener.end().kind, Kind::finished);
    QVERIFY(listener.end().isLast);
    QCOMPARE(listener.end().text, said.back()->text); // the whole answer
    for (std::size_t i = 0; i + 1 < said.size(); ++i)
        QVERIFY(said[i + 1]->text.size() >= said[i]->text.size());
    QVERIFY(listener.all(Kind::painted).empty());
    QCOMPARE(run(request).end().text, listener.end().text);
}

void TestFlatPainter::answeringWithoutShape() {
    auto request = painting(1, {});
    request.reply = Reply::words;
    QCOMPARE(run(request).end().kind, Kind::finished);
}

void TestFlatPainter::answeringIsCancelled() {
    auto request = painting();
    request.reply = Reply::words;
    Listener listener([](int asked) { return asked < 2; });
    m_painter->run(request, listener);
    QCOMPARE(listener.end().kind, Kind::cancelled);
    QVERIFY(listener.all(Kind::said).size() <= 2);
}

void TestFlatPainter::modelDecidesHowToReply() {
    auto request = painting();
    request.reply = Reply::automatic;
    const auto listener = run(request);
    QCOMPARE(listener.end().kind, Kind::finished);
    // One or the other, never both or neither.
    const bool paints = listener.all(Kind::stage).back()->stage == Stage::painting;
    QCOMPARE(listener.all(Kind::stage).size(), std::size_t{2});
    QCOMPARE(listener.all(Kind::painted).empty(), !paints);
    QCOMPARE(listener.end().picture.isNull(), !paints);
}

void TestFlatPainter::strangeInputs_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const auto& [width, height] :
         {std::pair{1, 1}, {20000, 20}, {20000, 200}, {3, 5000}, {17, 1}})
        QTest::addRow("%d x %d", width, height) << width << height;
}

void TestFlatPainter::strangeInputs() {
    QFETCH(int, width);
    QFETCH(int, height);
    auto request = painting(1, {4, 5});
    request.inputs.push_back(pattern({width, height}));
    request.inputs.push_back(pattern({width, height})); // a second one is read on its own grid
    const auto listener = run(request);
    QCOMPARE(listener.end().kind, Kind::finished);
    QCOMPARE(listener.end().tokens.paintedPrefix(), 20);
}

void TestFlatPainter::tooLong() {
    auto request = painting(1, {32, 32});
    for (int i = 0; i < 40; ++i)
        request.inputs.push_back(pattern({64, 64}));
    QVERIFY(test::throws(ErrorKind::badRequest, [&] { static_cast<void>(run(request)); }));
    QCOMPARE(run(painting()).end().kind, Kind::finished); // and the painter still works
}

void TestFlatPainter::badRequestsAreRefused() {
    auto request = painting();
    request.words = "  ";
    Listener listener;
    QVERIFY(test::throws(ErrorKind::badRequest, [&] { m_painter->run(request, listener); }));
    QVERIFY(listener.events.empty());
}

QTEST_APPLESS_MAIN(TestFlatPainter)
#include "tst_flat_painter.moc"
