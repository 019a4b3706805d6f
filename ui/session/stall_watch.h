// Notices when a painting gets no further.
#pragma once

#include "session/progress.h"

#include <optional>

namespace depict {

class StallWatch {
public:
    static constexpr int kPatience = 10; // seconds

    /// Whatever is told anew counts as getting further. Where the painting stands, at this moment
    /// in seconds of any clock that only goes forward.
    void take(const Progress& progress, double now);
    /// Whole seconds since it last got further, where that is kPatience or more; nothing while
    /// nobody paints.
    [[nodiscard]] std::optional<int> stalledFor(double now) const;

private:
    Progress m_last;
    double m_since = 0;
};

} // namespace depict
