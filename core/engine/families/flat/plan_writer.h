// Writes a plan word by word: the grammar says what may come, the network what is likely.
#pragma once

#include "engine/families/flat/plan_grammar.h"
#include "engine/sampling/sampler.h"

namespace depict {

class PlanWriter {
public:
    /// Adds the plan's head to the sequence. With the plan of the picture that is edited, of the
    /// same grid, what changes may be said instead of everything.
    PlanWriter(const FlatMarks& marks, GridSize grid, const SamplingSettings& settings,
               FlatSequence& sequence, const ScenePlan* before = nullptr);
    /// Chooses the next word by the logits [vocabulary] behind the sequence and adds it.
    void choose(std::span<const float> logits, FlatSequence& sequence);
    [[nodiscard]] bool isDone() const { return m_grammar.isDone(); }
    [[nodiscard]] const ScenePlan& plan() const { return m_grammar.plan(); }

    /// Whether it ended because what was to be changed is not there; the plan is the one before.
    [[nodiscard]] bool pointsAtNothing() const { return m_grammar.pointsAtNothing(); }

private:
    /// Whether the network hardly means anything that is there.
    [[nodiscard]] bool meansNothing(std::span<const float> logits) const;

    PlanGrammar m_grammar;
    SamplingSettings m_settings;
    int m_draw;
    std::vector<float> m_choices;
    std::vector<int> m_words;
    std::vector<std::pair<float, int>> m_room;
};

} // namespace depict
