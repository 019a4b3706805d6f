#include "base/error.h"
#include "engine/families/flat/flat_job.h"
#include "engine/families/flat/plan_writer.h"
#include "generation/shapes.h"
#include "generation/source_choice.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kLongestAnswer = 160;  // words
constexpr int kMostPositions = 8192; // of a whole sequence

/// Further pictures of the shape that is painted are read on its grid, as the model was taught.
GridSize readingGrid(const GenerationRequest& request, std::size_t input, GridSize painted) {
    const Image& picture = request.inputs[input];
    if (painted.cells() == 0)
        return usualGrid(picture);
    const double aspect = static_cast<double>(picture.width()) / picture.height();
    return input == 0 || gridFor(aspect, painted.cells()) == painted ? painted : usualGrid(picture);
}

/// Kept cells come from files too; what the model has no embedding for must not reach it.
void validateKept(const LatentGrid& kept, const PictureTokenizerConfig& config) {
    const auto isKnown = [&](std::int32_t code) { return code >= 0 && code < config.codebook(); };
    for (int cell = 0; cell < kept.paintedPrefix(); ++cell)
        if (kept.codesPerCell() != config.codesPerCell ||
            !std::all_of(kept.cell(cell), kept.cell(cell) + config.codesPerCell, isKnown))
            throw Error(ErrorKind::badRequest, "The kept cells are not of this model.");
}

} // namespace

std::vector<Position> positionsOf(const FlatSequence& s, int from, int codesPerCell) {
    std::vector<Position> positions;
    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(s.length()); ++i)
        positions.push_back({s.words()[i],
                             s.words()[i] < 0
                                 ? s.codes().data() + i * static_cast<std::size_t>(codesPerCell)
                                 : nullptr,
                             s.places()[i], s.times()[i], s.cover(static_cast<int>(i))});
    return positions;
}

FlatPainter::FlatPainter(FlatModel model, std::unique_ptr<CachedDecoder> decoder,
                         std::string deviceName)
    : m_model(std::move(model)), m_decoder(std::move(decoder)), m_reader(m_model.pictures),
      m_raster(std::make_shared<RasterWeights>(m_model.pictures)),
      m_deviceName(std::move(deviceName)) {
    if (m_model.looks)
        m_looks.emplace(*m_model.looks, m_reader);
    if (m_model.looks && m_model.eye)
        m_eye.emplace(*std::move(m_model.eye), *m_model.looks);
}

PainterFacts FlatPainter::facts() const {
    const auto& tasks = m_model.config.tasks;
    const auto any = [&](auto&& test) { return std::any_of(tasks.begin(), tasks.end(), test); };
    PainterFacts facts;
    facts.modelId = m_model.config.id;
    facts.deviceName = m_deviceName;
    facts.shape.cellPixels = kPaintedPixels;
    facts.codesPerCell = m_model.config.picture.codesPerCell;
    facts.defaultGuidance = m_model.config.guidance;
    facts.canAnswer = any([](const std::string& t) { return t.starts_with("ask"); });
    facts.canEdit =
        any([](const std::string& t) { return t == "add" || t == "remove" || t == "recolor"; });
    facts.canMask = facts.canEdit;
    facts.canSelect = any([](const std::string& t) { return t.starts_with("segment"); });
    facts.languages = m_model.config.languages;
    facts.tasks = tasks;
    facts.mostInputs = any([](const std::string& t) { return t == "combine3"; })  ? 3
                       : any([](const std::string& t) { return t == "combine"; }) ? 2
                                                                                  : 1;
    if (m_eye)
        facts.seenKinds = m_eye->kinds();
    return facts;
}

void FlatPainter::run(const GenerationRequest& request, JobControl& control) {
    validate(request);
    validateKept(request.kept, m_model.config.picture);
    torch::InferenceMode guard;
    const int each = m_model.config.picture.codesPerCell;
    Job job{{request, control, kPaintedPixels},
            {FlatSequence(m_model.marks, each)},
            {FlatSequence(m_model.marks, each)}};
    job.grid = request.grid;
    if (job.grid.cells() == 0 && !request.inputs.empty())
        job.grid = usualGrid(request.inputs[0]);
    GenerationEvent started;
    started.kind = GenerationEvent::Kind::started;
    job.emit(std::move(started));
    if (request.mask && request.mask->isEmpty()) { // nothing to repaint: the very same bytes
        const auto tokens = m_reader.read(request.inputs[0], job.grid);
        for (int variant = 0; variant < request.variants; ++variant)
            job.finishUnchanged(variant, tokens, {});
        return;
    }
    if (request.plan && !isLegal(*request.plan, job.grid))
        throw Error(ErrorKind::badRequest, "The plan does not fit the picture to be painted.");
    job.stage(Stage::reading);
    read(job);
    if (job.stopped)
        return job.cancel();
    const bool picture =
        request.reply == Reply::picture || (request.reply == Reply::automatic && wantsPicture(job));
    if (!picture)
        return answer(job);
    settleSource(job);
    if (job.stopped)
        return job.cancel();
    tellWords(job);
    paint(job);
}

