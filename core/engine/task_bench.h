// What the tasks of a model cost beside a painting, measured one after the other on one painter, so
// that their ratios mean something. Times are wall-clock seconds.
#pragma once

#include "generation/painter.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace depict {

struct TaskCost {
    std::string name;
    double seconds = 0;
    int cells = 0;                   // that were chosen, not copied
    double ratio = 0;                // to one painting
    std::optional<double> without{}; // seconds without what makes it cheap
    std::string technique{};         // what that is
    [[nodiscard]] double cellsPerSecond() const { return seconds > 0 ? cells / seconds : 0; }
};

/// A painting of 16 x 16 cells, edits of it (a fifth changed; a tenth inside a mask), a question, a
/// selection, four variants; the best of three each. Throws Error(badRequest) when it was stopped.
[[nodiscard]] std::vector<TaskCost> measureTasks(Painter& painter, const std::string& words,
                                                 const std::function<bool()>& stop);

} // namespace depict
