// What the window may know of model folders.
#pragma once

#include "widgets/models/model_dialog.h"

namespace depict {

/// Reads folders of every family; nothing in a build without an engine.
[[nodiscard]] ModelInspector modelInspector();

} // namespace depict
