// Makes numbered things in background threads and hands them out in order of their numbers, so that
// training sees the same samples on any number of threads and after a resume.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace depict {

template <typename T> class Prefetch {
public:
    /// `make` is called from several threads at once with first, first + 1, …
    Prefetch(std::uint64_t first, int threads, int ahead, std::function<T(std::uint64_t)> make)
        : m_next(first), m_handed(first), m_ahead(static_cast<std::uint64_t>(ahead)),
          m_make(std::move(make)) {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }

    /// Waits for the next one; rethrows what `make` threw.
    T next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_failure || m_ready.contains(m_handed); });
        if (m_failure)
            std::rethrow_exception(m_failure);
        auto node = m_ready.extract(m_handed++);
        lock.unlock();
        m_changed.notify_all();
        return std::move(node.mapped());
    }

private:
    void work(const std::stop_token& stop) {
        while (true) {
            std::unique_lock lock(m_mutex);
            const bool go = m_changed.wait(
                lock, stop, [&] { return !m_failure && m_next < m_handed + m_ahead; });
            if (!go || stop.stop_requested())
                return;
            const auto number = m_next++;
            lock.unlock();
            try {
                T made = m_make(number);
                lock.lock();
                m_ready.emplace(number, std::move(made));
            } catch (...) {
                lock.lock();
                m_failure = std::current_exception();
            }
            lock.unlock();
            m_changed.notify_all();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::uint64_t, T> m_ready;
    std::uint64_t m_next, m_handed, m_ahead;
    std::exception_ptr m_failure;
    std::function<T(std::uint64_t)> m_make;
    std::vector<std::jthread> m_threads; // last: they stop before the rest goes
};

} // namespace depict
