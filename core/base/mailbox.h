// Values on their way from many producers to one consumer (an engine's events to the window).
// Nobody ever waits for the other side: posting takes a short lock, draining takes all there is.
#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace depict {

template <typename T> class Mailbox {
public:
    /// `wake` is called on the posting thread, with no lock held, at most once between two drains.
    /// It must outlive every producer; empty = the consumer looks by itself.
    explicit Mailbox(std::function<void()> wake = {}) : m_wake(std::move(wake)) {}
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// Keeps the value behind all others. Any thread.
    void post(T value) {
        post(std::move(value), [](T&, T&) { return false; });
    }

    /// As above, but first offers it to the last value that still waits: `fold(last, value)` may
    /// take `value` into `last` and return true (stale previews are replaced, not piled up), or
    /// leave both as they are and return false. It runs under the lock: quick and pure.
    template <typename Fold> void post(T value, Fold fold) {
        bool mustWake = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_values.empty() || !fold(m_values.back(), value))
                m_values.push_back(std::move(value));
            mustWake = !std::exchange(m_isAwake, true);
        }
        if (mustWake && m_wake)
            m_wake();
    }

    /// Everything posted since the last drain, in order. The consumer's thread.
    [[nodiscard]] std::vector<T> drain() {
        const std::lock_guard lock(m_mutex);
        m_isAwake = false;
        return std::exchange(m_values, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_values;
    bool m_isAwake = false; // the consumer has been woken and has not drained yet
    const std::function<void()> m_wake;
};

} // namespace depict
