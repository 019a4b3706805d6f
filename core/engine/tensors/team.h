// Threads of the crew that go through the same steps together. For many small steps one
// after the other: to meet costs a quarter of a microsecond, to begin a parallel loop ten times
// that.
#pragma once

#include "engine/tensors/crew.h"
#include "engine/tensors/crowding.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <thread>

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
        for (int looks = 0; looks < kLooks; ++looks) {
            if (m_round.load(std::memory_order_acquire) != round)
                return;
            rest();
        }
        // Another program may have the core that is waited for.
        const auto since = Crowding::Clock::now();
        while (m_round.load(std::memory_order_acquire) == round)
            std::this_thread::yield();
        if (Crowding::Clock::now() - since > Crowding::kLate)
            m_isLate.store(true, std::memory_order_relaxed);
    }
    /// Whether a thread has waited long for another.
    [[nodiscard]] bool isLate() const { return m_isLate.load(std::memory_order_relaxed); }

private:
    static constexpr int kLooks = 4000;
    static void rest() {
#ifdef __x86_64__
        __builtin_ia32_pause();
#endif
    }
    alignas(64) std::atomic<int> m_arrived = 0;
    alignas(64) std::atomic<int> m_round = 0;
    std::atomic<bool> m_isLate = false;
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

/// Runs work(team) once on every thread of the crew, or on this one alone when the crew is busy or
/// the cores are crowded.
template <typename Work> void together(Work&& work) {
    auto& crowding = Crowding::here();
    if (const int most = at::get_num_threads(); most > 1 && !crowding.isCrowded()) {
        MeetingPoint point;
        Crowding::Clock::time_point finished;
        if (Crew::here().run(most, Crew::Sharing::oneEach, [&](int index) {
                work(Team{index, most, &point});
                if (index == 0)
                    finished = Crowding::Clock::now();
            })) {
            crowding.tell(point.isLate() || Crowding::Clock::now() - finished > Crowding::kLate);
            return;
        }
    }
    work(Team{});
}

} // namespace depict
