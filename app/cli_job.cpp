#include "cli_job.h"

#include "base/error.h"
#include "base/memory_use.h"
#include "cli_events.h"
#include "cli_output.h"
#include "cli_progress.h"
#include "cli_stop.h"
#include "generation/scripted_painter.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <random>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Collects what a command needs of the events and passes them on.
class CommandLineJob : public JobControl {
public:
    CommandLineJob(JobResult& result, EventLog& log, Progress& progress, JobId id, int mostCells)
        : m_result(result), m_log(log), m_progress(progress), m_id(id), m_mostCells(mostCells) {}

    void emit(GenerationEvent event) override {
        event.job = m_id;
        m_painted = event.kind == GenerationEvent::Kind::painted ? event.cellsPainted : m_painted;
        event.seconds = secondsSince(m_start);
        measure(event);
        m_log.write(event);
        m_progress.show(event);
        if (!event.text.empty())
            m_result.text = event.text;
        if (event.kind == GenerationEvent::Kind::finished)
            m_result.finished.push_back(std::move(event));
        else if (event.kind == GenerationEvent::Kind::cancelled)
            m_result.stopped = std::move(event);
    }

    bool proceed() override {
        return !isStopRequested() && (m_mostCells == 0 || m_painted < m_mostCells);
    }

private:
    void measure(GenerationEvent& event) {
        if (event.cellsPainted > 0 && m_secondsToFirstPixel == 0)
            m_secondsToFirstPixel = event.seconds;
        if (event.kind == GenerationEvent::Kind::painted)
            m_cells += event.cellCount;
        if (event.secondsToFirstPixel == 0)
            event.secondsToFirstPixel = m_secondsToFirstPixel;
        if (event.cellsPerSecond == 0 && m_cells > 0)
            event.cellsPerSecond = m_cells / event.seconds;
    }

    JobResult& m_result;
    EventLog& m_log;
    Progress& m_progress;
    const JobId m_id;
    const int m_mostCells; // 0 = all
    int m_painted = 0;
    const Clock::time_point m_start = Clock::now();
    double m_secondsToFirstPixel = 0;
    double m_cells = 0;
};

} // namespace

void addAnswerOptions(CLI::App& command, JobOptions& options) {
    addEngineOptions(command, options.engine);
    command
        .add_option("--events", options.events,
                    "Write one line of JSON for every event as it happens, with the cells and "
                    "rectangles of new pixels")
        ->type_name("FILE.jsonl");
    command.add_flag("--json", options.json, "Print one JSON object instead of a sentence");
}

void addSamplingOptions(CLI::App& command, SamplingSettings& sampling) {
    command
        .add_option(
            "--temperature", sampling.temperature,
            "0 = always the likeliest cell, 1 = as the model was tuned, higher = more varied "
            "(otherwise: 1)")
        ->type_name("T");
    command
        .add_option("--top-k", sampling.topK,
                    "Choose among the K likeliest codes, 0 = all (otherwise: 0)")
        ->type_name("K");
    command
        .add_option("--top-p", sampling.topP,
                    "Choose among the likeliest codes of this total share (otherwise: 0.95)")
        ->type_name("P");
    command
        .add_option("--guidance", sampling.guidance,
                    "How closely to follow the words, 1 = off (otherwise: the model's own)")
        ->type_name("G");
}

void addJobOptions(CLI::App& command, JobOptions& options) {
    command
        .add_option("--seed", options.seed,
                    "Same seed, same picture (otherwise: chosen at random and told)")
        ->type_name("N")
        ->check(wholeNumber);
    addSamplingOptions(command, options.sampling);
    addAnswerOptions(command, options);
}

SamplingSettings chosenSampling(const JobOptions& options) {
    SamplingSettings sampling = options.sampling;
    sampling.seed = options.seed ? *options.seed : std::random_device{}();
    return sampling;
}

std::unique_ptr<Painter> makePainter(const EngineOptions& options) {
    if (options.scripted)
        return std::make_unique<ScriptedPainter>();
    return openPainter(options);
}

struct CommandLineEngine::Parts {
    EventLog log;
    Progress progress;
    std::unique_ptr<Painter> painter{};
    double secondsToLoad = 0;
    JobId jobs = 0;
};

CommandLineEngine::CommandLineEngine(const JobOptions& options, const GenerationRequest& request) {
    validate(request, paintingShape(options.engine));
    m_parts.reset(new Parts{EventLog(options.events), Progress(request.variants)});
    GenerationEvent loading;
    loading.stage = Stage::loading;
    m_parts->progress.show(loading);
    const Clock::time_point start = Clock::now();
    m_parts->painter = makePainter(options.engine);
    m_parts->secondsToLoad = secondsSince(start);
    const std::string modelId = m_parts->painter->facts().modelId;
    if (!options.keptModel.empty() && options.keptModel != modelId)
        throw Error(ErrorKind::badRequest, "The rows to keep were painted by the model " +
                                               options.keptModel + ", but this one is " + modelId +
                                               ".");
    if (const int most = facts().mostInputs; static_cast<int>(request.inputs.size()) > most)
        throw Error(ErrorKind::unsupported, "The model " + modelId + " reads at most " +
                                                std::to_string(most) + " pictures at a time, not " +
                                                std::to_string(request.inputs.size()) + ".");
    stopOnSignals();
}

PainterFacts CommandLineEngine::facts() const {
    return m_parts->painter->facts();
}

CommandLineEngine::~CommandLineEngine() = default;

JobResult CommandLineEngine::run(const GenerationRequest& request, int mostCells) {
    JobResult result;
    result.painter = m_parts->painter->facts();
    result.secondsToLoad = m_parts->secondsToLoad;
    CommandLineJob job(result, m_parts->log, m_parts->progress, ++m_parts->jobs, mostCells);
    try {
        m_parts->painter->run(request, job);
    } catch (const Error& error) {
        GenerationEvent failed;
        failed.kind = GenerationEvent::Kind::failed;
        failed.error = error;
        job.emit(std::move(failed));
        throw;
    }
    return result;
}

JobResult runJob(const GenerationRequest& request, const JobOptions& options) {
    return CommandLineEngine(options, request).run(request);
}

Json summary(const JobResult& result, const GenerationRequest& request) {
    int cells = 0;
    double seconds = 0;
    for (const GenerationEvent& event : result.finished) {
        cells += event.cellsPainted;
        seconds = std::max(seconds, event.seconds);
    }
    if (result.stopped) {
        cells += result.stopped->cellsPainted;
        seconds = std::max(seconds, result.stopped->seconds);
    }
    Json object{{"seed", request.sampling.seed},
                {"variants", request.variants},
                {"model", result.painter.modelId},
                {"device", result.painter.deviceName},
                {"tokens", cells},
                {"codes_per_token", result.painter.codesPerCell},
                {"seconds", seconds},
                {"seconds_to_load", result.secondsToLoad},
                {"peak_memory_bytes", peakMemory()},
                {"stopped", result.stopped.has_value()}};
    if (cells > 0 && seconds > 0)
        object["tokens_per_second"] = cells / seconds;
    if (!result.finished.empty() && cells > 0)
        object["seconds_to_first_pixel"] = result.finished.front().secondsToFirstPixel;
    return object;
}

} // namespace depict
