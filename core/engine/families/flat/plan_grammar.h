// Which word may come next while a plan is written, and the plan that the words say. A model that
// is cut short or badly trained still writes a legal plan.
#pragma once

#include "engine/families/flat/flat_sequence.h"
#include "generation/plan_change.h"

#include <optional>
#include <vector>

namespace depict {

class PlanGrammar {
public:
    /// Of a picture of this grid. The head of the plan has been said. With the plan of the picture
    /// that is edited, of the same grid, what changes may be said instead of everything.
    PlanGrammar(const FlatMarks& marks, GridSize grid, const ScenePlan* before = nullptr);

    /// Words [first, end) that may come next, a few ranges; none once the plan has ended.
    struct Range {
        int first, end;
    };
    [[nodiscard]] std::vector<Range> allowed() const;
    /// One of those that are allowed.
    void take(int word);
    /// Whether the next word says what a thing is and how it looks, or which one, not where it is.
    [[nodiscard]] bool isNaming() const;
    /// Whether the next word says of which kind the thing is that changes, or how it looks. All
    /// kinds and looks are allowed; those of things that are there:
    [[nodiscard]] bool isPointing() const {
        return m_next == Next::whichKind || m_next == Next::whichLook;
    }
    [[nodiscard]] std::vector<int> pointable() const;
    [[nodiscard]] bool isDone() const { return m_next == Next::nothing; }
    /// Once it is done. Where a thing was to be changed that is not there, the plan before.
    [[nodiscard]] const ScenePlan& plan() const { return m_plan; }
    /// Whether such a thing ended the plan.
    [[nodiscard]] bool pointsAtNothing() const { return m_pointsAtNothing; }

private:
    enum class Next {
        setting,
        kind,
        look,
        rows,
        columns,
        top,
        left,
        change, // a step of it
        whichKind,
        whichLook,
        whichLeft,
        whichTop,
        nothing
    };
    /// Whether a step, or a thing, more keeps the plan legal and short.
    [[nodiscard]] bool hasRoomForStep() const;
    [[nodiscard]] bool hasRoomForThing() const;
    void addSettings(std::vector<Range>& ranges) const;
    /// What says of this thing of the plan before that it is meant, in this state.
    [[nodiscard]] int pointer(std::size_t index) const;
    void beginStep(int word);
    void point(int word);
    void end();

    FlatMarks m_marks;
    GridSize m_grid;
    std::optional<ScenePlan> m_before;
    Next m_next = Next::setting;
    ScenePlan m_plan;
    PlannedThing m_thing; // that is being said
    std::optional<PlanChange> m_change;
    std::vector<std::size_t> m_unnamed; // things before that no step is about
    std::vector<std::size_t> m_meant;   // those of them that the step at hand may be about
    bool m_pointsAtNothing = false;
};

/// The most words of a plan, with its head and end, said as a change too.
inline constexpr int kLongestPlan = 5 + kMostSettings + 6 * kMostPlanned;

} // namespace depict
