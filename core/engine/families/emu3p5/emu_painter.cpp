#include "engine/families/emu3p5/emu_painter.h"

#include "base/error.h"
#include "engine/code_painting.h"
#include "engine/sampling/sampler.h"
#include "image/pillow_resize.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kReadingArea = 1024 * 1024; // pixels of an input
constexpr int kMostEmuPositions = 32768;
constexpr int kLongestThought = 2048, kLongestEmuAnswer = 1024; // words
constexpr int kUsualTopK = 5120;                                // of codes
constexpr SamplingSettings kWordSampling{
    .temperature = 1, .topK = 1024, .topP = 0.9, .guidance = {}};
// The random numbers of words come behind those of cells.
constexpr int kWordDraws = kEmuShape.limits.mostCells;

} // namespace

struct EmuPainter::Streams {
    std::unique_ptr<KvCache> caches[2]; // with words, and without; the second only with guidance
    std::vector<float> hidden;          // of both, after what was fed last
    bool isGuided = false;
};

PainterFacts EmuPainter::facts() const {
    PainterFacts facts;
    facts.modelId = m_model.config.id;
    facts.deviceName = m_deviceName;
    facts.shape = kEmuShape;
    facts.shape.cellPixels = m_model.codec.cellPixels();
    facts.defaultGuidance = m_model.config.guidance;
    facts.bytesPerCell = m_model.language->bytes();
    facts.canEdit = facts.canMask = facts.canAnswer = true;
    facts.mostInputs = 3;
    return facts;
}

void EmuPainter::feed(Streams& streams, const std::vector<int>& tokens) {
    auto& language = *m_model.language;
    const auto x = language.embedded(tokens);
    if (streams.isGuided && tokens.size() == 1) {
        KvCache* both[] = {streams.caches[0].get(), streams.caches[1].get()};
        auto twice = x;
        twice.insert(twice.end(), x.begin(), x.end());
        streams.hidden = language.step(both, twice);
    } else {
        streams.hidden = language.extend(*streams.caches[0], x);
        if (streams.isGuided) {
            const auto other = language.extend(*streams.caches[1], x);
            streams.hidden.insert(streams.hidden.end(), other.begin(), other.end());
        }
    }
}

std::optional<GridSize> EmuPainter::wantedGrid(const GenerationRequest& request) const {
    if (request.grid != GridSize{})
        return request.grid;
    return m_pictures.empty() ? std::nullopt : std::optional(m_pictures.back().size());
}

void EmuPainter::run(const GenerationRequest& request, JobControl& control) {
    torch::InferenceMode guard;
    if (!m_model.words)
        throw Error(ErrorKind::unsupported,
                    "This is a folder of references without a tokenizer; it cannot paint.");
    validate(request, kEmuShape);
    requireCodes(request.kept, m_model.codec);
    PaintingJob job{request, control, m_model.codec.cellPixels()};
    m_pictures.clear();
    const bool answers = request.reply == Reply::words;
    const int cell = m_model.codec.cellPixels();
    if (!answers && request.grid != GridSize{})
        job.grid = request.grid;
    else if (!answers && !request.inputs.empty()) {
        const auto size = emuReadingSize(request.inputs.back().size(), kReadingArea);
        job.grid = {size.height / cell, size.width / cell};
    }
    GenerationEvent started;
    started.kind = GenerationEvent::Kind::started;
    job.emit(std::move(started));
    job.stage(Stage::reading);
    for (const auto& input : request.inputs) {
        if (!job.proceed())
            return job.cancel();
        // What is repainted in places is read on the grid on which it is painted.
        const auto size = request.mask ? Size{job.grid.columns * cell, job.grid.rows * cell}
                                       : emuReadingSize(input.size(), kReadingArea);
        m_pictures.push_back(m_model.encode(pillowResized(opaque(input), size)));
    }
    if (request.mask && request.mask->isEmpty()) {
        for (int variant = 0; variant < request.variants; ++variant)
            job.finishUnchanged(variant, m_pictures.front(), {});
        return;
    }
    for (int variant = 0; variant < (answers ? 1 : request.variants); ++variant)
        if (!paint(job, variant))
            return;
}

bool EmuPainter::speak(PaintingJob& job, Streams& streams, const SamplingSettings& settings,
                       int variant, int longest, bool answers) {
    auto& language = *m_model.language;
    const auto& marks = m_model.config.marks;
    std::vector<int> said;
    std::vector<float> logits;
    std::vector<std::pair<float, int>> room;
    GenerationEvent event;
    event.kind = GenerationEvent::Kind::said;
    event.stage = answers ? Stage::answering : Stage::planning;
    event.variant = variant;
    while (static_cast<int>(said.size()) < longest) {
        if (!job.proceed())
            return false;
        language.logits(std::span(streams.hidden).first(static_cast<std::size_t>(language.width())),
                        logits);
        const auto words = std::span(logits).first(static_cast<std::size_t>(marks.visual));
        const auto draw = drawFor(settings.seed, kWordDraws + static_cast<int>(said.size()), 0);
        const int next = sample(words, settings, draw, room).token;
        if (next == marks.beginImage || next == marks.eos || next == marks.endAnswer)
            break;
        said.push_back(next);
        std::vector<int> shown;
        std::copy_if(said.begin(), said.end(), std::back_inserter(shown),
                     [&](int id) { return !m_model.words->isSpecial(id); });
        event.text = wholeCharacters(m_model.words->decode(shown));
        job.emit(event);
        const int one[] = {next};
        streams.hidden = language.extend(*streams.caches[0], language.embedded(one));
    }
    if (answers) {
        event.kind = GenerationEvent::Kind::finished;
        event.stage = Stage::done;
        event.isLast = true;
        job.emit(std::move(event));
    }
    return true;
}

