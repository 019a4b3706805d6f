// Whether a TIFF file holds all the pixels that its directory names: OpenImageIO 2.4 shows cut
// files as whole ones.
#pragma once

#include <cstdint>
#include <span>

namespace depict {

/// True when every strip or tile of the first directory lies within the file. Classic and BigTIFF,
/// both byte orders.
[[nodiscard]] bool isWholeTiff(std::span<const std::uint8_t> bytes);

} // namespace depict
