// Pictures as files: PNG, JPEG, WebP, TIFF and OpenEXR through OpenImageIO (and libwebp). Builds
// without it (training hosts) write plain PNG files and read nothing.
#pragma once

#include "image/image.h"
#include "image/png_text.h"

#include <filesystem>
#include <optional>

namespace depict {

enum class FileFormat { png, jpeg, webp, tiff, exr };

/// By a name's extension, upper or lower case; nothing for others.
[[nodiscard]] std::optional<FileFormat> formatOfName(const std::filesystem::path& path);

/// By the first bytes of a file; nothing for others.
[[nodiscard]] std::optional<FileFormat> formatOfBytes(std::span<const std::uint8_t> bytes);

/// Any thread. The picture stands upright (EXIF orientation applied), has straight alpha, 8 bits a
/// channel or 16 where the file has more (floating-point light gets the sRGB curve, values above 1
/// are cut), and keeps its RGB profile; gray, palette and CMYK become RGB. Of several pages the
/// first is read.
/// Throws Error: notFound, badFile (damaged, cut short), unsupported (not one of our formats),
/// badRequest (above kLargestSide or kLargestArea; found out before any pixel is allocated),
/// outOfMemory.
[[nodiscard]] Image readImage(const std::filesystem::path& path);
[[nodiscard]] Image readImage(std::span<const std::uint8_t> bytes);

struct WriteOptions {
    int quality = 92;           // JPEG and WebP: 1 … 100; WebP with 100 is lossless
    std::vector<PngText> texts; // PNG; of these JPEG gets the one under kXmpKeyword
    double dotsPerInch = 0;     // PNG, JPEG, TIFF: how large it is printed; 0 = it does not say
};

/// The file's bytes. PNG and TIFF give back the same pixels; JPEG and WebP are lossy with 8 bits,
/// JPEG shows the picture on white; OpenEXR gets linear light in half floats. Throws
/// Error(unsupported), Error(badRequest) for sizes that the format cannot have, Error(outOfMemory).
[[nodiscard]] std::vector<std::uint8_t> encodeImage(const Image& image, FileFormat format,
                                                    const WriteOptions& options = {});

/// In the format that the extension names; all or nothing as writeFile(). Throws also
/// Error(unsupported) for other extensions, Error(notFound, diskFull, notWritable).
void writeImage(const std::filesystem::path& path, const Image& image,
                const WriteOptions& options = {});

} // namespace depict
