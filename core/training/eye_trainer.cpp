#include "base/error.h"
#include "engine/tensors/fused.h"
#include "engine/torch_compat.h"
#include "generation/shapes.h"
#include "training/checkpoint.h"
#include "training/eye_loss.h"
#include "training/optimiser.h"
#include "training/prefetch.h"
#include "training/train.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace depict {

using torch::Tensor;

namespace {

constexpr int kCellsAtOnce = 1024; // of a batch
constexpr int kFewestCells = 36, kMostLessonCells = 256;
constexpr int kGlanceEvery = 2; // batches: its maps need fewer, and cost as much as the looks
constexpr int kSeed = 1;
constexpr int kReportEvery = 100, kSaveEvery = 1000; // steps
constexpr double kLongestStep = 2;                   // seconds; more is a pause

/// A pure function of its number; all pictures of a batch have one grid.
LessonBatch drawLessons(const world::World& world, std::uint64_t number) {
    Random random(number, 0x6C6573736F6E);
    const auto shape = random.chance(0.4)
                           ? kShapes[0]
                           : kShapes[static_cast<std::size_t>(random.below(kShapes.size()))];
    const double cells =
        std::exp(random.uniform(std::log(kFewestCells), std::log(kMostLessonCells)));
    const GridSize grid = gridFor(shape.aspect(), static_cast<int>(cells));
    LessonBatch batch;
    for (int i = 0; i < std::max(1, kCellsAtOnce / grid.cells()); ++i)
        batch.push_back(makeLesson(world, number * 1024 + static_cast<std::uint64_t>(i), grid));
    return batch;
}

Tensor pixelsOf(const LessonBatch& batch, torch::Device device) {
    const GridSize grid = batch.front().grid;
    std::vector<Tensor> pictures;
    for (const Lesson& lesson : batch)
        pictures.push_back(
            torch::from_blob(const_cast<std::uint8_t*>(lesson.pixels.data()), // read only
                             {grid.rows * kEyePixels, grid.columns * kEyePixels, 3}, torch::kByte));
    return torch::stack(pictures).to(device).to(torch::kFloat) / 127.5 - 1;
}

/// Weights of another eye, those that it has in the same shape; the lessons go on behind its.
void takeOver(Eye& eye, const std::filesystem::path& from) {
    const std::string name = from.stem().string();
    Eye other = loadEye(from.parent_path(), name);
    std::map<std::string, Tensor> known;
    other.visit([&](const std::string& key, Tensor& weight) { known[key] = weight; });
    eye.visit([&](const std::string& key, Tensor& weight) {
        if (const auto it = known.find(key);
            it != known.end() && it->second.sizes() == weight.sizes())
            weight = it->second;
    });
    eye.config.lessons = other.config.lessons;
}

} // namespace

void trainEye(const EyeTraining& training) {
    const auto world = world::World::load(training.world);
    const auto device = chooseDevice(training.engine.device);
    prepareTorch(training.engine.threads);
    const auto type = quickType(device);
    torch::manual_seed(kSeed);
    const auto& [name, out] = std::pair(training.name, training.out);
    Eye eye = hasEye(out, name) ? loadEye(out, name) : Eye(freshEyeConfig(world.catalogue));
    if (eye.config.kinds != world.catalogue.count() ||
        eye.config.wearables != wearables(world.catalogue))
        throw Error(ErrorKind::badRequest, "The eye in " + out.string() + " knows other things.");
    if (!training.begin.empty() && eye.config.lessons == 0)
        takeOver(eye, training.begin);
    EyeConfig& config = eye.config;
    std::map<std::string, Tensor> weights;
    eye.visit([&](const std::string& key, Tensor& weight) {
        weight = weight.to(device).set_requires_grad(true);
        weights[key] = weight;
    });
    OptimiserSettings settings;
    settings.rate = training.rate;
    settings.weightDecay = 0.02;
    settings.average = 0.998;
    Optimiser optimiser(weights, settings);
    Prefetch<LessonBatch> lessons(static_cast<std::uint64_t>(config.lessons),
                                  device.is_cuda() ? 12 : 1, 24,
                                  [&](std::uint64_t number) { return drawLessons(world, number); });
    double worked = 0; // seconds; while the process is stopped, the minutes do not run
    const auto share = [&] { return worked / (60 * training.minutes); };
    double loss = 0;
    std::int64_t pictures = 0;
    while (share() < 1 && !(training.stop && training.stop())) {
        const Stopwatch step;
        const LessonBatch batch = lessons.next();
        const auto pixels = pixelsOf(batch, device);
        const bool glanceLearns = config.lessons % kGlanceEvery == 0;
        const auto maps = [&] {
            const torch::AutoGradMode gradients(glanceLearns);
            return glanced(eye.glance, pixels, type);
        }();
        Random random(static_cast<std::uint64_t>(config.lessons), 0x6C6F6F6B);
        const auto looks = drawLooks(batch, maps, random);
        auto total = torch::zeros({}, device);
        if (glanceLearns)
            total = total + glanceLoss(maps, batch, config.kinds);
        if (!looks.empty())
            total = total + lookLoss(lookedClosely(eye.look, pixels, framesOf(looks), type), looks);
        ++config.lessons;
        if (!total.requires_grad())
            continue; // nothing to learn from
        optimiser.clearGradients();
        total.backward();
        optimiser.step(rateShare(share(), 0.02, 0.6, 1));
        worked += std::min(step.seconds(), kLongestStep);
        loss += total.item<double>();
        pictures += static_cast<std::int64_t>(batch.size());
        if (optimiser.steps() % kReportEvery == 0) {
            char line[120];
            std::snprintf(line, sizeof line, "%lld steps  %lld pictures  loss %.4f  %.0f s",
                          static_cast<long long>(optimiser.steps()),
                          static_cast<long long>(pictures), loss / kReportEvery, worked);
            training.report(line);
            loss = 0;
        }
        if (optimiser.steps() % kSaveEvery == 0)
            saveEye(out, name, config, optimiser.averaged());
    }
    saveEye(out, name, config, optimiser.averaged());
}

} // namespace depict
