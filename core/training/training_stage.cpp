#include "training/training_stage.h"

#include "base/error.h"
#include "world/task.h"
#include "world/world.h"

namespace depict {

namespace {

template <typename Table>
std::vector<double> weightsOf(const nlohmann::json& from, std::size_t count, const Table& index) {
    std::vector<double> weights(count, 0);
    for (const auto& [name, weight] : from.items()) {
        const auto i = index(name);
        if (!i)
            throw Error(ErrorKind::badFile,
                        "The training configuration names \"" + name + "\", which does not exist.");
        weights[static_cast<std::size_t>(*i)] = weight;
    }
    return weights;
}

} // namespace

std::vector<TrainingStage> stagesOf(const nlohmann::json& config) {
    std::vector<TrainingStage> stages;
    for (const auto& from : config.at("stages")) {
        TrainingStage stage;
        stage.until = from.value("until", 1.0);
        stage.taskWeights =
            weightsOf(from.at("tasks"), world::tasks().size(),
                      [](const std::string& name) { return world::taskNamed(name); });
        stage.languageWeights =
            weightsOf(from.at("languages"), world::kLanguages.size(), [](const std::string& name) {
                return world::indexOf(world::kLanguages, name);
            });
        stage.cells = from.at("cells").get<std::vector<int>>();
        stage.squareShare = from.value("squareShare", stage.squareShare);
        stage.objectZipf = from.value("objectZipf", stage.objectZipf);
        stage.mostObjects = from.value("mostObjects", stage.mostObjects);
        stage.commonest = from.value("commonest", stage.commonest);
        stage.mirroredShare = from.value("mirroredShare", stage.mirroredShare);
        stage.closeUps = from.value("closeUps", stage.closeUps);
        stage.crowded = from.value("crowded", stage.crowded);
        stage.wordsOnly = from.value("wordsOnly", stage.wordsOnly);
        if (from.contains("wordsTasks"))
            stage.wordsTasks =
                weightsOf(from.at("wordsTasks"), world::tasks().size(),
                          [](const std::string& name) { return world::taskNamed(name); });
        stages.push_back(std::move(stage));
    }
    return stages;
}

} // namespace depict
