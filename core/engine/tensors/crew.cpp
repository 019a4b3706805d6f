#include "engine/tensors/crew.h"

#include <utility>

namespace depict {

namespace {

constexpr int kLooks = 4000; // about a tenth of a millisecond: a token's loops follow each other

thread_local bool isAtWork = false; // on a piece of a loop

void rest() {
#ifdef __x86_64__
    __builtin_ia32_pause();
#endif
}

} // namespace

Crew& Crew::here() {
    static Crew crew;
    return crew;
}

Crew::~Crew() {
    m_ends = true;
    m_calls.fetch_add(1);
    m_calls.notify_all();
    for (auto& thread : m_threads)
        thread.join();
}

void Crew::recruit(int count) {
    while (static_cast<int>(m_threads.size()) < count)
        m_threads.emplace_back(&Crew::live, this, static_cast<int>(m_threads.size()));
}

void Crew::live(int number) {
    isAtWork = true; // a loop within a piece is not shared again
    std::uint64_t last = 0;
    for (int looks = 0; !m_ends.load(std::memory_order_relaxed);) {
        const Ticket ticket{m_ticket.load(std::memory_order_acquire)};
        if (ticket.next() < ticket.pieces() && number < m_wanted.load(std::memory_order_relaxed) &&
            !(ticket.isOneEach() && ticket.loop() == last)) {
            if (doPiece(ticket))
                last = ticket.loop();
            looks = 0;
            continue;
        }
        if (++looks < kLooks) {
            rest();
            continue;
        }
        const auto calls = m_calls.load();
        m_sleepers.fetch_add(1);
        if (m_ticket.load() == ticket.bits && !m_ends)
            m_calls.wait(calls);
        m_sleepers.fetch_sub(1);
        looks = 0;
    }
}

bool Crew::doPiece(Ticket ticket) {
    auto bits = ticket.bits;
    if (!m_ticket.compare_exchange_strong(bits, bits + 1, std::memory_order_acq_rel))
        return false; // somebody else has it
    doPiece(ticket.next());
    return true;
}

void Crew::doPiece(int piece) {
    try {
        m_loop.piece(m_loop.work, piece);
    } catch (...) {
        if (!m_hasFailed.exchange(true))
            m_failure = std::current_exception();
    }
    m_done.fetch_add(1, std::memory_order_acq_rel);
}

bool Crew::run(int pieces, Sharing sharing, Loop loop) {
    const int threads = at::get_num_threads();
    const bool isOneEach = sharing == Sharing::oneEach;
    if (isAtWork || at::in_parallel_region() || pieces < 1 || pieces > kMostPieces ||
        (isOneEach && pieces > threads))
        return false;
    const std::unique_lock lock(m_busy, std::try_to_lock);
    if (!lock)
        return false;
    recruit(threads - 1);
    m_wanted.store(isOneEach ? pieces - 1 : threads - 1, std::memory_order_relaxed);
    m_loop = loop;
    m_done.store(0, std::memory_order_relaxed);
    const Ticket before{m_ticket.load(std::memory_order_relaxed)};
    const int first = isOneEach ? 1 : 0; // piece 0 is this thread's own
    const std::uint64_t number = (before.loop() + 1) << (2 * kPieceBits + 1);
    m_ticket.store(number | std::uint64_t{isOneEach} << (2 * kPieceBits) |
                   static_cast<std::uint64_t>(pieces) << kPieceBits |
                   static_cast<std::uint64_t>(first));
    if (m_sleepers.load() > 0) {
        m_calls.fetch_add(1);
        m_calls.notify_all();
    }
    isAtWork = true;
    if (isOneEach) {
        doPiece(0);
    } else {
        for (Ticket now{m_ticket.load()}; now.next() < now.pieces(); now.bits = m_ticket.load())
            doPiece(now);
    }
    for (int looks = 0; m_done.load(std::memory_order_acquire) < pieces; ++looks)
        looks < kLooks ? rest() : std::this_thread::yield();
    isAtWork = false;
    if (m_hasFailed.exchange(false))
        std::rethrow_exception(std::exchange(m_failure, nullptr));
    return true;
}

} // namespace depict