void FlatPainter::read(Job& job) {
    const auto& request = job.request;
    const bool plans = m_model.config.transformer.plans;
    if (request.mask)
        job.masked = freeCells(*request.mask, job.grid);
    auto& pictures = job.pictures;
    const auto words = wordsOf(request);
    const int spoken = static_cast<int>(words.size()) + 8;
    int capacity = spoken;
    int painted = std::max(job.grid.cells(), kLongestAnswer);
    for (std::size_t i = 0; i < request.inputs.size(); ++i) {
        const auto& input = request.inputs[i];
        const auto own = readingGrid(request, i, i == 0 ? job.grid : request.grid);
        pictures.push_back(m_reader.read(input, own));
        painted = std::max(painted, own.cells()); // any of them may be the one that is changed
        capacity += own.cells() + 4 + (plans ? kLongestPlan : 0);
        if (!job.proceed())
            return;
    }
    if (!pictures.empty())
        job.source = pictures[0];
    capacity += painted + (plans ? kLongestPlan : 0);
    if (capacity > kMostPositions)
        throw Error(ErrorKind::badRequest,
                    "The words and pictures together are too long for this model.");
    auto& tail = job.with;
    tail.cache = m_decoder->makeCache(capacity);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto& hidden = i == 0 ? job.masked : std::vector<bool>{};
        tail.sequence.addPicture(pictures[i], hidden);
        if (!plans)
            continue;
        const auto& known = request.inputPlans;
        const auto size = pictures[i].size();
        if (i < known.size() && !known[i].settings.empty() && isLegal(known[i], size)) {
            job.seen.push_back(hidden.empty() ? known[i] : visibleOf(known[i], hidden, size));
            if (!hidden.empty() && m_eye && m_model.config.transformer.changes)
                job.whole = known[i];
            tail.sequence.addPlan(job.seen.back(), size);
            continue;
        }
        auto seen = readPlan(job, tail, request.inputs[i], size, hidden);
        if (!seen)
            return;
        job.seen.push_back(*std::move(seen));
    }
    if (!m_eye || job.seen.empty())
        return;
    auto& talk =
        job.talk.emplace(Tail{FlatSequence(m_model.marks, m_model.config.picture.codesPerCell)});
    talk.cache = m_decoder->makeCache(spoken + kLongestAnswer +
                                      static_cast<int>(pictures.size() + 1) * (kLongestPlan + 4));
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        // What changes may lie under the mask.
        const auto& told = i == 0 && job.whole ? *job.whole : job.seen[i];
        talk.sequence.addPlan(told, pictures[i].size());
    }
    talk.sequence.addWords(words);
}

void FlatPainter::tellWords(Job& job) {
    if (job.isTold)
        return;
    job.isTold = true;
    const auto& request = job.request;
    auto& tail = job.with;
    extend(tail); // what both rows share is read once
    job.guidance = request.sampling.guidance.value_or(
        request.inputs.empty() ? m_model.config.guidance : m_model.config.editGuidance);
    if (job.guidance != 1)
        job.without = tail.branch();
    tail.sequence.addWords(wordsOf(request));
    extend(tail);
}

FlatPainter::Tail& FlatPainter::talkOf(Job& job) {
    if (!job.talk) {
        tellWords(job);
        return job.with;
    }
    extend(*job.talk);
    return *job.talk;
}

/// The words, and before them, a line each, the turns that training shows: the last one.
std::vector<int> FlatPainter::wordsOf(const GenerationRequest& request) const {
    const auto& tasks = m_model.config.tasks;
    std::vector<int> ids;
    if (!request.earlier.empty() &&
        std::find(tasks.begin(), tasks.end(), "follow_up") != tasks.end())
        ids = m_model.words.encode(request.earlier.back().words + "\n");
    const auto now = m_model.words.encode(request.words);
    ids.insert(ids.end(), now.begin(), now.end());
    return ids;
}

void FlatPainter::extend(Tail& tail) {
    if (tail.read == tail.sequence.length())
        return;
    tail.hidden = m_decoder->extend(
        *tail.cache, positionsOf(tail.sequence, tail.read, m_model.config.picture.codesPerCell));
    tail.read = tail.sequence.length();
}

