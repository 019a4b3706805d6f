// A time-lapse on its way into a file: on a thread of its own, cancellable, with its progress.
#pragma once

#include "base/error.h"
#include "generation/time_lapse.h"
#include "session/painting.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace depict {

/// What there is of a painting to be told.
[[nodiscard]] TimeLapse timeLapseOf(const Painting& painting);
/// "From row 5 on: …", or the words alone where they stood from the start.
[[nodiscard]] QString captionOf(const Steering& words);
/// A frame with the words of its newest cell below the picture. Any thread.
[[nodiscard]] Image captionedFrame(const TimeLapse& lapse, int count);

class TimeLapseExport : public QObject {
    Q_OBJECT
public:
    explicit TimeLapseExport(QObject* parent = nullptr);
    /// Cancels, and waits for about a frame.
    ~TimeLapseExport() override;

    /// An animated GIF for a name that ends in .gif; otherwise PNG frames, NAME-001.png … beside
    /// each other. One export at a time: false while another is under way.
    bool start(TimeLapse lapse, const QString& file);
    /// Nothing of a GIF is left then, and the frames that are written.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int done() const { return m_done; } // frames
    [[nodiscard]] int all() const { return m_all; }

Q_SIGNALS:
    void changed();                     // began, went on, or ended in whatever way
    void finished(const QString& file); // the GIF, or the first frame
    void failed(const depict::Error& error);

private:
    void end();
    void tell(int done, int all);

    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    bool m_isRunning = false;
    int m_done = 0, m_all = 0;
    QThreadPool m_pool;
};

} // namespace depict
