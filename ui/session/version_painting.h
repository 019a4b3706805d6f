// A version of the document as the screen knows it.
#pragma once

#include "session/painting.h"
#include "session/project.h"

namespace depict {

/// What was read of a version, as a painting that is opened, finished or stopped.
[[nodiscard]] Painting paintingOf(FetchedVersion fetched);

} // namespace depict
