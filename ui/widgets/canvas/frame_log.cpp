#include "widgets/canvas/frame_log.h"

namespace depict {

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

double milliseconds(const QElapsedTimer& timer) {
    return timer.isValid() ? double(timer.nsecsElapsed()) / kNanosecondsPerMillisecond : 0;
}

} // namespace

bool FrameLog::open(const QString& file) {
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Text))
        return false;
    m_lines.setDevice(&m_file);
    m_lines << "interval_ms,paint_ms,painting\n";
    return true;
}

void FrameLog::beginFrame() {
    if (!isOpen())
        return;
    m_interval = milliseconds(m_sinceLast);
    m_sinceLast.start();
    m_drawing.start();
}

void FrameLog::endFrame(bool isPainting) {
    if (isOpen())
        m_lines << m_interval << ',' << milliseconds(m_drawing) << ',' << int(isPainting) << '\n';
}

} // namespace depict
