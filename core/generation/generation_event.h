// The one message that comes back from a painter. Events of a job arrive in order:
// started, (stage | planned | painted | said | paused | resumed)*, then the end: finished for every
// variant (isLast on the last one), or cancelled, or failed. A job that is cancelled or fails
// before its turn has only the end.
#pragma once

#include "base/error.h"
#include "base/geometry.h"
#include "generation/latent_grid.h"
#include "generation/plan_review.h"
#include "generation/scene_plan.h"
#include "image/image.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace depict {

using JobId = std::uint64_t;

enum class Stage { waiting, loading, reading, planning, painting, refining, answering, done };

/// New pixels of the canvas, at their place.
struct Patch {
    Rect area;
    Image pixels; // size of area
};

struct GenerationEvent {
    enum class Kind {
        loading, // job 0: so much of the model is there (`loaded`)
        ready,   // job 0: the painter was made when the worker began, or `error` says why not
        started,
        stage,
        planned, // what will be painted, before the first cell of a variant
        painted,
        said,
        paused,
        resumed,
        finished,
        cancelled,
        failed
    };

    Kind kind = Kind::started;
    JobId job = 0;
    int variant = 0;
    Stage stage = Stage::waiting;
    GridSize grid;     // started and later
    Size canvas;       // pixels of the painted picture
    int firstCell = 0; // painted: what is new lies in [firstCell, firstCell + cellCount)
    int cellCount = 0;
    int cellsPainted = 0;              // of this variant, so far
    int cellsAhead = 0;                // of variants whose turn is yet to come, so far
    std::vector<std::int32_t> codes{}; // painted: of the new cells, in order; empty = not told
    /// planned, finished: of this variant, on `grid`; finished answers: what the first input was
    /// seen to show
    ScenePlan plan;
    ScenePlan before{}; // finished edits: what the changed input was seen to show, on `grid`
    std::vector<Patch> patches; // painted: in order; later ones cover earlier ones
    std::string text;           // said: the words so far (answers); UTF-8, whole
    double loaded = 0;          // loading: 0 … 1
    double cellsPerSecond = 0;  // of all variants that are painted at the same time
    double secondsToFirstPixel = 0;
    double seconds = 0; // since the job began, pauses not counted
    // finished (one event a variant; `isLast` on the final one) and cancelled:
    LatentGrid tokens;
    Image picture;                 // the whole canvas; for cancelled: what was painted
    std::vector<float> confidence; // one a cell, probability of what was chosen
    int source = 0;                // the input that an edit changed
    bool unchanged = false;        // an edit found nothing to change: `picture` is that input
    std::vector<ReviewedClause> review{}; // of what was asked for; empty = not reviewed
    std::optional<double> likelihood;     // of the plan, given the picture: mean logarithm a word
    bool isLast = false;
    std::optional<Error> error; // failed, ready
};

} // namespace depict
