// Both trainers on tiny configurations: they learn, they leave what they promise, they resume.
#include "engine/families/flat/flat_model.h"
#include "engine/sketch_model.h"
#include "engine/tensors/safetensors.h"
#include "engine/torch_painter.h"
#include "support/thrown_error.h"
#include "training/optimiser.h"
#include "training/painter_data.h"
#include "training/settings.h"
#include "training/train.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace depict;
namespace fs = std::filesystem;
using torch::Tensor;

namespace {

const fs::path kWorld = fs::path(DEPICT_SOURCE_DIR) / "resources/world";

nlohmann::json pictureSizes() {
    return {{"reading", 24}, {"readingBlocks", 1}, {"channels", {8, 16, 32}},
            {"numbers", 12}, {"levels", 8},        {"codesPerCell", 4}};
}

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

nlohmann::json painterConfig() {
    return {
        {"id", "flat-tiny"},
        {"picture", pictureSizes()},
        {"transformer",
         {{"width", 64},
          {"blocks", 2},
          {"heads", 2},
          {"hidden", 96},
          {"axes", {8, 12, 12}},
          {"depthWidth", 32},
          {"depthHidden", 48}}},
        {"steps", 6},
        {"positions", 300},
        {"warmUp", 1},
        {"decay", 2},
        {"rate", 0.003},
        {"average", 0.9},
        {"reportEvery", 1},
        {"saveEvery", 3},
        {"stages",
         {{{"until", 0.5}, {"cells", {16}}, {"tasks", {{"paint", 1}}}, {"languages", {{"en", 1}}}},
          {{"until", 1},
           {"cells", {16}},
           {"tasks", {{"paint", 0.5}, {"remove", 0.3}, {"ask_what", 0.2}}},
           {"languages", {{"en", 0.5}, {"zh", 0.5}}}}}}};
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
    void rates_data();
    void rates();
    void oneStepByHand();
    void clippingAndVectors();
    void brokenGradientChangesNothing();
    void stateGoesBack();
    void tokenizerTrains();
    void tokenizerResumes();
    void tokenizerLearns();
    void painterTrains();
    void painterResumes();
    void painterLearnsPlans();
    void crowdedPicturesAreLearnedFromTheirPlans();
    void whatTheEyeSeesIsTold();
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

void TestTraining::rates_data() {
    QTest::addColumn<double>("sample");
    QTest::addColumn<double>("wanted"); // warm-up 9, decay 20, of 100
    QTest::addRow("first") << 0.0 << 0.1;
    QTest::addRow("warming up") << 4.0 << 0.5;
    QTest::addRow("warm") << 9.0 << 1.0;
    QTest::addRow("in the middle") << 50.0 << 1.0;
    QTest::addRow("before the decay") << 80.0 << 1.0;
    QTest::addRow("in the decay") << 90.0 << 0.5;
    QTest::addRow("near the end") << 99.0 << 0.05;
    QTest::addRow("beyond the end") << 150.0 << 0.05;
}

void TestTraining::rates() {
    QFETCH(double, sample);
    QTEST(rateShare(sample, 9, 20, 100), "wanted");
    QCOMPARE(rateShare(sample, 0, 0, 100), 1.0); // neither warm-up nor decay
}

void TestTraining::oneStepByHand() {
    OptimiserSettings s;
    s.rate = 0.1;
    s.weightDecay = 0.5;
    s.clip = 0;
    auto matrix = torch::tensor({1.0F, -2.0F, 3.0F, 0.5F}).reshape({2, 2}).set_requires_grad(true);
    Optimiser optimiser({{"matrix", matrix}}, s);
    const std::vector<std::vector<double>> gradients{{0.5, -1, 2, 0.25}, {-0.5, 0.1, 1, 0.75}};
    std::vector<double> w{1, -2, 3, 0.5}, m(4, 0), v(4, 0), average = w;
    for (int t = 1; t <= 2; ++t) {
        const auto& g = gradients[static_cast<std::size_t>(t - 1)];
        matrix.mutable_grad() = torch::tensor(g, torch::kFloat).reshape({2, 2});
        const double norm = optimiser.step(0.5);
        double square = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            square += g[i] * g[i];
            m[i] = 0.9 * m[i] + 0.1 * g[i];
            v[i] = 0.95 * v[i] + 0.05 * g[i] * g[i];
            const double first = m[i] / (1 - std::pow(0.9, t)),
                         second = v[i] / (1 - std::pow(0.95, t));
            w[i] -= 0.05 * (first / (std::sqrt(second) + 1e-8) + 0.5 * w[i]);
            average[i] += (1 - (1.0 + t) / (10.0 + t)) * (w[i] - average[i]); // grows in
        }
        QVERIFY(std::abs(norm - std::sqrt(square)) < 1e-5);
        const auto shipped = optimiser.averaged().at("matrix").reshape({-1});
        for (int i = 0; i < 4; ++i) {
            QVERIFY(std::abs(matrix.reshape({-1})[i].item<double>() -
                             w[static_cast<std::size_t>(i)]) < 1e-5);
            QVERIFY(std::abs(shipped[i].item<double>() - average[static_cast<std::size_t>(i)]) <
                    1e-5);
        }
    }
    QCOMPARE(optimiser.steps(), std::int64_t{2});
}

void TestTraining::clippingAndVectors() {
    OptimiserSettings s;
    s.clip = 1;
    s.weightDecay = 0.5;
    auto vector = torch::tensor({4.0F, 4.0F}).set_requires_grad(true);
    Optimiser optimiser({{"vector", vector}}, s);
    vector.mutable_grad() = torch::tensor({30.0F, 40.0F});
    QCOMPARE(optimiser.step(1), 50.0); // before clipping
    const auto first = optimiser.state().at("first/vector");
    QVERIFY(std::abs(first[0].item<float>() - 0.06F) < 1e-6F); // 0.1 of 30 / 50
    QVERIFY(std::abs(first[1].item<float>() - 0.08F) < 1e-6F);
    // Vectors do not decay: the step is the rate alone.
    QVERIFY(std::abs(vector[0].item<double>() - (4 - s.rate)) < 1e-6);
}

void TestTraining::brokenGradientChangesNothing() {
    auto weight = torch::ones({3}).set_requires_grad(true);
    Optimiser optimiser({{"weight", weight}}, {});
    weight.mutable_grad() = torch::tensor({1.0F, NAN, 2.0F});
    QVERIFY(!std::isfinite(optimiser.step(1)));
    QVERIFY(torch::equal(weight.detach(), torch::ones({3})));
    QVERIFY(torch::equal(optimiser.state().at("first/weight"), torch::zeros({3})));
}

void TestTraining::stateGoesBack() {
    const auto gradient = torch::tensor({0.1F, 0.2F, -0.3F, 0.4F}).reshape({2, 2});
    auto a = torch::ones({2, 2}).set_requires_grad(true),
         b = torch::zeros({2, 2}).set_requires_grad(true);
    Optimiser first({{"w", a}}, {}), second({{"w", b}}, {});
    for (int i = 0; i < 3; ++i) {
        a.mutable_grad() = gradient * (i + 1);
        first.step(1);
    }
    second.restore(first.state());
    QCOMPARE(second.steps(), std::int64_t{3});
    a.mutable_grad() = gradient.clone();
    b.mutable_grad() = gradient.clone();
    first.step(0.5);
    second.step(0.5);
    QVERIFY(torch::equal(a.detach(), b.detach()));
    QVERIFY(torch::equal(first.averaged().at("w"), second.averaged().at("w")));
    auto other = torch::zeros({2, 3}).set_requires_grad(true);
    Optimiser third({{"w", other}}, {});
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { third.restore(first.state()); }));
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

