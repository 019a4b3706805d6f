// Folders of public models: rounded weights, whole paintings and answers by a small model of the
// true structure.
#include "engine/families/emu3p5/emu_grammar.h"
#include "engine/model_folder.h"
#include "engine/painter_listener.h"
#include "engine/tensors/safetensors.h"
#include "engine/tensors/weight_folder.h"
#include "generation/worker.h"
#include "support/open_model_folders.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace depict;
using namespace depict::test;
namespace fs = std::filesystem;

class TestOpenFolders : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] fs::path path(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::unique_ptr<Painter> janus();

private Q_SLOTS:
    void shards();
    void emuWords();
    void emuSizes_data();
    void emuSizes();
    void emuChoosesSize();
    void quantised();
    void janusPaints();
    void janusKeepsWhatIsPainted();
    void janusMasks();
    void janusAnswers();
    void janusSaysWhatItCannot();
    void emuPaintsOnItsGrids();
};

std::unique_ptr<Painter> TestOpenFolders::janus() {
    const auto folder = path("janus");
    if (!fs::exists(folder))
        writeJanusFolder(folder);
    EngineSettings settings;
    settings.modelFolder = folder;
    settings.threads = 1;
    return openModel(settings);
}

void TestOpenFolders::shards() {
    const auto folder = path("shards");
    fs::create_directories(folder);
    writeSafetensors(folder / "model-1.safetensors", {{"a", torch::ones({2})}});
    writeSafetensors(folder / "model-2.safetensors", {{"b", torch::ones({3})}});
    const auto index = folder / "model.safetensors.index.json";
    const auto opened = [&] { return WeightFolder::open(folder); };
    writeText(index, R"({"weight_map":{"a":"model-1.safetensors","b":"model-2.safetensors"}})");
    QCOMPARE(opened().tensor("b").numel(), std::int64_t{3});
    QCOMPARE(opened().parameters(), std::uint64_t{5});
    for (const auto* wrong :
         {R"({"weight_map":{"a":"model-2.safetensors","b":"model-2.safetensors"}})",
          R"({"weight_map":{"a":"../model-1.safetensors"}})", R"({"weight_map":{"a":7}})",
          R"({"weight_map":{}})", R"([])", "{"}) {
        writeText(index, wrong);
        QVERIFY2(throws(ErrorKind::modelDamaged, opened), wrong);
    }
    writeText(index, R"({"weight_map":{"a":"model-3.safetensors"}})");
    QVERIFY(throws(ErrorKind::modelMissing, opened));
    writeSafetensors(folder / "model-2.safetensors", {{"a", torch::ones({3})}});
    writeText(index, R"({"weight_map":{"a":"model-1.safetensors","b":"model-2.safetensors"}})");
    QVERIFY(throws(ErrorKind::modelDamaged, opened)); // one tensor in two files
}

/// The 20 cases, with the part of the vocabulary that they can touch.
void TestOpenFolders::emuWords() {
    const fs::path data = fs::path(DEPICT_SOURCE_DIR) / "tests/data/emu3.5";
    std::ifstream list(data / "words-of-the-cases.tsv");
    std::string word, words;
    std::vector<int> numbers; // in the whole vocabulary
    for (int number = 0; list >> word >> number; numbers.push_back(number))
        words += word + " " + std::to_string(numbers.size()) + "\n";
    std::string visual = "<|image token|>\n<|image start|>\n<|image end|>\n";
    for (int code = 0; code < 131072; ++code)
        visual += QStringLiteral("<|visual token %1|>\n")
                      .arg(code, 6, 10, QLatin1Char('0'))
                      .toStdString();
    const auto encoder =
        BytePairEncoder::parseTiktoken(words, emuSpecials(visual), {.split = splitWordsLikeQwen});
    constexpr int kFirstSpecial = 151643;
    const auto count = static_cast<int>(numbers.size());
    std::ifstream in(data / "tokenizer_cases.json");
    const auto cases = nlohmann::json::parse(in);
    QCOMPARE(cases.size(), std::size_t{20});
    for (const auto& row : cases) {
        auto ids = encoder.encodeWithSpecials(row.at("text").get<std::string>());
        for (int& id : ids)
            id = id < count ? numbers[static_cast<std::size_t>(id)] : id - count + kFirstSpecial;
        QCOMPARE(ids, row.at("ids").get<std::vector<int>>());
    }
    const auto marks = emuMarks(encoder);
    QCOMPARE(marks.visual - count + kFirstSpecial, 151854);
    QCOMPARE(marks.eos - count + kFirstSpecial, 151850);
    QCOMPARE(numbers[static_cast<std::size_t>(marks.star)], 9);
}

void TestOpenFolders::emuSizes_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("tokens"); // of the size
    QTest::newRow("1:1") << 64 << 64 << 6;
    QTest::newRow("4:3") << 55 << 73 << 6;
    QTest::newRow("4:1") << 32 << 128 << 7;
    QTest::newRow("1:3") << 111 << 37 << 7;
    QTest::newRow("small") << 3 << 4 << 4;
}