bool EmuPainter::paint(PaintingJob& job, int variant) {
    const auto& request = job.request;
    auto& language = *m_model.language;
    const auto& marks = m_model.config.marks;
    auto settings = request.sampling;
    settings.seed += static_cast<std::uint64_t>(variant);
    const bool answers = request.reply == Reply::words;
    const double guidance = settings.guidance.value_or(
        m_pictures.empty() ? m_model.config.guidance : m_model.config.editGuidance);
    const auto prompt = emuPrompt(m_model, m_pictures.empty() ? "t2i" : "x2i", request.words,
                                  m_pictures),
               without = emuPromptWithoutWords(m_model, m_pictures);
    const auto wanted = wantedGrid(request);
    const int most = answers  ? 0
                     : wanted ? wanted->rows * (wanted->columns + 1) + 16
                              : 99 * 100 + 16;
    const int spoken = answers ? kLongestEmuAnswer : m_thinksFirst ? kLongestThought : 0;
    const int capacity = static_cast<int>(prompt.size()) + spoken + most;
    if (capacity > kMostEmuPositions)
        throw Error(ErrorKind::badRequest,
                    "The words and pictures together are too long for this model.");
    Streams streams{{}, {}, !answers && guidance != 1};
    const auto stop = [&] {
        job.cancel();
        return false;
    };
    if (!job.proceed())
        return stop();
    streams.caches[0] = language.makeCache(capacity);
    streams.hidden = language.extend(*streams.caches[0], language.embedded(prompt));
    if (answers) {
        job.stage(Stage::answering);
        return speak(job, streams, request.sampling, variant, kLongestEmuAnswer, true) || stop();
    }
    if (m_thinksFirst) {
        job.stage(Stage::planning);
        auto words = kWordSampling;
        words.seed = settings.seed;
        if (!speak(job, streams, words, variant, kLongestThought, false))
            return stop();
    }
    if (!job.proceed())
        return stop();
    if (streams.isGuided) { // reads what belongs to the picture only
        streams.caches[1] = language.makeCache(static_cast<int>(without.size()) + most);
        static_cast<void>(language.extend(*streams.caches[1], language.embedded(without)));
    }
    if (settings.topK == 0)
        settings.topK = kUsualTopK;
    std::vector<float> logits;
    std::vector<std::pair<float, int>> room;
    std::optional<CodePainting> painting;
    std::vector<int> unread{marks.beginImage};
    EmuGrammar ahead(marks, m_model.codec.codes(), wanted); // of what is unread too
    ahead.take(marks.beginImage);
    for (int step = 0; !ahead.isPictureDone(); ++step) {
        if (!job.proceed()) {
            if (!painting)
                return stop();
            painting->cancel();
            return false;
        }
        if (ahead.mode() == EmuGrammar::Mode::codes && !painting) {
            job.grid = ahead.grid();
            if (job.grid.cells() < 1 || job.grid.cells() > kEmuShape.limits.mostCells)
                throw Error(ErrorKind::internal, "The model chose an impossible size.");
            job.stage(Stage::painting);
            painting.emplace(
                job, m_model.codec, variant, request.mask ? m_pictures.front() : LatentGrid{},
                request.mask ? freeCells(*request.mask, job.grid) : std::vector<bool>{});
        }
        const auto range = ahead.next();
        int token = range.isForced() ? range.first : -1;
        const bool isCode = token < 0 && ahead.mode() == EmuGrammar::Mode::codes;
        if (isCode && painting->forced(ahead.cell()) >= 0) {
            token = marks.visual + painting->forced(ahead.cell());
            painting->take(token - marks.visual, 1, false);
        } else if (token < 0) {
            feed(streams, unread); // what is forced is read at once
            unread.clear();
            language.logits(streams.hidden, logits);
            const auto half = static_cast<std::size_t>(m_model.config.language.vocabulary);
            const auto first = static_cast<std::size_t>(range.first),
                       count = static_cast<std::size_t>(range.end - range.first);
            const auto own = std::span(logits).subspan(first, count);
            if (isCode && streams.isGuided) // the normalisation of each row drops out
                guide(own, std::span<const float>(logits).subspan(half + first, count), guidance);
            const int draw = isCode ? ahead.cell() : kWordDraws + kLongestThought + step;
            const auto choice = sample(own, settings, drawFor(settings.seed, draw, 0), room);
            token = range.first + choice.token;
            if (isCode)
                painting->take(choice.token, choice.probability, true);
        }
        ahead.take(token);
        unread.push_back(token);
    }
    painting->finish();
    return true;
}

} // namespace depict
