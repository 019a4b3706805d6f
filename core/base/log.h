// Lines for developers and bug reports, on standard error. Never a way to tell the user something.
#pragma once

#include <string_view>

namespace depict {

enum class LogLevel { debug, info, warning, error };

/// Writes "depict: warning: <message>" as one line, whole even when threads write together. Lines
/// below the level named by the environment variable DEPICT_LOG (debug, info, warning, error;
/// warning when not set) are dropped.
void logMessage(LogLevel level, std::string_view message);

} // namespace depict
