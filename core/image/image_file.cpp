#include "image/image_file.h"

#include "base/error.h"
#include "base/file.h"

#include <algorithm>
#include <string_view>

namespace depict {

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{2} << 30;

bool hasAt(std::span<const std::uint8_t> bytes, std::size_t position, std::string_view wanted) {
    return bytes.size() >= position + wanted.size() &&
           std::equal(wanted.begin(), wanted.end(), bytes.begin() + static_cast<long>(position),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

} // namespace

std::optional<FileFormat> formatOfName(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (extension == ".png")
        return FileFormat::png;
    if (extension == ".jpg" || extension == ".jpeg" || extension == ".jpe" || extension == ".jfif")
        return FileFormat::jpeg;
    if (extension == ".webp")
        return FileFormat::webp;
    if (extension == ".tif" || extension == ".tiff")
        return FileFormat::tiff;
    if (extension == ".exr")
        return FileFormat::exr;
    return std::nullopt;
}

std::optional<FileFormat> formatOfBytes(std::span<const std::uint8_t> bytes) {
    using namespace std::string_view_literals;
    if (isPng(bytes))
        return FileFormat::png;
    if (hasAt(bytes, 0, "\xFF\xD8\xFF"sv))
        return FileFormat::jpeg;
    if (hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "WEBP"sv))
        return FileFormat::webp;
    if (hasAt(bytes, 0, "II*\0"sv) || hasAt(bytes, 0, "MM\0*"sv) || hasAt(bytes, 0, "II+\0"sv) ||
        hasAt(bytes, 0, "MM\0+"sv))
        return FileFormat::tiff;
    if (hasAt(bytes, 0, "\x76\x2F\x31\x01"sv))
        return FileFormat::exr;
    return std::nullopt;
}

Image readImage(const std::filesystem::path& path) {
    const auto bytes = readFile(path, kLargestFile);
    try {
        return readImage(bytes);
    } catch (const Error& error) {
        throw Error(error.kind(), '"' + path.string() + "\": " + error.detail());
    }
}

void writeImage(const std::filesystem::path& path, const Image& image,
                const WriteOptions& options) {
    const auto format = formatOfName(path);
    if (!format)
        throw Error(ErrorKind::foreignFile,
                    "A picture cannot be saved as \"" + path.filename().string() +
                        "\"; the name must end in .png, .jpg, .webp, .tif or .exr.");
    writeFile(path, encodeImage(image, *format, options));
}

} // namespace depict
