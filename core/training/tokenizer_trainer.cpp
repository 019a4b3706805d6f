#include "training/train.h"

#include "engine/picture/picture_tokenizer.h"
#include "engine/tensors/rounded_weights.h"
#include "engine/torch_compat.h"
#include "image/image_file.h"
#include "training/checkpoint.h"
#include "training/picture_loss.h"
#include "training/prefetch.h"
#include "training/settings.h"
#include "world/catalogue.h"
#include "world/collage.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace depict {

using torch::Tensor;

namespace {

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
    const auto catalogue = world::Catalogue::load(settings.world);
    const auto device = chooseDevice(settings.device);
    prepareTorch(settings.threads);
    torch::manual_seed(config.value("seed", 1));
    std::filesystem::create_directories(settings.out);
    PictureTokenizer net(pictureConfigOf(config));
    std::map<std::string, Tensor> weights;
    net.visit([&](const std::string& name, Tensor& weight) {
        weight = weight.to(device).set_requires_grad(true);
        weights[name] = weight;
    });
    Optimiser optimiser(weights, optimiserSettingsOf(config));
    std::int64_t samples = settings.resume ? loadCheckpoint(settings.out, optimiser) : 0;
    const std::int64_t total = config.at("samples"), batch = config.at("batch");
    const int crop = config.at("crop"), loaders = config.value("loaders", 1);
    // A collage is cut into four crops.
    Prefetch<Tensor> collages(
        static_cast<std::uint64_t>(samples / 4), loaders, static_cast<int>(batch),
        [&](std::uint64_t i) { return toTensor(world::makeCollage(catalogue, i, 2 * crop)); });
    TrainingLog log(settings.out, {"samples", "loss", "decibels", "codes used", "rate", "seconds"},
                    settings.resume);
    CodeUse use{torch::zeros({net.config.codebook()})};
    double loss = 0, squared = 0;
    int steps = 0;
    const std::int64_t begun = samples;
    const auto save = [&] {
        saveCheckpoint(settings.out, optimiser, samples);
        writeRounded(settings.out / "picture.safetensors", optimiser.averaged());
    };
    while (samples < total) {
        std::vector<Tensor> list;
        for (std::int64_t i = 0; i < batch; i += 4)
            list.push_back(collages.next()
                               .reshape({2, crop, 2, crop, 3})
                               .permute({0, 2, 1, 3, 4})
                               .reshape({4, crop, crop, 3}));
        const auto truth = torch::cat(list).to(device);
        const auto reading =
            torch::avg_pool2d(truth.permute({0, 3, 1, 2}), 2).permute({0, 2, 3, 1}).contiguous();
        const auto numbers = quantised(encodeNumbers(net, reading, quickType(device)));
        const auto painted = decodeNumbers(net, numbers, quickType(device));
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
