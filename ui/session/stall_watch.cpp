#include "session/stall_watch.h"

namespace depict {

void StallWatch::take(const Progress& progress, double now) {
    const bool isFurther = progress.activity != m_last.activity || progress.stage != m_last.stage ||
                           progress.share != m_last.share || progress.seconds != m_last.seconds;
    if (isFurther)
        m_since = now;
    m_last = progress;
}

std::optional<int> StallWatch::stalledFor(double now) const {
    const bool works =
        m_last.activity == Activity::painting || m_last.activity == Activity::stopping;
    if (!works || now - m_since < kPatience)
        return std::nullopt;
    return int(now - m_since);
}

} // namespace depict
