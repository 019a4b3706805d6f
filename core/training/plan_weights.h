// How much each word of a plan counts in training.
#pragma once

#include "generation/scene_plan.h"

#include <vector>

namespace depict {

/// Weights of the words of planBody(plan), in their order. What a thing is counts more than where
/// it lies. `source`: the plan of the picture that is changed, or null. Most of a changed plan is a
/// copy; the words that leave it decide: settings and things that are new, the words of a thing
/// that became others, and what is said in place of a thing that has gone.
[[nodiscard]] std::vector<float> planWeights(const ScenePlan& plan, const ScenePlan* source);

} // namespace depict
