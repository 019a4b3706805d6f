// Folders of public models: damaged and hostile files, rounded weights, whole paintings and answers
// by a small model of the true structure.
#include "base/random.h"
#include "engine/families/emu3p5/emu_grammar.h"
#include "engine/model_folder.h"
#include "engine/painter_listener.h"
#include "engine/tensors/quantised_linear.h"
#include "engine/tensors/safetensors.h"
#include "engine/tensors/torch_zip.h"
#include "engine/tensors/weight_folder.h"
#include "engine/torch_zip_writer.h"
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
    void torchZip();
    void torchZipRefuses_data();
    void torchZipRefuses();
    void torchZipFuzzed();
    void shards();
    void roundedProducts_data();
    void roundedProducts();
    void emuWords();
    void emuSizes_data();
    void emuSizes();
    void emuChoosesSize();
    void badFolders_data();
    void badFolders();
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

void TestOpenFolders::torchZip() {
    const std::map<std::string, torch::Tensor> tensors{
        {"a.weight", torch::randn({3, 5}).to(torch::kBFloat16)},
        {"b", torch::arange(4).to(torch::kBFloat16)}};
    TorchZipWriter writer;
    writer.write(path("right.bin").string(), tensors);
    const auto file = TorchZipFile::open(path("right.bin"), TorchZipFile::Kind::weights);
    QCOMPARE(file.names().size(), std::size_t{2});
    for (const auto& [name, tensor] : tensors)
        QVERIFY(torch::equal(file.tensor(name), tensor));
    // Floats are for a checkpoint only.
    writer.storageImport = "torch\nFloatStorage\n";
    writer.write(path("floats.ckpt").string(), {{"c", torch::ones({2})}});
    const auto floats = TorchZipFile::open(path("floats.ckpt"), TorchZipFile::Kind::checkpoint);
    QVERIFY(torch::equal(floats.tensor("c"), torch::ones({2})));
    QVERIFY(throws(ErrorKind::modelDamaged, [&] {
        return TorchZipFile::open(path("floats.ckpt"), TorchZipFile::Kind::weights);
    }));
}

void TestOpenFolders::torchZipRefuses_data() {
    QTest::addColumn<QByteArray>("storage");
    QTest::addColumn<QByteArray>("rebuild");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("wrongCount");
    const QByteArray storage("torch\nBFloat16Storage\n"),
        rebuild("torch._utils\n_rebuild_tensor_v2\n"), none;
    QTest::newRow("another storage") << QByteArray("torch\nHalfStorage\n") << rebuild << none << 0;
    QTest::newRow("another call") << storage << QByteArray("os\nsystem\n") << none << 0;
    QTest::newRow("system") << storage << rebuild
                            << QByteArray("cos\nsystem\n(X\4\0\0\0true\205R0", 25) << 0;
    QTest::newRow("eval") << storage << rebuild << QByteArray("cbuiltins\neval\n0") << 0;
    QTest::newRow("near the allowed")
        << storage << rebuild << QByteArray("ctorch._utils\n_rebuild\n0") << 0;
    QTest::newRow("by name on the stack")
        << storage << rebuild << QByteArray("\214\2os\214\6system\223", 15) << 0;
    QTest::newRow("instance") << storage << rebuild << QByteArray("(ios\nsystem\n") << 0;
    QTest::newRow("extension") << storage << rebuild << QByteArray("\202\1") << 0;
    QTest::newRow("nothing to take") << storage << rebuild << QByteArray("R") << 0;
    QTest::newRow("more numbers than there are") << storage << rebuild << none << 1000;
    QTest::newRow("less than none") << storage << rebuild << none << -1000;
}

void TestOpenFolders::torchZipRefuses() {
    QFETCH(QByteArray, storage);
    QFETCH(QByteArray, rebuild);
    QFETCH(QByteArray, before);
    QFETCH(int, wrongCount);
    TorchZipWriter writer;
    writer.storageImport = storage.toStdString();
    writer.rebuildImport = rebuild.toStdString();
    writer.before = before.toStdString();
    writer.wrongCount = wrongCount;
    writer.write(path("wrong.bin").string(), {{"a", torch::ones({4}).to(torch::kBFloat16)}});
    QVERIFY(throws(ErrorKind::modelDamaged, [&] {
        return TorchZipFile::open(path("wrong.bin"), TorchZipFile::Kind::weights);
    }));
}

