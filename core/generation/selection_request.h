// How a model is asked for the mask of a thing.
#pragma once

#include <string>
#include <string_view>

namespace depict {

/// The language (a code of the world's) that words seem to be in: by their script, and where that
/// is Latin by an article at their beginning; English where nothing tells.
[[nodiscard]] std::string_view languageOf(std::string_view words);

/// The request for a mask of `what`, in the language (one of the twelve; empty = languageOf()), as
/// in resources/world/phrases. Empty words stay empty, so that they are refused as such. Throws
/// Error(badRequest) for a language that is not one of the twelve.
[[nodiscard]] std::string selectionRequest(std::string_view what, std::string_view language = {});

/// The request for a picture of everything, a colour a kind.
inline constexpr auto kSegmentEverything = "segment the picture";

} // namespace depict
