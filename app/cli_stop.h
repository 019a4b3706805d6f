// Ctrl+C asks a running command to stop politely; a second Ctrl+C ends the program at once.
#pragma once

namespace depict {

/// Exit code of a command that was asked to stop: 128 + SIGINT, as shells expect.
inline constexpr int kStoppedExitCode = 130;

/// From now on SIGINT and SIGTERM are noted instead of ending the program.
void stopOnSignals();
[[nodiscard]] bool isStopRequested();

} // namespace depict
