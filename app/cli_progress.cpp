#include "cli_progress.h"

#include "cli_events.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace depict {

namespace {

constexpr int kBarWidth = 16;

int terminalWidth() {
    winsize window{};
    const bool isKnown = ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0;
    return isKnown ? window.ws_col : 80;
}

std::string minutesAndSeconds(double seconds) {
    const long whole = std::lround(seconds);
    char text[32];
    std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
    return text;
}

} // namespace

std::string progressLine(const GenerationEvent& event, int variants, int width) {
    std::string line(stageName(event.stage));
    if (variants > 1 && event.grid.cells() > 0)
        line += " " + std::to_string(event.variant + 1) + " of " + std::to_string(variants);
    const int cells = event.grid.cells();
    if (cells > 0 && event.kind == GenerationEvent::Kind::painted) {
        const int filled = kBarWidth * event.cellsPainted / cells;
        line += " [" + std::string(static_cast<std::size_t>(filled), '=') +
                std::string(static_cast<std::size_t>(kBarWidth - filled), ' ') + "] row " +
                std::to_string(event.cellsPainted / event.grid.columns) + " of " +
                std::to_string(event.grid.rows);
        if (event.cellsPerSecond > 0)
            line += ", " + std::to_string(std::lround(event.cellsPerSecond)) + " tokens/s, " +
                    minutesAndSeconds((cells - event.cellsPainted) / event.cellsPerSecond) +
                    " left";
    }
    return line.substr(0, static_cast<std::size_t>(std::max(width - 1, 0)));
}

Progress::Progress(int variants) : m_variants(variants), m_isTerminal(isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
    if (m_isDrawn)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(const GenerationEvent& event) {
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || (m_isDrawn && now - m_lastDrawn < std::chrono::milliseconds(100)))
        return;
    std::fputs(("\r\033[K" + progressLine(event, m_variants, terminalWidth())).c_str(), stderr);
    std::fflush(stderr);
    m_isDrawn = true;
    m_lastDrawn = now;
}

} // namespace depict
