// Colours that stand for a share: dark and violet for little, over green, to yellow for all. They
// differ in lightness too, so that they can be told apart without seeing colours.
#pragma once

#include <QColor>

namespace depict {

/// `share` 0 … 1.
[[nodiscard]] QColor heatColour(double share);

} // namespace depict
