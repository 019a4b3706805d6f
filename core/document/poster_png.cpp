#include "document/poster_png.h"

#include "base/base64.h"
#include "base/error.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"

#include <nlohmann/json.hpp>

namespace depict {

namespace {

using Json = nlohmann::json;

constexpr const char* kKeyword = "depict poster";
constexpr std::size_t kMostBytes = 12U << 20; // readers leave out texts above 16 MiB

Rect inside(const Rect& area, Size size) {
    return intersected(area, {0, 0, size.width, size.height});
}

Image restored(const Image& lettered, const Json& below) {
    PixelBuffer pixels = lettered.thaw();
    for (const Json& patch : below) {
        const auto bytes = fromBase64(patch.at("png").get_ref<const std::string&>());
        if (!bytes)
            throw Error(ErrorKind::badFile, "What lies below the text is damaged.");
        Image part = readImage(*bytes);
        part = pixels.format() == PixelFormat::rgba16 ? part.toRgba16() : part.toRgba8();
        pixels.paste(part, patch.at("x").get<int>(), patch.at("y").get<int>());
    }
    return std::move(pixels).freeze();
}

} // namespace

std::vector<PngText> posterTexts(const Image& base, const Image& lettered, const Poster& poster,
                                 const std::vector<Rect>& areas) {
    Json json{{"poster", Json::parse(toJson(poster))},
              {"pixels", pixelChecksum(lettered)},
              {"base", pixelChecksum(base)},
              {"below", Json::array()}};
    std::size_t size = 0;
    for (const Rect& area : areas) {
        const Rect part = inside(area, base.size());
        if (part.isEmpty())
            continue;
        const std::string png = toBase64(encodeImage(base.cropped(part), FileFormat::png));
        size += png.size();
        json["below"].push_back({{"x", part.x}, {"y", part.y}, {"png", png}});
    }
    if (size > kMostBytes)
        return {};
    return {{kKeyword, json.dump(-1, ' ', false, Json::error_handler_t::replace)}};
}

std::optional<LetteredPicture> readPoster(const Image& picture, std::span<const std::uint8_t> png) {
    if (!isPng(png))
        return std::nullopt;
    try {
        for (const PngText& text : readPngTexts(png)) {
            if (text.keyword != kKeyword)
                continue;
            const Json json = Json::parse(text.text);
            if (json.at("pixels").get<std::string>() != pixelChecksum(picture))
                return std::nullopt;
            LetteredPicture lettered{restored(picture, json.at("below")),
                                     posterFromJson(json.at("poster").dump())};
            if (json.at("base").get<std::string>() != pixelChecksum(lettered.picture))
                return std::nullopt;
            return lettered;
        }
    } catch (const Json::exception&) { // the picture is whole; what it says of itself is not
    } catch (const Error&) {
    }
    return std::nullopt;
}

} // namespace depict
