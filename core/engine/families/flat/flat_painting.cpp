#include "engine/families/flat/flat_variant.h"

namespace depict {

void FlatPainter::readAll(const std::vector<Tail*>& tails) {
    const int each = m_model.config.picture.codesPerCell;
    std::vector<Tail*> single; // the usual case: one position each
    std::vector<Position> positions;
    std::vector<KvCache*> caches;
    for (Tail* tail : tails) {
        if (tail->sequence.length() - tail->read != 1) {
            extend(*tail);
            continue;
        }
        single.push_back(tail);
        caches.push_back(tail->cache.get());
        positions.push_back(positionsOf(tail->sequence, tail->read, each)[0]);
    }
    if (single.empty())
        return;
    const auto hidden = m_decoder->step(caches, positions);
    const auto width = static_cast<std::ptrdiff_t>(hidden.size() / single.size());
    for (std::size_t i = 0; i < single.size(); ++i) {
        const auto from = hidden.begin() + static_cast<std::ptrdiff_t>(i) * width;
        single[i]->hidden.assign(from, from + width);
        ++single[i]->read;
    }
}

void FlatPainter::paint(Job& job) {
    std::vector<Variant> variants;
    variants.reserve(static_cast<std::size_t>(job.request.variants));
    for (int i = 0; i < job.request.variants; ++i)
        variants.emplace_back(*this, job, i);
    std::vector<Tail*> tails;
    std::vector<Variant*> planning, painting;
    std::vector<float> hidden, logits;
    std::vector<std::int32_t> before;
    // All variants go on in every round, so that the weights are read once for all of them. They
    // are told one after the other.
    for (std::size_t turn = 0; turn < variants.size();) {
        auto& told = variants[turn];
        if (told.pointsAtNothing() && job.talk && job.masked.empty() &&
            job.request.reply == Reply::automatic && facts().canAnswer)
            return answer(job); // that it is not there
        job.cellsAhead = 0;
        for (std::size_t i = turn + 1; i < variants.size(); ++i)
            job.cellsAhead += variants[i].cellsPainted();
        told.tell();
        if (!told.isPlanning() && told.isPainted() && !told.looksAgain()) {
            told.tellEnd();
            ++turn;
            continue;
        }
        if (!job.proceed())
            return told.tellEnd();
        const auto began = PaintingJob::Clock::now();
        tails.clear();
        planning.clear();
        painting.clear();
        for (std::size_t i = turn; i < variants.size(); ++i) {
            auto& variant = variants[i];
            if (variant.isPlanning())
                planning.push_back(&variant);
            else if (!variant.isPainted())
                painting.push_back(&variant);
            else
                continue;
            variant.addTails(tails);
        }
        readAll(tails);
        for (auto* variant : planning)
            variant->chooseWord();
        hidden.clear();
        int rows = 0;
        for (const auto* variant : painting) {
            variant->addStates(hidden);
            rows += variant->rows();
        }
        for (int k = 0; rows > 0 && k < m_model.config.picture.codesPerCell; ++k) {
            before.clear();
            for (const auto* variant : painting)
                variant->addChosen(k, before);
            m_decoder->depthLogits(hidden, rows, k, before.data(), logits);
            auto rest = std::span(logits);
            const auto each = logits.size() / static_cast<std::size_t>(rows);
            for (auto* variant : painting) {
                const auto own = each * static_cast<std::size_t>(variant->rows());
                variant->chooseCode(k, rest.first(own));
                rest = rest.subspan(own);
            }
        }
        for (auto* variant : painting)
            variant->endCell();
        job.sampled += static_cast<int>(painting.size());
        if (!painting.empty())
            job.samplingSeconds +=
                std::chrono::duration<double>(PaintingJob::Clock::now() - began).count();
    }
}

} // namespace depict
