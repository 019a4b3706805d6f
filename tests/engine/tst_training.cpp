// Both trainers on tiny configurations: they learn, they leave what they promise, they resume.
#include "engine/families/flat/flat_model.h"
#include "engine/sketch_model.h"
#include "engine/tensors/safetensors.h"
#include "engine/torch_painter.h"
#include "support/thrown_error.h"
#include "training/train.h"
#include "training_configs.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace depict;
using namespace depict::test;
namespace fs = std::filesystem;
using torch::Tensor;

namespace {

nlohmann::json tokenizerConfig() {
    return {{"picture", pictureSizes()},
            {"crop", 64},
            {"batch", 4},
            {"samples", 24},
            {"warmUp", 4},
            {"decay", 8},
            {"rate", 0.002},
            {"average", 0.9},
            {"reportEvery", 4},
            {"saveEvery", 8}};
}

std::map<std::string, Tensor> tensorsOf(const fs::path& file) {
    const auto opened = SafetensorsFile::open(file);
    std::map<std::string, Tensor> tensors;
    for (const auto& name : opened.names())
        tensors[name] = opened.tensor(name).clone();
    return tensors;
}

bool sameTensors(const fs::path& a, const fs::path& b) {
    const auto first = tensorsOf(a), second = tensorsOf(b);
    if (first.size() != second.size())
        return false;
    for (const auto& [name, tensor] : first)
        if (!second.contains(name) || !torch::equal(tensor, second.at(name)))
            return false;
    return true;
}

/// Column `column` of log.csv.
std::vector<double> logged(const fs::path& folder, int column) {
    std::ifstream in(folder / "log.csv");
    std::string line, cell;
    std::getline(in, line);
    std::vector<double> values;
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        for (int i = 0; i <= column; ++i)
            std::getline(cells, cell, ',');
        values.push_back(std::stod(cell));
    }
    return values;
}

double mean(const std::vector<double>& values, std::size_t from, std::size_t to) {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += values[i];
    return sum / static_cast<double>(to - from);
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] fs::path folder(const char* name) const {
        const auto path = fs::path(m_folder.path().toStdString()) / name;
        fs::create_directories(path);
        return path;
    }
    /// Settings for this configuration in a folder of its own; stops after `stopAfter` steps.
    [[nodiscard]] TrainSettings settings(const fs::path& out, const nlohmann::json& config,
                                         int stopAfter = 0) const;
    /// Words and pictures that a painter can be trained on.
    void prepare(const fs::path& out) const {
        const auto sketch = folder("sketch");
        writeSketchModel(sketch);
        for (const auto* name : {kWordsFile, kPictureFile})
            fs::copy_file(sketch / name, out / name, fs::copy_options::overwrite_existing);
    }

private Q_SLOTS:
    void tokenizerTrains();
    void tokenizerResumes();
    void tokenizerLearns();
    void painterTrains();
    void painterResumes();
    void painterLearnsPlans();
    void painterBeginsFromOtherWeights();
    void painterLearns();
    void words();
    void badConfigurations_data();
    void badConfigurations();
};

TrainSettings TestTraining::settings(const fs::path& out, const nlohmann::json& config,
                                     int stopAfter) const {
    const auto file = out / "training.json";
    std::ofstream(file) << config.dump();
    TrainSettings settings;
    settings.world = kWorld;
    settings.config = file;
    settings.out = out;
    settings.device = DeviceChoice::cpu;
    settings.threads = 1;
    if (stopAfter > 0)
        settings.stop = [left = std::make_shared<int>(stopAfter)] { return --*left <= 0; };
    return settings;
}

