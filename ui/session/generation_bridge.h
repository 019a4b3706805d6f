// From the worker's thread to the window's: the mailbox becomes one signal a drain. However fast
// the painter is, at most one wake-up waits in the event loop.
#pragma once

#include "generation/worker.h"

#include <QObject>

#include <optional>
#include <vector>

namespace depict {

class GenerationBridge : public QObject {
    Q_OBJECT
public:
    explicit GenerationBridge(PainterFactory factory, QObject* parent = nullptr);
    /// Cancels what is under way and waits for it: about one token.
    ~GenerationBridge() override;

    [[nodiscard]] Worker& worker() { return m_worker; }
    [[nodiscard]] std::optional<PainterFacts> facts() const { return m_worker.facts(); }

    /// Cancels what is under way, waits for it, and hands over all that was not yet delivered.
    /// The worker takes no job any more.
    [[nodiscard]] std::vector<GenerationEvent> finish();

Q_SIGNALS:
    /// All events since the last time, in order; on the thread of this object.
    void eventsArrived(const std::vector<depict::GenerationEvent>& events);

private:
    void wake();
    void drain();

    Mailbox<GenerationEvent> m_mailbox;
    Worker m_worker; // last: ends before the mailbox does
};

} // namespace depict