/// Any change of any byte gives tensors within the file or one sentence.
void TestOpenFolders::torchZipFuzzed() {
    TorchZipWriter().write(path("whole.bin").string(),
                           {{"a", torch::ones({3, 4}).to(torch::kBFloat16)},
                            {"b", torch::ones({2}).to(torch::kBFloat16)}});
    std::ifstream in(path("whole.bin"), std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    Random random(3);
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
        auto bytes = whole;
        if (round % 4 == 0)
            bytes.resize(static_cast<std::size_t>(random.below(static_cast<int>(bytes.size()))));
        for (int change = 0; change <= round % 3 && !bytes.empty(); ++change)
            bytes[static_cast<std::size_t>(random.below(static_cast<int>(bytes.size())))] =
                static_cast<char>(random.below(256));
        writeText(path("fuzzed.bin"), bytes);
        try {
            const auto file = TorchZipFile::open(path("fuzzed.bin"), TorchZipFile::Kind::weights);
            for (const auto& name : file.names())
                static_cast<void>(file.tensor(name).to(torch::kFloat).sum().item<float>());
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::modelDamaged);
            ++refused;
        }
    }
    QVERIFY(refused > 1000);
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

void TestOpenFolders::roundedProducts_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<double>("error");
    QTest::newRow("8 bits") << 8 << 300 << 130 << 0.012;
    QTest::newRow("8 bits, one") << 8 << 1 << 1 << 0.012;
    QTest::newRow("4 bits") << 4 << 300 << 130 << 0.13;
    QTest::newRow("4 bits, whole groups") << 4 << 256 << 256 << 0.13;
}

void TestOpenFolders::roundedProducts() {
    QFETCH(int, bits);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(double, error);
    torch::manual_seed(4);
    const auto weight = torch::randn({outputs, inputs});
    const QuantisedLinear matrix(weight, bits);
    QVERIFY(matrix.errorOfFirst(weight) < error);
    for (const int rows : {1, 2, 5}) {
        const auto x = torch::randn({rows, inputs});
        const auto wanted = torch::matmul(x, matrix.dequantised(outputs).t()) + 1;
        auto y = torch::ones({rows, outputs});
        matrix.apply(x.data_ptr<float>(), rows, y.data_ptr<float>(), true);
        QVERIFY((y - wanted).abs().max().item<float>() < 2e-3f);
        matrix.apply(x.data_ptr<float>(), rows, y.data_ptr<float>());
        QVERIFY((y + 1 - wanted).abs().max().item<float>() < 2e-3f);
    }
    QVERIFY(throws(ErrorKind::modelDamaged, [&] {
        return QuantisedLinear(inputs + 1, outputs, bits, matrix.panels(), matrix.scales());
    }));
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

void TestOpenFolders::badFolders_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* what, ErrorKind kind) {
        QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(kind);
    };
    row("no folder", ErrorKind::modelMissing);
    row("no weights", ErrorKind::modelMissing);
    row("no tokenizer", ErrorKind::modelMissing);
    row("no configuration", ErrorKind::modelMissing);
    row("folder in a circle", ErrorKind::modelMissing);
    row("a missing shard", ErrorKind::modelMissing);
    row("shards that lead out", ErrorKind::modelDamaged);
    row("a tensor twice", ErrorKind::modelDamaged);
    row("tensors that overlap", ErrorKind::modelDamaged);
    row("foreign pickle", ErrorKind::modelDamaged);
    row("cut tokenizer", ErrorKind::modelDamaged);
    row("Emu3.5: no words model", ErrorKind::modelMissing);
    row("Emu3.5: no picture codec", ErrorKind::modelMissing);
    row("Emu3.5: cut words model", ErrorKind::modelDamaged);
    row("Emu3.5: cut picture codec", ErrorKind::modelDamaged);
    row("Emu3.5: files exchanged", ErrorKind::modelDamaged);
    row("link in a circle", ErrorKind::modelMissing);
    row("weights are a folder", ErrorKind::modelDamaged);
    row("cut weights", ErrorKind::modelDamaged);
    row("other weights", ErrorKind::modelDamaged);
    row("a tensor less", ErrorKind::modelDamaged);
    row("another shape", ErrorKind::modelDamaged);
    row("other heads", ErrorKind::modelDamaged);
    row("absurd number", ErrorKind::modelDamaged);
    row("no JSON", ErrorKind::modelDamaged);
    row("deep JSON", ErrorKind::modelDamaged);
    row("tokenizer without marks", ErrorKind::modelDamaged);
    row("another kind", ErrorKind::unsupported);
}

