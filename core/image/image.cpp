#include "image/image.h"

#include "base/error.h"

#include <cassert>
#include <cstring>
#include <new>
#include <utility>

namespace depict {

namespace {

std::size_t byteCount(Size size, PixelFormat format) {
    if (size.isEmpty() || size.width > kLargestSide || size.height > kLargestSide ||
        std::int64_t{size.width} * size.height > kLargestArea)
        throw Error(ErrorKind::badRequest,
                    "A picture cannot be " + std::to_string(size.width) + " x " +
                        std::to_string(size.height) + " pixels; sides are 1 to " +
                        std::to_string(kLargestSide) + " and the area is at most 268 megapixels.");
    return static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) *
           (format == PixelFormat::rgba8 ? 4U : 8U);
}

} // namespace

PixelBuffer::PixelBuffer(Size size, PixelFormat format) : m_size(size), m_format(format) {
    const std::size_t count = byteCount(size, format);
    try {
        m_bytes.resize(count);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::outOfMemory, "There is not enough memory for a picture of " +
                                                std::to_string(size.width) + " x " +
                                                std::to_string(size.height) + " pixels.");
    }
}

PixelBuffer PixelBuffer::clone() const {
    PixelBuffer copy;
    copy.m_size = m_size;
    copy.m_format = m_format;
    copy.m_bytes = m_bytes;
    copy.m_icc = m_icc;
    return copy;
}

const std::uint8_t* PixelBuffer::row(int y) const {
    assert(y >= 0 && y < m_size.height);
    return m_bytes.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width) *
                                static_cast<std::size_t>(bytesPerPixel());
}

std::uint8_t* PixelBuffer::row(int y) {
    return const_cast<std::uint8_t*>(std::as_const(*this).row(y));
}

std::uint16_t* PixelBuffer::row16(int y) {
    assert(m_format == PixelFormat::rgba16);
    return reinterpret_cast<std::uint16_t*>(row(y));
}

void PixelBuffer::fill(std::uint8_t r, std::uint8_t g, std::uint8_t b, std::uint8_t a) {
    const std::uint8_t channels[] = {r, g, b, a};
    if (m_format == PixelFormat::rgba8) {
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = channels[i % 4];
    } else { // 16 bits repeat the byte: 255 becomes 65535
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = channels[i / 2 % 4];
    }
}

void PixelBuffer::paste(const Image& source, int x, int y) {
    assert(source.isNull() || source.format() == m_format);
    const Rect part =
        intersected({0, 0, m_size.width, m_size.height}, {x, y, source.width(), source.height()});
    const auto pixel = static_cast<std::size_t>(bytesPerPixel());
    for (int line = part.y; line < part.bottom(); ++line)
        std::memcpy(row(line) + static_cast<std::size_t>(part.x) * pixel,
                    source.row(line - y) + static_cast<std::size_t>(part.x - x) * pixel,
                    static_cast<std::size_t>(part.width) * pixel);
}

Image PixelBuffer::freeze() && {
    if (m_bytes.empty())
        return {};
    auto pixels = std::make_shared<PixelBuffer>(std::move(*this));
    m_size = {};
    m_bytes.clear();
    m_icc.clear();
    return Image(std::move(pixels));
}

PixelFormat Image::format() const {
    return m_pixels ? m_pixels->format() : PixelFormat::rgba8;
}

std::span<const std::uint8_t> Image::bytes() const {
    return m_pixels ? m_pixels->bytes() : std::span<const std::uint8_t>{};
}

const std::vector<std::uint8_t>& Image::iccProfile() const {
    static const std::vector<std::uint8_t> none;
    return m_pixels ? m_pixels->iccProfile() : none;
}

PixelBuffer Image::thaw() const {
    return m_pixels ? m_pixels->clone() : PixelBuffer();
}

Image Image::cropped(const Rect& area) const {
    assert(intersected(area, {0, 0, width(), height()}) == area);
    PixelBuffer part({area.width, area.height}, format());
    part.setIccProfile(iccProfile());
    part.paste(*this, -area.x, -area.y);
    return std::move(part).freeze();
}

Image Image::toRgba8() const {
    if (format() == PixelFormat::rgba8)
        return *this;
    PixelBuffer narrow(size());
    narrow.setIccProfile(iccProfile());
    const auto wide = bytes();
    const auto out = narrow.bytes();
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::uint16_t value = 0;
        std::memcpy(&value, wide.data() + 2 * i, 2);
        out[i] = static_cast<std::uint8_t>((value * 255U + 32767U) / 65535U);
    }
    return std::move(narrow).freeze();
}

Image Image::toRgba16() const {
    if (isNull() || format() == PixelFormat::rgba16)
        return *this;
    PixelBuffer wide(size(), PixelFormat::rgba16);
    wide.setIccProfile(iccProfile());
    const auto narrow = bytes();
    const auto out = wide.bytes();
    for (std::size_t i = 0; i < narrow.size(); ++i)
        out[2 * i] = out[2 * i + 1] = narrow[i];
    return std::move(wide).freeze();
}

bool operator==(const Image& a, const Image& b) {
    if (a.m_pixels == b.m_pixels)
        return true;
    if (a.isNull() || b.isNull() || a.size() != b.size() || a.format() != b.format())
        return false;
    return std::memcmp(a.bytes().data(), b.bytes().data(), a.bytes().size()) == 0 &&
           a.iccProfile() == b.iccProfile();
}

} // namespace depict
