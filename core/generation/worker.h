// The one thread that owns the painter. Requests go in through a bounded queue, events come out
// through a mailbox; no call here ever waits for the painter, except finish() and the destructor.
#pragma once

#include "base/mailbox.h"
#include "generation/painter.h"

#include <functional>
#include <memory>
#include <optional>

namespace depict {

/// To be told 0 … 1 while a model is loaded; false: it is not wanted any more, give up.
using LoadProgress = std::function<bool(double)>;
/// Makes the painter; runs on the worker's thread. May throw Error, also when it gave up.
using PainterFactory = std::function<std::unique_ptr<Painter>(const LoadProgress&)>;

class Worker {
public:
    static constexpr int kMostWaiting = 16;

    /// Starts the thread, which makes the painter at once and posts `loading` events, if the
    /// factory tells how far it is, and a `ready` event. A painter that
    /// cannot be made is tried again for every job, which then ends in `failed`. `events` must
    /// outlive the worker; waiting previews in it are folded together.
    Worker(PainterFactory factory, Mailbox<GenerationEvent>& events);
    ~Worker(); // as finish()
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Cancels everything, posts the last events and joins: takes about one token, or until the
    /// factory asks next whether the painter that it makes is still wanted.
    void finish();

    /// Queues a job. Throws Error(badRequest, unsupported) from validate() with what the painter
    /// can paint (until it is made, with what any can), Error(busy) when kMostWaiting jobs wait
    /// already and after finish(). The worker fills in the events' `job`, `seconds` (pauses not
    /// counted) and where the painter left them at zero, `secondsToFirstPixel` and
    /// `cellsPerSecond`.
    JobId submit(GenerationRequest request);

    /// These take effect before the job's next token; unknown and ended jobs are ignored. A paused
    /// job that still waits lets others go first. A cancelled one that waits ends at once.
    void pause(JobId job);
    void resume(JobId job);
    /// Pauses the job once, as soon as so many rows are painted (it may come a few cells later,
    /// when the painter tells of many at once); 0 = not any more.
    void pauseAtRow(JobId job, int rows);
    void cancel(JobId job);

    /// What the painter can do, once it was made.
    [[nodiscard]] std::optional<PainterFacts> facts() const;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace depict
