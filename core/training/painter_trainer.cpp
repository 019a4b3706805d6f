#include "training/train.h"

#include "base/error.h"
#include "engine/families/flat/flat_model.h"
#include "engine/tensors/fused.h"
#include "engine/tensors/rounded_weights.h"
#include "engine/torch_compat.h"
#include "training/checkpoint.h"
#include "training/drawn_looks.h"
#include "training/painter_data.h"
#include "training/prefetch.h"
#include "training/settings.h"
#include "world/task.h"

#include <array>
#include <cstdio>

namespace depict {

using torch::Tensor;

namespace {

struct Losses {
    Tensor total;
    double cells = 0,
           words = 0; // mean negative log-likelihood, in nats, of a code and of a word, by weight
};

/// `wordShare`: what the words weigh beside the cells.
Losses lossOf(const Transformer& net, const TrainingBatch& batch, torch::ScalarType type,
              double wordShare) {
    const auto hidden = hiddenStates(net, batch.tokens, type).reshape({-1, net.config.width});
    const auto one = torch::TensorOptions().dtype(torch::kFloat).device(hidden.device());
    Losses losses;
    losses.total = torch::zeros({}, one);
    if (const auto count = batch.cellPositions.numel(); count > 0) {
        const auto logits =
            depthLogits(net, hidden.index_select(0, batch.cellPositions), batch.cellTargets);
        const auto codes = batch.cellTargets.numel();
        const auto sum = crossEntropy(logits.reshape({codes, -1}), batch.cellTargets.reshape({-1}),
                                      batch.cellWeights / batch.cellWeights.sum());
        losses.cells = sum.item<double>();
        losses.total = losses.total + sum;
    }
    const auto logits = wordLogits(net, hidden.index_select(0, batch.wordPositions));
    const auto sum =
        crossEntropy(logits, batch.wordTargets, batch.wordWeights / batch.wordWeights.sum());
    losses.words = sum.item<double>();
    losses.total = losses.total + sum * wordShare;
    return losses;
}

TrainingBatch moved(TrainingBatch batch, torch::Device device) {
    batch.tokens = onDevice(batch.tokens, device);
    for (auto* tensor : {&batch.cellPositions, &batch.cellTargets, &batch.cellWeights,
                         &batch.wordPositions, &batch.wordTargets, &batch.wordWeights})
        *tensor = tensor->to(device);
    return batch;
}

/// Takes over what the file has of the weights, of a table's first rows too.
void beginFrom(const std::filesystem::path& path, Transformer& net) {
    torch::NoGradGuard guard;
    const auto file = SafetensorsFile::open(path);
    net.visit([&](const std::string& name, Tensor& weight) {
        if (!file.contains(name))
            return;
        const auto known = roundedTensor(file, name, file.shape(name)).to(weight.options());
        if (known.dim() != weight.dim() || known.size(0) > weight.size(0) ||
            known.sizes().slice(1) != weight.sizes().slice(1))
            throw Error(ErrorKind::modelDamaged,
                        "The weights to begin from do not fit the configuration: " + name + ".");
        weight.slice(0, 0, known.size(0)).copy_(known);
    });
}

void train(const TrainSettings& settings, const nlohmann::json& config) {
    const Stopwatch watch;
    prepareTorch(settings.threads);
    const auto world = world::World::load(settings.world);
    const auto device = chooseDevice(settings.device);
    const auto type = quickType(device);
    torch::manual_seed(config.value("seed", 1));
    std::filesystem::create_directories(settings.out);
    // The words and the picture tokenizer are finished and stay as they are.
    const auto words = BytePairEncoder::loadTiktoken(settings.out / kWordsFile);
    PictureTokenizer pictures(pictureConfigOf(config));
    loadWeights(settings.out / kPictureFile, pictures);
    pictures.visit(
        [&](const std::string&, Tensor& weight) { weight = weight.to(device).to(torch::kFloat); });
    auto sizes = transformerConfigOf(config);
    sizes.vocabulary = FlatMarks(words.vocabularySize(), sizes.plans).end();
    sizes.codesPerCell = pictures.config.codesPerCell;
    sizes.codebook = pictures.config.codebook();
    const PictureReader pictureReader(pictures);
    Looks book;
    std::optional<LookReader> reader;
    if (sizes.looks > 0) {
        book = drawnLooks(world.catalogue, config.value("scenery", false));
        book.colourTerms = colourTermsOf(pictureReader);
        saveLooks(settings.out / kLooksFile, book);
        reader.emplace(book, pictureReader);
    }
    const auto* looks = reader ? &*reader : nullptr;
    // An eye that reads pictures is finished too.
    const int seenKinds = hasEye(settings.out, kEye) ? loadEye(settings.out, kEye).config.kinds : 0;
    Transformer net(sizes);
    std::map<std::string, Tensor> weights;
    net.visit([&](const std::string& name, Tensor& weight) {
        weight = weight.to(device).set_requires_grad(true);
        weights[name] = weight;
    });
    if (config.contains("from"))
        beginFrom(settings.out / config.at("from").get<std::string>(), net);
    Optimiser optimiser(weights, optimiserSettingsOf(config));
    const auto stages = stagesOf(config);
    const std::int64_t steps = config.at("steps");
    const int positions = config.at("positions");
    const double wordShare = config.value("wordShare", 1.0);
    std::int64_t step = settings.resume ? loadCheckpoint(settings.out, optimiser) : 0;
    const auto stageOf = [&](std::uint64_t number) -> const TrainingStage& {
        for (const auto& stage : stages)
            if (static_cast<double>(number) < stage.until * static_cast<double>(steps))
                return stage;
        return stages.back();
    };
    Prefetch<DrawnBatch> batches(
        static_cast<std::uint64_t>(step), config.value("loaders", 1), 6,
        [&](std::uint64_t number) { return drawBatch(world, stageOf(number), number, positions); });
    TrainingLog log(settings.out,
                    {"step", "code loss", "word loss", "samples", "rate", "gradient", "seconds"},
                    settings.resume);
    FlatConfig shipped;
    shipped.id = config.value("id", "flat-small");
    shipped.picture = pictures.config;
    shipped.transformer = sizes;
    shipped.guidance = config.value("guidance", shipped.guidance);
    shipped.editGuidance = config.value("editGuidance", shipped.editGuidance);
    shipped.temperature = config.value("temperature", shipped.temperature);
    for (std::size_t i = 0; i < world::tasks().size(); ++i)
        if (stages.back().taskWeights[i] > 0 ||
            (!stages.back().wordsTasks.empty() && stages.back().wordsTasks[i] > 0))
            shipped.tasks.emplace_back(world::tasks()[i].id);
    for (std::size_t i = 0; i < world::kLanguages.size(); ++i)
        if (stages.back().languageWeights[i] > 0)
            shipped.languages.emplace_back(world::kLanguages[i]);
    const auto save = [&] {
        saveCheckpoint(settings.out, optimiser, step);
        // Only these tables: in 8 bits all of it painted some points worse.
        writeRounded(settings.out / kPainterFile, optimiser.averaged(),
                     [](const std::string& name) {
                         return name == "words.weight" || name == "covers.weight";
                     });
        writeFlatConfig(settings.out / kConfigFile, shipped);
        log.plot(1);
    };
    const std::int64_t reportEvery = config.at("reportEvery"), saveEvery = config.at("saveEvery");
    std::array<double, 3> sums{}; // code loss, word loss, batches with cells
    double norm = 0;
    const std::int64_t begun = step;
    std::int64_t samples = 0, sinceReport = 0;
    while (step < steps) {
        const auto number = static_cast<std::uint64_t>(step);
        const auto drawn = batches.next();
        const auto batch = moved(encodeBatch(world.catalogue, pictures, words, sizes, looks,
                                             seenKinds, drawn, number, type),
                                 device);
        const auto losses = lossOf(net, batch, type, wordShare);
        optimiser.clearGradients();
        losses.total.backward();
        const double share = rateShare(static_cast<double>(step), config.at("warmUp"),
                                       config.at("decay"), static_cast<double>(steps));
        norm += optimiser.step(share);
        sums[0] += losses.cells;
        sums[1] += losses.words;
        sums[2] += batch.cellPositions.numel() > 0;
        samples += batch.samples;
        ++step;
        ++sinceReport;
        if (step % reportEvery == 0) {
            const auto n = static_cast<double>(sinceReport);
            log.add({static_cast<double>(step), sums[0] / std::max(1.0, sums[2]), sums[1] / n,
                     static_cast<double>(samples), share, norm / n, watch.seconds()});
            if (settings.report) {
                char line[200];
                std::snprintf(line, sizeof line,
                              "step %lld  code loss %.4f  word loss %.4f  rate %.3f  gradient %.2f "
                              " %.1f samples/s  %.2f s/step",
                              static_cast<long long>(step), sums[0] / std::max(1.0, sums[2]),
                              sums[1] / n, share, norm / n,
                              static_cast<double>(samples) / watch.seconds(),
                              watch.seconds() / static_cast<double>(step - begun));
                settings.report(line);
            }
            sums = {};
            norm = 0;
            sinceReport = 0;
        }
        if (step % saveEvery == 0)
            save();
        if ((settings.minutes > 0 && watch.seconds() > settings.minutes * 60) ||
            (settings.stop && settings.stop()))
            break;
    }
    save();
}

} // namespace

void trainPainter(const TrainSettings& settings) {
    withTrainingConfig(settings.config,
                       [&](const nlohmann::json& config) { train(settings, config); });
}

} // namespace depict
