#ifdef DEPICT_WITH_FILES

#include "base/error.h"
#include "image/image_file_plugin.h"
#include "image/tiff_check.h"

#include <OpenImageIO/filesystem.h>
#include <OpenImageIO/imageio.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <new>

namespace depict {

namespace {

using Bytes = std::span<const std::uint8_t>;

Error damaged(const std::string& reason) {
    std::string sentence = "The picture is damaged or cut short";
    if (!reason.empty())
        sentence += " (" + reason.substr(0, reason.find('\n')) + ")";
    return {ErrorKind::badFile, sentence + '.'};
}

void checkSize(int width, int height) {
    if (width < 1 || height < 1)
        throw Error(ErrorKind::badFile, "The picture is " + std::to_string(width) + " x " +
                                            std::to_string(height) + " pixels, so it is empty.");
    if (width > kLargestSide || height > kLargestSide ||
        std::int64_t{width} * height > kLargestArea)
        throw Error(ErrorKind::badRequest,
                    "The picture is " + std::to_string(width) + " x " + std::to_string(height) +
                        " pixels; at most 65535 a side and 268 megapixels can be opened.");
}

// A small hostile file must not cost gigabytes: no compression of these formats reaches this.
void checkPlausible(const OIIO::ImageSpec& spec, std::size_t fileSize, FileFormat format) {
    constexpr std::uint64_t kHarmless = 256U << 20, kMostCompression = 25'000;
    const bool isBounded =
        format == FileFormat::png || format == FileFormat::tiff || format == FileFormat::exr;
    const std::uint64_t size = spec.image_bytes(true);
    if (isBounded && size > kHarmless && size / kMostCompression > fileSize)
        throw damaged("it claims " + std::to_string(spec.width) + " x " +
                      std::to_string(spec.height) + " pixels in " + std::to_string(fileSize) +
                      " bytes");
}

// libjpeg fills what is missing with gray; a file that is whole has an end marker after its scan.
void checkJpegEnd(Bytes bytes) {
    std::size_t position = 2;
    while (position + 4 <= bytes.size() && bytes[position] == 0xFF && bytes[position + 1] != 0xDA)
        position += bytes[position + 1] == 0xFF
                        ? 1
                        : 2U + (std::size_t{bytes[position + 2]} << 8 | bytes[position + 3]);
    constexpr std::uint8_t end[] = {0xFF, 0xD9};
    if (position >= bytes.size() ||
        std::search(bytes.begin() + static_cast<std::ptrdiff_t>(position), bytes.end(),
                    std::begin(end), std::end(end)) == bytes.end())
        throw damaged("its end is missing");
}

// Which channels of the file make a pixel, and how they are coded.
struct Layout {
    int channels = 0; // read from the file
    int colour[3] = {};
    int alpha = -1;
    bool isPremultiplied = false;
    bool isLinear = false;
};

Layout layoutOf(const OIIO::ImageSpec& spec) {
    Layout layout;
    layout.channels = std::min(spec.nchannels, 4);
    if (layout.channels >= 3)
        layout.colour[1] = 1, layout.colour[2] = 2;
    if (spec.alpha_channel > 0 && spec.alpha_channel < layout.channels)
        layout.alpha = spec.alpha_channel;
    layout.isPremultiplied =
        layout.alpha >= 0 && spec.get_int_attribute("oiio:UnassociatedAlpha") == 0;
    const std::string space(spec.get_string_attribute("oiio:ColorSpace"));
    layout.isLinear =
        space.empty() ? spec.format.is_floating_point() : OIIO::Strutil::iequals(space, "linear");
    return layout;
}

float sRgbCurve(float light) {
    return light <= 0.0031308F ? light * 12.92F : 1.055F * std::pow(light, 1 / 2.4F) - 0.055F;
}

std::uint16_t toChannel(float value) { // also for infinities and "not a number"
    return static_cast<std::uint16_t>((value > 0 ? std::min(value, 1.0F) : 0.0F) * 65535 + 0.5F);
}

void convertPixel(const float* source, const Layout& layout, std::uint16_t* target) {
    const float alpha = layout.alpha < 0 ? 1 : source[layout.alpha];
    for (int c = 0; c < 3; ++c) {
        float value = source[layout.colour[c]];
        if (layout.isPremultiplied && alpha > 0)
            value /= alpha;
        target[c] = toChannel(layout.isLinear ? sRgbCurve(value) : value);
    }
    target[3] = toChannel(alpha);
}

template <typename Channel>
void convertPixel(const Channel* source, const Layout& layout, Channel* target) {
    constexpr std::uint64_t full = std::numeric_limits<Channel>::max();
    const std::uint64_t alpha = layout.alpha < 0 ? full : source[layout.alpha];
    for (int c = 0; c < 3; ++c) {
        std::uint64_t value = source[layout.colour[c]];
        if (layout.isPremultiplied && alpha > 0)
            value = std::min((value * full + alpha / 2) / alpha, full);
        target[c] = static_cast<Channel>(value);
    }
    target[3] = static_cast<Channel>(alpha);
}

template <typename Source, typename Channel>
PixelBuffer readPixels(OIIO::ImageInput& input, const OIIO::ImageSpec& spec, PixelFormat format) {
    const Layout layout = layoutOf(spec);
    const std::size_t pixels =
        static_cast<std::size_t>(spec.width) * static_cast<std::size_t>(spec.height);
    std::vector<Source> source(pixels * static_cast<std::size_t>(layout.channels));
    if (!input.read_image(0, 0, 0, layout.channels, OIIO::BaseTypeFromC<Source>::value,
                          source.data()))
        throw damaged(input.geterror());
    PixelBuffer buffer({spec.width, spec.height}, format);
    auto* target = reinterpret_cast<Channel*>(buffer.bytes().data());
    for (std::size_t i = 0; i < pixels; ++i)
        convertPixel(source.data() + i * static_cast<std::size_t>(layout.channels), layout,
                     target + 4 * i);
    return buffer;
}

PixelBuffer readPixels(OIIO::ImageInput& input, const OIIO::ImageSpec& spec) {
    if (spec.format.is_floating_point())
        return readPixels<float, std::uint16_t>(input, spec, PixelFormat::rgba16);
    if (spec.format.basesize() == 1)
        return readPixels<std::uint8_t, std::uint8_t>(input, spec, PixelFormat::rgba8);
    return readPixels<std::uint16_t, std::uint16_t>(input, spec, PixelFormat::rgba16);
}

// Upright, from one of the eight EXIF orientations.
PixelBuffer oriented(PixelBuffer source, int orientation) {
    if (orientation < 2 || orientation > 8)
        return source;
    const bool isTransposed = orientation >= 5;
    const bool isMirroredX =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool isMirroredY =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const Size size = source.size();
    PixelBuffer result(isTransposed ? Size{size.height, size.width} : size, source.format());
    result.setIccProfile(source.iccProfile());
    const auto pixel = static_cast<std::size_t>(source.bytesPerPixel());
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            int fromX = isTransposed ? y : x, fromY = isTransposed ? x : y;
            fromX = isMirroredX ? size.width - 1 - fromX : fromX;
            fromY = isMirroredY ? size.height - 1 - fromY : fromY;
            std::memcpy(result.row(y) + static_cast<std::size_t>(x) * pixel,
                        source.row(fromY) + static_cast<std::size_t>(fromX) * pixel, pixel);
        }
    }
    return result;
}

