// Threads of libtorch's pool that go through the same steps together. For many small steps one
// after the other: to meet costs a quarter of a microsecond, to begin a parallel loop ten times
// that.
#pragma once

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <thread>

#ifdef _OPENMP
#include <omp.h>
#endif

namespace depict {

/// Where threads wait for each other.
class MeetingPoint {
public:
    /// Goes on when `count` threads have come; what they wrote before is seen by all.
    void meet(int count) {
        const int round = m_round.load(std::memory_order_relaxed);
        if (m_arrived.fetch_add(1, std::memory_order_acq_rel) + 1 == count) {
            m_arrived.store(0, std::memory_order_relaxed);
            m_round.store(round + 1, std::memory_order_release);
            return;
        }
        for (int looks = 0; m_round.load(std::memory_order_acquire) == round; ++looks)
            if (looks < kLooks)
                rest();
            else // another program has the core that is waited for
                std::this_thread::yield();
    }

private:
    static constexpr int kLooks = 4000;
    static void rest() {
#ifdef __x86_64__
        __builtin_ia32_pause();
#endif
    }
    alignas(64) std::atomic<int> m_arrived = 0;
    alignas(64) std::atomic<int> m_round = 0;
};

/// One thread of those that work together.
struct Team {
    struct Share {
        std::int64_t from, to;
    };
    int index = 0, count = 1;
    MeetingPoint* point = nullptr;

    /// All threads must come; the same number of times.
    void meet() const {
        if (count > 1)
            point->meet(count);
    }
    /// What this thread takes of 0 … n, in pieces of `each`; the same whenever n and `each` are.
    [[nodiscard]] Share share(std::int64_t n, std::int64_t each = 1) const {
        const std::int64_t pieces = (n + each - 1) / each;
        const auto end = [&](int i) { return std::min(n, pieces * i / count * each); };
        return {end(index), end(index + 1)};
    }
};

/// Runs work(team) once on every thread of libtorch's pool, or on this one alone when it is in a
/// parallel loop already. `work` must not throw.
template <typename Work> void together(Work&& work) {
#ifdef _OPENMP
    if (const int most = at::get_num_threads(); most > 1 && !omp_in_parallel()) {
        MeetingPoint point;
#pragma omp parallel num_threads(most)
        work(Team{omp_get_thread_num(), omp_get_num_threads(), &point});
        return;
    }
#endif
    work(Team{});
}

} // namespace depict
