#include "base/log.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace depict {

namespace {

constexpr std::array<std::string_view, 4> kLevelNames{"debug", "info", "warning", "error"};

LogLevel lowestLevel() {
    if (const char* wanted = std::getenv("DEPICT_LOG"))
        for (std::size_t i = 0; i < kLevelNames.size(); ++i)
            if (kLevelNames[i] == wanted)
                return static_cast<LogLevel>(i);
    return LogLevel::warning;
}

} // namespace

void logMessage(LogLevel level, std::string_view message) {
    if (level < lowestLevel())
        return;
    std::string line = "depict: ";
    line.append(kLevelNames[static_cast<std::size_t>(level)]).append(": ").append(message) += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace depict
