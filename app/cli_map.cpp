#include "cli_commands.h"
#include "cli_picture.h"
#include "generation/selection_request.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace depict {

namespace {

struct MapKind {
    const char* name;
    const char* task;  // what a model must have been trained for
    const char* words; // how the model is asked, as in resources/world/phrases/en.json
};
constexpr std::array<MapKind, 4> kMaps{{{"depth", "depth", "show the depth map"},
                                        {"edges", "edges", "show the edges"},
                                        {"segmentation", "segment_all", kSegmentEverything},
                                        {"detection", "detect_all", "detect all objects"}}};

struct MapOptions {
    std::filesystem::path input;
    std::string what;     // a map's name, or the words for what to select
    std::string language; // of what to select; empty = as it seems
    JobOptions job;
    PictureOutput output;
};

int ask(const MapOptions& options, const std::string& words, const char* command) {
    requirePictureFile(options.output.file);
    GenerationRequest request;
    request.words = words;
    addInput(request, options.input);
    request.reply = Reply::picture;
    request.sampling.temperature = 0; // the likeliest map
    const JobResult result = runJob(request, options.job);
    return writePictures(result, request, options.output, options.job.json, command);
}

int map(const MapOptions& options) {
    const auto kind = std::find_if(kMaps.begin(), kMaps.end(), [&](const MapKind& possible) {
        return possible.name == options.what;
    });
    requireTask(options.job.engine, {kind->task}, "make a map of " + options.what);
    return ask(options, kind->words, "map");
}

int select(const MapOptions& options) {
    requireTask(options.job.engine, {"segment"}, "select things in a picture");
    return ask(options, selectionRequest(options.what, options.language), "select");
}

void addOutput(CLI::App& command, MapOptions& options, const char* description) {
    command.add_option("--out", options.output.file, description)->type_name("FILE")->required();
    options.output.isAsInput = true;
    addAnswerOptions(command, options.job);
}

} // namespace

void addMapCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<MapOptions>();
    CLI::App* command = program.add_subcommand(
        "map", "Show what the model sees in a picture: depth, edges, segmentation, detection");
    command->add_option("IN", options->input, "The picture")->required();
    std::vector<std::string> names;
    for (const MapKind& kind : kMaps)
        names.emplace_back(kind.name);
    command->add_option("MAP", options->what, "depth, edges, segmentation or detection")
        ->required()
        ->check(CLI::IsMember(names).description(""));
    addOutput(*command, *options, "Where to write the map, as large as IN");
    command->footer("Example: depict-cli map beach.png depth --out depth.png");
    command->callback([options, &chosen] { chosen = [options] { return map(*options); }; });
}

void addSelectCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<MapOptions>();
    CLI::App* command =
        program.add_subcommand("select", "Make a mask of something in a picture, for edit --mask");
    command->add_option("IN", options->input, "The picture")->required();
    command->add_option("WHAT", options->what, "What to select, such as \"the dog\"")->required();
    command
        ->add_option("--language", options->language,
                     "Of WHAT: en, zh, ja, ko, es, fr, it, pt, de, ru, ar or hi (otherwise: as it "
                     "seems)")
        ->type_name("CODE");
    addOutput(*command, *options,
              "Where to write the mask: white where the thing is, as large as IN");
    options->output.isMask = true;
    command->footer("Example: depict-cli select beach.png \"the dog\" --out dog.png");
    command->callback([options, &chosen] { chosen = [options] { return select(*options); }; });
}

} // namespace depict
