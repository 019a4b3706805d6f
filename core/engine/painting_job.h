// What lives as long as one request of a painter, whatever the model: times, pauses, events.
#pragma once

#include "generation/painter.h"

#include <chrono>
#include <utility>
#include <vector>

namespace depict {

struct PaintingJob {
    using Clock = std::chrono::steady_clock;

    const GenerationRequest& request;
    JobControl& control;
    int cellPixels;
    GridSize grid{};
    Clock::time_point begun = Clock::now();
    Clock::duration paused{};
    double firstPixel = 0;
    int cellsAhead = 0; // painted of variants whose turn is yet to come
    bool stopped = false;

    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(Clock::now() - begun - paused).count();
    }
    void emit(GenerationEvent event);
    void stage(Stage stage);
    /// To be asked before every token; waiting while paused does not count as work.
    bool proceed();
    /// The end of a variant in which nothing is to be painted: the input as it was.
    void finishUnchanged(int variant, LatentGrid tokens, ScenePlan plan, int source = 0);
    /// The end of a job that was stopped before it painted.
    void cancel();
};

/// Cells that the mask touches.
[[nodiscard]] std::vector<bool> freeCells(const Mask& mask, GridSize grid);
/// The beginning of a text that is whole characters, for answers that are shown while they grow.
[[nodiscard]] std::string wholeCharacters(const std::string& text);

} // namespace depict
