#include "engine/families/flat/flat_job.h"
#include "engine/families/flat/plan_grammar.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

/// The logarithm of the word's probability among all.
double logarithmOf(const std::vector<float>& logits, int word) {
    const double most = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(logit - most);
    return logits[static_cast<std::size_t>(word)] - most - std::log(sum);
}

} // namespace

void FlatPainter::review(Job& job, const ScenePlan& plan, GenerationEvent& finished) {
    Tail tail{FlatSequence(m_model.marks, m_model.config.picture.codesPerCell)};
    tail.cache = m_decoder->makeCache(job.grid.cells() + 8 + kLongestPlan);
    tail.sequence.addPicture(m_reader.read(finished.picture, job.grid));
    extend(tail);
    auto look = tail.branch();
    const auto seen = readPlan(job, look, finished.picture, job.grid, {});
    if (!seen)
        return; // stopped: the picture is there all the same
    finished.review =
        reviewed(plan, *seen, job.grid, finished.before != ScenePlan{} ? &finished.before : nullptr,
                 facts().seenKinds);
    tail.sequence.addWords(planHead(m_model.marks, job.grid));
    const auto body = planBody(m_model.marks, plan);
    std::vector<float> logits;
    double sum = 0;
    for (const int word : body) {
        if (!job.proceed())
            return;
        extend(tail);
        m_decoder->wordLogits(tail.hidden, logits);
        sum += logarithmOf(logits, word);
        tail.sequence.addWord(word);
    }
    finished.likelihood = sum / static_cast<double>(body.size());
}

} // namespace depict
