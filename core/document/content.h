// Pixels, masks and tokens as a project keeps them: named by what they are, compressed without
// loss.
#pragma once

#include "document/version.h"

#include <cstdint>
#include <span>
#include <vector>

namespace depict {

/// The same pixels, format and profile have the same key, and no others.
[[nodiscard]] ContentKey keyOf(const Image& picture);
[[nodiscard]] ContentKey keyOf(const Mask& mask);
[[nodiscard]] ContentKey keyOf(const LatentGrid& tokens); // empty for an empty grid

/// Pictures and masks are PNG files. Reading throws Error(badFile) for damaged bytes.
[[nodiscard]] std::vector<std::uint8_t> toBytes(const Image& picture);
[[nodiscard]] std::vector<std::uint8_t> toBytes(const Mask& mask);
[[nodiscard]] std::vector<std::uint8_t> toBytes(const LatentGrid& tokens);
[[nodiscard]] Image pictureFrom(std::span<const std::uint8_t> bytes);
[[nodiscard]] Mask maskFrom(std::span<const std::uint8_t> bytes);
[[nodiscard]] LatentGrid tokensFrom(std::span<const std::uint8_t> bytes);

/// Four bytes a code, the lowest first.
[[nodiscard]] std::vector<std::uint8_t> codesToBytes(std::span<const std::int32_t> codes);
[[nodiscard]] std::vector<std::int32_t> codesFrom(std::span<const std::uint8_t> bytes);

inline constexpr int kThumbnailSide = 192; // pixels of the longer side

/// A small copy (itself where it is small enough already), and as a lossy file.
[[nodiscard]] Image thumbnailOf(const Image& picture);
[[nodiscard]] std::vector<std::uint8_t> thumbnailBytes(const Image& picture);

} // namespace depict
