#ifdef DEPICT_WITH_FILES

#include "base/error.h"
#include "image/image_file_plugin.h"

#include <OpenImageIO/filesystem.h>
#include <OpenImageIO/imageio.h>
#include <webp/encode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

namespace depict {

namespace {

// Pixels as a file takes them.
struct Raster {
    int channels = 4;
    OIIO::TypeDesc type;
    std::vector<std::uint8_t> bytes;
};

bool isOpaque(const Image& image) {
    const std::size_t pixel = image.format() == PixelFormat::rgba8 ? 4 : 8, half = pixel / 4;
    const auto bytes = image.bytes();
    for (std::size_t i = pixel - half; i < bytes.size(); i += pixel)
        for (std::size_t j = i; j < i + half; ++j)
            if (bytes[j] != 255)
                return false;
    return true;
}

Raster straight(const Image& image) {
    const bool isWide = image.format() == PixelFormat::rgba16;
    Raster raster{4, isWide ? OIIO::TypeDesc::UINT16 : OIIO::TypeDesc::UINT8, {}};
    const auto bytes = image.bytes();
    if (!isOpaque(image)) {
        raster.bytes.assign(bytes.begin(), bytes.end());
        return raster;
    }
    raster.channels = 3;
    const std::size_t pixel = isWide ? 8 : 4, colour = pixel / 4 * 3;
    raster.bytes.resize(bytes.size() / 4 * 3);
    for (std::size_t from = 0, to = 0; from < bytes.size(); from += pixel, to += colour)
        std::memcpy(raster.bytes.data() + to, bytes.data() + from, colour);
    return raster;
}

Raster onWhite(const Image& image) {
    const Image narrow = image.toRgba8();
    const auto bytes = narrow.bytes();
    Raster raster{3, OIIO::TypeDesc::UINT8, std::vector<std::uint8_t>(bytes.size() / 4 * 3)};
    for (std::size_t from = 0, to = 0; from < bytes.size(); from += 4, to += 3)
        for (std::size_t c = 0; c < 3; ++c)
            raster.bytes[to + c] = static_cast<std::uint8_t>(
                (bytes[from + c] * bytes[from + 3] + 255 * (255 - bytes[from + 3]) + 127) / 255);
    return raster;
}

float lightOf(float value) { // of the sRGB curve
    return value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
}

Raster light(const Image& image) {
    const Image wide = image.toRgba16();
    const std::size_t count = wide.bytes().size() / 2;
    Raster raster{4, OIIO::TypeDesc::FLOAT, std::vector<std::uint8_t>(count * sizeof(float))};
    const auto* source = reinterpret_cast<const std::uint16_t*>(wide.bytes().data());
    auto* target = reinterpret_cast<float*>(raster.bytes.data());
    for (std::size_t i = 0; i < count; i += 4) {
        const float alpha = static_cast<float>(source[i + 3]) / 65535;
        for (std::size_t c = 0; c < 3; ++c)
            target[i + c] = lightOf(static_cast<float>(source[i + c]) / 65535) * alpha;
        target[i + 3] = alpha;
    }
    return raster;
}

Raster rasterFor(const Image& image, FileFormat format) {
    switch (format) {
    case FileFormat::jpeg:
        return onWhite(image);
    case FileFormat::exr:
        return light(image);
    case FileFormat::png:
    case FileFormat::tiff:
    case FileFormat::webp:
        break;
    }
    return straight(image);
}

OIIO::ImageSpec specFor(const Image& image, const Raster& raster, FileFormat format,
                        const WriteOptions& options) {
    OIIO::ImageSpec spec(image.width(), image.height(), raster.channels, raster.type);
    if (options.dotsPerInch > 0) {
        spec.attribute("XResolution", static_cast<float>(options.dotsPerInch));
        spec.attribute("YResolution", static_cast<float>(options.dotsPerInch));
        spec.attribute("ResolutionUnit", "in");
    }
    const int quality = std::clamp(options.quality, 1, 100);
    // OpenImageIO 2.4 damages TIFF files in memory when it adds this as an EXIF directory.
    if (format != FileFormat::tiff)
        spec.attribute("oiio:ColorSpace", format == FileFormat::exr ? "Linear" : "sRGB");
    switch (format) {
    case FileFormat::png:
        spec.attribute("oiio:UnassociatedAlpha", 1);
        break;
    case FileFormat::jpeg:
        spec.attribute("Compression", "jpeg:" + std::to_string(quality));
        if (quality >= 90)
            spec.attribute("jpeg:subsampling", "4:4:4");
        break;
    case FileFormat::tiff:
        spec.attribute("oiio:UnassociatedAlpha", 1);
        spec.attribute("Compression", "zip");
        break;
    case FileFormat::webp: // not by OpenImageIO
        break;
    case FileFormat::exr:
        spec.set_format(OIIO::TypeDesc::HALF);
        spec.attribute("Compression", "zip");
        break;
    }
    const auto& profile = image.iccProfile();
    if (!profile.empty() && format != FileFormat::exr)
        spec.attribute("ICCProfile",
                       OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(profile.size())),
                       profile.data());
    return spec;
}

std::vector<std::uint8_t> encode(const Image& image, FileFormat format,
                                 const WriteOptions& options) {
    const Raster raster = rasterFor(image, format);
    const OIIO::ImageSpec spec = specFor(image, raster, format, options);
    OIIO::Filesystem::IOVecOutput sink;
    const auto output = OIIO::ImageOutput::create(pluginName(format));
    if (!output)
        throw Error(ErrorKind::foreignFile,
                    "OpenImageIO lacks its " + std::string(pluginName(format)) + " part.");
    const bool isWritten = output->set_ioproxy(&sink) && output->open("picture", spec) &&
                           output->write_image(raster.type, raster.bytes.data()) && output->close();
    if (!isWritten)
        throw Error(ErrorKind::foreignFile,
                    "The picture cannot be saved in this format (" + output->geterror() + ").");
    return std::move(sink.buffer());
}

// OpenImageIO 2.4 divides colours by alpha once too often here and has no lossless WebP.
std::vector<std::uint8_t> encodeWebp(const Image& image, int quality) {
    if (std::max(image.width(), image.height()) > WEBP_MAX_DIMENSION)
        throw Error(ErrorKind::badRequest, "A WebP picture has at most 16383 pixels a side.");
    const Image narrow = image.toRgba8();
    std::uint8_t* content = nullptr;
    const int width = image.width(), height = image.height();
    const std::size_t size =
        quality == 100 ? WebPEncodeLosslessRGBA(narrow.row(0), width, height, 4 * width, &content)
                       : WebPEncodeRGBA(narrow.row(0), width, height, 4 * width,
                                        static_cast<float>(quality), &content);
    if (size == 0)
        throw std::bad_alloc(); // its sizes are right, so nothing else can be wrong
    std::vector<std::uint8_t> bytes(content, content + size);
    WebPFree(content);
    return bytes;
}

// As an APP1 segment behind the start marker; what does not fit into one is left out.
void insertXmp(std::vector<std::uint8_t>& jpeg, const std::string& xmp) {
    constexpr char kName[] = "http://ns.adobe.com/xap/1.0/"; // its final zero is part of it
    const std::size_t length = 2 + sizeof kName + xmp.size();
    if (length > 65535)
        return;
    std::vector<std::uint8_t> segment{0xFF, 0xE1, static_cast<std::uint8_t>(length >> 8),
                                      static_cast<std::uint8_t>(length)};
    segment.insert(segment.end(), kName, kName + sizeof kName);
    segment.insert(segment.end(), xmp.begin(), xmp.end());
    jpeg.insert(jpeg.begin() + 2, segment.begin(), segment.end());
}

} // namespace

std::vector<std::uint8_t> encodeImage(const Image& image, FileFormat format,
                                      const WriteOptions& options) {
    if (image.isNull())
        throw Error(ErrorKind::badRequest, "There is no picture to save.");
    std::vector<std::uint8_t> bytes;
    try {
        bytes = format == FileFormat::webp ? encodeWebp(image, std::clamp(options.quality, 1, 100))
                                           : encode(image, format, options);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::outOfMemory, "There is not enough memory to save the picture.");
    }
    if (format == FileFormat::png && !options.texts.empty())
        return withPngTexts(bytes, options.texts);
    const auto xmp = std::find_if(options.texts.begin(), options.texts.end(),
                                  [](const PngText& text) { return text.keyword == kXmpKeyword; });
    if (format == FileFormat::jpeg && xmp != options.texts.end())
        insertXmp(bytes, xmp->text);
    return bytes;
}

} // namespace depict

#endif
