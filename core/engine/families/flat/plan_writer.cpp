#include "engine/families/flat/plan_writer.h"

#include "generation/shapes.h"

namespace depict {

namespace {

constexpr double kNamingTemperature = 0.4; // of a plan's: there are many places, one right thing
constexpr int kPlanDraws = kMostCells; // the random numbers of a plan come behind those of cells

} // namespace

PlanWriter::PlanWriter(const FlatMarks& marks, GridSize grid, const SamplingSettings& settings,
                       FlatSequence& sequence)
    : m_grammar(marks, grid), m_settings(settings), m_draw(kPlanDraws) {
    sequence.addWords(planHead(marks, grid));
}

void PlanWriter::choose(std::span<const float> logits, FlatSequence& sequence) {
    m_choices.clear();
    m_words.clear();
    for (const auto& [first, end] : m_grammar.allowed())
        for (int word = first; word < end; ++word) {
            m_words.push_back(word);
            m_choices.push_back(logits[static_cast<std::size_t>(word)]);
        }
    auto own = m_settings;
    own.temperature *= m_grammar.isNaming() ? kNamingTemperature : 1;
    const auto choice = sample(m_choices, own, drawFor(m_settings.seed, m_draw++, 0), m_room);
    const int word = m_words[static_cast<std::size_t>(choice.token)];
    m_grammar.take(word);
    sequence.addWord(word);
}

} // namespace depict
