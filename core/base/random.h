// Counter-based random numbers (Philox 4x32-10, Salmon et al. 2011): a number is a pure function of
// (seed, stream, counter), so results do not depend on threads, order, pause or rewind.
#pragma once

#include <array>
#include <cstdint>

namespace depict {

/// Four independent 32-bit numbers for this key and counter.
[[nodiscard]] std::array<std::uint32_t, 4> philox(std::uint64_t seed, std::uint64_t stream,
                                                  std::uint64_t counter);

/// Uniform in [0, 1) with 53 bits; a pure function of its arguments.
[[nodiscard]] double uniformAt(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter);

/// A sequence drawn from one (seed, stream). Copy it to replay it.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_seed(seed), m_stream(stream) {}

    std::uint32_t bits();
    double uniform();                        // [0, 1)
    double uniform(double low, double high); // [low, high)
    int below(int n);                        // 0 … n-1; n > 0
    int between(int low, int high);          // low … high, both included
    bool chance(double probability);
    double normal(); // mean 0, deviation 1

    /// An independent sequence, determined by this one's seed and the number.
    [[nodiscard]] Random fork(std::uint64_t number) const;

private:
    std::uint64_t m_seed;
    std::uint64_t m_stream;
    std::uint64_t m_counter = 0;
    std::array<std::uint32_t, 4> m_block{};
    int m_left = 0;
};

} // namespace depict
