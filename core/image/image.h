// The two picture types: PixelBuffer is owned and writable, Image is immutable and shared. A buffer
// freezes into an image; there is no third picture type.
#pragma once

#include "base/geometry.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace depict {

enum class PixelFormat { rgba8, rgba16 }; // straight (not premultiplied) alpha

/// Largest side and area that any picture may have; readers refuse more.
inline constexpr int kLargestSide = 65535;
inline constexpr std::int64_t kLargestArea = 268'435'456; // 16384 x 16384

class Image;

/// Writable pixels, row-major, no padding. Moves cheaply; copies are deliberate (`clone`).
class PixelBuffer {
public:
    PixelBuffer() = default;
    /// Transparent black. Throws Error(badRequest) for sizes out of range, Error(outOfMemory).
    explicit PixelBuffer(Size size, PixelFormat format = PixelFormat::rgba8);
    PixelBuffer(PixelBuffer&&) noexcept = default;
    PixelBuffer& operator=(PixelBuffer&&) noexcept = default;
    [[nodiscard]] PixelBuffer clone() const;

    [[nodiscard]] Size size() const { return m_size; }
    [[nodiscard]] int width() const { return m_size.width; }
    [[nodiscard]] int height() const { return m_size.height; }
    [[nodiscard]] PixelFormat format() const { return m_format; }
    [[nodiscard]] int bytesPerPixel() const { return m_format == PixelFormat::rgba8 ? 4 : 8; }
    [[nodiscard]] std::uint8_t* row(int y);
    [[nodiscard]] const std::uint8_t* row(int y) const;
    [[nodiscard]] std::uint16_t* row16(int y); // only for rgba16
    [[nodiscard]] std::span<std::uint8_t> bytes() { return m_bytes; }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }

    void fill(std::uint8_t r, std::uint8_t g, std::uint8_t b, std::uint8_t a = 255);
    /// Copies `source` (same format) so that its corner lies at x, y; clipped to this buffer.
    void paste(const Image& source, int x, int y);

    /// An ICC profile that goes with the pixels; empty means sRGB.
    [[nodiscard]] const std::vector<std::uint8_t>& iccProfile() const { return m_icc; }
    void setIccProfile(std::vector<std::uint8_t> profile) { m_icc = std::move(profile); }

    /// Gives the pixels up to an image; the buffer is empty afterwards.
    [[nodiscard]] Image freeze() &&;

private:
    Size m_size;
    PixelFormat m_format = PixelFormat::rgba8;
    std::vector<std::uint8_t> m_bytes;
    std::vector<std::uint8_t> m_icc;
};

/// Immutable pixels; copying shares them. Equal means same size, format, bytes and profile.
class Image {
public:
    Image() = default;

    [[nodiscard]] bool isNull() const { return !m_pixels; }
    [[nodiscard]] Size size() const { return m_pixels ? m_pixels->size() : Size{}; }
    [[nodiscard]] int width() const { return size().width; }
    [[nodiscard]] int height() const { return size().height; }
    [[nodiscard]] PixelFormat format() const;
    [[nodiscard]] const std::uint8_t* row(int y) const { return m_pixels->row(y); }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const;
    [[nodiscard]] const std::vector<std::uint8_t>& iccProfile() const;
    /// A writable copy.
    [[nodiscard]] PixelBuffer thaw() const;
    /// The part inside `area`, which must lie within the picture.
    [[nodiscard]] Image cropped(const Rect& area) const;
    /// The same picture with 8 bits a channel (itself when it has them).
    [[nodiscard]] Image toRgba8() const;
    /// The same picture with 16 bits a channel (itself when it has them).
    [[nodiscard]] Image toRgba16() const;

    friend bool operator==(const Image& a, const Image& b);

private:
    friend class PixelBuffer;
    explicit Image(std::shared_ptr<const PixelBuffer> pixels) : m_pixels(std::move(pixels)) {}
    std::shared_ptr<const PixelBuffer> m_pixels;
};

} // namespace depict
