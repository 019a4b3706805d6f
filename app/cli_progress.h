// A bar on the terminal while a picture is painted; nothing at all when stderr is not a terminal.
#pragma once

#include "generation/generation_event.h"

#include <chrono>
#include <string>

namespace depict {

/// "painting 2 of 4 [=======         ] row 7 of 16, 412 tokens/s, 0:01 left", cut to `width`.
[[nodiscard]] std::string progressLine(const GenerationEvent& event, int variants, int width);

class Progress {
public:
    explicit Progress(int variants);
    ~Progress(); // removes the bar
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Draws at most ten times a second.
    void show(const GenerationEvent& event);

private:
    int m_variants;
    bool m_isTerminal;
    bool m_isDrawn = false;
    std::chrono::steady_clock::time_point m_lastDrawn;
};

} // namespace depict
