// Whether a painting shows what its plan asked for, by what is seen in it afterwards.
#pragma once

#include "generation/scene_plan.h"

#include <optional>
#include <vector>

namespace depict {

/// One clause of what was asked for, and whether the picture shows it.
struct ReviewedClause {
    enum class Wish {
        shown,  // the thing is about there, in whatever colour; or the setting holds
        worn,   // the thing is worn by `host`
        colour, // the thing has its colour
        gone,   // it is there no more
        kept    // the setting is as it was; without one: so is every other thing
    };
    enum class Verdict {
        no,
        yes,
        unknown // what it would be told by is not seen
    };

    Wish wish = Wish::shown;
    std::optional<PlannedThing> thing; // or
    std::optional<int> setting;        // or neither
    std::optional<PlannedThing> host;
    Verdict verdict = Verdict::unknown;

    [[nodiscard]] bool isMet() const { return verdict == Verdict::yes; }
    friend bool operator==(const ReviewedClause&, const ReviewedClause&) = default;
};

/// Of a new picture every setting and thing of its plan, with the colours that it names; of a
/// changed one (`before` = what it showed) what is new in the plan, what has gone from it, and
/// whether the rest is kept. A thing is found where one of its kind is seen about there; each one
/// that is seen is found once. Everything is unknown where nothing at all is seen, and things of
/// kinds from `seenKinds` on, which whoever saw it never sees (PainterFacts).
[[nodiscard]] std::vector<ReviewedClause> reviewed(const ScenePlan& plan, const ScenePlan& seen,
                                                   GridSize grid, const ScenePlan* before,
                                                   int seenKinds = kPlanKinds);

} // namespace depict
