// Samples of one task, and what their words mean.
#pragma once

#include "world/layout.h"
#include "world/sample.h"
#include "world/task.h"

#include <string_view>

namespace depict::test {

inline world::SampleOptions onlyTask(std::string_view task) {
    world::SampleOptions options;
    options.taskWeights.assign(world::tasks().size(), 0);
    options.taskWeights[static_cast<std::size_t>(world::taskNamed(task).value())] = 1;
    return options;
}

/// In words without typing faults.
inline world::Sample drawnSample(const world::World& world, std::string_view task,
                                 std::uint64_t seed, int pixelsPerCell) {
    auto options = onlyTask(task);
    options.pixelsPerCell = pixelsPerCell;
    options.noise = 0;
    return world::makeSample(world, seed, options);
}

/// Of the thing that is asked for; the only one of its kind and colour.
inline Box targetBox(const world::World& world, const world::Sample& s) {
    for (const world::PlacedObject& object : s.inputScenes[0].objects) {
        const auto seen = object.colour ? object.colour : world.catalogue[object.object].looks;
        if (object.object == s.slots.target->object &&
            (!s.slots.target->colour || s.slots.target->colour == seen))
            return boxOf(world.catalogue, object);
    }
    return {};
}

} // namespace depict::test
