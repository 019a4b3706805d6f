#include "engine/memory_speed.h"

#include "base/error.h"
#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <numeric>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPasses = 9;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The sum, as fast as it can be read.
DEPICT_VECTOR_CLONES std::uint64_t sumOf(const std::uint64_t* words, std::int64_t count) {
    constexpr int kSums = 16, kAhead = 256;
    std::uint64_t sums[kSums] = {};
    for (std::int64_t i = 0; i + kSums <= count; i += kSums) {
        __builtin_prefetch(words + i + kAhead);
        __builtin_prefetch(words + i + kAhead + kSums / 2);
        for (int j = 0; j < kSums; ++j)
            sums[j] += words[i + j];
    }
    return std::accumulate(sums, sums + kSums, std::uint64_t{0});
}

/// Far more than the processor's own memory holds; the best of several passes, on large pages where
/// there are some.
double processorsReadingSpeed() {
    constexpr std::size_t kBytes = 1 << 30, kPage = 2 << 20;
    constexpr std::int64_t kWords = kBytes / sizeof(std::uint64_t);
    const std::unique_ptr<std::uint64_t, decltype(&std::free)> words(
        static_cast<std::uint64_t*>(std::aligned_alloc(kPage, kBytes)), std::free);
    if (!words)
        throw Error(ErrorKind::outOfMemory, "There is no gigabyte left to measure memory with.");
#ifdef MADV_HUGEPAGE
    static_cast<void>(madvise(words.get(), kBytes, MADV_HUGEPAGE)); // small ones do as well
#endif
    std::fill_n(words.get(), kWords, 1);
    double best = 0;
    for (int pass = 0; pass < kPasses; ++pass) {
        const auto start = Clock::now();
        std::atomic<std::uint64_t> sum = 0;
        at::parallel_for(0, kWords, kWords / 16, [&](std::int64_t from, std::int64_t to) {
            sum += sumOf(words.get() + from, to - from);
        });
        const double seconds = secondsSince(start);
        if (sum == kWords) // or the compiler might leave it out
            best = std::max(best, kBytes / seconds);
    }
    return best;
}

} // namespace

double readingSpeed(torch::Device device) {
    return device.is_cpu() ? processorsReadingSpeed() : readingSpeedByTorch(device);
}

double readingSpeedByTorch(torch::Device device, std::int64_t bytes) {
    const auto words = torch::ones({bytes / 4}, torch::dtype(torch::kFloat).device(device));
    double best = 0;
    for (int pass = 0; pass < kPasses; ++pass) {
        const auto start = Clock::now();
        static_cast<void>(words.sum().item<float>()); // waits for the device
        best = std::max(best, static_cast<double>(bytes) / secondsSince(start));
    }
    return best;
}

} // namespace depict
