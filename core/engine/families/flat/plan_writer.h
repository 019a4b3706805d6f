// Writes a plan word by word: the grammar says what may come, the network what is likely.
#pragma once

#include "engine/families/flat/plan_grammar.h"
#include "engine/sampling/sampler.h"

namespace depict {

class PlanWriter {
public:
    /// Adds the plan's head to the sequence.
    PlanWriter(const FlatMarks& marks, GridSize grid, const SamplingSettings& settings,
               FlatSequence& sequence);
    /// Chooses the next word by the logits [vocabulary] behind the sequence and adds it.
    void choose(std::span<const float> logits, FlatSequence& sequence);
    [[nodiscard]] bool isDone() const { return m_grammar.isDone(); }
    [[nodiscard]] const ScenePlan& plan() const { return m_grammar.plan(); }

private:
    PlanGrammar m_grammar;
    SamplingSettings m_settings;
    int m_draw;
    std::vector<float> m_choices;
    std::vector<int> m_words;
    std::vector<std::pair<float, int>> m_room;
};

} // namespace depict
