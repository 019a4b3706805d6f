#include "evaluation/fresh_sample.h"

#include "base/error.h"
#include "world/task.h"

namespace depict {

namespace {

/// Training counts its samples from 0; it never comes this far.
constexpr std::uint64_t kFirstFreshSeed = std::uint64_t{1} << 62;

template <typename Index>
std::vector<double> only(std::optional<Index> index, std::size_t count, const std::string& name) {
    if (!index)
        throw Error(ErrorKind::badRequest, "There is no task or language called \"" + name + "\".");
    std::vector<double> weights(count, 0);
    weights[static_cast<std::size_t>(*index)] = 1;
    return weights;
}

} // namespace

world::Sample freshSample(const world::World& world, const FreshSample& asked) {
    world::SampleOptions options;
    options.taskWeights = only(world::taskNamed(asked.task), world::tasks().size(), asked.task);
    options.languageWeights = only(world::indexOf(world::kLanguages, asked.language),
                                   world::kLanguages.size(), asked.language);
    options.minCells = asked.fewestCells > 0 ? asked.fewestCells : asked.cells;
    options.maxCells = asked.cells;
    options.aspect = asked.aspect;
    options.noise = 0;
    options.unseen = asked.unseen;
    options.objectZipf = asked.objectZipf;
    return makeSample(
        world, kFirstFreshSeed + (asked.seed << 24) + static_cast<std::uint64_t>(asked.number),
        options);
}

} // namespace depict
