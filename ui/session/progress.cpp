#include "session/progress.h"

#include <algorithm>

namespace depict {

Progress progressOf(const GenerationEvent& event, int variants) {
    Progress progress;
    progress.activity =
        event.kind == GenerationEvent::Kind::paused ? Activity::paused : Activity::painting;
    progress.stage = event.stage;
    progress.rows = event.grid.rows;
    progress.variant = event.variant + 1;
    progress.variants = variants;
    progress.cellsPerSecond = event.cellsPerSecond;
    progress.seconds = event.seconds;
    const int cells = event.grid.cells();
    if (cells == 0)
        return progress;
    progress.row = std::min(event.cellsPainted / event.grid.columns + 1, event.grid.rows);
    const int all = cells * variants;
    const int done = cells * event.variant + event.cellsPainted + event.cellsAhead;
    progress.share = double(done) / all;
    if (event.cellsPerSecond > 0)
        progress.secondsLeft = (all - done) / event.cellsPerSecond;
    return progress;
}

} // namespace depict
