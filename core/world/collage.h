// Dense pictures to train the picture tokenizer on: four of five are pieces of the illustrated
// world crowded with drawings of all sizes, one of five is dead leaves, noise fields and gradients
// with random palettes, so that photographs survive a round trip recognisably.
#pragma once

#include "image/image.h"
#include "world/catalogue.h"

#include <cstdint>

namespace depict::world {

/// side x side painted pixels (32 a cell), opaque; `side` is a multiple of 32. Pure function,
/// callable from many threads.
[[nodiscard]] PixelBuffer makeCollage(const Catalogue& catalogue, std::uint64_t seed, int side);

} // namespace depict::world
