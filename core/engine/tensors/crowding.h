// Work shared by the threads of libtorch's pool, on cores that other programs may want too. There
// every loop that is shared would wait for a turn of the scheduler, milliseconds for microseconds
// of work: a painting of half a second took more than a minute. So threads that find others late go
// on alone for a moment.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>

#include <sys/resource.h>

namespace depict {

/// Whether the cores are to be had. One for all teams; for many threads.
class Crowding {
public:
    using Clock = std::chrono::steady_clock;
    /// True until the time of working alone is over.
    [[nodiscard]] bool isCrowded(Clock::time_point now = Clock::now()) const {
        return now.time_since_epoch().count() < m_until.load(std::memory_order_relaxed);
    }
    /// After shared work: alone for a moment when threads were late and the system took cores away
    /// meanwhile (`switches`: how often so far), each time longer.
    void tell(bool isLate) {
        if (isLate)
            tellLate(switchesSoFar(), Clock::now());
        else
            m_moment.store(kShortest.count(), std::memory_order_relaxed);
    }
    void tellLate(long switches, Clock::time_point now) {
        if (m_switches.exchange(switches, std::memory_order_relaxed) == switches)
            return; // one had more to do than another
        const Clock::duration moment(m_moment.load(std::memory_order_relaxed));
        m_until.store((now + moment).time_since_epoch().count(), std::memory_order_relaxed);
        m_moment.store(std::min<Clock::duration>(2 * moment, kLongest).count(),
                       std::memory_order_relaxed);
    }
    static Crowding& here() {
        static Crowding crowding;
        return crowding;
    }
    static constexpr Clock::duration kLate = std::chrono::microseconds(500),
                                     kShortest = std::chrono::milliseconds(20),
                                     kLongest = std::chrono::seconds(1);

private:
    /// How often the system has taken a core from this process.
    static long switchesSoFar() {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        return used.ru_nivcsw;
    }
    std::atomic<Clock::rep> m_until = 0, m_moment = kShortest.count();
    std::atomic<long> m_switches = 0;
};

} // namespace depict
