// Text that travels inside PNG files (tEXt, zTXt, iTXt chunks), read and written without a picture
// library. Hostile files are refused with Error(badFile).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depict {

struct PngText {
    std::string keyword; // Latin-1, 1 … 79 bytes
    std::string text;    // UTF-8
    friend bool operator==(const PngText&, const PngText&) = default;
};

/// Where XMP packets live.
inline constexpr const char* kXmpKeyword = "XML:com.adobe.xmp";

[[nodiscard]] bool isPng(std::span<const std::uint8_t> bytes);

/// Throws Error(badFile) for what is not PNG, is cut short, has chunks that do not fit, or a wrong
/// checksum over what the picture is made of; unpacks no pixels.
void checkPng(std::span<const std::uint8_t> bytes);

/// All texts in file order, converted to UTF-8; tEXt and zTXt that are UTF-8 already stay so.
/// Chunks whose text is damaged or inflates beyond 16 MiB are left out; a file whose chunks do not
/// fit is an Error(badFile).
[[nodiscard]] std::vector<PngText> readPngTexts(std::span<const std::uint8_t> png);

/// The same file with these texts as iTXt chunks before the pixels; texts that were there under
/// the same keywords are replaced. Empty texts only remove.
[[nodiscard]] std::vector<std::uint8_t> withPngTexts(std::span<const std::uint8_t> png,
                                                     const std::vector<PngText>& texts);

/// Appends one chunk with its length and checksum. `type` has four letters.
void appendPngChunk(std::vector<std::uint8_t>& png, std::string_view type,
                    std::span<const std::uint8_t> content);

inline constexpr std::array<std::uint8_t, 8> kPngSignature{0x89, 'P',  'N',  'G',
                                                           0x0D, 0x0A, 0x1A, 0x0A};

} // namespace depict