void TestTraining::tokenizerTrains() {
    const auto out = folder("tokenizer");
    std::vector<std::string> lines;
    auto s = settings(out, tokenizerConfig());
    s.report = [&](const std::string& line) { lines.push_back(line); };
    trainTokenizer(s);
    QCOMPARE(lines.size(), std::size_t{6});
    QCOMPARE(logged(out, 0), (std::vector<double>{4, 8, 12, 16, 20, 24}));
    for (const auto* name : {"log.csv", "loss.svg", "sheet.png", "checkpoint.safetensors"})
        QVERIFY2(fs::exists(out / name) && fs::file_size(out / name) > 0, name);
    PictureTokenizer net(sketchConfig().picture);
    loadWeights(out / kPictureFile, net);
}

void TestTraining::tokenizerResumes() {
    const auto once = folder("once"), twice = folder("twice");
    trainTokenizer(settings(once, tokenizerConfig()));
    trainTokenizer(settings(twice, tokenizerConfig(), 2));
    QCOMPARE(logged(twice, 0), (std::vector<double>{4, 8}));
    QVERIFY(!sameTensors(once / kPictureFile, twice / kPictureFile));
    auto s = settings(twice, tokenizerConfig());
    s.resume = true;
    trainTokenizer(s);
    QVERIFY(sameTensors(once / kPictureFile, twice / kPictureFile));
    QVERIFY(sameTensors(once / "checkpoint.safetensors", twice / "checkpoint.safetensors"));
    QCOMPARE(logged(twice, 0), logged(once, 0));
    QCOMPARE(logged(twice, 1), logged(once, 1)); // the losses too
}

void TestTraining::tokenizerLearns() {
    const auto out = folder("learning tokenizer");
    auto config = tokenizerConfig();
    config["samples"] = 240;
    config["decay"] = 40;
    config["rate"] = 0.004;
    trainTokenizer(settings(out, config));
    const auto loss = logged(out, 1);
    QCOMPARE(loss.size(), std::size_t{60});
    QVERIFY2(
        mean(loss, 50, 60) < 0.8 * mean(loss, 0, 5),
        qPrintable(QStringLiteral("%1, then %2").arg(mean(loss, 0, 5)).arg(mean(loss, 50, 60))));
}

void TestTraining::painterTrains() {
    const auto out = folder("painter");
    prepare(out);
    trainPainter(settings(out, painterConfig()));
    QCOMPARE(logged(out, 0), (std::vector<double>{1, 2, 3, 4, 5, 6}));
    for (const auto* name : {"log.csv", "loss.svg", "checkpoint.safetensors"})
        QVERIFY2(fs::exists(out / name) && fs::file_size(out / name) > 0, name);
    const auto facts = inspectModelFolder(out);
    QCOMPARE(facts.id, std::string("flat-tiny"));
    QCOMPARE(facts.tasks, (std::vector<std::string>{"paint", "remove", "ask_what"}));
    QCOMPARE(facts.languages, (std::vector<std::string>{"en", "zh"}));
    const auto painter = makeTorchPainter({out, DeviceChoice::cpu, 1});
    QVERIFY(painter->facts().canAnswer && painter->facts().canEdit);
}

void TestTraining::painterResumes() {
    const auto once = folder("painter once"), twice = folder("painter twice");
    prepare(once);
    prepare(twice);
    trainPainter(settings(once, painterConfig()));
    trainPainter(settings(twice, painterConfig(), 2));
    QCOMPARE(logged(twice, 0), (std::vector<double>{1, 2}));
    auto s = settings(twice, painterConfig());
    s.resume = true;
    trainPainter(s);
    QVERIFY(sameTensors(once / kPainterFile, twice / kPainterFile));
    QVERIFY(sameTensors(once / "checkpoint.safetensors", twice / "checkpoint.safetensors"));
    QCOMPARE(logged(twice, 1), logged(once, 1));
}

