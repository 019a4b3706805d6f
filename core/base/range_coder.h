// An adaptive binary range coder (Martin 1979; the bit models and the carry are those of LZMA):
// bits of which a model tells how likely they are take as little room as they can. Encoder and
// Decoder have one interface, so that one template both writes and reads a format: code(model, bit)
// says a bit, or sets it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace depict {

/// How likely a bit is, learned from those that were coded with it.
class BitModel {
public:
    static constexpr int kBits = 11;
    /// Of 2^kBits.
    [[nodiscard]] std::uint32_t zero() const { return m_zero; }
    void learn(bool bit) {
        constexpr int kShift = 4;
        m_zero = bit ? m_zero - (m_zero >> kShift) : m_zero + (((1U << kBits) - m_zero) >> kShift);
    }

private:
    std::uint32_t m_zero = 1U << (kBits - 1);
};

class RangeEncoder {
public:
    void code(BitModel& model, bool& bit) {
        const std::uint32_t bound = (m_range >> BitModel::kBits) * model.zero();
        m_low += bit ? bound : 0;
        m_range = bit ? m_range - bound : bound;
        model.learn(bit);
        for (; m_range < 1U << 24; m_range <<= 8)
            shift();
    }
    /// Ends the coding.
    [[nodiscard]] std::vector<std::uint8_t> finish() {
        for (int i = 0; i < 5; ++i)
            shift();
        m_bytes.erase(m_bytes.begin()); // the carry of nothing
        while (!m_bytes.empty() && m_bytes.back() == 0)
            m_bytes.pop_back(); // the decoder reads zeros behind the end
        return std::move(m_bytes);
    }

private:
    void shift() {
        if (m_low < 0xff000000U || m_low >> 32 != 0) {
            const auto carry = static_cast<std::uint8_t>(m_low >> 32);
            m_bytes.push_back(static_cast<std::uint8_t>(m_held + carry));
            for (; m_waiting > 0; --m_waiting)
                m_bytes.push_back(static_cast<std::uint8_t>(0xff + carry));
            m_held = static_cast<std::uint8_t>(m_low >> 24);
        } else {
            ++m_waiting;
        }
        m_low = (m_low << 8) & 0xffffffffU;
    }

    std::uint64_t m_low = 0;
    std::uint32_t m_range = 0xffffffffU;
    std::uint8_t m_held = 0;
    int m_waiting = 0; // bytes of 255 that a carry may still change
    std::vector<std::uint8_t> m_bytes;
};

/// Reads whatever bytes there are; bits come out of any.
class RangeDecoder {
public:
    /// Refers to the bytes.
    explicit RangeDecoder(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {
        for (int i = 0; i < 4; ++i)
            m_code = m_code << 8 | next();
    }
    void code(BitModel& model, bool& bit) {
        const std::uint32_t bound = (m_range >> BitModel::kBits) * model.zero();
        bit = m_code >= bound;
        m_code -= bit ? bound : 0;
        m_range = bit ? m_range - bound : bound;
        model.learn(bit);
        for (; m_range < 1U << 24; m_range <<= 8)
            m_code = m_code << 8 | next();
    }

private:
    std::uint32_t next() { return m_at < m_bytes.size() ? m_bytes[m_at++] : 0; }
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    std::uint32_t m_range = 0xffffffffU, m_code = 0;
};

/// The models of numbers below 2^Bits, bit by bit from the highest.
template <int Bits> class NumberModel {
public:
    template <typename Coder> void code(Coder& coder, unsigned& number) {
        std::size_t node = 1;
        for (int i = Bits - 1; i >= 0; --i) {
            bool bit = (number >> i & 1U) != 0;
            coder.code(m_bits[node], bit);
            node = 2 * node + (bit ? 1 : 0);
        }
        number = static_cast<unsigned>(node - (std::size_t{1} << Bits));
    }

private:
    BitModel m_bits[std::size_t{1} << Bits];
};

} // namespace depict