std::optional<ScenePlan> FlatPainter::readPlan(Job& job, Tail& tail, const Image& picture,
                                               GridSize grid, const std::vector<bool>& hidden) {
    if (!m_eye) {
        extend(tail);
        return writePlan(job, tail, grid, {.temperature = 0, .guidance = {}}); // the likeliest
    }
    auto seen = m_eye->read(picture, grid);
    if (!hidden.empty()) {
        if (m_model.config.transformer.changes)
            job.whole = seen;
        seen = visibleOf(seen, hidden, grid);
    }
    tail.sequence.addPlan(seen, grid);
    return seen;
}

std::optional<ScenePlan> FlatPainter::writePlan(Job& job, Tail& tail, GridSize grid,
                                                const SamplingSettings& settings) {
    PlanWriter writer(m_model.marks, grid, settings, tail.sequence);
    if (!finish(job, tail, writer))
        return {};
    extend(tail);
    return writer.plan();
}

bool FlatPainter::finish(Job& job, Tail& tail, PlanWriter& writer) {
    std::vector<float> logits;
    while (!writer.isDone()) {
        if (!job.proceed())
            return false;
        extend(tail);
        m_decoder->wordLogits(tail.hidden, logits);
        writer.choose(logits, tail.sequence);
    }
    return true;
}

const ScenePlan* FlatPainter::planBefore(const Job& job) const {
    const bool isOne = job.seen.size() == 1 && job.pictures[0].size() == job.grid;
    if (!isOne || !m_model.config.transformer.changes)
        return nullptr;
    return job.whole ? &*job.whole : job.seen.data();
}

bool FlatPainter::name(Job& job, Tail& tail) {
    const auto* before = planBefore(job);
    if (!m_model.config.transformer.names || !job.talk || !before)
        return true;
    constexpr double kAsLikely = 0.5; // what is asked about need not be there
    PlanWriter writer(m_model.marks, job.grid, {.temperature = 0, .guidance = {}}, tail.sequence,
                      before, kAsLikely);
    return finish(job, tail, writer);
}

bool FlatPainter::wantsPicture(Job& job) {
    if (!facts().canAnswer)
        return true;
    std::vector<float> logits;
    m_decoder->wordLogits(talkOf(job).hidden, logits);
    const auto& marks = m_model.marks;
    const int paints = m_model.config.transformer.plans ? marks.plan() : marks.paint();
    return logits[static_cast<std::size_t>(paints)] >=
           logits[static_cast<std::size_t>(marks.say())];
}

void FlatPainter::settleSource(Job& job) {
    const auto& request = job.request;
    if (request.mask || job.seen.size() < 2)
        return;
    std::vector<GridSize> grids;
    for (const auto& picture : job.pictures)
        grids.push_back(picture.size());
    auto plan = request.plan;
    if (!plan) { // the likeliest, so that every variant changes the same one
        auto trial = talkOf(job).branch();
        plan = writePlan(job, trial, job.grid, {.temperature = 0, .guidance = {}});
    }
    if (!plan)
        return;
    const auto base = sourceOf(job.seen, grids, *plan, job.grid);
    const bool isAsked = request.grid.cells() > 0 || request.plan || !request.kept.isEmpty();
    if (!isAsked)
        job.grid = grids[base];
    job.base = static_cast<int>(base);
    job.source = grids[base] == job.grid ? job.pictures[base] : LatentGrid();
}

void FlatPainter::answer(Job& job) {
    if (!facts().canAnswer)
        throw Error(ErrorKind::unsupported,
                    "The model " + m_model.config.id + " was not trained to answer in words.");
    job.stage(Stage::answering);
    auto& tail = talkOf(job);
    std::vector<int> said;
    std::vector<float> logits;
    tail.sequence.addWord(m_model.marks.say());
    const bool goesOn = name(job, tail);
    GenerationEvent event;
    while (goesOn && static_cast<int>(said.size()) < kLongestAnswer && job.proceed()) {
        extend(tail);
        m_decoder->wordLogits(tail.hidden, logits);
        const auto words =
            std::span(logits).first(static_cast<std::size_t>(m_model.words.vocabularySize()));
        const auto likeliest = std::max_element(words.begin(), words.end());
        if (logits[static_cast<std::size_t>(m_model.marks.eos())] >= *likeliest)
            break;
        said.push_back(static_cast<int>(likeliest - words.begin()));
        tail.sequence.addWord(said.back());
        event.kind = GenerationEvent::Kind::said;
        event.stage = Stage::answering;
        event.text = m_model.words.decode(said);
        job.emit(event);
    }
    event.kind = job.stopped ? GenerationEvent::Kind::cancelled : GenerationEvent::Kind::finished;
    event.stage = Stage::done;
    if (!job.seen.empty())
        event.plan = job.seen[0];
    event.isLast = true;
    job.emit(std::move(event));
}

} // namespace depict
