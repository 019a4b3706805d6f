#include "training/train.h"

#include "engine/families/flat/flat_model.h"
#include "engine/families/flat/look_reader.h"
#include "engine/tensors/rounded_weights.h"
#include "engine/torch_compat.h"
#include "image/image_file.h"
#include "training/checkpoint.h"
#include "training/drawn_looks.h"
#include "training/picture_loss.h"
#include "training/prefetch.h"
#include "training/settings.h"
#include "training/tokenizer_data.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <optional>

namespace depict {

using torch::Tensor;

namespace {

constexpr double kWithoutSketch = 0.15; // of the pictures: what comes from outside has no plan

/// What the file has; the rest is as it was.
void beginFrom(const std::filesystem::path& path, PictureTokenizer& net) {
    const auto file = SafetensorsFile::open(path);
    net.visit([&](const std::string& name, Tensor& weight) {
        if (file.contains(name))
            weight = roundedTensor(file, name, weight.sizes()).to(torch::kFloat).clone();
    });
}

/// Share of the codebook that a batch of codes touches, summed over reports.
struct CodeUse {
    Tensor seen;
    void add(const Tensor& codes) { seen.index_fill_(0, codes.reshape({-1}).to(seen.device()), 1); }
    [[nodiscard]] double share() const { return seen.mean().item<double>(); }
};

double decibels(double squared) {
    return -10 * std::log10(squared / 4); // the range -1 … 1 is 2 wide
}

void train(const TrainSettings& settings, const nlohmann::json& config) {
    const Stopwatch watch;
    const auto world = world::World::load(settings.world);
    const auto device = chooseDevice(settings.device);
    const auto type = quickType(device);
    prepareTorch(settings.threads);
    torch::manual_seed(config.value("seed", 1));
    std::filesystem::create_directories(settings.out);
    PictureTokenizer net(pictureConfigOf(config));
    // The codes of a decoder that goes on learning stay what they are.
    const bool decoderOnly = config.value("decoderOnly", false);
    if (config.contains("from"))
        beginFrom(settings.out / config.at("from").get<std::string>(), net);
    std::map<std::string, Tensor> weights, kept;
    net.visit([&](const std::string& name, Tensor& weight) {
        const bool learns = !decoderOnly || name.starts_with("decoder.");
        weight = weight.to(device).set_requires_grad(learns);
        (learns ? weights : kept)[name] = weight;
    });
    Optimiser optimiser(weights, optimiserSettingsOf(config));
    std::int64_t samples = settings.resume ? loadCheckpoint(settings.out, optimiser) : 0;
    const std::int64_t total = config.at("samples"), batch = config.at("batch");
    const int crop = config.at("crop"), loaders = config.value("loaders", 1);
    std::optional<Looks> looks;
    std::vector<TrainingStage> stages;
    if (net.config.sketches) {
        looks = drawnLooks(world.catalogue, config.value("scenery", false));
        stages = stagesOf(config);
        stages.front().pixelsPerCell = kPaintedPixels;
    }
    constexpr int kAhead = 4;
    Prefetch<TokenizerLesson> lessons(
        static_cast<std::uint64_t>(samples / batch), loaders, kAhead, [&](std::uint64_t i) {
            return looks ? sceneLesson(world, *looks, stages.front(), i, config.at("positions"),
                                       crop / kPaintedPixels)
                         : collageLesson(world.catalogue, i, static_cast<int>(batch), crop);
        });
    TrainingLog log(settings.out, {"samples", "loss", "decibels", "codes used", "rate", "seconds"},
                    settings.resume);
    CodeUse use{torch::zeros({net.config.codebook()})};
    double loss = 0, squared = 0;
    int steps = 0;
    const std::int64_t begun = samples;
    const auto save = [&] {
        saveCheckpoint(settings.out, optimiser, samples);
        auto all = optimiser.averaged();
        all.insert(kept.begin(), kept.end());
        writeRounded(settings.out / kPictureFile, all);
        if (looks) { // the decoder learned with this book
            looks->colourTerms = colourTermsOf(PictureReader(net));
            saveLooks(settings.out / kLooksFile, *looks);
        }
    };
    const std::int64_t seed = config.value("seed", 1);
    while (samples < total) {
        torch::manual_seed(static_cast<std::uint64_t>(seed + samples)); // a resume goes on exactly
        const auto lesson = lessons.next();
        const auto truth = lesson.truth.to(device);
        const auto reading =
            torch::avg_pool2d(truth.permute({0, 3, 1, 2}), 2).permute({0, 2, 3, 1}).contiguous();
        auto numbers = quantised(encodeNumbers(net, reading, type));
        if (decoderOnly)
            numbers = disturbed(net.config, numbers.detach());
        std::optional<SketchBatch> sketches;
        if (looks) {
            sketches.emplace(lesson.sketches);
            const auto told = (torch::rand({truth.size(0), 1}) >= kWithoutSketch).to(torch::kFloat);
            sketches->settings *= told;
            sketches->points *= told.unsqueeze(2).unsqueeze(3);
        }
        const auto painted = decodeNumbers(net, numbers, type, sketches ? &*sketches : nullptr);
        const auto losses = pictureLoss(painted, truth);
        optimiser.clearGradients();
        losses.total.backward();
        const double share = rateShare(static_cast<double>(samples), config.at("warmUp"),
                                       config.at("decay"), static_cast<double>(total));
        optimiser.step(share);
        use.add(codesOf(net.config, numbers.detach()));
        loss += losses.total.item<double>();
        squared += losses.squared;
        ++steps;
        const auto before = samples;
        samples += batch;
        const auto passed = [&](const char* key) {
            const std::int64_t every = config.at(key);
            return before / every != samples / every;
        };
        if (passed("reportEvery")) {
            log.add({static_cast<double>(samples), loss / steps, decibels(squared / steps),
                     use.share(), share, watch.seconds()});
            if (settings.report) {
                char line[160];
                std::snprintf(line, sizeof line,
                              "%lld samples  loss %.4f  %.2f dB  codes %.2f  %.1f samples/s",
                              static_cast<long long>(samples), loss / steps,
                              decibels(squared / steps), use.share(),
                              static_cast<double>(samples - begun) / watch.seconds());
                settings.report(line);
            }
            use.seen.zero_();
        }
        if (passed("saveEvery")) {
            save();
            log.plot(2);
            const auto pair =
                torch::cat({truth.slice(0, 0, 8), painted.detach().slice(0, 0, 8)}).to(torch::kCPU);
            writeImage(settings.out / "sheet.png", sheet(pair, 8));
        }
        if (passed("reportEvery")) {
            loss = squared = 0;
            steps = 0;
        }
        if ((settings.minutes > 0 && watch.seconds() > settings.minutes * 60) ||
            (settings.stop && settings.stop()))
            break;
    }
    save();
    log.plot(2);
}

} // namespace

void trainTokenizer(const TrainSettings& settings) {
    withTrainingConfig(settings.config,
                       [&](const nlohmann::json& config) { train(settings, config); });
}

} // namespace depict
