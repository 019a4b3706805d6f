#include "engine/families/flat/plan_writer.h"

#include "generation/shapes.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr double kNamingTemperature = 0.4; // of a plan's: there are many places, one right thing
constexpr double kMeant = 0.1; // share of what is there; below it, what is meant is not there
constexpr int kPlanDraws = kMostCells; // the random numbers of a plan come behind those of cells

} // namespace

PlanWriter::PlanWriter(const FlatMarks& marks, GridSize grid, const SamplingSettings& settings,
                       FlatSequence& sequence, const ScenePlan* before)
    : m_grammar(marks, grid, before), m_settings(settings), m_draw(kPlanDraws) {
    sequence.addWords(planHead(marks, grid));
}

bool PlanWriter::meansNothing(std::span<const float> logits) const {
    const auto [first, end] = m_grammar.allowed().front();
    const auto words =
        logits.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
    const float most = *std::max_element(words.begin(), words.end());
    double all = 0, there = 0;
    for (const float logit : words)
        all += std::exp(logit - most);
    for (const int word : m_grammar.pointable())
        there += std::exp(logits[static_cast<std::size_t>(word)] - most);
    return there < kMeant * all;
}

void PlanWriter::choose(std::span<const float> logits, FlatSequence& sequence) {
    m_choices.clear();
    m_words.clear();
    if (m_grammar.isPointing() && !meansNothing(logits))
        m_words = m_grammar.pointable();
    else
        for (const auto& [first, end] : m_grammar.allowed())
            for (int word = first; word < end; ++word)
                m_words.push_back(word);
    for (const int word : m_words)
        m_choices.push_back(logits[static_cast<std::size_t>(word)]);
    auto own = m_settings;
    own.temperature *= m_grammar.isNaming() ? kNamingTemperature : 1;
    const auto choice = sample(m_choices, own, drawFor(m_settings.seed, m_draw++, 0), m_room);
    const int word = m_words[static_cast<std::size_t>(choice.token)];
    m_grammar.take(word);
    sequence.addWord(word);
}

} // namespace depict
