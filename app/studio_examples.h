// The small pictures of the first minutes, drawn by the world: no model is needed, nothing is
// stored.
#pragma once

#include "widgets/canvas/welcome_card.h"

namespace depict {

/// Loads the world's drawings with the first picture. Throws Error from there where they are not
/// beside the program.
[[nodiscard]] ExampleDrawer exampleDrawer();

} // namespace depict
