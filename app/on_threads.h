// Work that is shared out among threads.
#pragma once

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace depict {

/// Runs `work()` on so many threads at once (0 = one a core) and waits for all; what one of them
/// throws is thrown here.
template <typename Work> void onThreads(int threads, const Work& work) {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::vector<std::future<void>> workers;
    for (int i = 0; i < (threads > 0 ? threads : cores); ++i)
        workers.push_back(std::async(std::launch::async, [&work] { work(); }));
    for (std::future<void>& worker : workers)
        worker.get();
}

} // namespace depict