// Only profiles of RGB pictures go on: gray and CMYK pictures have become RGB.
std::vector<std::uint8_t> profileOf(const OIIO::ImageSpec& spec) {
    const OIIO::ParamValue* found = spec.find_attribute("ICCProfile");
    if (!found || found->type().basetype != OIIO::TypeDesc::UINT8 || found->datasize() < 128)
        return {};
    const auto* bytes = static_cast<const std::uint8_t*>(found->data());
    if (std::memcmp(bytes + 16, "RGB ", 4) != 0)
        return {};
    return {bytes, bytes + found->datasize()};
}

// OpenEXR stores a part of a larger (or smaller) picture: the picture is what is to be seen.
PixelBuffer placed(PixelBuffer part, const OIIO::ImageSpec& spec) {
    const bool isWhole = spec.x == spec.full_x && spec.y == spec.full_y &&
                         spec.width == spec.full_width && spec.height == spec.full_height;
    // A picture that is next to nothing of its frame is shown alone: frames cost memory, not bytes.
    constexpr std::int64_t kHarmless = 64 << 20;
    const std::int64_t frame = std::int64_t{spec.full_width} * spec.full_height;
    const bool isLost = frame > kHarmless && frame / 16 > std::int64_t{spec.width} * spec.height;
    if (isWhole || isLost)
        return part;
    checkSize(spec.full_width, spec.full_height);
    PixelBuffer whole({spec.full_width, spec.full_height}, part.format());
    whole.setIccProfile(part.iccProfile());
    whole.paste(std::move(part).freeze(), spec.x - spec.full_x, spec.y - spec.full_y);
    return whole;
}

Image decode(Bytes bytes, FileFormat format) {
    OIIO::Filesystem::IOMemReader reader(bytes.data(), bytes.size());
    const auto input = OIIO::ImageInput::create(pluginName(format));
    OIIO::ImageSpec spec, config;
    config.attribute("oiio:UnassociatedAlpha", 1);
    if (!input)
        throw Error(ErrorKind::foreignFile,
                    "OpenImageIO lacks its " + std::string(pluginName(format)) + " part.");
    if (!input->set_ioproxy(&reader) || !input->open("picture", spec, config))
        throw damaged(input->geterror());
    checkSize(spec.width, spec.height);
    checkPlausible(spec, bytes.size(), format);
    if (spec.deep || spec.depth > 1 || spec.nchannels < 1)
        throw Error(ErrorKind::foreignFile, "Deep and volume pictures cannot be opened.");
    PixelBuffer pixels = readPixels(*input, spec);
    pixels.setIccProfile(profileOf(spec));
    if (format == FileFormat::exr)
        pixels = placed(std::move(pixels), spec);
    return oriented(std::move(pixels), spec.get_int_attribute("Orientation", 1)).freeze();
}

} // namespace

Image readImage(Bytes bytes) {
    if (bytes.empty())
        throw Error(ErrorKind::badFile, "The picture file is empty.");
    const auto format = formatOfBytes(bytes);
    if (!format)
        throw Error(ErrorKind::foreignFile,
                    "This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.");
    if (*format == FileFormat::png)
        checkPng(bytes);
    if (*format == FileFormat::jpeg)
        checkJpegEnd(bytes);
    if (*format == FileFormat::tiff && !isWholeTiff(bytes))
        throw damaged("some of its pixels are missing");
    try {
        return decode(bytes, *format);
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::outOfMemory, "There is not enough memory to open the picture.");
    } catch (const std::exception& error) {
        throw damaged(error.what());
    }
}

} // namespace depict

#endif
