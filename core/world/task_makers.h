// The makers that the task table points at. Each fills in words, scenes and answers of the draft's
// sample, or returns false: this draw does not work.
#pragma once

#include "world/draft.h"

namespace depict::world {

[[nodiscard]] bool makePaint(Draft& draft);
// edits: only what is asked changes; look, places and colours of everything else stay
[[nodiscard]] bool makeAdd(Draft& draft);
[[nodiscard]] bool makeAddWear(Draft& draft);
[[nodiscard]] bool makeRemove(Draft& draft);
[[nodiscard]] bool makeReplace(Draft& draft);
[[nodiscard]] bool makeRecolor(Draft& draft);
[[nodiscard]] bool makeMove(Draft& draft);
[[nodiscard]] bool makeEnlarge(Draft& draft);
[[nodiscard]] bool makeShrink(Draft& draft);
[[nodiscard]] bool makeSetBackdrop(Draft& draft);
// maps
[[nodiscard]] bool makeSegment(Draft& draft);
[[nodiscard]] bool makeSegmentAll(Draft& draft);
[[nodiscard]] bool makeDepth(Draft& draft);
// questions
[[nodiscard]] bool makeAskWhat(Draft& draft);
[[nodiscard]] bool makeAskCount(Draft& draft);
[[nodiscard]] bool makeAskColor(Draft& draft);
[[nodiscard]] bool makeAskBackdrop(Draft& draft);
[[nodiscard]] bool makeAskExists(Draft& draft);

} // namespace depict::world
