// Reads the small part of SVG that the world's drawings use, and refuses everything else.
#pragma once

#include "world/drawing.h"

#include <string_view>

namespace depict::world {

/// Elements svg, g, path, circle, ellipse, rect; fills as #rrggbb or none; fill, fill-opacity,
/// fill-rule and transform go down to inner elements. Throws Error(badFile).
[[nodiscard]] Drawing readSvg(std::string_view text);

} // namespace depict::world