void TestTraining::crowdedPicturesAreLearnedFromTheirPlans() {
    const auto out = folder("crowded");
    prepare(out);
    const auto words = BytePairEncoder::loadTiktoken(out / kWordsFile);
    auto config = painterConfig();
    config["transformer"]["plans"] = true;
    auto sizes = transformerConfigOf(config);
    sizes.codesPerCell = 4;
    sizes.codebook = 512;
    const auto world = world::World::load(kWorld);
    for (const double crowded : {0.0, 1.0}) {
        config["stages"][0]["crowded"] = crowded;
        const auto drawn = drawBatch(world, stagesOf(config).front(), 7, 600);
        const auto batch = encodeBatch(world.catalogue, PictureTokenizer(pictureConfigOf(config)),
                                       words, sizes, nullptr, 0, drawn, 7, torch::kFloat);
        // Where the plan is given, the only word to be learned is that it is time to paint.
        QCOMPARE(batch.wordTargets.numel() == batch.samples, crowded == 1.0);
    }
}

void TestTraining::whatTheEyeSeesIsTold() {
    const auto out = folder("told");
    prepare(out);
    const auto words = BytePairEncoder::loadTiktoken(out / kWordsFile);
    auto config = painterConfig();
    config["transformer"]["plans"] = true;
    auto sizes = transformerConfigOf(config);
    sizes.codesPerCell = 4;
    sizes.codebook = 512;
    const auto world = world::World::load(kWorld);
    config["stages"][0]["tasks"] = {{"recolor", 1}};
    const auto drawn = drawBatch(world, stagesOf(config).front(), 7, 600);
    const PictureTokenizer pictures(pictureConfigOf(config));
    std::array<std::int64_t, 2> learned{};
    for (const int seen : {0, 1})
        learned[static_cast<std::size_t>(seen)] =
            encodeBatch(world.catalogue, pictures, words, sizes, nullptr,
                        seen * world.catalogue.count(), drawn, 7, torch::kFloat)
                .wordTargets.numel();
    // The plans of the given pictures, but for their ends, and their marks.
    std::int64_t told = 0;
    for (const auto& sample : drawn.samples)
        for (std::size_t i = 0; i < sample.inputs.size(); ++i)
            told += static_cast<std::int64_t>(
                planBody(FlatMarks(0, true), sample.seenPlan(world.catalogue, i)).size());
    QCOMPARE(learned[0] - learned[1], told);
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
    for (const auto& [name, tensor] : before) { // rounded to 8 bits twice: a step off at most
        const auto same = after.at(name).slice(0, 0, tensor.size(0)).to(torch::kFloat);
        const double step = tensor.scalar_type() == torch::kChar ? 1 : 0;
        QVERIFY2(torch::allclose(same, tensor.to(torch::kFloat), 0.005, step), name.c_str());
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
