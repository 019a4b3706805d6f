#include "session/suggestions.h"

#include "generation/task_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace depict {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Suggestions", text);
}

struct Task {
    const char* id; // of kAskedTasks
    const char* label;
};

constexpr Task kSimple[] = {
    {"depth", QT_TRANSLATE_NOOP("Suggestions", "Depth")},
    {"edges", QT_TRANSLATE_NOOP("Suggestions", "Edges")},
    {"segment_all", QT_TRANSLATE_NOOP("Suggestions", "Segments")},
    {"detect_all", QT_TRANSLATE_NOOP("Suggestions", "Find things")},
};
constexpr Task kWeather[] = {
    {"set_weather.sunny", QT_TRANSLATE_NOOP("Suggestions", "Sunshine")},
    {"set_weather.rainy", QT_TRANSLATE_NOOP("Suggestions", "Rain")},
    {"set_weather.snowy", QT_TRANSLATE_NOOP("Suggestions", "Snow")},
    {"set_weather.foggy", QT_TRANSLATE_NOOP("Suggestions", "Fog")},
    {"set_weather.night", QT_TRANSLATE_NOOP("Suggestions", "Night")},
};
constexpr Task kStyles[] = {
    {"set_style.watercolor", QT_TRANSLATE_NOOP("Suggestions", "Watercolour")},
    {"set_style.oil_painting", QT_TRANSLATE_NOOP("Suggestions", "Oil painting")},
    {"set_style.pencil_sketch", QT_TRANSLATE_NOOP("Suggestions", "Pencil sketch")},
    {"set_style.pixel_art", QT_TRANSLATE_NOOP("Suggestions", "Pixel art")},
    {"set_style.paper_cut", QT_TRANSLATE_NOOP("Suggestions", "Paper cut")},
    {"set_style.neon", QT_TRANSLATE_NOOP("Suggestions", "Neon")},
};

Suggestion suggestion(const Task& task, const std::string& language) {
    const std::string_view words = taskWords(task.id, language);
    return {tr(task.label), QString::fromUtf8(words.data(), qsizetype(words.size()))};
}

template <std::size_t N>
Suggestion choice(const char* label, const Task (&tasks)[N], const std::string& language) {
    Suggestion all{tr(label), {}};
    for (const Task& task : tasks)
        all.choices.push_back(suggestion(task, language));
    return all;
}

} // namespace

std::string modelLanguage(const PainterFacts& facts) {
    const std::string ours = QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString();
    const auto& read = facts.languages;
    const bool isSaid = !taskWords(kAskedTasks[0], ours).empty();
    if (isSaid && (read.empty() || std::find(read.begin(), read.end(), ours) != read.end()))
        return ours;
    return read.empty() || std::find(read.begin(), read.end(), "en") != read.end() ? "en"
                                                                                   : read.front();
}

std::vector<Suggestion> suggestions(const PainterFacts& facts, bool hasPicture) {
    const auto can = [&](std::string_view task) {
        return std::find(facts.tasks.begin(), facts.tasks.end(), task) != facts.tasks.end();
    };
    const std::string language = modelLanguage(facts);
    std::vector<Suggestion> all;
    if (!hasPicture) {
        if (can("poster")) {
            all.push_back(
                suggestion({"poster", QT_TRANSLATE_NOOP("Suggestions", "Poster")}, language));
            all.back().isSentAtOnce = false;
        }
        return all;
    }
    for (const Task& task : kSimple)
        if (can(task.id))
            all.push_back(suggestion(task, language));
    if (can("ask_describe") || can("ask_what") || (facts.canAnswer && facts.tasks.empty()))
        all.push_back(
            suggestion({can("ask_what") && !can("ask_describe") ? "ask_what" : "ask_describe",
                        QT_TRANSLATE_NOOP("Suggestions", "Describe")},
                       language));
    if (can("set_style"))
        all.push_back(choice(QT_TRANSLATE_NOOP("Suggestions", "Style"), kStyles, language));
    if (can("set_weather"))
        all.push_back(choice(QT_TRANSLATE_NOOP("Suggestions", "Weather"), kWeather, language));
    return all;
}

} // namespace depict
