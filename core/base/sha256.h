// SHA-256 (FIPS 180-4): names content by what it is.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace depict {

/// Takes bytes piece by piece.
class Sha256 {
public:
    Sha256();
    void add(std::span<const std::uint8_t> bytes);
    /// 64 hexadecimal digits, lower case. Ends the taking: nothing may be added afterwards.
    [[nodiscard]] std::string digest();

private:
    void mix(const std::uint8_t* block);

    std::array<std::uint32_t, 8> m_state;
    std::array<std::uint8_t, 64> m_rest{}; // of an unfinished block
    std::size_t m_restSize = 0;
    std::uint64_t m_length = 0; // bytes so far
};

} // namespace depict
