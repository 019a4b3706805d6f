#include "base/error.h"
#include "engine/tensors/fused.h"
#include "engine/torch_compat.h"
#include "evaluation/evaluate.h"
#include "evaluation/judge_check.h"
#include "evaluation/judge_lesson.h"
#include "evaluation/judge_network.h"
#include "generation/shapes.h"
#include "training/checkpoint.h"
#include "training/optimiser.h"
#include "training/prefetch.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace depict {

using torch::Tensor;

namespace {

constexpr int kCellsAtOnce = 1024; // of a batch
constexpr int kFewestCells = 36, kMostLessonCells = 256;
constexpr int kSeed = 1;
constexpr int kReportEvery = 100, kSaveEvery = 1000; // steps
constexpr int kFreshPictures = 256;
constexpr double kLongestStep = 2; // seconds; more is a pause

using LessonBatch = std::vector<Lesson>;

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

template <typename T>
Tensor joined(const LessonBatch& batch, std::vector<T> Lesson::*part, torch::ScalarType type) {
    std::vector<T> all;
    for (const Lesson& lesson : batch)
        all.insert(all.end(), (lesson.*part).begin(), (lesson.*part).end());
    return torch::from_blob(all.data(), {static_cast<std::int64_t>(all.size())},
                            torch::CppTypeToScalarType<T>::value)
        .to(type)
        .clone();
}

Tensor meanCrossEntropy(const Tensor& logits, const Tensor& target, const Tensor& weight) {
    const auto rows = logits.reshape({-1, logits.size(-1)}).contiguous();
    return crossEntropy(rows, target.clamp_min(0), weight) / weight.sum().clamp_min(1);
}

/// 1 in the middle of a thing, less towards its edge, where little of it is to be seen.
Tensor centrality(const Tensor& box) { // [cells, 2 (low, high), 2 (x, y)]
    const auto sides = box.clamp_min(0.05);
    return (sides.amin(1) / sides.amax(1)).prod(1).sqrt();
}

Tensor lossOf(const JudgeMaps& maps, const LessonBatch& batch, const JudgeConfig& config,
              torch::Device device) {
    const auto whole = [&](std::vector<int> Lesson::*part) {
        return joined(batch, part, torch::kLong).to(device);
    };
    const auto kind = whole(&Lesson::kind), wornColour = whole(&Lesson::wornColour);
    const auto nothing = kind.eq(config.kinds).to(torch::kFloat);
    const auto box = joined(batch, &Lesson::box, torch::kFloat).to(device).reshape({-1, 2, 2});
    const auto isThing = kind.ne(kUnjudged).to(torch::kFloat) - nothing;
    const auto thing = isThing * (0.1 + 0.9 * centrality(box));
    const auto worn = thing * wornColour.ge(0).to(torch::kFloat); // few things wear something
    const auto size = box.sum(1, true).clamp_min(0.5);            // width, height
    const auto off = ((maps.box.reshape({-1, 2, 2}) - box) / size).abs().sum({1, 2});
    std::vector<std::int64_t> backdrops;
    for (const Lesson& lesson : batch)
        backdrops.push_back(lesson.backdrop);
    return meanCrossEntropy(maps.kind, kind, thing + 0.2 * nothing) +
           0.5 * meanCrossEntropy(maps.colour, whole(&Lesson::colour), thing) +
           0.5 * meanCrossEntropy(maps.worn, whole(&Lesson::worn), thing + 4 * worn) +
           0.3 * meanCrossEntropy(maps.wornColour, wornColour, worn) +
           0.7 * (off * thing).sum() / thing.sum().clamp_min(1) +
           0.2 * torch::cross_entropy_loss(maps.backdrop,
                                           torch::tensor(backdrops, torch::kLong).to(device));
}

Tensor pixelsOf(const LessonBatch& batch, torch::Device device) {
    const GridSize grid = batch.front().grid;
    const auto bytes = joined(batch, &Lesson::pixels, torch::kByte);
    return (bytes.to(device).to(torch::kFloat) / 127.5 - 1)
        .reshape({-1, grid.rows * kJudgePixels, grid.columns * kJudgePixels, 3});
}

} // namespace

void trainJudge(const std::filesystem::path& worldFolder, const std::filesystem::path& out,
                double minutes, const EngineSettings& engine,
                const std::function<void(const std::string&)>& print) {
    const auto world = world::World::load(worldFolder);
    const auto device = chooseDevice(engine.device);
    prepareTorch(engine.threads);
    keepFreedMemory();
    torch::manual_seed(kSeed);
    JudgeConfig config;
    config.kinds = world.catalogue.count();
    config.wearables = static_cast<int>(wearables(world.catalogue).size());
    const bool goesOn = std::filesystem::exists(out / kJudgeWeights);
    Judge judge = goesOn ? loadJudge(out) : Judge(config);
    if (judge.config.kinds != config.kinds || judge.config.wearables != config.wearables)
        throw Error(ErrorKind::badRequest, "The judge in " + out.string() + " knows other things.");
    config = judge.config;
    std::map<std::string, Tensor> weights;
    judge.visit([&](const std::string& name, Tensor& weight) {
        weight = weight.to(device).set_requires_grad(true);
        weights[name] = weight;
    });
    OptimiserSettings settings;
    settings.rate = 0.002;
    settings.weightDecay = 0.02;
    settings.average = 0.998;
    Optimiser optimiser(weights, settings);
    Prefetch<LessonBatch> lessons(static_cast<std::uint64_t>(config.lessons),
                                  device.is_cuda() ? 12 : 1, 24,
                                  [&](std::uint64_t number) { return drawLessons(world, number); });
    double worked = 0; // seconds; while the process is stopped, the minutes do not run
    const auto share = [&] { return worked / (60 * minutes); };
    double loss = 0;
    std::int64_t pictures = 0;
    while (share() < 1) {
        const Stopwatch step;
        const LessonBatch batch = lessons.next();
        const auto maps = lookedAt(judge, pixelsOf(batch, device), torch::kBFloat16);
        const auto total = lossOf(maps, batch, config, device);
        optimiser.clearGradients();
        total.backward();
        optimiser.step(rateShare(share(), 0.02, 0.6, 1));
        ++config.lessons;
        worked += std::min(step.seconds(), kLongestStep);
        loss += total.item<double>();
        pictures += static_cast<std::int64_t>(batch.size());
        if (optimiser.steps() % kReportEvery == 0) {
            char line[120];
            std::snprintf(line, sizeof line, "%lld steps  %lld pictures  loss %.4f  %.0f s",
                          static_cast<long long>(optimiser.steps()),
                          static_cast<long long>(pictures), loss / kReportEvery, worked);
            print(line);
            loss = 0;
        }
        if (optimiser.steps() % kSaveEvery == 0)
            saveJudge(out, config, optimiser.averaged());
    }
    saveJudge(out, config, optimiser.averaged());
    print(describe(checkJudge(loadJudge(out), world, kFreshPictures, 0)));
}

} // namespace depict
