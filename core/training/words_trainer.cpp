#include "training/train.h"

#include "engine/families/flat/flat_model.h"
#include "engine/text/bpe_trainer.h"
#include "training/settings.h"
#include "world/sample.h"
#include "world/world.h"

namespace depict {

namespace {

void train(const TrainSettings& settings, const nlohmann::json& config) {
    const auto world = world::World::load(settings.world);
    std::filesystem::create_directories(settings.out);
    BpeTrainer trainer;
    const int sentences = config.value("sentences", 60000);
    world::SampleOptions
        options; // every task and language alike; the pictures are as small as can be
    options.pixelsPerCell = 1;
    options.maxCells = options.minCells;
    for (int i = 0; i < sentences; ++i) {
        const auto sample = world::makeSample(world, static_cast<std::uint64_t>(i), options);
        trainer.add(sample.words);
        if (!sample.answer.empty())
            trainer.add(sample.answer);
        if (settings.stop && settings.stop())
            return;
    }
    const auto tokens = trainer.train(config.value("vocabulary", 8000));
    saveTiktoken(settings.out / kWordsFile, tokens);
    if (settings.report)
        settings.report(std::to_string(tokens.size()) + " tokens from " +
                        std::to_string(sentences) + " sentences");
}

} // namespace

void trainWords(const TrainSettings& settings) {
    withTrainingConfig(settings.config,
                       [&](const nlohmann::json& config) { train(settings, config); });
}

} // namespace depict
