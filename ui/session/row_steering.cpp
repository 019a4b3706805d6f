#include "session/row_steering.h"

#include <algorithm>

namespace depict {
namespace {

using State = Painting::State;

int rewindableRows(const Painting& painting, bool isPaused) {
    const bool canRewind = painting.state == State::partial || painting.state == State::finished ||
                           (painting.state == State::painting && isPaused);
    if (!canRewind || painting.tokens.size() != painting.grid || painting.grid.columns == 0)
        return 0;
    return std::min(painting.rowsPainted(),
                    painting.tokens.paintedPrefix() / painting.grid.columns);
}

} // namespace

void RowSteering::setKept(int rows) {
    if (m_most == 0)
        return;
    m_kept = std::clamp(rows, 1, m_most);
    m_isAsking = true;
    Q_EMIT changed();
}

void RowSteering::ask() {
    // Of a whole picture something is to be painted anew: half of it, unless a row was chosen.
    setKept(m_kept < m_rows ? m_kept : m_rows / 2);
}

void RowSteering::dismiss() {
    m_kept = m_most;
    m_isAsking = false;
    Q_EMIT changed();
}

void RowSteering::setPauseRow(int rows) {
    const int row = std::max(0, rows);
    if (row == m_pauseRow)
        return;
    m_pauseRow = row;
    Q_EMIT pauseRowChanged(row);
    Q_EMIT changed();
}

void RowSteering::follow(const Painting& shown, bool isPaused) {
    const int most = rewindableRows(shown, isPaused);
    const bool isOther = shown.id != m_painting || isPaused != m_isPaused || most != m_most;
    if (!isOther && shown.grid.rows == m_rows)
        return;
    m_rows = shown.grid.rows;
    if (isOther) {
        m_kept = most;
        m_isAsking = isPaused; // who pauses may have something to say
    }
    m_painting = shown.id;
    m_isPaused = isPaused;
    m_most = most;
    Q_EMIT changed();
}

void RowSteering::takePause(int rowsPainted) {
    const int row = m_pauseRow;
    if (row == 0 || rowsPainted < row)
        return;
    setPauseRow(0);
    if (m_isPaused && row < m_most) // the painter was a little ahead
        setKept(row);
}

} // namespace depict
