#include "spoken_names.h"

#include <vector>

namespace depict {

namespace {

/// The templates of "scene" in resources/names; each has one choice to make.
enum Template { things, backdrop, weather, style };

std::string said(const world::PhraseBook& book, Template how, const world::Slots& slots) {
    return book.replay("scene", slots, how, std::vector{0}).value_or(std::string());
}

/// Whether the setting is one of a table that begins there, as an index into it.
template <std::size_t N>
std::optional<int> indexIn(const std::array<std::string_view, N>&, int first, int setting) {
    const int index = setting - first;
    return index >= 0 && index < static_cast<int>(N) ? std::optional(index) : std::nullopt;
}

} // namespace

SpokenNames::SpokenNames(const std::filesystem::path& worldFolder,
                         const std::filesystem::path& names, const std::string& language)
    : m_book(world::PhraseBook::load(worldFolder, language, names)),
      m_objects(static_cast<int>(world::loadObjectIds(worldFolder).size())) {}

std::string SpokenNames::of(const PlannedThing& thing) const {
    if (thing.kind < 0 || thing.kind >= m_objects)
        return {};
    world::ObjectPhrase object{.object = thing.kind, .colour = {}, .size = {}};
    if (thing.colour > 0)
        object.colour = thing.colour - 1;
    world::Slots slots;
    slots.objects = {{object, {}, {}}};
    return said(m_book, things, slots);
}

std::string SpokenNames::ofSetting(int setting) const {
    world::Slots slots;
    if (const auto place = indexIn(world::kBackdrops, world::kBackdropSetting, setting)) {
        slots.backdrop = {*place, {}};
        return said(m_book, backdrop, slots);
    }
    if (const auto colour = indexIn(world::kColours, world::kColourSetting, setting)) {
        slots.backdrop = {0, *colour}; // the plain one
        return said(m_book, backdrop, slots);
    }
    if (const auto kind = indexIn(world::kWeather, world::kWeatherSetting, setting)) {
        slots.weather = *kind;
        return said(m_book, weather, slots);
    }
    if (const auto kind = indexIn(world::kStyles, world::kStyleSetting, setting)) {
        slots.style = *kind;
        return said(m_book, style, slots);
    }
    return {};
}

} // namespace depict