void TestTraining::painterLearnsPlans() {
    const auto out = folder("planning painter");
    prepare(out);
    auto config = painterConfig();
    config["transformer"]["plans"] = true;
    config["transformer"]["looks"] = true;
    config["steps"] = 60;
    config["rate"] = 0.01;
    config["saveEvery"] = 60;
    config["stages"].erase(0);
    config["stages"][0]["wordsOnly"] = 0.5;
    trainPainter(settings(out, config));
    const auto loss = logged(out, 2);
    QVERIFY2(
        mean(loss, 50, 60) < 0.7 * mean(loss, 0, 3),
        qPrintable(QStringLiteral("%1, then %2").arg(mean(loss, 0, 3)).arg(mean(loss, 50, 60))));
    const auto model = loadFlatModel(out);
    QVERIFY(model.config.transformer.plans);
    QVERIFY(model.config.transformer.looks && model.looks);
    QVERIFY(model.looks->tiles.size() > 300);
    // What only plans can teach has been taught.
    const auto fresh = Transformer(model.config.transformer);
    QVERIFY(model.transformer.looks.std().item<double>() > 1.2 * fresh.looks.std().item<double>());
}

void TestTraining::painterBeginsFromOtherWeights() {
    const auto first = folder("first painter"), second = folder("second painter");
    prepare(first);
    prepare(second);
    trainPainter(settings(first, painterConfig()));
    fs::copy_file(first / kPainterFile, second / "begin.safetensors");
    auto config = painterConfig();
    config["transformer"]["plans"] = true; // more words and more tables than the first one had
    config["from"] = "begin.safetensors";
    config["rate"] = 0; // so that what it began from is what it ends with
    trainPainter(settings(second, config));
    const auto before = tensorsOf(first / kPainterFile), after = tensorsOf(second / kPainterFile);
    for (const auto& [name, tensor] : before) {
        const auto same = after.at(name).slice(0, 0, tensor.size(0));
        if (!name.starts_with("words.")) {
            QVERIFY2(torch::equal(same, tensor), name.c_str());
            continue;
        }
        // Rounded to 8 bits twice: a step off at most.
        const double step = tensor.scalar_type() == torch::kChar ? 1 : 0;
        QVERIFY2(torch::allclose(same.to(torch::kFloat), tensor.to(torch::kFloat), 0.005, step),
                 name.c_str());
    }
    QVERIFY(after.at("words.weight").size(0) > before.at("words.weight").size(0));
    config["transformer"]["width"] = 32;
    config["transformer"]["axes"] = {4, 6, 6};
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { trainPainter(settings(second, config)); }));
}

void TestTraining::painterLearns() {
    const auto out = folder("learning painter");
    prepare(out);
    auto config = painterConfig();
    config["steps"] = 40;
    config["decay"] = 8;
    config["rate"] = 0.01;
    config["saveEvery"] = 20;
    config["positions"] = 450;
    config["wordShare"] = 0.1;
    config["stages"].erase(1);
    config["stages"][0]["until"] = 1;
    trainPainter(settings(out, config));
    const auto loss = logged(out, 1);
    QCOMPARE(loss.size(), std::size_t{40});
    QVERIFY2(
        mean(loss, 35, 40) < 0.85 * mean(loss, 0, 3),
        qPrintable(QStringLiteral("%1, then %2").arg(mean(loss, 0, 3)).arg(mean(loss, 35, 40))));
}

void TestTraining::words() {
    const auto out = folder("words");
    trainWords(settings(out, {{"sentences", 200}, {"vocabulary", 320}}));
    QCOMPARE(BytePairEncoder::loadTiktoken(out / kWordsFile).vocabularySize(), 320);
}

void TestTraining::badConfigurations_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // empty = the key is missing
    QTest::addRow("samples are missing") << "samples" << QString();
    QTest::addRow("batch is text") << "batch"
                                   << R"("four")";
    QTest::addRow("picture is a number") << "picture"
                                         << "5";
}

void TestTraining::badConfigurations() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto config = tokenizerConfig();
    if (value.isEmpty())
        config.erase(key.toStdString());
    else
        config[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto out = folder("bad");
    QVERIFY(test::throws(ErrorKind::badFile, [&] { trainTokenizer(settings(out, config)); }));
}

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
