// Folding waiting previews into one, so that a window that is slow for a while gets the newest
// state instead of a pile of events.
#pragma once

#include "generation/generation_event.h"

namespace depict {

/// Takes `next` into `last` where both are painted events of one job and variant, or where a later
/// stage, said or loading event replaces an earlier one; false: both unchanged.
[[nodiscard]] bool foldEvent(GenerationEvent& last, GenerationEvent& next);

/// Fewer patches that look the same when applied in order: covered ones are dropped, neighbours
/// that form a rectangle are joined.
void joinPatches(std::vector<Patch>& patches);

} // namespace depict
