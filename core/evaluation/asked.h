// Whether a picture shows what was asked for, by what the judge sees in it. Places and relations
// are those of layout.h.
#pragma once

#include "evaluation/measures.h"
#include "evaluation/seen.h"
#include "world/sample.h"

namespace depict {

/// "present", "colour", "count", "place", "worn" once for each thing the words speak of, "backdrop"
/// once where they name one, "all" once: whether all of these hold.
void checkScene(const world::Catalogue& catalogue, const world::ScenePhrase& asked,
                const SeenPicture& seen, Measures& measures);

/// Whether changeIsThere() can be asked of this sample's task.
[[nodiscard]] bool canTellChange(const world::Sample& sample);
/// Whether the change that an edit's words ask for is there. The sample is one of an edit.
[[nodiscard]] bool changeIsThere(const world::Catalogue& catalogue, const world::Sample& sample,
                                 const SeenPicture& seen);

} // namespace depict
