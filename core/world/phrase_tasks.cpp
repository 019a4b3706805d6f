#include "world/phrase_tasks.h"

#include <array>
#include <utility>

namespace depict::world {
namespace {

constexpr std::array<std::string_view, 21> kHeadNames{
    "noun",  "color",    "size",      "number",   "np",       "target",  "new",
    "host",  "position", "direction", "relation", "backdrop", "weather", "style",
    "words", "text",     "objects",   "scene",    "1",        "2",       "3"};

struct Row {
    std::string_view task;
    Takes takes;
};

constexpr Heads heads() {
    return 0;
}
template <class... More> constexpr Heads heads(Head head, More... more) {
    return bit(head) | heads(more...);
}
constexpr Takes required(Heads these) {
    return {these, 0, 0, 0};
}

constexpr Heads kPlace = heads(Head::position, Head::relation);
constexpr Takes kNothing{};
constexpr Takes kTarget = required(bit(Head::target));
constexpr Takes kPlaced{bit(Head::np), 0, kPlace, 0};

constexpr std::array<Row, 67> kRows{{
    {"paint", required(bit(Head::scene))},
    {"answer_describe", required(bit(Head::scene))},
    {"poster", required(heads(Head::scene, Head::words))},
    {"scene",
     {bit(Head::objects), 0, heads(Head::backdrop, Head::weather, Head::style, Head::text), 0}},
    {"answer_what", required(bit(Head::objects))},
    {"text", required(bit(Head::words))},
    {"set_text", required(bit(Head::words))},
    {"answer_text", required(bit(Head::words))},
    {"object", kPlaced},
    {"add", kPlaced},
    {"add_wear", required(heads(Head::np, Head::host))},
    {"ask_exists", required(bit(Head::np))},
    {"answer_count", required(bit(Head::np))},
    {"answer_yes", {bit(Head::np), 0, 0, bit(Head::np)}},
    {"answer_no", {bit(Head::np), 0, 0, bit(Head::np)}},
    {"ask_count", required(bit(Head::noun))},
    {"remove", kTarget},
    {"enlarge", kTarget},
    {"shrink", kTarget},
    {"segment", kTarget},
    {"detect", kTarget},
    {"ask_color", kTarget},
    {"ask_where", kTarget},
    {"replace", required(heads(Head::target, Head::newObject))},
    {"recolor", required(heads(Head::target, Head::color))},
    {"answer_color", {heads(Head::target, Head::color), 0, 0, bit(Head::target)}},
    {"move", {bit(Head::target), kPlace, 0, 0}},
    {"answer_where", {heads(Head::target, Head::position), 0, 0, bit(Head::target)}},
    {"combine", {bit(Head::target), 0, bit(Head::position), 0}},
    {"set_backdrop", required(bit(Head::backdrop))},
    {"answer_backdrop", required(bit(Head::backdrop))},
    {"set_style", required(bit(Head::style))},
    {"answer_style", required(bit(Head::style))},
    {"expand", required(bit(Head::direction))},
    {"chain2", required(heads(Head::first, Head::second))},
    {"chain3", required(heads(Head::first, Head::second, Head::third))},
    {"refine", required(bit(Head::first))},
    {"set_weather.sunny", kNothing},
    {"set_weather.rainy", kNothing},
    {"set_weather.snowy", kNothing},
    {"set_weather.foggy", kNothing},
    {"set_weather.night", kNothing},
    {"remove_text", kNothing},
    {"restore", kNothing},
    {"depth", kNothing},
    {"edges", kNothing},
    {"segment_all", kNothing},
    {"detect_all", kNothing},
    {"ask_what", kNothing},
    {"ask_backdrop", kNothing},
    {"ask_style", kNothing},
    {"ask_text", kNothing},
    {"ask_describe", kNothing},
    {"remove_wear", required(heads(Head::np, Head::host))},
    {"circle", kTarget},
    {"arrow", kTarget},
    {"number_things", kTarget},
    {"number_all", kNothing},
    {"horizon", kNothing},
    {"center_lines", kNothing},
    {"remove_number", required(bit(Head::words))},
    {"follow_up", required(bit(Head::first))},
    {"combine_first", {bit(Head::target), 0, bit(Head::position), 0}},
    {"combine3", required(heads(Head::target, Head::host))},
    {"answer_absent", required(bit(Head::np))},
    {"ask_kind", required(bit(Head::noun))},
    {"answer_kind", required(bit(Head::np))},
}};

} // namespace

std::optional<Head> headNamed(std::string_view name) {
    for (std::size_t i = 0; i < kHeadNames.size(); ++i)
        if (kHeadNames[i] == name)
            return static_cast<Head>(i);
    return {};
}

std::optional<Takes> takes(std::string_view list) {
    for (const std::string_view task : {list, list.substr(0, list.rfind('.'))})
        for (const Row& row : kRows)
            if (row.task == task)
                return row.takes;
    return {};
}

std::vector<std::string_view> phraseTasks() {
    std::vector<std::string_view> tasks;
    for (const Row& row : kRows)
        tasks.push_back(row.task);
    return tasks;
}

} // namespace depict::world
