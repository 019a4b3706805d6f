// Looking from as far away as it takes to see all of something.
#pragma once

#include "widgets/canvas/view_transform.h"

namespace depict {

/// Zoomed out and panned no further than it takes to have this area (pixels of the picture; it may
/// reach beyond the picture) in sight with a margin; as it was where it is in sight already.
[[nodiscard]] ViewTransform broughtInSight(ViewTransform look, const QRectF& area);

} // namespace depict
