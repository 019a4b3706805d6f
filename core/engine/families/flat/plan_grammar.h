// Which word may come next while a plan is written, and the plan that the words say. A model that
// is cut short or badly trained still writes a legal plan.
#pragma once

#include "engine/families/flat/flat_sequence.h"

#include <vector>

namespace depict {

class PlanGrammar {
public:
    /// Of a picture of this grid. The head of the plan has been said.
    PlanGrammar(const FlatMarks& marks, GridSize grid) : m_marks(marks), m_grid(grid) {}

    /// Words [first, end) that may come next, a few ranges; none once the plan has ended.
    struct Range {
        int first, end;
    };
    [[nodiscard]] std::vector<Range> allowed() const;
    /// One of those that are allowed.
    void take(int word);
    /// Whether the next word says what a thing is and how it looks, not where it is.
    [[nodiscard]] bool isNaming() const { return m_next == Next::kind || m_next == Next::look; }
    [[nodiscard]] bool isDone() const { return m_next == Next::nothing; }
    [[nodiscard]] const ScenePlan& plan() const { return m_plan; }

private:
    enum class Next { setting, kind, look, rows, columns, top, left, nothing };
    FlatMarks m_marks;
    GridSize m_grid;
    Next m_next = Next::setting;
    ScenePlan m_plan;
};

/// The most words of a plan, with its head and end.
inline constexpr int kLongestPlan = 4 + kMostSettings + 6 * kMostPlanned;

} // namespace depict
