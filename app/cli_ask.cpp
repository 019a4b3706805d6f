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
    std::vector<std::filesystem::path> more;
    std::string question;
    std::vector<std::string> then;
    JobOptions job;
};

/// One answer after the other; each question is read with all that was said before.
int ask(const AskOptions& options) {
    requireTask(options.job.engine, {"ask_"}, "answer questions");
    GenerationRequest request;
    request.words = options.question;
    addInput(request, options.input);
    for (const auto& picture : options.more)
        addInput(request, picture);
    request.reply = Reply::words;
    request.sampling.temperature = 0; // the likeliest answer
    CommandLineEngine engine(options.job, request);
    if (!options.then.empty() && !engine.facts().canTalk)
        throw Error(ErrorKind::unsupported, "The model " + engine.facts().modelId +
                                                " answers one question at a time; --then needs one "
                                                "that follows a talk.");
    JobResult result = engine.run(request);
    Json answers = Json::array({result.text});
    const auto say = [&] {
        if (!options.job.json)
            std::cout << result.text << std::endl;
    };
    say();
    for (const std::string& question : options.then) {
        if (result.stopped)
            break;
        request.earlier.push_back({request.words, result.text});
        request.words = question;
        result = engine.run(request);
        answers.push_back(result.text);
        say();
    }
    if (options.job.json) {
        Json object = summary(result, request);
        object["command"] = "ask";
        object["answer"] = result.text; // the last one
        object["answers"] = std::move(answers);
        std::cout << oneLine(object) << '\n';
    }
    return result.stopped ? kStoppedExitCode : 0;
}

} // namespace

void addAskCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<AskOptions>();
    CLI::App* command = program.add_subcommand("ask", "Answer a question about a picture in words");
    command->add_option("IN", options->input, "The picture")->required();
    command->add_option("QUESTION", options->question, "The question, in any language")->required();
    command->add_option("--with", options->more, "A further picture that the question speaks of")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        ->add_option("--then", options->then,
                     "What is asked next, with the answers so far in mind (Janus-Pro)")
        ->type_name("QUESTION")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addAnswerOptions(*command, options->job);
    command->footer("Example: depict-cli ask beach.png \"How many dogs are there?\"");
    command->callback([options, &chosen] { chosen = [options] { return ask(*options); }; });
}

} // namespace depict
