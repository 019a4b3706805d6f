// A picture from a file together with what is known of it when it was painted here.
#pragma once

#include "generation/generation_request.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace depict {

struct KnownPicture {
    Image picture;
    GridSize grid{};  // it was painted on; {0, 0} = not known
    ScenePlan plan{}; // what it shows, on `grid`; empty = not known
    /// The edits that led to it, oldest first, as many as a request may tell of.
    std::vector<Exchange> turns{};
};

/// The same of pixels that were read already; `png` is their file, of any format.
[[nodiscard]] KnownPicture knownPicture(Image picture, std::span<const std::uint8_t> png);

/// Reads any format. The plan of a PNG file of ours is believed while not a pixel has been changed
/// since. Throws Error like readImage().
[[nodiscard]] KnownPicture readKnownPicture(const std::filesystem::path& file);

} // namespace depict
