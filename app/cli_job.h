// One request, run to its end on this thread: events to the log, progress to the terminal, Ctrl+C
// to the painter. What every command that paints or answers has in common.
#pragma once

#include "cli_events.h"
#include "generation/painter.h"
#include "options.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace depict {

struct JobOptions {
    EngineOptions engine;
    SamplingSettings sampling;
    std::optional<std::uint64_t> seed; // not given = chosen at random and told
    std::filesystem::path events;
    bool json = false;
    std::string keptModel; // whose cells are kept; empty = nobody's
};

/// --temperature, --top-k, --top-p and --guidance; `sampling` must outlive the parsing.
void addSamplingOptions(CLI::App& command, SamplingSettings& sampling);
/// --seed, --temperature, --top-k, --top-p, --guidance, --events, --json and the engine's options.
void addJobOptions(CLI::App& command, JobOptions& options);
/// --events, --json and the engine's options only.
void addAnswerOptions(CLI::App& command, JobOptions& options);

struct JobResult {
    PainterFacts painter;
    double secondsToLoad = 0;
    std::vector<GenerationEvent> finished;  // one a variant, in order
    std::optional<GenerationEvent> stopped; // when Ctrl+C came first
    std::string text;                       // the answer
};

/// Loads the painter and runs the request. Throws Error; the request is checked before the model is
/// loaded.
[[nodiscard]] JobResult runJob(const GenerationRequest& request, const JobOptions& options);

/// A painter for several requests one after the other, with one log of their events (`job` counts
/// them).
class CommandLineEngine {
public:
    /// Checks the request, opens the log and loads the painter. Throws Error.
    CommandLineEngine(const JobOptions& options, const GenerationRequest& request);
    ~CommandLineEngine();

    [[nodiscard]] PainterFacts facts() const;
    /// Until it is done, Ctrl+C, or so many cells are painted (the last event may tell of a few
    /// more); 0 = all. Throws Error.
    [[nodiscard]] JobResult run(const GenerationRequest& request, int mostCells = 0);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The settings with the seed that is to be used.
[[nodiscard]] SamplingSettings chosenSampling(const JobOptions& options);

/// What --json tells of every job: seed, model, device, tokens, seconds, speed, memory.
[[nodiscard]] Json summary(const JobResult& result, const GenerationRequest& request);

/// The painter of the options: scripted, or the model's. Throws Error.
[[nodiscard]] std::unique_ptr<Painter> makePainter(const EngineOptions& options);

} // namespace depict
