#include "base/error.h"
#include "cli_commands.h"
#include "cli_job.h"
#include "cli_stop.h"
#include "evaluation/evaluate.h"
#include "generation/generation_request.h"
#include "options.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace depict {

namespace {

struct EvaluateOptions {
    EngineOptions engine;
    EvaluateSettings settings;
};

int runEvaluation(EvaluateOptions options) {
    EvaluateSettings& settings = options.settings;
    settings.engine = engineSettings(options.engine);
    settings.world = worldFolder(settings.world);
    if (settings.judge.empty())
        settings.judge = resourceFolder("judge");
    if (settings.judge.empty())
        throw Error(ErrorKind::modelMissing, "The judge that comes with Depict was not found.");
    stopOnSignals();
    settings.print = [](const std::string& line) { std::cout << line << std::endl; };
    settings.stop = isStopRequested;
    evaluate(settings);
    return isStopRequested() ? kStoppedExitCode : 0;
}

} // namespace

void addEvaluateCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<EvaluateOptions>();
    EvaluateSettings& settings = options->settings;
    CLI::App* command = program.add_subcommand(
        "evaluate", "Ask the model for fresh scenes and measure how right the pictures are");
    command
        ->add_option("--tasks", settings.tasks,
                     "Only these, e.g. paint,recolor (otherwise: all it knows)")
        ->type_name("TASK,…")
        ->delimiter(',');
    command
        ->add_option("--languages", settings.languages,
                     "Only these, e.g. en,zh (otherwise: all it knows)")
        ->type_name("CODE,…")
        ->delimiter(',');
    command
        ->add_option("--phrases", settings.phrases, "Take the sentences from these books instead")
        ->type_name("DIR");
    command->add_option("--samples", settings.samples, "Per task and language (otherwise: 64)")
        ->type_name("N")
        ->check(CLI::Range(1, 100000).description(""));
    command->add_option("--seed", settings.seed, "Other scenes (otherwise: 0)")
        ->type_name("N")
        ->check(wholeNumber);
    command->add_option("--cells", settings.cells, "Cells a picture (otherwise: 256)")
        ->type_name("N")
        ->check(CLI::Range(kSmallestGridSide * kSmallestGridSide, kMostCells).description(""));
    command
        ->add_option("--commonness", settings.objectZipf,
                     "0 = ask for all things as often, 1 = as often as people speak of them "
                     "(otherwise: 0)")
        ->type_name("Z")
        ->check(CLI::Range(0.0, 4.0).description(""));
    command->add_flag("--known-plans", settings.knownPlans,
                      "Pictures that are given come with their plans, as the model's own do; "
                      "otherwise they are read first");
    addSamplingOptions(*command, settings.sampling);
    command->add_option("--out", settings.report, "Write the numbers as JSON too")
        ->type_name("FILE.json");
    command->add_option("--sheets", settings.sheets, "Write contact sheets into this folder")
        ->type_name("DIR");
    command->add_option("--judge", settings.judge, "Folder of the judge (otherwise: Depict's)")
        ->type_name("DIR");
    command->add_option("--world", settings.world, "The world's data (otherwise: Depict's)")
        ->type_name("DIR");
    addEngineOptions(*command, options->engine);
    command->footer("Example: depict-cli evaluate --tasks paint --languages en,zh --sheets sheets");
    command->callback(
        [options, &chosen] { chosen = [options] { return runEvaluation(*options); }; });
}

} // namespace depict
