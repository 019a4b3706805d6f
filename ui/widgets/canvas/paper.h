// The ground that pictures lie on: drawn once, deterministic, tiled.
#pragma once

#include "widgets/theme/theme.h"

#include <QPixmap>

namespace depict {

/// A sheet's texture for what is not painted yet: fine grain and a few fibres; tiles without seams.
[[nodiscard]] QPixmap paperTile(const Theme& theme);

/// The checkerboard that shows below transparent pixels.
[[nodiscard]] QPixmap checkerTile(const Theme& theme);

} // namespace depict
