// A painting once more, as it came about: how many of its cells are to be seen now.
#pragma once

#include "session/painting.h"

#include <QObject>
#include <QTimer>

namespace depict {

class Replay : public QObject {
    Q_OBJECT
public:
    static constexpr int kLength = 6000; // milliseconds for a whole picture

    explicit Replay(QObject* parent = nullptr);

    /// Whether there is anything to see of this painting.
    [[nodiscard]] static bool canReplay(const Painting& painting);

    [[nodiscard]] bool isOpen() const { return m_all > 0; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] int cells() const { return m_cells; } // to be seen
    [[nodiscard]] int all() const { return m_all; }
    [[nodiscard]] std::uint64_t painting() const { return m_painting; } // its id

    /// From the first cell on.
    void open(const Painting& painting);
    void close();
    void play(); // from the start where it stands at the end
    void pause();
    void seek(int cells);

Q_SIGNALS:
    void changed();

private:
    void step();

    QTimer m_timer;
    std::uint64_t m_painting = 0;
    int m_cells = 0, m_all = 0;
};

} // namespace depict
