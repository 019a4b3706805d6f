// How long the window's thread was kept from its events: the longest time beyond the usual, how
// often that was more than a frame, and how much of it was work of its own: on a busy machine the
// rest is waiting for a processor.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace depict {

class BlockWatch : public QObject {
public:
    static constexpr double kFrame = 16; // milliseconds

    /// Begins with the first event after this one: what comes before is not seen by anyone.
    explicit BlockWatch(QObject* parent = nullptr) : QObject(parent) {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, &BlockWatch::tick);
        QTimer::singleShot(0, this, [this] {
            m_since.start();
            m_worked = worked();
            m_ticks.start(kTick);
        });
    }
    [[nodiscard]] double worst() const { return m_worst; } // milliseconds
    [[nodiscard]] int aboveFrame() const { return m_aboveFrame; }
    /// The most that this thread has worked from one look to the next, in milliseconds.
    [[nodiscard]] double worstWork() const { return m_worstWork; }
    void forget() {
        m_worst = m_worstWork = 0;
        m_aboveFrame = 0;
    }

private:
    void tick() {
        const double late = double(m_since.nsecsElapsed()) / 1e6 - kTick;
        m_since.restart();
        m_worst = std::max(m_worst, late);
        m_aboveFrame += late > kFrame;
        const double now = worked();
        m_worstWork = std::max(m_worstWork, now - m_worked);
        m_worked = now;
    }
    [[nodiscard]] static double worked() { // milliseconds of the processor
        std::timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return 1e3 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
    }

    static constexpr int kTick = 4; // milliseconds
    QTimer m_ticks;
    QElapsedTimer m_since;
    double m_worst = 0, m_worked = 0, m_worstWork = 0;
    int m_aboveFrame = 0;
};

} // namespace depict
