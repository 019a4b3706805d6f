// What an eye's networks are trained on: losses of their maps against the truth of lessons.
#pragma once

#include "base/random.h"
#include "engine/eye/eye.h"
#include "training/eye_lesson.h"

namespace depict {

using LessonBatch = std::vector<Lesson>; // all of one grid

/// A scalar. `kinds` = of the catalogue.
[[nodiscard]] torch::Tensor glanceLoss(const GlanceMaps& maps, const LessonBatch& batch, int kinds);

/// A box to look at closely, and what there is to say of it.
struct Look {
    Frame frame;
    const LessonThing* thing = nullptr; // in the batch, that it frames; null = none
};
/// Things' own boxes, shaken a little, pieces of them, and boxes that the glance proposes. Boxes of
/// which it is open whether they frame a thing are left out.
[[nodiscard]] std::vector<Look> drawLooks(const LessonBatch& batch, const GlanceMaps& maps,
                                          Random& random);
[[nodiscard]] std::vector<Frame> framesOf(const std::vector<Look>& looks);
/// A scalar; a row of the maps for every look.
[[nodiscard]] torch::Tensor lookLoss(const LookMaps& maps, const std::vector<Look>& looks);

} // namespace depict
