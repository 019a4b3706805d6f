// How steadily the canvas is drawn: one line a frame, for the end-to-end test and for bug reports.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>
#include <QTextStream>

namespace depict {

/// CSV with the columns interval_ms (since the canvas was drawn before), paint_ms (this drawing)
/// and painting (1 while a painting is in work). Does nothing until opened.
class FrameLog {
public:
    /// False when the file cannot be written.
    bool open(const QString& file);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    void beginFrame();
    void endFrame(bool isPainting);

private:
    QFile m_file;
    QTextStream m_lines;
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_drawing;
    double m_interval = 0;
};

} // namespace depict