void TestOpenFolders::badFolders() {
    QFETCH(QString, what);
    QFETCH(int, kind);
    QTemporaryDir own;
    const auto folder = fs::path(own.path().toStdString()) / "model";
    writeJanusFolder(folder);
    const auto weights = folder / "model.safetensors";
    const auto rewritten = [&](auto&& change) {
        std::map<std::string, torch::Tensor> tensors;
        {
            const auto file = SafetensorsFile::open(weights);
            for (const auto& name : file.names())
                tensors[name] = file.tensor(name).clone();
        }
        change(tensors);
        fs::remove(weights);
        writeSafetensors(weights, tensors);
    };
    const std::string layer = "language_model.model.layers.1.mlp.up_proj.weight";
    auto asked = folder;
    if (what == "no folder")
        asked /= "nowhere";
    else if (what == "no weights")
        fs::remove(weights);
    else if (what == "no tokenizer")
        fs::remove(folder / "tokenizer.json");
    else if (what == "link in a circle") {
        fs::remove(weights);
        fs::create_symlink("model.safetensors", weights);
    } else if (what == "weights are a folder") {
        fs::remove(weights);
        fs::create_directory(weights);
    } else if (what == "cut weights") {
        fs::remove(weights);
        fs::copy_file(ownGolden() / "janus-pro/model_original_layout.safetensors", weights);
        fs::resize_file(weights, 4'000'000);
    } else if (what == "other weights") {
        fs::remove(weights);
        fs::create_symlink(fs::absolute(ownGolden() / "emu3.5/backbone_tiny.safetensors"), weights);
    } else if (what == "a tensor less")
        rewritten([&](auto& tensors) { tensors.erase(layer); });
    else if (what == "another shape")
        rewritten([&](auto& tensors) { tensors[layer] = tensors[layer].t().contiguous(); });
    else if (what == "other heads")
        writeText(folder / "config.json",
                  R"({"model_type":"multi_modality","language_config":{"hidden_size":64,)"
                  R"("num_hidden_layers":2,"num_attention_heads":4,"num_key_value_heads":3,)"
                  R"("intermediate_size":176,"vocab_size":512}})");
    else if (what == "absurd number")
        writeText(folder / "config.json",
                  R"({"model_type":"multi_modality","language_config":{"hidden_size":-1e300}})");
    else if (what == "no JSON")
        writeText(folder / "config.json", "\0\0\0");
    else if (what == "deep JSON")
        writeText(folder / "config.json", std::string(200000, '['));
    else if (what == "tokenizer without marks") {
        std::ifstream in(folder / "tokenizer.json");
        auto json = nlohmann::json::parse(in);
        json["added_tokens"].erase(3);
        writeText(folder / "tokenizer.json", json.dump());
    } else if (what == "no configuration")
        fs::remove(folder / "config.json");
    else if (what == "folder in a circle") {
        asked = fs::path(own.path().toStdString()) / "circle";
        fs::create_directory_symlink("circle", asked);
    } else if (what == "a missing shard" || what == "shards that lead out") {
        fs::remove(weights);
        const std::string shard = what == "a missing shard" ? "part.safetensors" : "../part.bin";
        const nlohmann::json index{{"weight_map", {{layer, shard}}}};
        writeText(folder / "model.safetensors.index.json", index.dump());
    } else if (what == "a tensor twice" || what == "tensors that overlap") {
        const std::string one = R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";
        const std::string other = what == "a tensor twice" ? one : R"("b")" + one.substr(3);
        std::string header = '{' + one + ',' + other + '}';
        header.resize((header.size() + 7) / 8 * 8, ' ');
        fs::remove(weights);
        writeText(weights, std::string(1, static_cast<char>(header.size())) + std::string(7, '\0') +
                               header + std::string(8, '\0'));
    } else if (what == "foreign pickle") {
        fs::remove(weights);
        TorchZipWriter writer;
        writer.before = std::string("cos\nsystem\n(X\4\0\0\0true\205R0", 25);
        writer.write((folder / "pytorch_model.bin").string(),
                     {{layer, torch::ones({4}).to(torch::kBFloat16)}});
    } else if (what == "cut tokenizer")
        fs::resize_file(folder / "tokenizer.json", 2000);
    else if (what.startsWith(QStringLiteral("Emu3.5"))) {
        fs::remove_all(folder);
        writeEmuFolder(folder);
        const auto words = folder / "model.safetensors",
                   codec = folder / "Emu3.5-VisionTokenizer/model.safetensors";
        if (what.endsWith(QStringLiteral("no words model")))
            fs::remove(words);
        else if (what.endsWith(QStringLiteral("no picture codec")))
            fs::remove(codec);
        else if (what.endsWith(QStringLiteral("cut words model")))
            fs::resize_file(words, fs::file_size(words) / 2);
        else if (what.endsWith(QStringLiteral("cut picture codec")))
            fs::resize_file(codec, fs::file_size(codec) / 2);
        else {
            fs::rename(words, folder / "third");
            fs::rename(codec, words);
            fs::rename(folder / "third", codec);
        }
    } else if (what == "another kind")
        writeText(folder / "config.json", R"({"model_type":"llama"})");
    EngineSettings settings;
    settings.modelFolder = asked;
    settings.threads = 1;
    const auto error = thrownBy([&] { return openModel(settings); });
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind()), kind);
    QVERIFY(error->detail().ends_with('.'));
    if (what == "no folder" || what == "no configuration" || what == "folder in a circle" ||
        what == "no JSON" || what == "deep JSON" || what == "another kind")
        return; // not even the family is known
    QVERIFY(!checkModelFolder(asked).problems.empty());
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
