// The eye: two small networks that tell what a drawn picture shows. They are trained on drawn
// pictures with the truth about every cell, and see nothing but pixels. The first glances at the
// whole picture and finds where things are, the second looks closely at each place; sight.h makes
// things of that. The built-in model reads pictures with one; `evaluate` judges with another.
#pragma once

#include "engine/eye/close_look.h"

#include <filesystem>
#include <map>

namespace depict {

/// What one answer about the whole picture adds to its plan (generation/scene_plan.h).
struct TraitAnswer {
    std::vector<int> settings;
    int over = -1; // a kind of thing that lies over the whole picture
};

struct EyeConfig {
    int kinds = 0;              // of things, numbered as in plans; class `kinds` is "nothing"
    std::vector<int> wearables; // kinds that can be worn; the class behind them is "none"
    std::vector<int> natural;   // by kind: the colour word true of it by nature, or -1
    std::vector<std::vector<TraitAnswer>> traits; // each is one question with its answers
    bool tellsShadow = false;
    PyramidConfig glance;
    PyramidConfig look{{48, 96, 192}, 128, 384};
    std::int64_t lessons = 0; // batches that it was trained on
};

struct Eye {
    EyeConfig config;
    Glance glance;
    CloseLook look;

    /// Fresh random weights.
    explicit Eye(const EyeConfig& config);
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// `name`.json and `name`.safetensors (8 bits) in `folder`, which is made. Throws
/// Error(notWritable, diskFull).
void saveEye(const std::filesystem::path& folder, const std::string& name, const EyeConfig& config,
             const std::map<std::string, torch::Tensor>& weights);
[[nodiscard]] bool hasEye(const std::filesystem::path& folder, const std::string& name);
/// On the CPU, in float. Throws Error(modelMissing, modelDamaged).
[[nodiscard]] Eye loadEye(const std::filesystem::path& folder, const std::string& name);

} // namespace depict
