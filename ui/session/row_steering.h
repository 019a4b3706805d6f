// Where the picture that is shown may be gone back to, and where the next one is to pause: what the
// ruler of rows shows and changes. Rows are counted from 1, so a number of rows is also the last of
// them.
#pragma once

#include "session/painting.h"

#include <QObject>

namespace depict {

class RowSteering : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whole rows of which the codes are known; 0: it is not possible to go back in this picture
    /// now.
    [[nodiscard]] int most() const { return m_most; }
    /// Rows that stay: 1 … most(); most() itself while nothing is taken back.
    [[nodiscard]] int kept() const { return m_kept; }
    [[nodiscard]] bool isRewound() const { return m_kept < m_most; }
    [[nodiscard]] int rows() const { return m_rows; } // of the picture
    /// True while words are asked for that paint the rest.
    [[nodiscard]] bool isAsking() const { return m_isAsking && m_most > 0; }
    /// The painting pauses when so many rows are painted, once; 0 = it does not.
    [[nodiscard]] int pauseRow() const { return m_pauseRow; }

    void setKept(int rows); // within 1 … most(); asks for words
    void ask();             // for words; of a whole picture the upper half is kept
    void dismiss();         // nothing is taken back
    void setPauseRow(int rows);

    /// What is shown now; `isPaused` when it is in work and rests.
    void follow(const Painting& shown, bool isPaused);
    /// What is shown has paused, with so many rows painted.
    void takePause(int rowsPainted);

Q_SIGNALS:
    void changed();
    void pauseRowChanged(int rows);

private:
    std::uint64_t m_painting = 0;
    int m_most = 0, m_kept = 0, m_rows = 0, m_pauseRow = 0;
    bool m_isAsking = false, m_isPaused = false;
};

} // namespace depict
