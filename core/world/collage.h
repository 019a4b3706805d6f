// Pictures for teaching the picture tokenizer: dense, so that nothing is wasted on empty sky.
#pragma once

#include "image/image.h"
#include "world/catalogue.h"

#include <cstdint>

namespace depict::world {

/// A square of `size` painted pixels (halve it by boxes for the reading size). Four of five are
/// four windows of size / 2 into crowded scenes, side by side; one of five are dead leaves, noise
/// fields and gradients with random palettes. Pure function; any thread.
[[nodiscard]] PixelBuffer makeCollage(const Catalogue& catalogue, std::uint64_t seed, int size);

} // namespace depict::world
