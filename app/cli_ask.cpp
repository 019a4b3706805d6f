#include "cli_commands.h"
#include "cli_events.h"
#include "cli_picture.h"
#include "cli_stop.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace depict {

namespace {

struct AskOptions {
    std::filesystem::path input;
    std::string question;
    JobOptions job;
};

int ask(const AskOptions& options) {
    requireTask(options.job.engine, {"ask_"}, "answer questions");
    GenerationRequest request;
    request.words = options.question;
    addInput(request, options.input);
    request.reply = Reply::words;
    request.sampling.temperature = 0; // the likeliest answer
    const JobResult result = runJob(request, options.job);
    if (options.job.json) {
        Json object = summary(result, request);
        object["command"] = "ask";
        object["answer"] = result.text;
        std::cout << oneLine(object) << '\n';
    } else {
        std::cout << result.text << '\n';
    }
    return result.stopped ? kStoppedExitCode : 0;
}

} // namespace

void addAskCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<AskOptions>();
    CLI::App* command = program.add_subcommand("ask", "Answer a question about a picture in words");
    command->add_option("IN", options->input, "The picture")->required();
    command->add_option("QUESTION", options->question, "The question, in any language")->required();
    addAnswerOptions(*command, options->job);
    command->footer("Example: depict-cli ask beach.png \"How many dogs are there?\"");
    command->callback([options, &chosen] { chosen = [options] { return ask(*options); }; });
}

} // namespace depict
