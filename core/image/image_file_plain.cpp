// Builds without OpenImageIO: uncompressed PNG files out, nothing in.
#ifndef DEPICT_WITH_FILES

#include "base/error.h"
#include "image/image_file.h"

#include <bit>

namespace depict {

namespace {

constexpr std::size_t kLongestBlock = 65535; // of stored deflate

void append(std::vector<std::uint8_t>& bytes, std::uint32_t value, int count) {
    for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

// A filter byte (none) before every row; 16-bit channels with the high byte first.
std::vector<std::uint8_t> scanlines(const Image& image) {
    const bool isWide = image.format() == PixelFormat::rgba16;
    const std::size_t length = static_cast<std::size_t>(image.width()) * (isWide ? 8 : 4);
    std::vector<std::uint8_t> lines;
    lines.reserve((length + 1) * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        lines.push_back(0);
        const std::uint8_t* row = image.row(y);
        lines.insert(lines.end(), row, row + length);
        if (isWide && std::endian::native == std::endian::little)
            for (std::size_t i = lines.size() - length; i < lines.size(); i += 2)
                std::swap(lines[i], lines[i + 1]);
    }
    return lines;
}

std::vector<std::uint8_t> storedZlib(const std::vector<std::uint8_t>& content) {
    std::vector<std::uint8_t> result{0x78, 0x01};
    std::uint32_t a = 1, b = 0; // Adler-32
    for (const std::uint8_t byte : content) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    for (std::size_t begin = 0; begin < content.size(); begin += kLongestBlock) {
        const std::size_t count = std::min(kLongestBlock, content.size() - begin);
        const auto low = static_cast<std::uint8_t>(count),
                   high = static_cast<std::uint8_t>(count >> 8);
        result.push_back(begin + count == content.size() ? 1 : 0);
        for (const int byte : {int{low}, int{high}, 255 - low, 255 - high})
            result.push_back(static_cast<std::uint8_t>(byte));
        const auto from = content.begin() + static_cast<std::ptrdiff_t>(begin);
        result.insert(result.end(), from, from + static_cast<std::ptrdiff_t>(count));
    }
    append(result, b << 16 | a, 4);
    return result;
}

} // namespace

Image readImage(std::span<const std::uint8_t>) {
    throw Error(ErrorKind::foreignFile, "This build cannot read pictures.");
}

std::vector<std::uint8_t> encodeImage(const Image& image, FileFormat format,
                                      const WriteOptions& options) {
    if (format != FileFormat::png)
        throw Error(ErrorKind::foreignFile, "This build can only write PNG files.");
    if (image.isNull())
        throw Error(ErrorKind::badRequest, "There is no picture to save.");
    std::vector<std::uint8_t> header;
    append(header, static_cast<std::uint32_t>(image.width()), 4);
    append(header, static_cast<std::uint32_t>(image.height()), 4);
    header.push_back(image.format() == PixelFormat::rgba16 ? 16 : 8);
    header.insert(header.end(), {6, 0, 0, 0}); // RGBA, deflate, filters, not interlaced
    std::vector<std::uint8_t> png(kPngSignature.begin(), kPngSignature.end());
    appendPngChunk(png, "IHDR", header);
    appendPngChunk(png, "IDAT", storedZlib(scanlines(image)));
    appendPngChunk(png, "IEND", {});
    return options.texts.empty() ? png : withPngTexts(png, options.texts);
}

} // namespace depict

#endif
