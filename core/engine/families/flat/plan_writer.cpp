#include "engine/families/flat/plan_writer.h"

#include "generation/shapes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace depict {

namespace {

constexpr double kNamingTemperature = 0.4; // of a plan's: there are many places, one right thing
constexpr int kPlanDraws = kMostCells; // the random numbers of a plan come behind those of cells

} // namespace

PlanWriter::PlanWriter(const FlatMarks& marks, GridSize grid, const SamplingSettings& settings,
                       FlatSequence& sequence, const ScenePlan* before, double meant)
    : m_grammar(marks, grid, before),
      m_marks(marks), m_looks{marks.setting(kLookSetting),
                              marks.setting(kLookSetting + kLookSettings)},
      m_before(before ? before->settings : std::vector<int>{}), m_settings(settings),
      m_meant(meant), m_draw(kPlanDraws) {
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
    return there < m_meant * all;
}

bool PlanWriter::needsLook() const {
    const auto has = [](const std::vector<int>& settings, auto&& test) {
        return std::any_of(settings.begin(), settings.end(), test);
    };
    return m_book && !has(m_said, isLook) && has(m_said, [&](int setting) {
               const auto page = m_book->pages.lower_bound({setting, 0, 0});
               return page != m_book->pages.end() && page->first[0] == setting &&
                      !has(m_before, [&](int known) { return known == setting; });
           });
}

/// Each of many looks is unlikely, though it be certain that one of them is to be said.
bool PlanWriter::saysLook(std::span<const float> logits) const {
    const auto [firstLook, endLook] = m_looks;
    double looks = 0, most = -std::numeric_limits<double>::infinity();
    int likeliest = 0; // of the other words
    for (const auto& [first, end] : m_grammar.allowed())
        for (int word = first; word < end; ++word) {
            const double logit = logits[static_cast<std::size_t>(word)];
            if (word >= firstLook && word < endLook) {
                looks += std::exp(logit);
            } else if (logit > most) {
                most = logit;
                likeliest = word;
            }
        }
    if (looks == 0)
        return false; // not now
    const bool isSetting = likeliest >= m_marks.setting(0) && likeliest < firstLook;
    return looks > std::exp(most) || (!isSetting && needsLook());
}

void PlanWriter::choose(std::span<const float> logits, FlatSequence& sequence) {
    m_choices.clear();
    m_words.clear();
    const bool look = saysLook(logits);
    if (look)
        for (const auto& [first, end] : m_grammar.allowed())
            for (int word = std::max(first, m_looks.first); word < std::min(end, m_looks.end);
                 ++word)
                m_words.push_back(word);
    else if (m_grammar.isPointing() && !meansNothing(logits))
        m_words = m_grammar.pointable();
    else
        for (const auto& [first, end] : m_grammar.allowed())
            for (int word = first; word < end; ++word)
                m_words.push_back(word);
    for (const int word : m_words)
        m_choices.push_back(logits[static_cast<std::size_t>(word)]);
    auto own = m_settings;
    if (look && needsLook() && own.temperature > 0)
        own.temperature = 1; // any is as good
    else
        own.temperature *= m_grammar.isNaming() ? kNamingTemperature : 1;
    const auto choice = sample(m_choices, own, drawFor(m_settings.seed, m_draw++, 0), m_room);
    const int word = m_words[static_cast<std::size_t>(choice.token)];
    m_grammar.take(word);
    if (const int setting = word - m_marks.setting(0); setting >= 0 && setting < kSaidSettings)
        m_said.push_back(setting);
    sequence.addWord(word);
}

} // namespace depict
