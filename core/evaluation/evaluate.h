// Draws fresh scenes that training never saw, asks for every task in every language, paints, and
// measures what came out.
#pragma once

#include "engine/torch_painter.h"
#include "generation/generation_request.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace depict {

struct EvaluateSettings {
    std::filesystem::path world;   // resources/world
    std::filesystem::path phrases; // other phrase files, or empty
    EngineSettings engine;
    std::filesystem::path judge;        // folder of the judge's weights
    std::vector<std::string> tasks;     // empty = those the model was trained for
    std::vector<std::string> languages; // empty = those the model was trained for
    int samples = 64;                   // per task and language
    std::uint64_t seed = 0;
    int cells = 256;
    double objectZipf = 0;        // 0 = all objects as often, 1 = by how common they are in speech
    bool knownPlans = false;      // pictures come with their plans, as one's own paintings do
    SamplingSettings sampling;    // without its seed: every scene has its own
    std::filesystem::path report; // JSON, or empty
    std::filesystem::path sheets; // folder of contact sheets, or empty
    std::function<void(const std::string&)> print; // one line of progress or table
    std::function<bool()> stop;
};

/// Prints one table, task by language; writes the report and the sheets. Throws Error.
void evaluate(const EvaluateSettings& settings);
/// The same with a painter that is there already; `engine` is not used, and empty tasks and
/// languages mean all that the world has. `codebook` = codes of the picture tokenizer, 0 = unknown.
void evaluateWith(Painter& painter, const EvaluateSettings& settings, int codebook);

/// Prints how good the eye of that name in a folder is: a line each for some tasks' pictures.
/// Throws Error.
void reportEye(const std::filesystem::path& world, const std::filesystem::path& folder,
               const std::string& name, const std::function<void(const std::string&)>& print);

} // namespace depict
