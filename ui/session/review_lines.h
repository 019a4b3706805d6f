// What a review says to a person: one line a clause, in the language of the interface.
#pragma once

#include "generation/plan_review.h"

#include <QString>

#include <functional>
#include <vector>

namespace depict {

/// What the model's world calls things and settings, a noun without an article; empty for what has
/// no name. All may throw Error.
struct PlanNames {
    std::function<void()> load; // what the others need: slow the first time, on any thread
    std::function<QString(const PlannedThing&)> thing; // with its colour, where it has one
    std::function<QString(int)> setting;
};

inline constexpr int kMostReviewLines = 12;

/// "car: yes", "red car: no", "hat, worn (dog): cannot tell", "beach, as before: yes"; a line each,
/// equal ones once with their number, no more than kMostReviewLines. Clauses without a name are
/// left out; without names there is nothing to say.
[[nodiscard]] QString reviewInLines(const std::vector<ReviewedClause>& review,
                                    const PlanNames& names);

} // namespace depict
