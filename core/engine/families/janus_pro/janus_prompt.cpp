#include "engine/families/janus_pro/janus_prompt.h"

#include "base/error.h"
#include "image/pillow_resize.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kSmallestSide = 14;
constexpr std::uint8_t kPadding = 127;
constexpr auto kSystem =
    "You are a helpful language and vision assistant. You are able to understand the visual "
    "content that the user provides, and assist the user with a variety of tasks using natural "
    "language.";
constexpr auto kUser = "<|User|>", kAssistant = "<|Assistant|>";

std::string stripped(const std::string& text) {
    constexpr auto kSpaces = " \t\n\r\f\v";
    const auto from = text.find_first_not_of(kSpaces);
    return from == std::string::npos ? std::string()
                                     : text.substr(from, text.find_last_not_of(kSpaces) + 1 - from);
}

} // namespace

Image squaredForReading(const Image& picture, int side) {
    const auto clean = opaque(picture);
    const int largest = std::max(clean.width(), clean.height());
    const auto fitted = [&](int own) {
        return std::max(static_cast<int>(static_cast<double>(own) / largest * side), kSmallestSide);
    };
    const auto small = pillowResized(clean, {fitted(clean.width()), fitted(clean.height())});
    const int square = std::max(small.width(), small.height());
    PixelBuffer padded({square, square});
    padded.fill(kPadding, kPadding, kPadding);
    padded.paste(small, (square - small.width()) / 2, (square - small.height()) / 2);
    return std::move(padded).freeze();
}

std::string conversationText(const std::vector<JanusTurn>& turns) {
    std::string text = std::string(kSystem) + "\n\n";
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const bool isUser = i % 2 == 0;
        std::string content;
        for (int picture = 0; picture < turns[i].pictures; ++picture)
            content += "<image_placeholder>\n";
        content = stripped(content + turns[i].words);
        text += std::string(isUser ? kUser : kAssistant) + ": " + content +
                (isUser ? "\n\n" : "<｜end▁of▁sentence｜>");
    }
    return text + kAssistant + ":";
}

std::string paintingText(const std::string& words) {
    return std::string(kUser) + ": " + stripped(words) + "\n\n" + kAssistant + ":<begin_of_image>";
}

std::vector<int> tokensOf(const JanusModel& model, const std::string& text) {
    std::vector<int> ids{model.config.marks.bos};
    const auto words = model.words->encodeWithSpecials(text);
    ids.insert(ids.end(), words.begin(), words.end());
    return ids;
}

std::vector<int> withPlaceholders(const std::vector<int>& ids, const JanusMarks& marks,
                                  int patches) {
    std::vector<int> result;
    for (const int id : ids) {
        if (id != marks.placeholder) {
            result.push_back(id);
            continue;
        }
        result.push_back(marks.beginImage);
        result.insert(result.end(), static_cast<std::size_t>(patches), marks.placeholder);
        result.push_back(marks.endImage);
    }
    return result;
}

std::vector<int> withoutWords(std::vector<int> ids, const JanusMarks& marks) {
    for (std::size_t i = 1; i + 1 < ids.size(); ++i)
        ids[i] = marks.pad;
    return ids;
}

std::vector<float> promptEmbeddings(const JanusModel& model, const std::vector<int>& ids,
                                    const std::vector<float>& pictures) {
    const auto width = static_cast<std::size_t>(model.language->width());
    auto x = model.language->embedded(ids);
    auto from = pictures.begin();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] != model.config.marks.placeholder || from == pictures.end())
            continue;
        std::copy_n(from, width, x.begin() + static_cast<std::ptrdiff_t>(i * width));
        from += static_cast<std::ptrdiff_t>(width);
    }
    if (from != pictures.end())
        throw Error(ErrorKind::internal, "A picture has no place in the prompt.");
    return x;
}

} // namespace depict
