// The judge: two small networks that tell what a drawn picture shows. They are trained on drawn
// pictures only, never train the painter, and see nothing but pixels. The first glances at the
// whole picture and finds where things are, the second looks closely at each place; seen.h makes
// things of that.
#pragma once

#include "evaluation/close_look.h"

#include <filesystem>
#include <map>

namespace depict {

struct JudgeConfig {
    int kinds = 0;     // of the catalogue; class `kinds` is "nothing"
    int wearables = 0; // kinds that can be worn, in the catalogue's order; the last class is "none"
    GlanceConfig glance;
    LookConfig look;
    std::int64_t lessons = 0; // batches that it was trained on
};

struct Judge {
    JudgeConfig config;
    Glance glance;
    CloseLook look;

    /// Fresh random weights.
    explicit Judge(const JudgeConfig& config);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

inline constexpr auto kJudgeConfig = "config.json";
inline constexpr auto kJudgeWeights = "judge.safetensors";

/// Both files (the weights in bfloat16) in `folder`, which is made.
void saveJudge(const std::filesystem::path& folder, const JudgeConfig& config,
               const std::map<std::string, torch::Tensor>& weights);
/// Float weights on the CPU. Throws Error(modelMissing, modelDamaged).
[[nodiscard]] Judge loadJudge(const std::filesystem::path& folder);

} // namespace depict
