// The threads that share the small loops of a token's arithmetic. As many as libtorch has, but not
// libtorch's: its loops are cut into as many parts as there are threads and end when the last one
// is done, so where another program wants a core too, each of thousands of loops waits for a turn
// of the scheduler, and a painting of half a second takes a minute. Here whoever is free takes the
// next piece; a thread that gets no core is not waited for.
#pragma once

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace depict {

class Crew {
public:
    /// The one of this process. Its threads come when they are first needed and look out for work
    /// for a moment before they sleep.
    static Crew& here();
    Crew() = default;
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    enum class Sharing {
        pieces, // whoever is free takes the next one
        oneEach // each piece by a thread of its own, at the same time: they may wait for each other
    };
    /// Does work(0) … work(pieces - 1), this thread too, and returns when all is done; throws what
    /// a piece has thrown. False where nothing was done, because the threads are busy with another
    /// loop, this one is a piece of such itself, or there are too few for one each.
    template <typename Work> bool run(int pieces, Sharing sharing, const Work& work) {
        return run(
            pieces, sharing,
            {[](const void* own, int piece) { (*static_cast<const Work*>(own))(piece); }, &work});
    }

private:
    struct Loop {
        void (*piece)(const void*, int);
        const void* work;
    };
    bool run(int pieces, Sharing sharing, Loop loop);
    // What is to be done, in one word, so that a claim is of the loop that it was read from:
    // number of the loop, 1 bit oneEach, pieces, next piece.
    static constexpr int kPieceBits = 15;
    static constexpr std::uint64_t kPieceMask = (1U << kPieceBits) - 1;
    static constexpr int kMostPieces = kPieceMask;
    struct Ticket {
        std::uint64_t bits;
        [[nodiscard]] int next() const { return static_cast<int>(bits & kPieceMask); }
        [[nodiscard]] int pieces() const {
            return static_cast<int>(bits >> kPieceBits & kPieceMask);
        }
        [[nodiscard]] bool isOneEach() const { return bits >> (2 * kPieceBits) & 1; }
        [[nodiscard]] std::uint64_t loop() const { return bits >> (2 * kPieceBits + 1); }
    };

    void recruit(int count);
    void live(int number);
    /// Takes the next piece of the loop of this ticket and does it; false when there is none.
    bool doPiece(Ticket ticket);
    void doPiece(int piece);

    std::mutex m_busy; // of whoever has a loop to share
    std::vector<std::thread> m_threads;
    alignas(64) std::atomic<std::uint64_t> m_ticket = 0;
    alignas(64) std::atomic<int> m_done = 0;
    alignas(64) std::atomic<std::uint32_t> m_calls = 0; // changes when sleepers are to look
    std::atomic<int> m_sleepers = 0;
    std::atomic<int> m_wanted = 0; // threads of the loop besides its owner
    std::atomic<bool> m_ends = false;
    Loop m_loop{};
    std::atomic<bool> m_hasFailed = false;
    std::exception_ptr m_failure;
};

/// work(from, to) for all of [begin, end), in pieces of at least `grain` on several threads, or in
/// one on this. What is computed must not depend on how it is cut.
template <typename Work>
void sharedFor(std::int64_t begin, std::int64_t end, std::int64_t grain, const Work& work) {
    constexpr int kPiecesEach = 3; // of a thread: so that one that comes late finds less to do
    const std::int64_t count = end - begin;
    const int threads = at::get_num_threads();
    if (count <= 0)
        return;
    if (count > grain && threads > 1) {
        const std::int64_t size =
            std::max(grain, (count + kPiecesEach * threads - 1) / (kPiecesEach * threads));
        const auto pieces = static_cast<int>((count + size - 1) / size);
        if (Crew::here().run(pieces, Crew::Sharing::pieces, [&](int piece) {
                const std::int64_t from = begin + piece * size;
                work(from, std::min(end, from + size));
            }))
            return;
    }
    work(begin, end);
}

} // namespace depict
