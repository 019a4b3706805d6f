#include "document/open_raster.h"

#include "base/error.h"
#include "base/file.h"
#include "document/open_raster_stack.h"
#include "document/zip_archive.h"
#include "image/image_file.h"
#include "image/resample.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace depict {

namespace {

constexpr std::string_view kMimeType = "image/openraster";
constexpr int kThumbnail = 256;                          // the specification's largest side
constexpr std::uint64_t kMostStackBytes = 4 << 20;       // of stack.xml
constexpr std::uint64_t kMostLayerBytes = 1024ULL << 20; // of a layer's PNG file
constexpr std::uint64_t kMostFileBytes = 4ULL * 1024 << 20;

std::span<const std::uint8_t> asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string_view asText(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string sourceOf(std::size_t layer) {
    return "data/layer" + std::to_string(layer) + ".png";
}

// One pixel over another, both with straight alpha.
void lay(const std::uint8_t* over, double opacity, std::uint8_t* under) {
    const double alpha = over[3] / 255.0 * opacity, below = under[3] / 255.0 * (1 - alpha);
    const double whole = alpha + below;
    for (int c = 0; c < 3 && whole > 0; ++c)
        under[c] =
            static_cast<std::uint8_t>(std::lround((over[c] * alpha + under[c] * below) / whole));
    under[3] = static_cast<std::uint8_t>(std::lround(255 * whole));
}

} // namespace

Image merged(const RasterStack& stack) {
    PixelBuffer canvas(stack.size);
    for (const RasterLayer& layer : stack.layers) {
        if (!layer.isVisible)
            continue;
        const Image pixels = layer.pixels.toRgba8();
        if (!pixels.iccProfile().empty())
            canvas.setIccProfile(pixels.iccProfile());
        const Rect shared = intersected({layer.x, layer.y, pixels.width(), pixels.height()},
                                        {0, 0, stack.size.width, stack.size.height});
        for (int y = shared.y; y < shared.bottom(); ++y) {
            const std::uint8_t* over = pixels.row(y - layer.y) + 4 * (shared.x - layer.x);
            std::uint8_t* under = canvas.row(y) + 4 * shared.x;
            for (int x = 0; x < shared.width; ++x, over += 4, under += 4)
                lay(over, layer.opacity, under);
        }
    }
    return std::move(canvas).freeze();
}

std::vector<std::uint8_t> encodeOpenRaster(const RasterStack& stack) {
    if (stack.layers.empty() || stack.layers.size() > kMostRasterLayers)
        throw Error(ErrorKind::badRequest, "An OpenRaster file has 1 to " +
                                               std::to_string(kMostRasterLayers) + " layers.");
    std::vector<StackedLayer> described;
    ZipWriter zip;
    zip.add("mimetype", asBytes(kMimeType), ZipWriter::How::stored);
    for (std::size_t i = 0; i < stack.layers.size(); ++i) {
        const RasterLayer& layer = stack.layers[i];
        zip.add(sourceOf(i), encodeImage(layer.pixels, FileFormat::png), ZipWriter::How::stored);
        described.push_back(
            {sourceOf(i), layer.name, layer.x, layer.y, layer.opacity, layer.isVisible});
    }
    zip.add("stack.xml", asBytes(stackXml(stack.size, described)), ZipWriter::How::packed);
    const Image picture = merged(stack);
    zip.add("mergedimage.png", encodeImage(picture, FileFormat::png), ZipWriter::How::stored);
    const bool isSmall = picture.width() <= kThumbnail && picture.height() <= kThumbnail;
    const Image thumbnail =
        isSmall ? picture : resampled(picture, fitted(picture.size(), {kThumbnail, kThumbnail}));
    zip.add("Thumbnails/thumbnail.png", encodeImage(thumbnail, FileFormat::png),
            ZipWriter::How::stored);
    return std::move(zip).bytes();
}

RasterStack decodeOpenRaster(std::span<const std::uint8_t> bytes) {
    const ZipReader zip(bytes);
    std::string_view type;
    const auto mimetype = zip.content("mimetype", 256);
    if (mimetype) // some programs end the line
        type = asText(*mimetype).substr(0, kMimeType.size());
    if (type != kMimeType)
        throw Error(ErrorKind::badFile, "The file is not an OpenRaster picture.");
    const auto xml = zip.content("stack.xml", kMostStackBytes);
    if (!xml)
        throw Error(ErrorKind::badFile, "The OpenRaster file has no list of layers.");
    RasterStack stack;
    for (const StackedLayer& layer : readStackXml(asText(*xml), stack.size)) {
        if (stack.layers.size() == kMostRasterLayers)
            throw Error(ErrorKind::badFile, "The OpenRaster file has too many layers.");
        const auto png = zip.content(layer.source, kMostLayerBytes);
        if (!png || !isPng(*png))
            throw Error(ErrorKind::badFile, "The OpenRaster file lacks one of its layers.");
        stack.layers.push_back(
            {layer.name, readImage(*png), layer.x, layer.y, layer.opacity, layer.isVisible});
    }
    if (stack.layers.empty())
        throw Error(ErrorKind::badFile, "The OpenRaster file has no layers.");
    return stack;
}

void writeOpenRaster(const std::filesystem::path& file, const RasterStack& stack) {
    writeFile(file, encodeOpenRaster(stack));
}

RasterStack readOpenRaster(const std::filesystem::path& file) {
    return decodeOpenRaster(readFile(file, kMostFileBytes));
}

bool isOpenRasterName(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension == ".ora";
}

} // namespace depict
