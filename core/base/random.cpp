#include "base/random.h"

#include <cmath>
#include <numbers>

namespace depict {

std::array<std::uint32_t, 4> philox(std::uint64_t seed, std::uint64_t stream,
                                    std::uint64_t counter) {
    auto k0 = static_cast<std::uint32_t>(seed), k1 = static_cast<std::uint32_t>(seed >> 32);
    std::array<std::uint32_t, 4> c{
        static_cast<std::uint32_t>(counter), static_cast<std::uint32_t>(counter >> 32),
        static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32)};
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t{0xD2511F53} * c[0];
        const std::uint64_t p1 = std::uint64_t{0xCD9E8D57} * c[2];
        c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ k0, static_cast<std::uint32_t>(p1),
             static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ k1, static_cast<std::uint32_t>(p0)};
        k0 += 0x9E3779B9;
        k1 += 0xBB67AE85;
    }
    return c;
}

double uniformAt(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter) {
    const auto b = philox(seed, stream, counter);
    const std::uint64_t bits = (std::uint64_t{b[0]} << 32 | b[1]) >> 11;
    return static_cast<double>(bits) * 0x1.0p-53;
}

std::uint32_t Random::bits() {
    if (m_left == 0) {
        m_block = philox(m_seed, m_stream, m_counter++);
        m_left = 4;
    }
    return m_block[static_cast<std::size_t>(--m_left)];
}

double Random::uniform() {
    return static_cast<double>(bits()) * 0x1.0p-32;
}

double Random::uniform(double low, double high) {
    return low + (high - low) * uniform();
}

int Random::below(int n) {
    return static_cast<int>((std::uint64_t{bits()} * static_cast<std::uint64_t>(n)) >> 32);
}

int Random::between(int low, int high) {
    return low + below(high - low + 1);
}

bool Random::chance(double probability) {
    return uniform() < probability;
}

double Random::normal() {
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

Random Random::fork(std::uint64_t number) const {
    const auto b = philox(m_seed, m_stream ^ 0x9E3779B97F4A7C15ULL, number);
    return Random(std::uint64_t{b[0]} << 32 | b[1], std::uint64_t{b[2]} << 32 | b[3]);
}

} // namespace depict
