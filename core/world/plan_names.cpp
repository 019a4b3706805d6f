#include "world/plan_names.h"

namespace depict::world {

namespace {

constexpr std::array<std::string_view, 5> kMaps{"depth", "edges", "segmentation", "detection",
                                                "repair"};

template <std::size_t N> std::string named(const std::array<std::string_view, N>& ids, int index) {
    return index >= 0 && index < static_cast<int>(N)
               ? std::string(ids[static_cast<std::size_t>(index)])
               : std::string();
}

} // namespace

std::string nameOf(const Catalogue& catalogue, const PlannedThing& thing) {
    std::string name = thing.kind < catalogue.count() ? catalogue[thing.kind].id
                       : thing.kind < kLetteringKind  ? "character"
                       : thing.kind < kMarkKind       ? "lettering"
                       : thing.kind < kDamageKind     ? "mark"
                                                      : "damage";
    if (thing.kind < catalogue.count() && thing.colour > 0)
        name = named(kColours, thing.colour - 1) + " " + name;
    return name;
}

std::string nameOfSetting(int setting) {
    if (setting >= kMapSetting)
        return named(kMaps, setting - kMapSetting);
    if (isLook(setting))
        return "look " + std::to_string(setting - kLookSetting);
    if (setting >= kStyleSetting)
        return named(kStyles, setting - kStyleSetting);
    if (setting >= kWeatherSetting)
        return named(kWeather, setting - kWeatherSetting);
    if (setting >= kColourSetting)
        return named(kColours, setting - kColourSetting) + " background";
    return named(kBackdrops, setting - kBackdropSetting);
}

} // namespace depict::world
