#include "document/content.h"

#include "base/error.h"
#include "base/sha256.h"
#include "generation/grid_limits.h"
#include "image/image_file.h"
#include "image/resample.h"

#include <algorithm>
#include <string_view>
#include <zlib.h>

namespace depict {

namespace {

constexpr std::size_t kHeadSize = 3; // numbers before the codes: rows, columns, codes a cell
constexpr int kMostCodesPerCell = 64;
constexpr int kThumbnailQuality = 85;

void append(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

std::uint32_t numberAt(std::span<const std::uint8_t> bytes, std::size_t place) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number |= std::uint32_t{bytes[4 * place + i]} << (8 * i);
    return number;
}

Sha256 hashOf(std::string_view kind, Size size) {
    std::vector<std::uint8_t> head(kind.begin(), kind.end());
    append(head, static_cast<std::uint32_t>(size.width));
    append(head, static_cast<std::uint32_t>(size.height));
    Sha256 hash;
    hash.add(head);
    return hash;
}

// Rows, columns, codes a cell, then the codes: numbers of 32 bits, little-endian.
std::vector<std::uint8_t> plainBytes(const LatentGrid& tokens) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(4 * (kHeadSize + tokens.codes().size()));
    append(bytes, static_cast<std::uint32_t>(tokens.size().rows));
    append(bytes, static_cast<std::uint32_t>(tokens.size().columns));
    append(bytes, static_cast<std::uint32_t>(tokens.codesPerCell()));
    for (const std::int32_t code : tokens.codes())
        append(bytes, static_cast<std::uint32_t>(code));
    return bytes;
}

Error damagedTokens() {
    return {ErrorKind::badFile, "The project is damaged: the tokens of a version do not fit."};
}

} // namespace

ContentKey keyOf(const Image& picture) {
    Sha256 hash =
        hashOf(picture.format() == PixelFormat::rgba8 ? "rgba8" : "rgba16", picture.size());
    hash.add(picture.bytes());
    hash.add(picture.iccProfile());
    return hash.digest();
}

ContentKey keyOf(const Mask& mask) {
    Sha256 hash = hashOf("mask", mask.size());
    hash.add(mask.coverage());
    return hash.digest();
}

ContentKey keyOf(const LatentGrid& tokens) {
    if (tokens.isEmpty())
        return {};
    Sha256 hash = hashOf("tokens", {});
    hash.add(plainBytes(tokens));
    return hash.digest();
}

std::vector<std::uint8_t> toBytes(const Image& picture) {
    return encodeImage(picture, FileFormat::png);
}

std::vector<std::uint8_t> toBytes(const Mask& mask) {
    return encodeImage(mask.toImage(), FileFormat::png);
}

std::vector<std::uint8_t> toBytes(const LatentGrid& tokens) {
    const auto plain = plainBytes(tokens);
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    std::vector<std::uint8_t> packed(size);
    if (compress(packed.data(), &size, plain.data(), static_cast<uLong>(plain.size())) != Z_OK)
        throw Error(ErrorKind::outOfMemory, "There is not enough memory to keep the tokens.");
    packed.resize(size);
    return packed;
}

Image pictureFrom(std::span<const std::uint8_t> bytes) {
    return readImage(bytes);
}

Mask maskFrom(std::span<const std::uint8_t> bytes) {
    return Mask::fromImage(readImage(bytes));
}

LatentGrid tokensFrom(std::span<const std::uint8_t> bytes) {
    constexpr std::size_t kMost =
        4 * (kHeadSize + std::size_t{kWidestLimits.mostCells} * kMostCodesPerCell);
    std::vector<std::uint8_t> plain(kMost);
    uLongf size = kMost;
    if (uncompress(plain.data(), &size, bytes.data(), static_cast<uLong>(bytes.size())) != Z_OK ||
        size < 4 * kHeadSize)
        throw damagedTokens();
    const auto head = [&](std::size_t place, int most) {
        const std::uint32_t number = numberAt(plain, place);
        if (number < 1 || number > static_cast<std::uint32_t>(most))
            throw damagedTokens();
        return static_cast<int>(number);
    };
    const GridSize grid{head(0, kWidestLimits.largestSide), head(1, kWidestLimits.largestSide)};
    if (grid.cells() > kWidestLimits.mostCells)
        throw damagedTokens();
    LatentGrid tokens(grid, head(2, kMostCodesPerCell));
    if (size != 4 * (kHeadSize + tokens.codes().size()))
        throw damagedTokens();
    std::size_t place = kHeadSize;
    for (std::int32_t& code : tokens.codes())
        code = static_cast<std::int32_t>(numberAt(plain, place++));
    return tokens;
}

std::vector<std::uint8_t> codesToBytes(std::span<const std::int32_t> codes) {
    std::vector<std::uint8_t> bytes;
    for (const std::int32_t code : codes)
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint32_t>(code) >> shift));
    return bytes;
}

std::vector<std::int32_t> codesFrom(std::span<const std::uint8_t> bytes) {
    std::vector<std::int32_t> codes(bytes.size() / 4);
    for (std::size_t i = 0; i < 4 * codes.size(); ++i)
        codes[i / 4] = static_cast<std::int32_t>(static_cast<std::uint32_t>(codes[i / 4]) |
                                                 std::uint32_t{bytes[i]} << (8 * (i % 4)));
    return codes;
}

Image thumbnailOf(const Image& picture) {
    const bool isSmall = std::max(picture.width(), picture.height()) <= kThumbnailSide;
    const Image small = picture.toRgba8();
    return isSmall ? small
                   : resampled(small, fitted(picture.size(), {kThumbnailSide, kThumbnailSide}));
}

std::vector<std::uint8_t> thumbnailBytes(const Image& picture) {
    WriteOptions options;
    options.quality = kThumbnailQuality;
    return encodeImage(thumbnailOf(picture), FileFormat::webp, options);
}

} // namespace depict
