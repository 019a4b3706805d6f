#include "cli_commands.h"
#include "cli_stop.h"
#include "evaluation/evaluate.h"
#include "options.h"
#include "training/train.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace depict {

namespace {

using Trainer = void (*)(const TrainSettings&);

int train(Trainer trainer, TrainSettings settings) {
    settings.world = worldFolder(settings.world);
    stopOnSignals();
    settings.report = [](const std::string& line) { std::cout << line << std::endl; };
    settings.stop = isStopRequested;
    trainer(settings);
    if (!isStopRequested())
        return 0;
    std::cerr << "Stopped; what was learned is in " << settings.out.string()
              << ", and --resume goes on from there.\n";
    return kStoppedExitCode;
}

void addTrainer(CLI::App& command, Command& chosen, const char* name, const char* description,
                Trainer trainer) {
    const auto engine = std::make_shared<EngineOptions>();
    const auto settings = std::make_shared<TrainSettings>();
    CLI::App* sub = command.add_subcommand(name, description);
    sub->add_option("--config", settings->config,
                    "What to train, as JSON (see resources/models/configs)")
        ->type_name("FILE.json")
        ->required();
    sub->add_option("--out", settings->out, "Folder for checkpoints, logs, sheets and the weights")
        ->type_name("DIR")
        ->required();
    sub->add_flag("--resume", settings->resume, "Go on exactly where the folder's checkpoint ends");
    sub->add_option("--minutes", settings->minutes,
                    "Stop after so many minutes (otherwise: when the configuration's samples are "
                    "used up)")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""));
    sub->add_option("--world", settings->world, "The world's data (otherwise: those of Depict)")
        ->type_name("DIR");
    addDeviceOptions(*sub, *engine);
    sub->callback([=, &chosen] {
        settings->device = engine->device;
        settings->threads = engine->threads;
        chosen = [=] { return train(trainer, *settings); };
    });
}

int trainAndCheck(EyeTraining training) {
    training.world = worldFolder(training.world);
    stopOnSignals();
    training.report = [](const std::string& line) { std::cout << line << std::endl; };
    training.stop = isStopRequested;
    trainEye(training);
    if (isStopRequested()) {
        std::cerr << "Stopped; what was learned is in " << training.out.string()
                  << ", and the same command goes on from there.\n";
        return kStoppedExitCode;
    }
    reportEye(training.world, training.out, training.name, training.report);
    return 0;
}

void addEyeTrainer(CLI::App& command, Command& chosen, const char* name, const char* description) {
    const auto engine = std::make_shared<EngineOptions>();
    const auto training = std::make_shared<EyeTraining>();
    training->name = name;
    CLI::App* sub = command.add_subcommand(name, description);
    sub->add_option("--out", training->out,
                    "Folder for the weights; those that are there already are improved")
        ->type_name("DIR")
        ->required();
    sub->add_option("--begin", training->begin,
                    "Weights of another eye or judge to begin from, where there are none yet")
        ->type_name("FILE.safetensors");
    sub->add_option("--minutes", training->minutes, "How long (otherwise: 60)")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    sub->add_option("--rate", training->rate, "Learning rate at its highest (otherwise: 0.002)")
        ->type_name("X")
        ->check(CLI::PositiveNumber.description(""));
    sub->add_option("--world", training->world, "The world's data (otherwise: those of Depict)")
        ->type_name("DIR");
    addDeviceOptions(*sub, *engine);
    sub->callback([=, &chosen] {
        training->engine.device = engine->device;
        training->engine.threads = engine->threads;
        chosen = [=] { return trainAndCheck(*training); };
    });
}

} // namespace

void addTrainCommand(CLI::App& program, Command& chosen) {
    CLI::App* command =
        program.add_subcommand("train", "Train a part of the model on pictures of the drawn world");
    command->require_subcommand(1);
    addTrainer(*command, chosen, "words", "Train the splitting of words into tokens", trainWords);
    addTrainer(*command, chosen, "tokenizer", "Train the picture tokenizer", trainTokenizer);
    addTrainer(*command, chosen, "painter", "Train the painter on a finished picture tokenizer",
               trainPainter);
    addEyeTrainer(*command, chosen, "eye", "Train the eye with which the model reads pictures");
    addEyeTrainer(*command, chosen, "judge", "Train the judge that `evaluate` measures with");
    command->footer("Ctrl+C saves a checkpoint first. Example:\n  depict-cli train painter "
                    "--config painter.json --out run --minutes 30 --resume");
}

} // namespace depict
