#include "base/error.h"
#include "base/utf8.h"
#include "document/poster.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace depict {

namespace {

using Json = nlohmann::json;

constexpr int kFormat = 1;        // readers refuse later ones
constexpr double kFarthest = 1e6; // pixels that a text may lie away
constexpr std::array<const char*, 3> kAlignments{"start", "middle", "end"};

Error damaged() {
    return {ErrorKind::badFile, "The text over the picture is not described as expected."};
}

std::string toText(const Colour& colour) {
    std::array<char, 10> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x%02x", colour.red, colour.green,
                  colour.blue, colour.alpha);
    return text.data();
}

Colour colourFrom(const Json& json) {
    const auto& text = json.get_ref<const std::string&>();
    Colour colour;
    unsigned red = 0, green = 0, blue = 0, alpha = 0;
    if (text.size() != 9 ||
        std::sscanf(text.c_str(), "#%2x%2x%2x%2x", &red, &green, &blue, &alpha) != 4)
        throw damaged();
    colour.red = static_cast<std::uint8_t>(red);
    colour.green = static_cast<std::uint8_t>(green);
    colour.blue = static_cast<std::uint8_t>(blue);
    colour.alpha = static_cast<std::uint8_t>(alpha);
    return colour;
}

double numberFrom(const Json& json, double least, double most) {
    const auto number = json.get<double>();
    if (!(number >= least && number <= most))
        throw damaged();
    return number;
}

std::string wordsFrom(const Json& json) {
    auto words = json.get<std::string>();
    if (words.size() > kLongestText || firstIllFormedByte(words))
        throw damaged();
    return words;
}

Json toJsonValue(const TextLayer& text) {
    return {{"words", text.words},
            {"font", text.family},
            {"size", text.size},
            {"weight", text.weight},
            {"italic", text.isItalic},
            {"alignment", kAlignments.at(static_cast<std::size_t>(text.alignment))},
            {"vertical", text.isVertical},
            {"colour", toText(text.colour)},
            {"outline", text.outline},
            {"outline_colour", toText(text.outlineColour)},
            {"shadow", text.shadow},
            {"shadow_blur", text.shadowBlur},
            {"shadow_colour", toText(text.shadowColour)},
            {"letter_spacing", text.letterSpacing},
            {"line_spacing", text.lineSpacing},
            {"rotation", text.rotation},
            {"x", text.x},
            {"y", text.y},
            {"width", text.width}};
}

TextLayer textFrom(const Json& json) {
    TextLayer text;
    text.words = wordsFrom(json.at("words"));
    text.family = wordsFrom(json.at("font"));
    text.size = numberFrom(json.at("size"), kSmallestText / 16, kLargestText * 16);
    text.weight = static_cast<int>(numberFrom(json.at("weight"), 1, 1000));
    text.isItalic = json.at("italic").get<bool>();
    const auto& alignment = json.at("alignment").get_ref<const std::string&>();
    std::optional<TextAlignment> found;
    for (std::size_t i = 0; i < kAlignments.size(); ++i)
        if (alignment == kAlignments[i])
            found = static_cast<TextAlignment>(i);
    if (!found)
        throw damaged();
    text.alignment = *found;
    text.isVertical = json.at("vertical").get<bool>();
    text.colour = colourFrom(json.at("colour"));
    text.outline = numberFrom(json.at("outline"), 0, 1);
    text.outlineColour = colourFrom(json.at("outline_colour"));
    text.shadow = numberFrom(json.at("shadow"), 0, 1);
    text.shadowBlur = numberFrom(json.at("shadow_blur"), 0, 1);
    text.shadowColour = colourFrom(json.at("shadow_colour"));
    text.letterSpacing = numberFrom(json.at("letter_spacing"), -1, 10);
    text.lineSpacing = numberFrom(json.at("line_spacing"), 0.1, 10);
    text.rotation = numberFrom(json.at("rotation"), -360, 360);
    text.x = numberFrom(json.at("x"), -kFarthest, kFarthest);
    text.y = numberFrom(json.at("y"), -kFarthest, kFarthest);
    text.width = numberFrom(json.at("width"), 0, kFarthest);
    return text;
}

PrintSize printFrom(const Json& json) {
    PrintSize print;
    print.width = numberFrom(json.at("width"), kSmallestSheet, kLargestSheet);
    print.height = numberFrom(json.at("height"), kSmallestSheet, kLargestSheet);
    print.bleed = numberFrom(json.at("bleed"), 0, 100);
    print.safe = numberFrom(json.at("safe"), 0, 1000);
    return print;
}

} // namespace

std::string toJson(const Poster& poster) {
    if (poster == Poster{})
        return {};
    Json json{{"format", kFormat}, {"texts", Json::array()}};
    for (const TextLayer& text : poster.texts)
        json["texts"].push_back(toJsonValue(text));
    if (poster.print.isSet())
        json["print"] = {{"width", poster.print.width},
                         {"height", poster.print.height},
                         {"bleed", poster.print.bleed},
                         {"safe", poster.print.safe}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Poster posterFromJson(std::string_view text) {
    Poster poster;
    if (text.empty())
        return poster;
    try {
        const Json json = Json::parse(text);
        if (json.at("format").get<int>() > kFormat)
            throw Error(ErrorKind::foreignFile,
                        "The text over the picture was written by a newer version of Depict.");
        const Json& texts = json.at("texts");
        if (!texts.is_array() || texts.size() > kMostTexts)
            throw damaged();
        for (const Json& one : texts)
            poster.texts.push_back(textFrom(one));
        if (const auto print = json.find("print"); print != json.end())
            poster.print = printFrom(*print);
    } catch (const Json::exception&) {
        throw damaged();
    }
    return poster;
}

} // namespace depict