void TestOpenFolders::emuSizes() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, tokens);
    EmuMarks marks;
    marks.endOfLine = 100;
    marks.image = 105;
    marks.beginImage = 106;
    marks.endImage = 107;
    marks.visual = 108;
    marks.zero = 15;
    marks.star = 9;
    LatentGrid picture({rows, columns}, 1);
    for (int cell = 0; cell < rows * columns; ++cell)
        picture.cell(cell)[0] = cell % 512;
    const auto whole = emuPictureTokens(marks, picture);
    QCOMPARE(static_cast<int>(whole.size()), 1 + tokens + rows * columns + rows - 1 + 1);
    EmuGrammar grammar(marks, 512, GridSize{rows, columns});
    int cell = 0;
    for (const int token : whole) {
        if (grammar.mode() != EmuGrammar::Mode::words) {
            const auto range = grammar.next();
            QVERIFY(token >= range.first && token < range.end);
            if (!range.isForced())
                QCOMPARE(grammar.cell(), cell++);
        }
        grammar.take(token);
    }
    QCOMPARE(cell, rows * columns);
    QVERIFY(grammar.isPictureDone());
    QVERIFY(EmuGrammar::lastSize(marks, whole) == (GridSize{rows, columns}));
}

void TestOpenFolders::emuChoosesSize() {
    EmuMarks marks;
    marks.image = 105;
    marks.beginImage = 106;
    marks.visual = 108;
    marks.zero = 15;
    marks.star = 9;
    EmuGrammar grammar(marks, 512, {});
    grammar.take(marks.beginImage);
    for (const int token : {16, 15, marks.star, 24, 15, marks.image}) {
        const auto range = grammar.next();
        QVERIFY(token >= range.first && token < range.end);
        QVERIFY(range.isForced() == (token == marks.star || token == marks.image));
        grammar.take(token);
    }
    QVERIFY(grammar.grid() == (GridSize{10, 90}));
}

void TestOpenFolders::quantised() {
    const auto folder = path("rounded");
    writeJanusFolder(folder);
    EngineSettings settings;
    settings.modelFolder = folder;
    settings.threads = 1;
    const auto request = painting(5, {4, 4});
    const auto exact = heard(*openModel(settings), request).end().tokens;
    for (const int bits : {8, 4}) {
        const auto made = quantiseModelFolder(folder, bits);
        QVERIFY(made.error > 0 && made.error < (bits == 8 ? 0.012 : 0.13));
        QCOMPARE(made.bytes, static_cast<std::uint64_t>(fs::file_size(made.file)));
        const auto form = bits == 8 ? WeightForm::int8 : WeightForm::int4;
        const auto first = heard(*openModel(settings, {.form = form}), request).end().tokens;
        fs::resize_file(made.file, 1000); // damaged: made anew
        const auto again = heard(*openModel(settings, {.form = form}), request).end().tokens;
        QCOMPARE(again.codes(), first.codes());
    }
    QVERIFY(throws(ErrorKind::badRequest,
                   [&] { return quantiseModelFolder(folder, 8, [](double) { return false; }); }));
    QVERIFY(checkModelFolder(folder).problems.empty());
    QCOMPARE(checkModelFolder(folder).needs.size(), std::size_t{3});
}

void TestOpenFolders::janusPaints() {
    const auto painter = janus();
    QVERIFY(painter->facts().canAnswer && painter->facts().canMask && !painter->facts().canEdit);
    auto request = painting(3, {4, 4});
    request.variants = 2;
    const auto first = heard(*painter, request), second = heard(*painter, request);
    const auto pictures = first.all(Kind::finished);
    QCOMPARE(pictures.size(), std::size_t{2});
    QVERIFY(pictures[0]->picture.size() == (Size{64, 64}));
    QCOMPARE(pictures[0]->tokens.paintedPrefix(), 16);
    QVERIFY(pictures[0]->tokens != pictures[1]->tokens);
    QVERIFY(pictures[1]->isLast && !pictures[0]->isLast);
    for (int variant = 0; variant < 2; ++variant) {
        QVERIFY(second.all(Kind::finished)[static_cast<std::size_t>(variant)]->tokens ==
                pictures[static_cast<std::size_t>(variant)]->tokens);
        // Rows were shown on the way, and what was shown last is the exact picture.
        int patches = 0;
        Image last;
        for (const auto* event : first.all(Kind::painted, variant))
            for (const auto& patch : event->patches) {
                ++patches;
                last = patch.pixels;
            }
        QVERIFY(patches >= 4);
        QVERIFY(last == pictures[static_cast<std::size_t>(variant)]->picture);
    }
    // The likeliest, whatever the seed.
    request.sampling.temperature = 0;
    const auto greedy = heard(*painter, request);
    QVERIFY(greedy.all(Kind::finished)[0]->tokens == greedy.all(Kind::finished)[1]->tokens);
}

