#include "cli_commands.h"
#include "cli_picture.h"
#include "cli_steering.h"
#include "generation/batch_job.h"
#include "generation/exact_size.h"
#include "generation/shapes.h"
#include "generation/source_choice.h"
#include "image/image_file.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace depict {

namespace {

struct PaintOptions {
    std::string words;
    std::vector<std::filesystem::path> inputs; // edit, and what the words of a painting speak of
    std::filesystem::path mask;                // edit only
    std::string shape, size;
    int variants = 1;
    std::vector<std::string> after; // edit only: what was asked for before
    std::string force;              // "paint" or "answer"; empty = as the model decides
    bool reviews = false;
    SteeringOptions steering; // paint only
    JobOptions job;
    PictureOutput output;
};

/// With a mask the command changes a picture; without one it paints, and can be steered.
void addPictureOptions(CLI::App& command, PaintOptions& options, CLI::Option* mask = nullptr) {
    std::string shapes;
    for (const NamedShape& shape : kShapes)
        shapes += " " + std::string(shape.name);
    CLI::Option* shape =
        command.add_option("--shape", options.shape, "Width to height:" + shapes)->type_name("W:H");
    CLI::Option* size =
        command
            .add_option("--size", options.size,
                        "Exact size in pixels, 16 to 8192 a side: the nearest possible picture is "
                        "painted, then cropped or scaled")
            ->type_name("WxH")
            ->excludes(shape);
    if (mask) {
        shape->excludes(mask);
        size->excludes(mask);
    }
    CLI::Option* variants =
        command
            .add_option(
                "--variants", options.variants,
                "Pictures to paint, 1 to 4, with the seeds N, N+1 …; several are written to "
                "FILE-1, FILE-2 … (otherwise: 1)")
            ->type_name("N");
    if (!mask)
        addSteeringOptions(command, options.steering, variants, {shape, size});
    command.add_flag("--review", options.reviews,
                     "Let the model look at what it has painted and tell which clauses of what was "
                     "asked for it finds in it; variants are ranked by that");
    command
        .add_option("--out", options.output.file,
                    "Where to write the picture: .png .jpg .webp .tif .exr")
        ->type_name("FILE")
        ->required();
    addJobOptions(command, options.job);
}

/// An edit without a mask may be answered instead, where the model was taught to say what is not
/// there; what it was not taught it must not decide.
Reply replyOf(const PaintOptions& options) {
    if (options.force == "answer")
        return Reply::words;
    const bool mayAnswer = options.force.empty() && !options.inputs.empty() &&
                           options.mask.empty() && knowsTask(options.job.engine, "absent");
    return mayAnswer ? Reply::automatic : Reply::picture;
}

int run(PaintOptions options, const char* command) {
    requirePictureFile(options.output.file);
    GenerationRequest request;
    request.words = options.words;
    request.sampling = chosenSampling(options.job);
    request.variants = options.variants;
    request.reply = replyOf(options);
    request.reviews = options.reviews;
    for (const auto& input : options.inputs)
        addInput(request, input);
    if (!options.mask.empty())
        request.mask = Mask::fromImage(readImage(options.mask));
    if (!options.after.empty())
        request.earlier = exchangesOf(options.after);
    leaveSourceOpen(request);

    const PaintingShape shape = paintingShape(options.job.engine);
    const GridSize known = request.grid;
    if (options.steering.keepRows) {
        KeptRows kept = readKeptRows(options.steering, options.words);
        request.grid = kept.cells.size();
        request.kept = std::move(kept.cells);
        request.keptPlan = std::move(kept.plan);
        request.variants = options.steering.endings.value_or(1);
        options.job.keptModel = std::move(kept.modelId);
        options.output.steering = std::move(kept.steering);
    } else if (options.steering.endings && !options.steering.isTurning()) {
        throw Error(ErrorKind::badRequest,
                    "--endings needs rows that stay: give --keep-rows and --from, or "
                    "--pause-at-row and --then.");
    } else if (!options.size.empty()) {
        options.output.exactSize = sizeFromText(options.size);
        request.grid = gridForSize(*options.output.exactSize, shape);
    } else if (!options.shape.empty()) {
        request.grid = gridForShape(options.shape, shape);
    } else if (request.inputs.empty()) {
        request.grid = gridForShape("1:1", shape);
    } else {
        options.output.isAsInput = true;
    }
    if (request.grid != known) // what is known of the input belongs to another grid
        request.inputPlans.clear();
    if (options.steering.isTurning()) {
        const SteeredResult steered = runTurningJob(request, options.steering, options.job);
        options.output.steering = steered.steering;
        return writePictures(steered.result, steered.request, options.output, options.job.json,
                             command);
    }
    const JobResult result = runJob(request, options.job);
    return writePictures(result, request, options.output, options.job.json, command);
}

} // namespace

void addPaintCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<PaintOptions>();
    CLI::App* command = program.add_subcommand("paint", "Paint a picture from words");
    command->add_option("WORDS", options->words, "What to paint, in any language the model knows")
        ->required();
    addPictureOptions(*command, *options);
    command->footer(
        "Without --shape or --size the picture is square.\n"
        "Example: depict-cli paint \"a red car and a dog on the beach\" --shape 4:1 --out "
        "beach.png\n"
        "         depict-cli paint \"a beach\" --pause-at-row 8 --then \"a beach at night\" --out "
        "dusk.png\n"
        "         depict-cli paint \"a beach\" --keep-rows 8 --from beach.png --endings 3 --out "
        "other.png");
    command->callback(
        [options, &chosen] { chosen = [options] { return run(*options, "paint"); }; });
}

void addEditCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<PaintOptions>();
    CLI::App* command = program.add_subcommand("edit", "Change a picture by words");
    options->inputs.resize(1);
    command
        ->add_option("IN", options->inputs.front(), "The picture: PNG, JPEG, WebP, TIFF or OpenEXR")
        ->required();
    command->add_option("WORDS", options->words, "What to change, in any language the model knows")
        ->required();
    command
        ->add_option_function<std::vector<std::filesystem::path>>(
            "--with",
            [options = options.get()](const std::vector<std::filesystem::path>& more) {
                options->inputs.insert(options->inputs.end(), more.begin(), more.end());
            },
            "Further pictures that the words speak of, in order")
        ->type_name("FILE");
    command
        ->add_option("--after", options->after,
                     "What was asked for in the turns before, a sentence each (otherwise: what IN "
                     "tells of itself)")
        ->type_name("WORDS");
    command
        ->add_option("--force", options->force, "paint or answer (otherwise: as the model decides)")
        ->type_name("REPLY")
        ->check(CLI::IsMember({"paint", "answer"}).description(""));
    CLI::Option* mask =
        command
            ->add_option("--mask", options->mask,
                         "Repaint only where this picture is white (or, if it has transparency, "
                         "opaque); everything else keeps its bytes. Same size as IN")
            ->type_name("FILE");
    addPictureOptions(*command, *options, mask);
    command->footer("Without --shape or --size the result is as large as IN.\n"
                    "Example: depict-cli edit beach.png \"remove the dog\" --out empty-beach.png");
    command->callback([options, &chosen] {
        chosen = [options] {
            requireEditing(options->job.engine);
            return run(*options, "edit");
        };
    });
}

} // namespace depict
