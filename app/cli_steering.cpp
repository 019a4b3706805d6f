#include "cli_steering.h"

#include "base/error.h"
#include "base/file.h"
#include "cli_stop.h"
#include "generation/picture_metadata.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace depict {

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 30; // bytes

[[noreturn]] void refuse(std::string sentence) {
    throw Error(ErrorKind::badRequest, std::move(sentence));
}

/// Throws unless something of a picture of so many rows is left to be painted.
void checkRow(int row, int rows, const char* option) {
    if (row < 1 || row >= rows)
        refuse("The picture has " + std::to_string(rows) + " rows of cells; " + option +
               " can be 1 to " + std::to_string(rows - 1) + ".");
}

LatentGrid firstRows(const LatentGrid& tokens, int rows) {
    LatentGrid kept(tokens.size(), tokens.codesPerCell());
    std::copy_n(tokens.codes().begin(),
                std::ptrdiff_t{rows} * tokens.size().columns * tokens.codesPerCell(),
                kept.codes().begin());
    return kept;
}

PictureMetadata metadataOf(const std::filesystem::path& file) {
    const auto bytes = readFile(file, kLargestFile);
    const auto metadata = isPng(bytes) ? readMetadata(bytes) : std::nullopt;
    if (!metadata || metadata->tokens.isEmpty())
        refuse(file.string() + " carries no codes of a painting of Depict, so none of its rows can "
                               "be kept.");
    return *metadata;
}

} // namespace

void addSteeringOptions(CLI::App& command, SteeringOptions& options, CLI::Option* variants,
                        const std::vector<CLI::Option*>& sizes) {
    CLI::Option* pause =
        command
            .add_option("--pause-at-row", options.pauseAtRow,
                        "Paint rows 1 to K by WORDS, then the rest by the words of --then")
            ->type_name("K");
    CLI::Option* then = command
                            .add_option("--then", options.then,
                                        "What the picture is to show from row K + 1 on, such as "
                                        "\"a beach at night\"")
                            ->type_name("WORDS");
    CLI::Option* keep =
        command
            .add_option("--keep-rows", options.keepRows,
                        "Keep rows 1 to K of the painting in --from, bit by bit, and paint the "
                        "rest by WORDS")
            ->type_name("K");
    CLI::Option* from =
        command
            .add_option("--from", options.from,
                        "A PNG file that Depict painted; its shape is the new one's")
            ->type_name("FILE.png");
    CLI::Option* endings =
        command
            .add_option(
                "--endings", options.endings,
                "Different endings for the rows that stay, 1 to 4, with the seeds N, N+1 …; "
                "written to FILE-1, FILE-2 …")
            ->type_name("N");
    pause->needs(then)->excludes(keep)->excludes(variants);
    then->needs(pause);
    keep->needs(from)->excludes(variants);
    from->needs(keep);
    endings->excludes(variants);
    for (CLI::Option* size : sizes)
        keep->excludes(size);
}

KeptRows readKeptRows(const SteeringOptions& options, const std::string& words) {
    const PictureMetadata metadata = metadataOf(options.from);
    const GridSize grid = metadata.tokens.size();
    const int rows = *options.keepRows;
    checkRow(rows, grid.rows, "--keep-rows");
    const int painted = metadata.tokens.paintedPrefix() / grid.columns;
    if (painted < rows)
        refuse("Only " + std::to_string(painted) + " rows of " + options.from.string() +
               " are painted, so " + std::to_string(rows) + " cannot be kept.");
    return {firstRows(metadata.tokens, rows), metadata.plan, metadata.modelId,
            steered(metadata.steering, metadata.request.words, rows, words)};
}

SteeredResult runTurningJob(GenerationRequest request, const SteeringOptions& options,
                            const JobOptions& job) {
    const int rows = *options.pauseAtRow;
    checkRow(rows, request.grid.rows, "--pause-at-row");
    SteeredResult steering;
    steering.steering = steered({}, request.words, rows, options.then);
    GenerationRequest rest = request;
    rest.words = options.then;
    rest.variants = options.endings.value_or(1);
    validate(rest, paintingShape(job.engine)); // before the first part is painted
    CommandLineEngine engine(job, rest);
    const JobResult first = engine.run(request, rows * request.grid.columns);
    // A fast painter may be done before it is stopped.
    const GenerationEvent& last = first.stopped ? *first.stopped : first.finished.back();
    if (isStopRequested() || last.tokens.paintedPrefix() < rows * request.grid.columns) {
        steering.result = first; // Ctrl+C came before the turn
        steering.request = std::move(request);
        steering.steering.clear();
        return steering;
    }
    rest.kept = firstRows(last.tokens, rows);
    rest.keptPlan = last.plan;
    steering.result = engine.run(rest);
    steering.request = std::move(rest);
    return steering;
}

} // namespace depict
