// What a picture's file says of how it was painted, as far as that can be set up again: our own
// JSON, or the `parameters` text that Stable Diffusion web UI began and many programs write.
#pragma once

#include "base/geometry.h"
#include "generation/latent_grid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace depict {

/// Every part may be missing; what is there is possible.
struct Recipe {
    std::string words;                 // UTF-8, at most kLongestWords bytes; may be empty
    std::optional<std::uint64_t> seed; // of this picture alone
    GridSize grid{};                   // on which one of ours was painted; {0, 0} = not known
    std::optional<Size> size;          // asked for in pixels, each side as exact sizes may be
    friend bool operator==(const Recipe&, const Recipe&) = default;
};

/// Of a `parameters` text: the words before "Negative prompt:" and the line of settings, and of
/// that line seed and size. Steps, samplers and scales mean something to the program that wrote
/// them only. Never throws; nothing where the text says nothing of use or is longer than 1 MiB.
[[nodiscard]] std::optional<Recipe> recipeFromParameters(std::string_view text);

/// Of a file's bytes, of any format, and the size of the picture in it. Where one of ours speaks
/// for itself, nothing else in the file is believed; nothing where that is damaged, or where other
/// pictures were needed to paint it.
[[nodiscard]] std::optional<Recipe> recipeOf(std::span<const std::uint8_t> bytes, Size picture);

} // namespace depict
