#include "cli_stop.h"

#include <atomic>
#include <csignal>

namespace depict {

namespace {

std::atomic<bool> stopRequested = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set inside a signal handler");

void noteSignal(int) {
    stopRequested = true;
}

} // namespace

void stopOnSignals() {
    struct sigaction action {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool isStopRequested() {
    return stopRequested;
}

} // namespace depict