void TestOpenFolders::janusKeepsWhatIsPainted() {
    const auto painter = janus();
    auto request = painting(3, {4, 4});
    const auto whole = heard(*painter, request).end();
    Listener stopped([](int asked) { return asked < 9; });
    painter->run(request, stopped);
    QCOMPARE(stopped.end().kind, Kind::cancelled);
    const int painted = stopped.end().tokens.paintedPrefix();
    QVERIFY(painted > 4 && painted < 16);
    request.kept = stopped.end().tokens;
    QVERIFY(heard(*painter, request).end().tokens == whole.tokens);
    request.kept = LatentGrid({4, 4}, 1);
    request.kept.cell(0)[0] = 100000;
    QVERIFY(throws(ErrorKind::badRequest, [&] { return heard(*painter, request).asked; }));
}

void TestOpenFolders::janusMasks() {
    const auto painter = janus();
    auto request = painting(3, {});
    request.inputs = {pattern({96, 80})};
    request.mask = rectangle({96, 80}, {24, 20, 24, 20});
    const auto end = heard(*painter, request).end();
    QCOMPARE(end.kind, Kind::finished);
    QVERIFY(end.picture.size() == request.inputs[0].size());
    for (int y = 0; y < 80; ++y)
        for (int x = 0; x < 96; ++x)
            if (request.mask->row(y)[x] == 0)
                QVERIFY(std::equal(end.picture.row(y) + 4 * x, end.picture.row(y) + 4 * x + 4,
                                   request.inputs[0].row(y) + 4 * x));
    request.mask = Mask({96, 80});
    const auto same = heard(*painter, request).end();
    QVERIFY(same.unchanged && same.picture == request.inputs[0]);
}

void TestOpenFolders::janusAnswers() {
    const auto painter = janus();
    auto request = painting(3, {});
    request.reply = Reply::words;
    request.inputs = {pattern({90, 40}), pattern({40, 90})};
    request.sampling.temperature = 0;
    Listener listener([](int asked) { return asked < 30; });
    painter->run(request, listener);
    QVERIFY(listener.end().isLast);
    QVERIFY(listener.end().tokens.isEmpty());
    auto other = request;
    other.inputs = {pattern({90, 40}), Image(pattern({64, 64}))};
    Listener second([](int asked) { return asked < 30; });
    painter->run(other, second);
    QVERIFY(second.end().isLast);
    // A talk is followed, as far back as there is room for it.
    const auto said = [&](std::vector<Exchange> earlier) {
        auto later = request;
        later.earlier = std::move(earlier);
        Listener answer([](int asked) { return asked < 30; });
        painter->run(later, answer);
        return answer.end().text;
    };
    const Exchange last{"what is it", "a dog"};
    const Exchange tooLong{std::string(3900, 'a'), std::string(500, 'b')};
    QVERIFY(said({last}) != said({}));
    QCOMPARE(said({tooLong, last}), said({last}));
}

void TestOpenFolders::janusSaysWhatItCannot() {
    const auto painter = janus();
    auto request = painting(3, {4, 5});
    QVERIFY(throws(ErrorKind::unsupported, [&] { return heard(*painter, request).asked; }));
    request = painting(3, {});
    request.inputs = {pattern({64, 64})};
    QVERIFY(throws(ErrorKind::unsupported, [&] { return heard(*painter, request).asked; }));
}

void TestOpenFolders::emuPaintsOnItsGrids() {
    const auto folder = path("Emu3.5-Image-small");
    writeEmuFolder(folder);
    QCOMPARE(paintingShapeOf(folder).cellPixels, 16);
    Mailbox<GenerationEvent> events([] {});
    Worker worker(
        [&](const LoadProgress&) {
            EngineSettings settings;
            settings.modelFolder = folder;
            settings.threads = 1;
            return openModel(settings);
        },
        events);
    const auto ended = [&](JobId job, auto&& seen) {
        for (;; std::this_thread::yield())
            for (const auto& event : events.drain()) {
                seen(event);
                if (event.job == job && event.isLast)
                    return event;
            }
    };
    // A wide one to its end, before anybody knows what the model can do.
    auto request = painting(3, {2, 8});
    auto end = ended(worker.submit(request), [](const auto&) {});
    QCOMPARE(end.kind, GenerationEvent::Kind::finished);
    QVERIFY((end.picture.size() == Size{128, 32}));
    QVERIFY(end.tokens.paintedPrefix() == 16);
    QVERIFY(worker.facts()->shape == paintingShapeOf(folder));
    // The usual one has more cells than the built-in model may paint.
    request.grid = gridForShape("1:1", worker.facts()->shape);
    QVERIFY((request.grid == GridSize{64, 64}));
    const JobId job = worker.submit(request);
    end = ended(job, [&](const GenerationEvent& event) {
        if (event.kind == GenerationEvent::Kind::painted)
            worker.cancel(job);
    });
    QCOMPARE(end.kind, GenerationEvent::Kind::cancelled);
    QVERIFY(end.cellsPainted > 0 && end.canvas == Size(1024, 1024));
    request.grid = {161, 4};
    QVERIFY(throws(ErrorKind::badRequest, [&] { return worker.submit(request); }));
}

QTEST_APPLESS_MAIN(TestOpenFolders)
#include "tst_open_folders.moc"
