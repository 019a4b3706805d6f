#include "base/error.h"
#include "cli_commands.h"
#include "cli_events.h"
#include "cli_job.h"
#include "cli_output.h"
#include "cli_stop.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct BenchOptions {
    EngineOptions engine;
    std::vector<int> sides{16, 24, 32};
    std::string words = "a red car and a dog on the beach";
    bool json = false;
};

/// Notes when each cell appeared.
class Stopwatch : public JobControl {
public:
    void emit(GenerationEvent event) override {
        if (event.kind == GenerationEvent::Kind::painted)
            m_cellTimes.insert(m_cellTimes.end(), static_cast<std::size_t>(event.cellCount),
                               secondsSince(m_start));
    }
    bool proceed() override { return !isStopRequested(); }

    /// Seconds after the start at which a cell was there.
    [[nodiscard]] const std::vector<double>& cellTimes() const { return m_cellTimes; }

private:
    const Clock::time_point m_start = Clock::now();
    std::vector<double> m_cellTimes;
};

struct PaintingCost {
    int cells = 0;
    double secondsToFirstPixel = 0;
    double cellsPerSecond = 0;
    double firstCellsMilliseconds = 0; // a cell, in the first eighth of the picture
    double lastCellsMilliseconds = 0;  // a cell, in the last eighth
};

PaintingCost measurePainting(Painter& painter, const BenchOptions& options, int side) {
    GenerationRequest request;
    request.words = options.words;
    request.grid = {side, side};
    validate(request);
    Stopwatch watch;
    painter.run(request, watch);
    const std::vector<double>& times = watch.cellTimes();
    if (times.size() < static_cast<std::size_t>(request.grid.cells()))
        throw Error(ErrorKind::internal,
                    "The benchmark was stopped before a painting was finished.");
    const std::size_t eighth = times.size() / 8;
    PaintingCost cost;
    cost.cells = static_cast<int>(times.size());
    cost.secondsToFirstPixel = times.front();
    cost.cellsPerSecond = (cost.cells - 1) / (times.back() - times.front());
    cost.firstCellsMilliseconds =
        1000 * (times[eighth] - times.front()) / static_cast<double>(eighth);
    cost.lastCellsMilliseconds =
        1000 * (times.back() - times[times.size() - 1 - eighth]) / static_cast<double>(eighth);
    return cost;
}

Json toJson(const PaintingCost& cost) {
    return {{"cells", cost.cells},
            {"seconds_to_first_pixel", cost.secondsToFirstPixel},
            {"cells_per_second", cost.cellsPerSecond},
            {"first_cells_milliseconds", cost.firstCellsMilliseconds},
            {"last_cells_milliseconds", cost.lastCellsMilliseconds}};
}

std::string toText(const std::vector<PaintingCost>& costs) {
    std::ostringstream text;
    text << std::fixed
         << "\n   cells   first pixel   cells a second   ms a cell: first   last eighth\n";
    for (const PaintingCost& cost : costs)
        text << std::setw(8) << cost.cells << std::setprecision(0) << std::setw(11)
             << 1000 * cost.secondsToFirstPixel << " ms" << std::setw(17) << cost.cellsPerSecond
             << std::setprecision(2) << std::setw(19) << cost.firstCellsMilliseconds
             << std::setw(14) << cost.lastCellsMilliseconds << '\n';
    return text.str();
}

int bench(const BenchOptions& options) {
    stopOnSignals();
    const Clock::time_point start = Clock::now();
    const std::unique_ptr<Painter> painter = makePainter(options.engine);
    const double secondsToLoad = secondsSince(start);
    const PainterFacts facts = painter->facts();

    (void)measurePainting(*painter, options, options.sides.front()); // wakes threads and caches
    std::vector<PaintingCost> costs;
    for (const int side : options.sides)
        costs.push_back(measurePainting(*painter, options, side));

    if (options.json) {
        Json list = Json::array();
        for (const PaintingCost& cost : costs)
            list.push_back(toJson(cost));
        std::cout << oneLine({{"command", "bench"},
                              {"model", facts.modelId},
                              {"device", facts.deviceName},
                              {"seconds_to_load", secondsToLoad},
                              {"paintings", list},
                              {"peak_memory_bytes", peakMemory()}})
                  << '\n';
    } else {
        std::cout << std::fixed << std::setprecision(0) << "model        " << facts.modelId
                  << "\ndevice       " << facts.deviceName << "\nmodel load   "
                  << 1000 * secondsToLoad << " ms\npeak memory  "
                  << static_cast<double>(peakMemory()) / 1e6 << " MB\n"
                  << toText(costs);
    }
    return 0;
}

} // namespace

void addBenchCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<BenchOptions>();
    CLI::App* command =
        program.add_subcommand("bench", "Measure loading, the first pixel, speed and memory");
    command
        ->add_option("--sides", options->sides,
                     "Square pictures of these sides in cells (otherwise: 16,24,32)")
        ->type_name("N,N,…")
        ->delimiter(',')
        ->check(CLI::Range(kSmallestGridSide, 32).description(""));
    command->add_option("--words", options->words, "What to paint");
    command->add_flag("--json", options->json, "Print one JSON object instead of a table");
    addEngineOptions(*command, options->engine);
    command->callback([options, &chosen] { chosen = [options] { return bench(*options); }; });
}

} // namespace depict
