// Damaged and hostile folders of public models: one sentence, and nothing is opened.
#include "engine/model_folder.h"
#include "engine/tensors/safetensors.h"
#include "engine/torch_zip_writer.h"
#include "support/open_model_folders.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace depict;
using namespace depict::test;
namespace fs = std::filesystem;

class TestBadFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badFolders_data();
    void badFolders();
};

void TestBadFolders::badFolders_data() {
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

void TestBadFolders::badFolders() {
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

QTEST_APPLESS_MAIN(TestBadFolders)
#include "tst_bad_folders.moc"
