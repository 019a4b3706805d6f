#include "engine/painting_job.h"

#include "base/utf8.h"

namespace depict {

void PaintingJob::emit(GenerationEvent event) {
    event.grid = grid;
    event.canvas = {grid.columns * cellPixels, grid.rows * cellPixels};
    event.cellsAhead = cellsAhead;
    event.seconds = seconds();
    event.secondsToFirstPixel = firstPixel;
    control.emit(std::move(event));
}

void PaintingJob::stage(Stage stage) {
    GenerationEvent event;
    event.kind = GenerationEvent::Kind::stage;
    event.stage = stage;
    emit(std::move(event));
}

bool PaintingJob::proceed() {
    const auto before = Clock::now();
    stopped = stopped || !control.proceed();
    const auto waited = Clock::now() - before;
    if (waited > std::chrono::milliseconds(1))
        paused += waited;
    return !stopped;
}

void PaintingJob::finishUnchanged(int variant, LatentGrid tokens, ScenePlan plan, int source) {
    GenerationEvent finished;
    finished.kind = GenerationEvent::Kind::finished;
    finished.stage = Stage::done;
    finished.variant = variant;
    finished.picture = request.inputs[static_cast<std::size_t>(source)];
    finished.source = source;
    finished.tokens = std::move(tokens);
    finished.plan = std::move(plan);
    finished.unchanged = true;
    finished.isLast = variant + 1 == request.variants;
    emit(std::move(finished));
}

void PaintingJob::cancel() {
    GenerationEvent cancelled;
    cancelled.kind = GenerationEvent::Kind::cancelled;
    cancelled.isLast = true;
    emit(std::move(cancelled));
}

std::vector<bool> freeCells(const Mask& mask, GridSize grid) {
    std::vector<bool> free(static_cast<std::size_t>(grid.cells()), false);
    const auto [width, height] = mask.size();
    for (int y = 0; y < height; ++y) {
        const auto* row = mask.row(y);
        const auto cellRow = static_cast<std::int64_t>(y) * grid.rows / height * grid.columns;
        for (int x = 0; x < width; ++x)
            if (row[x])
                free[static_cast<std::size_t>(cellRow + static_cast<std::int64_t>(x) *
                                                            grid.columns / width)] = true;
    }
    return free;
}

std::string wholeCharacters(const std::string& text) {
    return text.substr(0, firstIllFormedByte(text).value_or(text.size()));
}

} // namespace depict
