// replay: how a painting came about, as an animated GIF or as PNG frames.
#include "base/error.h"
#include "base/file.h"
#include "cli_commands.h"
#include "cli_events.h"
#include "cli_output.h"
#include "cli_stop.h"
#include "generation/picture_metadata.h"
#include "generation/time_lapse.h"
#include "image/image_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>

namespace depict {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 30; // bytes
constexpr int kMostFrames = 1024;

struct ReplayOptions {
    fs::path file, out;
    int frames = 64;
    bool json = false;
};

TimeLapse lapseOf(const fs::path& file) {
    TimeLapse lapse{readImage(file), {}, 0, {}};
    const auto bytes = readFile(file, kLargestFile);
    const auto metadata = isPng(bytes) ? readMetadata(bytes) : std::nullopt;
    if (!metadata || metadata->tokens.isEmpty())
        throw Error(ErrorKind::badRequest, file.string() + " carries no codes of a painting of "
                                                           "Depict, so how it came about is not "
                                                           "known.");
    lapse.grid = metadata->tokens.size();
    lapse.cells = metadata->tokens.paintedPrefix();
    if (lapse.cells < lapse.grid.cells()) // of a stopped one the whole rows are in the file
        lapse.grid.rows = std::max(1, lapse.cells / lapse.grid.columns);
    lapse.cells = std::min(lapse.cells, lapse.grid.cells());
    lapse.words = metadata->request.words;
    lapse.steering = metadata->steering;
    return lapse;
}

bool isGif(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending == ".gif";
}

void writeFrames(const TimeLapse& lapse, const std::vector<int>& steps, const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed || !fs::is_directory(folder))
        throw Error(ErrorKind::notWritable, "The folder " + folder.string() + " cannot be made.");
    for (std::size_t i = 0; i < steps.size() && !isStopRequested(); ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "frame-%04d.png", static_cast<int>(i) + 1);
        writeImage(folder / name, lapse.frame(steps[i]));
    }
}

int run(const ReplayOptions& options) {
    if (options.frames < 2 || options.frames > kMostFrames)
        throw Error(ErrorKind::badRequest,
                    "The number of frames is " + std::to_string(options.frames) +
                        "; it can be 2 to " + std::to_string(kMostFrames) + ".");
    if (isGif(options.out))
        requireWritable(options.out);
    const TimeLapse lapse = lapseOf(options.file);
    const std::vector<int> steps = lapse.steps(options.frames);
    stopOnSignals();
    if (isGif(options.out)) {
        const auto bytes = timeLapseGif(
            steps, [&](int count) { return lapse.frame(count); },
            [](int, int) { return !isStopRequested(); });
        if (!bytes.empty())
            writeFile(options.out, bytes);
    } else {
        writeFrames(lapse, steps, options.out);
    }
    if (isStopRequested())
        return kStoppedExitCode;
    Json words = Json::array();
    for (const Steering& one : lapse.steering)
        words.push_back({{"row", one.row + 1}, {"words", one.words}});
    if (words.empty())
        words.push_back({{"row", 1}, {"words", lapse.words}});
    if (options.json)
        std::cout << oneLine({{"command", "replay"},
                              {"file", options.out.string()},
                              {"frames", steps.size()},
                              {"width", lapse.picture.width()},
                              {"height", lapse.picture.height()},
                              {"words", words}})
                  << '\n';
    else
        std::cout << options.out.string() << ": " << steps.size() << " frames of "
                  << lapse.picture.width() << " x " << lapse.picture.height() << '\n';
    return 0;
}

} // namespace

void addReplayCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<ReplayOptions>();
    CLI::App* command =
        program.add_subcommand("replay", "Show how a painting came about, cell by cell");
    command->add_option("FILE", options->file, "A PNG file that Depict painted")->required();
    command
        ->add_option("--out", options->out,
                     "FILE.gif for an animated GIF; any other name is a folder for PNG frames")
        ->type_name("FILE.gif|FOLDER")
        ->required();
    command
        ->add_option("--frames", options->frames,
                     "About so many frames, at least one a row (otherwise: 64)")
        ->type_name("N");
    command->add_flag("--json", options->json,
                      "Print one JSON object instead of a sentence, with the words of the rows");
    command->footer("Example: depict-cli replay beach.png --out beach.gif");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace depict
