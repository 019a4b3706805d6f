#include "generation/recipe.h"

#include "base/error.h"
#include "base/utf8.h"
#include "generation/exact_size.h"
#include "generation/picture_metadata.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace depict {

namespace {

using Text = std::string_view;

constexpr std::size_t kLongestParameters = 1U << 20; // bytes
constexpr std::size_t kFewestSettings = 3;           // of a line; fewer may be words with a colon
constexpr Text kNegative = "Negative prompt:";

Text trimmed(Text text) {
    std::size_t first = text.size(), end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t began = at;
        const auto c = nextCodePoint(text, at);
        if (!c)
            return text; // not UTF-8: as it is
        if (isSpace(*c))
            continue;
        first = std::min(first, began);
        end = at;
    }
    return first < end ? text.substr(first, end - first) : Text();
}

std::vector<Text> linesOf(Text text) {
    std::vector<Text> lines;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        Text line = text.substr(from, end - from);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        from = end + 1;
    }
    return lines;
}

struct Setting {
    Text key, value;
};

bool isKey(Text key) {
    return key.size() > 1 && key.size() < 64 && std::all_of(key.begin(), key.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == ' ' || c == '-' || c == '/' || c == '_';
           });
}

/// Behind the quotation mark that closes the one here; npos where none does.
std::size_t behindQuoted(Text line, std::size_t from) {
    for (std::size_t i = from + 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '"')
            return i + 1;
    }
    return Text::npos;
}

/// "Steps: 20, Seed: 7, Lora hashes: \"a: b, c: d\"" as its parts; what is none is passed over.
std::vector<Setting> settingsIn(Text line) {
    std::vector<Setting> settings;
    std::size_t from = 0, colon = Text::npos; // of the part that is read
    for (std::size_t at = 0; at <= line.size(); ++at) {
        if (at == line.size() || line[at] == ',') {
            const Text key = trimmed(line.substr(from, std::min(colon, at) - from));
            if (colon != Text::npos && isKey(key))
                settings.push_back({key, trimmed(line.substr(colon + 1, at - colon - 1))});
            from = at + 1;
            colon = Text::npos;
        } else if (line[at] == ':' && colon == Text::npos) {
            colon = at;
            const std::size_t value = line.find_first_not_of(' ', at + 1);
            if (value != Text::npos && line[value] == '"')
                if (const auto end = behindQuoted(line, value); end != Text::npos)
                    at = end - 1; // a comma in there parts nothing
        }
    }
    return settings;
}

template <typename Number> std::optional<Number> numberIn(Text text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<Size> possible(Size size) {
    const auto [least, most] = std::minmax(size.width, size.height);
    if (least < kSmallestExactSide || most > kLargestExactSide)
        return std::nullopt;
    return size;
}

std::optional<Size> sizeIn(Text text) {
    const std::size_t cross = text.find_first_of("xX");
    if (cross == Text::npos)
        return std::nullopt;
    const auto width = numberIn<int>(trimmed(text.substr(0, cross)));
    const auto height = numberIn<int>(trimmed(text.substr(cross + 1)));
    return width && height ? possible({*width, *height}) : std::nullopt;
}

/// The lines as one text without control characters, cut behind a whole character.
std::string wordsOf(const std::vector<Text>& lines) {
    std::string words;
    for (const Text line : lines) {
        words += words.empty() ? "" : "\n";
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t began = at;
            const auto c = nextCodePoint(line, at);
            if (!c) {
                ++at;
                continue;
            }
            if (words.size() + (at - began) > kLongestWords)
                return std::string(trimmed(words));
            if (*c == '\t')
                words += ' ';
            else if (*c >= 0x20 && *c != 0x7F)
                words += line.substr(began, at - began);
        }
        if (words.size() >= kLongestWords)
            break;
    }
    return std::string(trimmed(words));
}

/// The last line that holds settings: programs add lines of their own behind it.
std::size_t settingsLine(const std::vector<Text>& lines) {
    const auto isUsual = [](const Setting& setting) {
        return setting.key == "Steps" || setting.key == "Seed" || setting.key == "Size";
    };
    for (std::size_t i = lines.size(); i-- > 0;) {
        const auto settings = settingsIn(lines[i]);
        if (settings.size() >= kFewestSettings &&
            std::any_of(settings.begin(), settings.end(), isUsual))
            return i;
    }
    return lines.size();
}

Recipe recipeFrom(const PictureMetadata& metadata, Size picture) {
    const GenerationRequest& request = metadata.request;
    Recipe recipe{request.words,
                  request.sampling.seed + static_cast<std::uint64_t>(metadata.variant),
                  request.grid,
                  {}};
    const LatentGrid& tokens = metadata.tokens;
    if (tokens.size() == request.grid && tokens.paintedPrefix() == request.grid.cells())
        recipe.size = possible(picture); // of a part it would say how much was painted
    return recipe;
}

} // namespace

std::optional<Recipe> recipeFromParameters(std::string_view text) {
    if (text.size() > kLongestParameters)
        return std::nullopt;
    auto lines = linesOf(text);
    Recipe recipe;
    if (const std::size_t last = settingsLine(lines); last < lines.size()) {
        for (const auto& [key, value] : settingsIn(lines[last])) {
            if (key == "Seed" && !recipe.seed)
                recipe.seed = numberIn<std::uint64_t>(value);
            else if (key == "Size" && !recipe.size)
                recipe.size = sizeIn(value);
        }
        lines.resize(last);
    }
    const auto negative = std::find_if(
        lines.begin(), lines.end(), [](Text line) { return trimmed(line).starts_with(kNegative); });
    lines.erase(negative, lines.end());
    recipe.words = wordsOf(lines);
    return recipe == Recipe{} ? std::nullopt : std::optional(std::move(recipe));
}

std::optional<Recipe> recipeOf(std::span<const std::uint8_t> bytes, Size picture) {
    if (!isPng(bytes))
        return std::nullopt;
    try {
        if (const auto metadata = readMetadata(bytes)) {
            if (metadata->isEdit || metadata->request.grid.cells() == 0)
                return std::nullopt;
            return recipeFrom(*metadata, picture);
        }
        for (const PngText& text : readPngTexts(bytes))
            if (text.keyword == "parameters")
                return recipeFromParameters(text.text);
    } catch (const Error&) { // a file may say anything about itself
    }
    return std::nullopt;
}

} // namespace depict
