#include "world/sample.h"

#include "base/error.h"
#include "generation/shapes.h"
#include "world/phrase_noise.h"
#include "world/render.h"
#include "world/task.h"

#include <algorithm>
#include <cmath>

namespace depict::world {
namespace {

constexpr std::uint64_t kHeldOutSeed = 0x64657069637431;

/// One in twenty, for ever the same.
bool chosen(std::uint64_t sort, int a, int b) {
    return uniformAt(kHeldOutSeed, sort,
                     static_cast<std::uint64_t>(a) * 4096 + static_cast<std::uint64_t>(b)) < 0.05;
}

int weighted(const std::vector<double>& weights, int count, Random& random) {
    if (weights.empty())
        return random.below(count);
    if (static_cast<int>(weights.size()) > count)
        throw Error{ErrorKind::badRequest, "There are more weights than there are choices."};
    double sum = 0;
    for (double weight : weights)
        sum += std::max(0.0, weight);
    if (!(sum > 0))
        throw Error{ErrorKind::badRequest, "The weights of a choice are all zero."};
    double left = random.uniform() * sum;
    int last = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        last = static_cast<int>(i);
        left -= weights[i];
        if (left < 0)
            break;
    }
    return last;
}

GridSize drawGrid(const SampleOptions& options, Random& random) {
    const double low = std::log(options.minCells),
                 high = std::log(std::max(options.minCells, options.maxCells));
    const int cells = static_cast<int>(std::lround(std::exp(random.uniform(low, high))));
    const double aspect =
        random.chance(options.squareShare)
            ? 1
            : kShapes[static_cast<std::size_t>(random.below(kShapes.size()))].aspect();
    return gridFor(options.aspect.value_or(aspect), cells);
}

bool showsHeldOut(const Catalogue& catalogue, const Sample& sample) {
    bool held = sample.targetScene && isHeldOut(catalogue, *sample.targetScene);
    for (const Scene& scene : sample.inputScenes)
        held = held || isHeldOut(catalogue, scene);
    return held;
}

} // namespace

bool isHeldOut(const Catalogue& catalogue, const Scene& scene) {
    for (const PlacedObject& object : scene.objects) {
        const ObjectKind& kind = catalogue[object.object];
        const bool natural = object.colour == kind.looks || object.colour == kind.paintIs;
        if (object.colour && !natural && chosen(0, object.object, *object.colour))
            return true;
        if (chosen(1, object.object, scene.backdrop.id))
            return true;
        for (const Worn& worn : object.worn)
            if (chosen(2, object.object, worn.object))
                return true;
    }
    return false;
}

ScenePlan Sample::seenPlan(const Catalogue& catalogue, std::size_t input) const {
    const Scene& scene = inputScenes.at(input);
    ScenePlan plan = planOf(catalogue, scene);
    if (input == 0 && !hole.empty())
        plan = visibleOf(plan, hole, scene.grid);
    return plan;
}

std::vector<PlannedThing> Sample::askedThings(const Catalogue& catalogue) const {
    std::vector<PlannedThing> things;
    for (const int object : asked) {
        const Scene& scene = inputScenes.at(0);
        std::vector<bool> only(scene.objects.size());
        only.at(static_cast<std::size_t>(object)) = true;
        if (const auto alone = planOf(catalogue, scene, only); !alone.things.empty())
            things.push_back(alone.things.front());
    }
    return things;
}

ScenePlan Sample::targetPlan(const Catalogue& catalogue) const {
    if (targetScene)
        return planOf(catalogue, *targetScene);
    return planOfMap(catalogue, inputScenes.at(0), map.value(), shown);
}

Sample makeSample(const World& world, std::uint64_t seed, const SampleOptions& options) {
    Random random(seed, 0x73616d706c65);
    const int task = weighted(options.taskWeights, static_cast<int>(tasks().size()), random);
    const int language =
        weighted(options.languageWeights, static_cast<int>(kLanguages.size()), random);
    const GridSize grid = drawGrid(options, random);
    const Task& row = tasks()[static_cast<std::size_t>(task)];
    constexpr int kAttempts = 3000;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        Sample sample;
        sample.task = task;
        sample.language = language;
        sample.grid = grid;
        Draft draft(world, options, sample, random.fork(static_cast<std::uint64_t>(attempt)));
        if (!row.make(draft) || showsHeldOut(world.catalogue, sample) != options.unseen)
            continue;
        auto words = world.books[language].sentence(
            draft.sentenceList.empty() ? row.id : draft.sentenceList, sample.slots, draft.random);
        if (!words)
            continue;
        sample.words = draft.random.chance(options.noise)
                           ? withTypingNoise(*words, kLanguages[static_cast<std::size_t>(language)],
                                             draft.random, 0.15)
                           : std::move(*words);
        if (!options.draws)
            return sample;
        for (const Scene& scene : sample.inputScenes)
            sample.inputs.push_back(render(world.catalogue, scene, options.pixelsPerCell).freeze());
        if (draft.paintTarget)
            sample.target = draft.paintTarget();
        else if (sample.targetScene)
            sample.target =
                render(world.catalogue, *sample.targetScene, options.pixelsPerCell).freeze();
        return sample;
    }
    throw Error{ErrorKind::badRequest,
                "No sample of the task " + std::string(row.id) + " fits these options."};
}

} // namespace depict::world
