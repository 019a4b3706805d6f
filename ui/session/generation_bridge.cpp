#include "session/generation_bridge.h"

namespace depict {

GenerationBridge::GenerationBridge(PainterFactory factory, QObject* parent)
    : QObject(parent), m_mailbox([this] { wake(); }), m_worker(std::move(factory), m_mailbox) {}

GenerationBridge::~GenerationBridge() = default;

std::vector<GenerationEvent> GenerationBridge::finish() {
    m_worker.finish();
    return m_mailbox.drain();
}

void GenerationBridge::wake() {
    QMetaObject::invokeMethod(this, &GenerationBridge::drain, Qt::QueuedConnection);
}

void GenerationBridge::drain() {
    const std::vector<GenerationEvent> events = m_mailbox.drain();
    if (!events.empty())
        Q_EMIT eventsArrived(events);
}

} // namespace depict
