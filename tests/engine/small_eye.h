// What the tests of the evaluation share: the world, names of things in it, and a judge that is
// quick to make and knows nothing.
#pragma once

#include "evaluation/seen.h"
#include "training/eye_lesson.h"

#include <filesystem>

namespace depict {

inline const std::filesystem::path kResources =
    std::filesystem::path(DEPICT_SOURCE_DIR) / "resources";

inline const world::World& theWorld() {
    static const world::World world = world::World::load(kResources / "world");
    return world;
}

inline int kindNamed(const char* id) {
    return theWorld().catalogue.find(id).value();
}

inline int colourNamed(const char* id) {
    return world::indexOf(world::kColours, id).value();
}

inline EyeConfig smallEyeConfig() {
    EyeConfig config = freshEyeConfig(theWorld().catalogue);
    config.glance = {{8, 8, 8}, 8, 8};
    config.look = {{8, 8, 8}, 8, 8};
    return config;
}

inline void writeSmallJudge(const std::filesystem::path& folder) {
    torch::manual_seed(3);
    Eye judge(smallEyeConfig());
    std::map<std::string, torch::Tensor> weights;
    judge.visit([&](const std::string& name, torch::Tensor& weight) { weights[name] = weight; });
    saveEye(folder, kJudge, judge.config, weights);
}

} // namespace depict
