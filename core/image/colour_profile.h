// Embedded colour profiles, through Little CMS.
#pragma once

#include "image/image.h"

namespace depict {

/// The picture in sRGB, for the screen and for the model; itself when it has no profile. A profile
/// that cannot be used is dropped and the numbers stay, as other programs do. Builds without
/// picture files only drop it.
[[nodiscard]] Image toSrgb(const Image& image);

} // namespace depict
