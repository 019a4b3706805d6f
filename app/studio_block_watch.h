// How long the window's thread was kept from its events: the longest time beyond the usual, and how
// often that was more than a frame.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

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
            m_ticks.start(kTick);
        });
    }
    [[nodiscard]] double worst() const { return m_worst; } // milliseconds
    [[nodiscard]] int aboveFrame() const { return m_aboveFrame; }
    void forget() {
        m_worst = 0;
        m_aboveFrame = 0;
    }

private:
    void tick() {
        const double late = double(m_since.nsecsElapsed()) / 1e6 - kTick;
        m_since.restart();
        m_worst = std::max(m_worst, late);
        m_aboveFrame += late > kFrame;
    }

    static constexpr int kTick = 4; // milliseconds
    QTimer m_ticks;
    QElapsedTimer m_since;
    double m_worst = 0;
    int m_aboveFrame = 0;
};

} // namespace depict
