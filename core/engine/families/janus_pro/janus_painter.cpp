#include "engine/families/janus_pro/janus_painter.h"

#include "base/error.h"
#include "engine/code_painting.h"
#include "engine/families/janus_pro/janus_prompt.h"
#include "engine/sampling/sampler.h"
#include "engine/tensors/image_tensor.h"
#include "generation/grid_limits.h"
#include "image/pillow_resize.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kLongestJanusAnswer = 512;  // words
constexpr int kMostJanusPositions = 4096; // that it was trained with

} // namespace

PaintingShape janusShape(int pixels, int cellPixels) {
    const int side = pixels / cellPixels, cells = side * side;
    return {cellPixels, cells, {side, side}, kWidestLimits, {cells, cells, cells}};
}

PainterFacts JanusPainter::facts() const {
    PainterFacts facts;
    facts.modelId = m_model.config.id;
    facts.deviceName = m_deviceName;
    facts.shape = janusShape(m_model.config.imagePixels, m_model.codec.cellPixels());
    facts.defaultGuidance = m_model.config.guidance;
    facts.bytesPerCell = m_model.language->bytesWithoutHead() + m_model.codeHead.bytes();
    facts.canAnswer = facts.canTalk = true;
    facts.canMask = true;
    facts.mostInputs = 4;
    return facts;
}

void JanusPainter::run(const GenerationRequest& request, JobControl& control) {
    torch::InferenceMode guard;
    if (!m_model.words)
        throw Error(ErrorKind::unsupported,
                    "This is a folder of references without a tokenizer; it cannot paint.");
    const auto shape = janusShape(m_model.config.imagePixels, m_model.codec.cellPixels());
    validate(request, shape);
    requireCodes(request.kept, m_model.codec);
    PaintingJob job{request, control, m_model.codec.cellPixels()};
    const bool paints =
        request.reply == Reply::picture ||
        (request.reply == Reply::automatic && (request.inputs.empty() || request.mask.has_value()));
    job.grid = paints ? shape.fixedGrid : GridSize{};
    if (paints && !request.inputs.empty() && !request.mask)
        throw Error(ErrorKind::unsupported,
                    "This model was not trained to change pictures; it can repaint what a mask "
                    "frees.");
    GenerationEvent started;
    started.kind = GenerationEvent::Kind::started;
    job.emit(std::move(started));
    job.stage(Stage::reading);
    if (!paints)
        return answer(job);
    LatentGrid source;
    if (request.mask) {
        const int side = m_model.config.imagePixels;
        const auto features = encodeFeatures(
            m_model.codec, signedPixels(pillowResized(opaque(request.inputs[0]), {side, side})));
        const auto codes = nearestCodes(m_model.codec, features).to(torch::kInt).contiguous();
        source = LatentGrid(job.grid, 1);
        std::copy_n(codes.data_ptr<std::int32_t>(), codes.numel(), source.codes().begin());
        if (request.mask->isEmpty()) { // nothing to repaint: the very same bytes
            for (int variant = 0; variant < request.variants; ++variant)
                job.finishUnchanged(variant, source, {});
            return;
        }
    }
    for (int variant = 0; variant < request.variants; ++variant)
        if (!paint(job, variant, source))
            return;
}

