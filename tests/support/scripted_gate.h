// Holds a scripted painter before a cell until a test has seen what it came for.
#pragma once

#include "generation/scripted_painter.h"
#include "generation/worker.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace depict::test {

class Gate {
public:
    explicit Gate(int cell) : m_cell(cell) {}
    void arrive(int cell) {
        std::unique_lock lock(m_mutex);
        if (cell == m_cell)
            m_changed.wait(lock, [this] { return m_isOpen; });
    }
    void open() {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    const int m_cell;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOpen = false;
};

inline PainterFactory scriptedPainters(ScriptedPainterOptions options = {}) {
    return [options](const LoadProgress&) { return std::make_unique<ScriptedPainter>(options); };
}

inline PainterFactory gatedPainters(const std::shared_ptr<Gate>& gate) {
    ScriptedPainterOptions options;
    options.beforeCell = [gate](int, int cell) { gate->arrive(cell); };
    return scriptedPainters(options);
}

} // namespace depict::test
