// The makers that the task table points at. Each fills in words, scenes and answers of the draft's
// sample, or returns false: this draw does not work.
#pragma once

#include "world/draft.h"

namespace depict::world {

[[nodiscard]] bool makePaint(Draft& draft);
[[nodiscard]] bool makePaintScene(Draft& draft);
[[nodiscard]] bool makePoster(Draft& draft);
// edits: only what is asked changes; look, places and colours of everything else stay
[[nodiscard]] bool makeAdd(Draft& draft);
[[nodiscard]] bool makeAddWear(Draft& draft);
[[nodiscard]] bool makeRemoveWear(Draft& draft);
[[nodiscard]] bool makeRemove(Draft& draft);
[[nodiscard]] bool makeReplace(Draft& draft);
[[nodiscard]] bool makeRecolor(Draft& draft);
[[nodiscard]] bool makeMove(Draft& draft);
[[nodiscard]] bool makeEnlarge(Draft& draft);
[[nodiscard]] bool makeShrink(Draft& draft);
[[nodiscard]] bool makeSetBackdrop(Draft& draft);
[[nodiscard]] bool makeSetWeather(Draft& draft);
[[nodiscard]] bool makeSetStyle(Draft& draft);
[[nodiscard]] bool makeSetText(Draft& draft);
[[nodiscard]] bool makeRemoveText(Draft& draft);
/// The input is a part of the target: its grid is smaller.
[[nodiscard]] bool makeExpand(Draft& draft);
[[nodiscard]] bool makeRestore(Draft& draft);
// several pictures, several edits, several turns
[[nodiscard]] bool makeCombine(Draft& draft);
[[nodiscard]] bool makeCombineFirst(Draft& draft);
[[nodiscard]] bool makeCombine3(Draft& draft);
[[nodiscard]] bool makeChain2(Draft& draft);
[[nodiscard]] bool makeChain3(Draft& draft);
[[nodiscard]] bool makeFollowUp(Draft& draft);
[[nodiscard]] bool makeRemoveNumber(Draft& draft);
// annotations
[[nodiscard]] bool makeCircle(Draft& draft);
[[nodiscard]] bool makeArrow(Draft& draft);
[[nodiscard]] bool makeNumberThings(Draft& draft);
[[nodiscard]] bool makeNumberAll(Draft& draft);
[[nodiscard]] bool makeHorizon(Draft& draft);
[[nodiscard]] bool makeCenterLines(Draft& draft);
// maps
[[nodiscard]] bool makeSegment(Draft& draft);
[[nodiscard]] bool makeSegmentAll(Draft& draft);
[[nodiscard]] bool makeDepth(Draft& draft);
[[nodiscard]] bool makeEdges(Draft& draft);
[[nodiscard]] bool makeDetect(Draft& draft);
[[nodiscard]] bool makeDetectAll(Draft& draft);
// questions
[[nodiscard]] bool makeAskWhat(Draft& draft);
[[nodiscard]] bool makeAskCount(Draft& draft);
[[nodiscard]] bool makeAskColor(Draft& draft);
[[nodiscard]] bool makeAskBackdrop(Draft& draft);
[[nodiscard]] bool makeAskExists(Draft& draft);
[[nodiscard]] bool makeAskWhere(Draft& draft);
[[nodiscard]] bool makeAskStyle(Draft& draft);
[[nodiscard]] bool makeAskText(Draft& draft);
[[nodiscard]] bool makeAskDescribe(Draft& draft);
[[nodiscard]] bool makeAskKind(Draft& draft);
/// Edits of and questions about something that is not there: the answer says so.
[[nodiscard]] bool makeAbsent(Draft& draft);

} // namespace depict::world
