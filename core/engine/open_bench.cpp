#include "engine/open_bench.h"

#include "base/error.h"
#include "base/memory_use.h"
#include "engine/tensors/bf16.h"
#include "engine/torch_compat.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <numeric>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;

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
double readingSpeed() {
    constexpr std::size_t kBytes = 1 << 30, kPage = 2 << 20;
    constexpr std::int64_t kWords = kBytes / sizeof(std::uint64_t);
    constexpr int kPasses = 9;
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

class EventClock : public JobControl {
public:
    explicit EventClock(const std::function<bool()>& stop) : m_stop(stop) {}
    void emit(GenerationEvent event) override {
        if (event.kind == GenerationEvent::Kind::finished) {
            cost.cellsPerSecond = event.cellsPerSecond;
            cost.seconds = secondsSince(m_start);
        }
    }
    bool proceed() override {
        m_lastCell = Clock::now();
        return !m_stop || !m_stop();
    }
    [[nodiscard]] double secondsAfterTheLastCell() const { return secondsSince(m_lastCell); }
    OpenCost cost;

private:
    const std::function<bool()>& m_stop;
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastCell = m_start;
};

OpenCost measure(Painter& painter, const OpenBenchSettings& settings, GridSize grid,
                 double guidance) {
    GenerationRequest request;
    request.words = settings.words;
    request.grid = grid;
    request.reply = Reply::picture;
    request.sampling.guidance = guidance;
    EventClock clock(settings.stop);
    painter.run(request, clock);
    clock.cost.secondsToDecode = clock.secondsAfterTheLastCell();
    if (clock.cost.seconds == 0)
        throw Error(ErrorKind::badRequest,
                    "The benchmark was stopped before a painting was finished.");
    clock.cost.grid = grid;
    clock.cost.guidance = guidance;
    return clock.cost;
}

} // namespace

double OpenBench::shareOfReading(const OpenCost& cost) const {
    return static_cast<double>(painter.bytesPerCell) * cost.cellsPerSecond / bytesPerSecond;
}

OpenBench measureOpenModel(const std::function<std::unique_ptr<Painter>()>& open,
                           const OpenBenchSettings& settings) {
    OpenBench bench;
    const auto start = Clock::now();
    const auto painter = open();
    bench.secondsToLoad = secondsSince(start);
    bench.painter = painter->facts();
    std::vector<GridSize> grids;
    for (const int side : settings.sides)
        grids.push_back({side, side});
    if (bench.painter.shape.fixedGrid.cells() > 0)
        grids = {bench.painter.shape.fixedGrid};
    for (const auto grid : grids)
        for (const double guidance : {1.0, bench.painter.defaultGuidance})
            bench.paintings.push_back(measure(*painter, settings, grid, guidance));
    bench.peakMemory = peakMemory();
    bench.bytesPerSecond = readingSpeed(); // takes memory of its own
    return bench;
}

} // namespace depict
