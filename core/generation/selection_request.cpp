#include "generation/selection_request.h"

#include "base/error.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace depict {

namespace {

struct Asking {
    std::string_view language, before, after;
};
constexpr std::array<Asking, 12> kAskings{{{"en", "segment ", ""},
                                           {"zh", "分割", ""},
                                           {"ja", "", "を切り分けて"},
                                           {"ko", "", " 마스크"},
                                           {"es", "segmenta ", ""},
                                           {"fr", "segmente ", ""},
                                           {"it", "segmenta ", ""},
                                           {"pt", "segmente ", ""},
                                           {"de", "segmentiere ", ""},
                                           {"ru", "сегментируй ", ""},
                                           {"ar", "اعزل ", ""},
                                           {"hi", "", " का मास्क"}}};

struct Script {
    char32_t first, last;
    std::string_view language;
};
constexpr std::array<Script, 6> kScripts{{{0x3040, 0x30FF, "ja"},
                                          {0xAC00, 0xD7AF, "ko"},
                                          {0x4E00, 0x9FFF, "zh"}, // after kana: Japanese has both
                                          {0x0400, 0x04FF, "ru"},
                                          {0x0600, 0x06FF, "ar"},
                                          {0x0900, 0x097F, "hi"}}};

/// Articles that only one of the languages has.
struct Article {
    std::string_view word, language;
};
constexpr std::array<Article, 21> kArticles{
    {{"der", "de"},  {"die", "de"},   {"das", "de"}, {"den", "de"}, {"dem", "de"}, {"ein", "de"},
     {"eine", "de"}, {"einen", "de"}, {"le", "fr"},  {"les", "fr"}, {"une", "fr"}, {"el", "es"},
     {"los", "es"},  {"las", "es"},   {"il", "it"},  {"gli", "it"}, {"o", "pt"},   {"os", "pt"},
     {"um", "pt"},   {"uma", "pt"},   {"lo", "it"}}};

} // namespace

std::string_view languageOf(std::string_view words) {
    for (const Script& script : kScripts)
        for (std::size_t at = 0; at < words.size();) {
            const auto point = nextCodePoint(words, at);
            if (!point)
                break;
            if (*point >= script.first && *point <= script.last)
                return script.language;
        }
    std::string first(words.substr(0, words.find(' ')));
    std::transform(first.begin(), first.end(), first.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (first.size() < words.size())
        for (const Article& article : kArticles)
            if (article.word == first)
                return article.language;
    if (words.starts_with("l'") || words.starts_with("L'"))
        return "fr";
    return "en";
}

std::string selectionRequest(std::string_view what, std::string_view language) {
    if (what.empty())
        return {};
    const std::string_view wanted = language.empty() ? languageOf(what) : language;
    const auto* const asking =
        std::find_if(kAskings.begin(), kAskings.end(),
                     [&](const Asking& one) { return one.language == wanted; });
    if (asking == kAskings.end())
        throw Error(ErrorKind::badRequest,
                    "\"" + std::string(wanted) +
                        "\" is not a language of Depict: en, zh, ja, ko, es, fr, it, pt, de, ru, "
                        "ar, hi.");
    return std::string(asking->before) + std::string(what) + std::string(asking->after);
}

} // namespace depict
