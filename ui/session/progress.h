// How far the job under way is.
#pragma once

#include "generation/generation_event.h"

#include <optional>

namespace depict {

enum class Activity { loading, broken, idle, painting, paused, stopping };

struct Progress {
    Activity activity = Activity::loading;
    Stage stage = Stage::waiting;
    int row = 0; // 1 … rows while painting
    int rows = 0;
    int variant = 0; // 1 … variants
    int variants = 0;
    double share = 0; // of all cells of all variants, or of the model while loading; 0 … 1
    double cellsPerSecond = 0;
    std::optional<double> secondsLeft;
    double seconds = 0;
    int waitingJobs = 0;
};

/// The progress that this event reports; `variants` of the job's request.
[[nodiscard]] Progress progressOf(const GenerationEvent& event, int variants);

} // namespace depict