bool JanusPainter::paint(PaintingJob& job, int variant, const LatentGrid& source) {
    const auto& request = job.request;
    auto& language = *m_model.language;
    const auto width = static_cast<std::size_t>(language.width());
    auto settings = request.sampling;
    settings.seed += static_cast<std::uint64_t>(variant);
    const double guidance = settings.guidance.value_or(m_model.config.guidance);
    const bool guided = guidance != 1;
    const auto ids = tokensOf(m_model, paintingText(request.words));
    if (static_cast<int>(ids.size()) > kMostJanusPositions)
        throw Error(ErrorKind::badRequest, "The words are too long for this model.");
    const int cells = job.grid.cells(), capacity = static_cast<int>(ids.size()) + cells;
    if (!job.proceed()) {
        job.cancel();
        return false;
    }
    std::vector<std::unique_ptr<KvCache>> caches;
    std::vector<KvCache*> rows;
    std::vector<float> hidden;
    for (const auto& prompt : {ids, withoutWords(ids, m_model.config.marks)}) {
        if (!caches.empty() && !guided)
            break;
        caches.push_back(language.makeCache(capacity));
        rows.push_back(caches.back().get());
        const auto last = language.extend(*rows.back(), language.embedded(prompt));
        hidden.insert(hidden.end(), last.begin(), last.end());
    }
    job.stage(Stage::painting);
    CodePainting painting(job, m_model.codec, variant, source,
                          request.mask ? freeCells(*request.mask, job.grid) : std::vector<bool>{});
    std::vector<std::pair<float, int>> room;
    std::vector<float> unread; // embeddings of forced cells that no row has read yet
    while (painting.painted() < cells) {
        const int cell = painting.painted();
        if (!job.proceed()) {
            painting.cancel();
            return false;
        }
        int code = painting.forced(cell);
        if (code >= 0) {
            painting.take(code, 1, false);
        } else {
            if (!unread.empty()) { // a run of forced cells, read at once
                hidden.clear();
                for (auto* row : rows) {
                    const auto last = language.extend(*row, unread);
                    hidden.insert(hidden.end(), last.begin(), last.end());
                }
                unread.clear();
            }
            auto logits = m_model.codeHead(hidden, static_cast<int>(rows.size()));
            const auto own = std::span(logits).first(logits.size() / rows.size());
            if (guided)
                guide(own, std::span<const float>(logits).subspan(own.size()), guidance);
            const auto choice = sample(own, settings, drawFor(settings.seed, cell, 0), room);
            code = choice.token;
            painting.take(code, choice.probability, true);
        }
        if (painting.isRestForced(cell + 1)) {
            for (int rest = cell + 1; rest < cells; ++rest)
                painting.take(painting.forced(rest), 1, false);
            break;
        }
        auto x = m_model.codeEmbedding(code);
        if (!unread.empty() || painting.forced(cell + 1) >= 0) {
            unread.insert(unread.end(), x.begin(), x.end());
            continue;
        }
        if (rows.size() == 2)
            x.insert(x.end(), x.begin(), x.begin() + static_cast<std::ptrdiff_t>(width));
        hidden = language.step(rows, x);
    }
    painting.finish();
    return true;
}

void JanusPainter::answer(PaintingJob& job) {
    const auto& request = job.request;
    auto& language = *m_model.language;
    const auto& marks = m_model.config.marks;
    std::vector<float> pictures;
    for (const auto& input : request.inputs) {
        if (!job.proceed())
            return job.cancel();
        const auto one = m_model.pictureEmbeddings(
            signedPixels(squaredForReading(input, m_model.config.imagePixels)));
        pictures.insert(pictures.end(), one.begin(), one.end());
    }
    auto talk = request.earlier;
    std::erase_if(talk, [](const Exchange& turn) { return turn.answer.empty(); });
    // The oldest turns go where there is not room for all.
    std::vector<int> ids;
    for (std::size_t first = 0; first <= talk.size(); ++first) {
        std::vector<JanusTurn> turns;
        for (std::size_t i = first; i < talk.size(); ++i) {
            turns.push_back({talk[i].words});
            turns.push_back({talk[i].answer});
        }
        turns.push_back({request.words});
        turns.front().pictures = static_cast<int>(request.inputs.size());
        ids = withPlaceholders(tokensOf(m_model, conversationText(turns)), marks,
                               m_model.vision.patches());
        if (static_cast<int>(ids.size()) + kLongestJanusAnswer <= kMostJanusPositions)
            break;
    }
    if (static_cast<int>(ids.size()) + kLongestJanusAnswer > kMostJanusPositions)
        throw Error(ErrorKind::badRequest,
                    "The words and pictures together are too long for this model.");
    const auto cache = language.makeCache(static_cast<int>(ids.size()) + kLongestJanusAnswer);
    auto hidden = language.extend(*cache, promptEmbeddings(m_model, ids, pictures));
    job.stage(Stage::answering);
    GenerationEvent event;
    event.kind = GenerationEvent::Kind::said;
    event.stage = Stage::answering;
    std::vector<int> said;
    std::vector<float> logits;
    std::vector<std::pair<float, int>> room;
    while (static_cast<int>(said.size()) < kLongestJanusAnswer && job.proceed()) {
        language.logits(hidden, logits);
        const auto draw = drawFor(request.sampling.seed, static_cast<int>(said.size()), 0);
        const int next = sample(logits, request.sampling, draw, room).token;
        if (next == marks.eos)
            break;
        said.push_back(next);
        std::vector<int> shown;
        std::copy_if(said.begin(), said.end(), std::back_inserter(shown),
                     [&](int id) { return !m_model.words->isSpecial(id); });
        event.text = wholeCharacters(m_model.words->decode(shown));
        if (event.text.starts_with(' '))
            event.text.erase(0, 1);
        job.emit(event);
        const int one[] = {next};
        hidden = language.extend(*cache, language.embedded(one));
    }
    event.kind = job.stopped ? GenerationEvent::Kind::cancelled : GenerationEvent::Kind::finished;
    event.stage = Stage::done;
    event.isLast = true;
    job.emit(std::move(event));
}

} // namespace depict
