#include "session/replay.h"

#include <algorithm>

namespace depict {
namespace {

constexpr int kStep = 33; // milliseconds

} // namespace

Replay::Replay(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kStep);
    connect(&m_timer, &QTimer::timeout, this, &Replay::step);
}

bool Replay::canReplay(const Painting& painting) {
    using State = Painting::State;
    return (painting.state == State::finished || painting.state == State::partial) &&
           painting.grid.cells() > 0 && painting.cellsPainted > 0;
}

void Replay::open(const Painting& painting) {
    if (!canReplay(painting))
        return;
    m_painting = painting.id;
    m_all = painting.cellsPainted;
    m_cells = 0;
    play();
}

void Replay::close() {
    if (!isOpen())
        return;
    m_timer.stop();
    m_cells = m_all = 0;
    Q_EMIT changed();
}

void Replay::play() {
    if (!isOpen())
        return;
    if (m_cells >= m_all)
        m_cells = 0;
    m_timer.start();
    Q_EMIT changed();
}

void Replay::pause() {
    m_timer.stop();
    Q_EMIT changed();
}

void Replay::seek(int cells) {
    m_cells = std::clamp(cells, 0, m_all);
    Q_EMIT changed();
}

void Replay::step() {
    m_cells = std::min(m_all, m_cells + std::max(1, m_all * kStep / kLength));
    if (m_cells == m_all)
        m_timer.stop();
    Q_EMIT changed();
}

} // namespace depict
