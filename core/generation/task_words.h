// How a model is asked for what people do not know that it can do: the sentences that the world's
// phrases have for it, one a task and language.
#pragma once

#include <array>
#include <string_view>

namespace depict {

/// Maps first. Ids as in resources/world/phrases.md; what follows the dot is which weather or
/// style.
inline constexpr std::array<std::string_view, 18> kAskedTasks{"depth",
                                                              "edges",
                                                              "segment_all",
                                                              "detect_all",
                                                              "ask_describe",
                                                              "ask_what",
                                                              "set_weather.sunny",
                                                              "set_weather.rainy",
                                                              "set_weather.snowy",
                                                              "set_weather.foggy",
                                                              "set_weather.night",
                                                              "set_style.watercolor",
                                                              "set_style.oil_painting",
                                                              "set_style.pencil_sketch",
                                                              "set_style.pixel_art",
                                                              "set_style.paper_cut",
                                                              "set_style.neon",
                                                              "poster"};

/// The words that ask for one of these, in one of the world's twelve languages ("en", "zh", …);
/// empty for others. Posters are asked for with an example that is meant to be changed.
[[nodiscard]] std::string_view taskWords(std::string_view task, std::string_view language);
/// Whether these are such words for a map (depth, edges, segments, boxes), in any of the languages.
[[nodiscard]] bool asksForMap(std::string_view words);

} // namespace depict
