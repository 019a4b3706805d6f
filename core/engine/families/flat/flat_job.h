// What lives as long as one request of FlatPainter. Belongs to flat_painter.cpp and
// flat_painting.cpp only.
#pragma once

#include "engine/families/flat/flat_painter.h"

#include <chrono>
#include <span>
#include <utility>
#include <vector>

namespace depict {

/// A sequence, the cache of what was read of it, and the state after its last position.
struct FlatPainter::Tail {
    FlatSequence sequence;
    std::unique_ptr<KvCache> cache{};
    std::vector<float> hidden{};
    int read = 0; // positions in the cache

    [[nodiscard]] Tail branch() const { return {sequence, cache->branch(), hidden, read}; }
};

struct FlatPainter::Job {
    using Clock = std::chrono::steady_clock;

    const GenerationRequest& request;
    JobControl& control;
    Tail with, without; // the words, and no words; the latter only where there is guidance
    GridSize grid{};
    std::vector<ScenePlan> seen{}; // of the inputs; empty without plans
    LatentGrid source{};           // of the first picture, on `grid`, for edits
    std::vector<bool> masked{};    // cells that the mask frees; empty = no mask
    double guidance = 1;
    Clock::time_point begun = Clock::now();
    Clock::duration paused{};
    double firstPixel = 0;
    bool stopped = false;

    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(Clock::now() - begun - paused).count();
    }
    void emit(GenerationEvent event) {
        event.grid = grid;
        event.canvas = {grid.columns * kPaintedPixels, grid.rows * kPaintedPixels};
        event.seconds = seconds();
        event.secondsToFirstPixel = firstPixel;
        control.emit(std::move(event));
    }
    void stage(Stage stage) {
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::stage;
        event.stage = stage;
        emit(std::move(event));
    }
    /// To be asked before every token; waiting while paused does not count as work.
    bool proceed() {
        const auto before = Clock::now();
        stopped = stopped || !control.proceed();
        const auto waited = Clock::now() - before;
        if (waited > std::chrono::milliseconds(1))
            paused += waited;
        return !stopped;
    }
    /// The end of a variant in which nothing is to be painted: the first input as it was.
    void finishUnchanged(int variant, LatentGrid tokens, ScenePlan plan) {
        GenerationEvent finished;
        finished.kind = GenerationEvent::Kind::finished;
        finished.stage = Stage::done;
        finished.variant = variant;
        finished.picture = request.inputs[0];
        finished.tokens = std::move(tokens);
        finished.plan = std::move(plan);
        finished.unchanged = true;
        finished.isLast = variant + 1 == request.variants;
        emit(std::move(finished));
    }
    /// The end of a job that was stopped before it painted.
    void cancel() {
        GenerationEvent cancelled;
        cancelled.kind = GenerationEvent::Kind::cancelled;
        cancelled.isLast = true;
        emit(std::move(cancelled));
    }
};

/// Positions [from, end) of a sequence, as the decoder takes them.
[[nodiscard]] std::vector<Position> positionsOf(const FlatSequence& sequence, int from,
                                                int codesPerCell);

} // namespace depict
