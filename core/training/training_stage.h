// What a training shows, stretch by stretch, as its configuration says.
#pragma once

#include <nlohmann/json.hpp>

#include <vector>

namespace depict {

/// What a stretch of the training shows (a row of "stages" in the configuration).
struct TrainingStage {
    double until = 1;                // share of all samples
    std::vector<double> taskWeights; // by index in world::tasks()
    std::vector<double> languageWeights;
    std::vector<int> cells; // grid sizes, each as likely
    double squareShare = 0.4;
    double objectZipf = 0;
    int mostObjects = 4;
    int commonest = 0; // objects, 0 = all
    double mirroredShare = 0.5;
    bool closeUps = false; // things in small grids are as large as in a grid of 256 cells
    double crowded = 0;   // share of the painted batches that show many things, by their plan alone
    double wordsOnly = 0; // share of the batches that leave the pictures out: plans and words only
    std::vector<double> wordsTasks; // task weights of those; empty = as taskWeights
    int pixelsPerCell = 16;         // of the pictures
};
/// Throws Error(badFile) for a task or language that there is not, nlohmann::json::exception for
/// entries that are missing or of a wrong type.
[[nodiscard]] std::vector<TrainingStage> stagesOf(const nlohmann::json& config);

} // namespace depict
