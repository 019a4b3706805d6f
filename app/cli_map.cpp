#include "cli_commands.h"
#include "cli_picture.h"
#include "generation/map_regions.h"
#include "generation/selection_request.h"
#include "world/render.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace depict {

namespace {

struct MapKind {
    const char* name;
    const char* task;    // what a model must have been trained for
    const char* purpose; // completes "was not trained to …"
    const char* words;   // how the model is asked, as in resources/world/phrases/en.json
};
constexpr std::array<MapKind, 4> kMaps{
    {{"depth", "depth", "draw depth maps", "show the depth map"},
     {"edges", "edges", "draw edges", "show the edges"},
     {"segmentation", "segment_all", "colour the things it sees", kSegmentEverything},
     {"detection", "detect_all", "draw boxes round things", "detect all objects"}}};

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

/// A colour for every kind of thing, the plan's kinds only where there is one.
std::vector<MapColour> paletteOf(const ScenePlan& plan) {
    const auto catalogue = world::Catalogue::load(worldFolder({}));
    std::vector<MapColour> palette;
    for (int kind = 0; kind < catalogue.count(); ++kind) {
        const bool isPlanned =
            std::any_of(plan.things.begin(), plan.things.end(),
                        [&](const PlannedThing& thing) { return thing.kind == kind; });
        const world::Rgb colour = world::segmentColour(kind);
        if (plan.things.empty() || isPlanned)
            palette.push_back({colour.r, colour.g, colour.b, catalogue[kind].id});
    }
    return palette;
}

/// The map as data: what each colour stands for, and every thing with its box and area in pixels.
void tellRegions(Json& json, const Image& picture, const GenerationEvent& event,
                 MapFilling filling) {
    const std::vector<MapColour> palette = paletteOf(event.plan);
    Json things = Json::array(), colours = Json::array();
    std::vector<int> areas(palette.size(), 0);
    for (const MapRegion& region : regionsOf(picture, palette, filling)) {
        const auto colour = static_cast<std::size_t>(region.colour);
        const Rect& box = region.box;
        areas[colour] += region.area;
        things.push_back({{"name", palette[colour].name},
                          {"box", {box.x, box.y, box.width, box.height}},
                          {"area", region.area}});
    }
    for (std::size_t i = 0; i < palette.size(); ++i) {
        if (areas[i] == 0)
            continue;
        char text[8];
        std::snprintf(text, sizeof text, "#%02x%02x%02x", palette[i].r, palette[i].g, palette[i].b);
        colours.push_back({{"name", palette[i].name}, {"color", text}, {"area", areas[i]}});
    }
    json["things"] = things;
    json["palette"] = colours;
}

int map(MapOptions& options) {
    const auto kind = std::find_if(kMaps.begin(), kMaps.end(), [&](const MapKind& possible) {
        return possible.name == options.what;
    });
    requireTask(options.job.engine, {kind->task}, kind->purpose);
    if (options.what == "segmentation" || options.what == "detection")
        options.output.tell = [&](Json& json, const Image& picture, const GenerationEvent& event) {
            tellRegions(json, picture, event,
                        options.what == "detection" ? MapFilling::frames : MapFilling::solid);
        };
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
    command->footer(
        "Example: depict-cli map beach.png depth --out depth.png\n"
        "With --json, segmentation and detection also tell what is where: \"things\" with "
        "name, box\n[x, y, width, height] and area in pixels of the map, and the "
        "\"palette\" of the map.");
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
