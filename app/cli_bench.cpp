#include "base/memory_use.h"
#include "cli_bench_project.h"
#include "cli_commands.h"
#include "cli_events.h"
#include "cli_job.h"
#include "cli_output.h"
#include "cli_stop.h"
#include "engine/engine_bench.h"
#include "engine/model_folder.h"
#include "engine/open_bench.h"

#include <CLI/CLI.hpp>

#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace depict {

namespace {

struct BenchOptions {
    EngineOptions engine;
    BenchSettings settings;
    int versions = 0; // of a project to open; 0 = measure the engine
    bool json = false;
};

Json toJson(const std::vector<PaintingCost>& costs) {
    Json list = Json::array();
    for (const PaintingCost& cost : costs)
        list.push_back({{"cells", cost.cells},
                        {"seconds_to_first_pixel", cost.secondsToFirstPixel},
                        {"cells_per_second", cost.cellsPerSecond},
                        {"first_cells_milliseconds", 1000 * cost.firstCellsSeconds},
                        {"last_cells_milliseconds", 1000 * cost.lastCellsSeconds}});
    return list;
}

Json toJson(const std::vector<DecodingCost>& costs) {
    Json list = Json::array();
    for (const DecodingCost& cost : costs)
        list.push_back({{"cells_at_once", cost.cellsAtOnce}, {"seconds", cost.seconds}});
    return list;
}

Json toJson(const std::vector<TaskCost>& costs) {
    Json list = Json::array();
    for (const TaskCost& cost : costs) {
        Json one{{"task", cost.name},
                 {"seconds", cost.seconds},
                 {"cells", cost.cells},
                 {"cells_per_second", cost.cellsPerSecond()},
                 {"ratio", cost.ratio}};
        if (cost.without) {
            one["technique"] = cost.technique;
            one["seconds_without"] = *cost.without;
        }
        list.push_back(std::move(one));
    }
    return list;
}

std::string toText(const std::vector<TaskCost>& costs) {
    std::ostringstream text;
    text << std::fixed << "   task                     seconds   cells   cells a second   ratio\n";
    for (const TaskCost& cost : costs) {
        text << "   " << std::left << std::setw(23) << cost.name << std::right
             << std::setprecision(3) << std::setw(9) << cost.seconds << std::setw(8) << cost.cells
             << std::setprecision(0) << std::setw(17) << cost.cellsPerSecond()
             << std::setprecision(2) << std::setw(8) << cost.ratio;
        if (cost.without)
            text << "   without \"" << cost.technique << "\": " << std::setprecision(3)
                 << *cost.without << " s";
        text << '\n';
    }
    return text.str();
}

std::string toText(const std::vector<PaintingCost>& costs) {
    std::ostringstream text;
    text << std::fixed
         << "   cells   first pixel   cells a second   ms a cell: first   last eighth\n";
    for (const PaintingCost& cost : costs)
        text << std::setw(8) << cost.cells << std::setprecision(0) << std::setw(11)
             << 1000 * cost.secondsToFirstPixel << " ms" << std::setw(17) << cost.cellsPerSecond
             << std::setprecision(2) << std::setw(19) << 1000 * cost.firstCellsSeconds
             << std::setw(14) << 1000 * cost.lastCellsSeconds << '\n';
    return text.str();
}

std::string toText(const std::vector<DecodingCost>& costs) {
    std::ostringstream text;
    text << std::fixed << "   cells at once   ms a picture   ratio\n";
    for (const DecodingCost& cost : costs)
        text << std::setw(16) << cost.cellsAtOnce << std::setprecision(1) << std::setw(15)
             << 1000 * cost.seconds << std::setprecision(2) << std::setw(8)
             << cost.seconds / costs.front().seconds << '\n';
    return text.str();
}

int benchOpenModel(const BenchOptions& options) {
    const OpenBench measured = measureOpenModel([&] { return openPainter(options.engine); },
                                                {options.settings.words, options.settings.sides,
                                                 options.settings.stop, options.engine.device});
    const auto memory = static_cast<double>(measured.peakMemory);
    if (options.json) {
        Json list = Json::array();
        for (const OpenCost& cost : measured.paintings)
            list.push_back({{"rows", cost.grid.rows},
                            {"columns", cost.grid.columns},
                            {"guidance", cost.guidance},
                            {"cells_per_second", cost.cellsPerSecond},
                            {"share_of_reading", measured.shareOfReading(cost)},
                            {"seconds_to_decode", cost.secondsToDecode},
                            {"seconds", cost.seconds}});
        std::cout << oneLine({{"command", "bench"},
                              {"model", measured.painter.modelId},
                              {"device", measured.painter.deviceName},
                              {"seconds_to_load", measured.secondsToLoad},
                              {"bytes_per_cell", measured.painter.bytesPerCell},
                              {"bytes_read_per_second", measured.bytesPerSecond},
                              {"paintings", list},
                              {"peak_memory_bytes", memory}})
                  << '\n';
        return 0;
    }
    std::cout << std::fixed << std::setprecision(1) << "model        " << measured.painter.modelId
              << "\ndevice       " << measured.painter.deviceName << "\nmodel load   "
              << measured.secondsToLoad << " s\npeak memory  " << memory / 1e9
              << " GB\nreading      " << measured.bytesPerSecond / 1e9
              << " GB/s from memory; a cell reads "
              << static_cast<double>(measured.painter.bytesPerCell) / 1e9
              << " GB of weights\n\n   rows x columns   guidance   cells a second   of reading   "
                 "decoding   whole picture\n";
    for (const OpenCost& cost : measured.paintings)
        std::cout << std::setw(8) << cost.grid.rows << " x " << std::left << std::setw(6)
                  << cost.grid.columns << std::right << std::setprecision(1) << std::setw(11)
                  << cost.guidance << std::setw(17) << cost.cellsPerSecond << std::setprecision(0)
                  << std::setw(11) << 100 * measured.shareOfReading(cost) << " %"
                  << std::setprecision(1) << std::setw(9) << cost.secondsToDecode << " s"
                  << std::setw(14) << cost.seconds << " s\n";
    return 0;
}

int bench(BenchOptions options) {
#ifdef DEPICT_WITH_FILES
    if (options.versions > 0)
        return benchProject(options.versions, options.json);
#endif
    stopOnSignals();
    options.settings.engine = engineSettings(options.engine);
    options.settings.stop = [] { return isStopRequested(); };
    if (familyOf(options.settings.engine.modelFolder) != ModelFamily::flat)
        return benchOpenModel(options);
    const EngineBench measured = measureEngine(options.settings);
    const std::uint64_t memory = peakMemory(); // of the model in use
    const std::vector<PaintingCost> larger = measureLargerModel(options.settings);
    if (options.json)
        std::cout << oneLine({{"command", "bench"},
                              {"model", measured.painter.modelId},
                              {"device", measured.painter.deviceName},
                              {"seconds_to_load", measured.secondsToLoad},
                              {"paintings", toJson(measured.paintings)},
                              {"tasks", toJson(measured.tasks)},
                              {"decoding", toJson(measured.decoding)},
                              {"incremental_ratio", measured.incrementalRatio()},
                              {"larger_model_paintings", toJson(larger)},
                              {"peak_memory_bytes", memory}})
                  << '\n';
    else
        std::cout << std::fixed << std::setprecision(0) << "model        "
                  << measured.painter.modelId << "\ndevice       " << measured.painter.deviceName
                  << "\nmodel load   " << 1000 * measured.secondsToLoad << " ms\npeak memory  "
                  << static_cast<double>(memory) / 1e6
                  << " MB\n\nPainting, with the guidance that is the model's own:\n"
                  << toText(measured.paintings) << "\nThe tasks, 16 x 16 cells:\n"
                  << toText(measured.tasks)
                  << "\nThe same with untrained weights, 384 wide, 10 blocks, 6 heads:\n"
                  << toText(larger) << "\nDecoding 16 x 16 cells:\n"
                  << toText(measured.decoding);
    return 0;
}

} // namespace

void addBenchCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<BenchOptions>();
    CLI::App* command =
        program.add_subcommand("bench", "Measure loading, the first pixel, speed and memory");
    command
        ->add_option("--sides", options->settings.sides,
                     "Square pictures of these sides in cells (otherwise: 16,24,32)")
        ->type_name("N,N,…")
        ->delimiter(',')
        ->check(CLI::Range(kSmallestGridSide, 32).description(""));
    command->add_option("--words", options->settings.words, "What to paint");
#ifdef DEPICT_WITH_FILES
    command
        ->add_option("--project", options->versions,
                     "Measure opening a project of so many versions instead")
        ->type_name("N")
        ->check(CLI::Range(1, 100000).description(""));
#endif
    command->add_flag("--json", options->json, "Print one JSON object instead of a table");
    addEngineOptions(*command, options->engine);
    command->callback([options, &chosen] { chosen = [options] { return bench(*options); }; });
}

} // namespace depict
