// Writes a plan word by word: the grammar says what may come, the network what is likely.
#pragma once

#include "engine/families/flat/plan_grammar.h"
#include "engine/sampling/sampler.h"

namespace depict {

inline constexpr double kMeant = 0.1; // of what is to be changed: who asks for it, sees it

class PlanWriter {
public:
    /// Adds the plan's head to the sequence. With the plan of the picture that is edited, of the
    /// same grid, what changes may be said instead of everything; a thing of which the network
    /// means less than the share `meant` is not there.
    PlanWriter(const FlatMarks& marks, GridSize grid, const SamplingSettings& settings,
               FlatSequence& sequence, const ScenePlan* before = nullptr, double meant = kMeant);
    /// From now on a backdrop that is new is said with one of the looks that the book shows, which
    /// has to outlive the writer.
    void useBook(const Looks& book) { m_book = &book; }
    /// Chooses the next word by the logits [vocabulary] behind the sequence and adds it.
    void choose(std::span<const float> logits, FlatSequence& sequence);
    [[nodiscard]] bool isDone() const { return m_grammar.isDone(); }
    [[nodiscard]] const ScenePlan& plan() const { return m_grammar.plan(); }

    /// Whether it ended because what was to be changed is not there; the plan is the one before.
    [[nodiscard]] bool pointsAtNothing() const { return m_grammar.pointsAtNothing(); }

private:
    /// Whether the network hardly means anything that is there.
    [[nodiscard]] bool meansNothing(std::span<const float> logits) const;

    /// Whether the next word says how the backdrop looks.
    [[nodiscard]] bool saysLook(std::span<const float> logits) const;
    /// Whether it has to be said yet.
    [[nodiscard]] bool needsLook() const;

    PlanGrammar m_grammar;
    FlatMarks m_marks;
    PlanGrammar::Range m_looks; // words
    const Looks* m_book = nullptr;
    std::vector<int> m_before, m_said; // settings
    SamplingSettings m_settings;
    double m_meant;
    int m_draw;
    std::vector<float> m_choices;
    std::vector<int> m_words;
    std::vector<std::pair<float, int>> m_room;
};

} // namespace depict
