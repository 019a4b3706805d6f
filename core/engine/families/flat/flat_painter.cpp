#include "engine/families/flat/flat_painter.h"

#include "base/error.h"
#include "engine/sampling/sampler.h"
#include "generation/shapes.h"
#include "image/resample.h"

#include <algorithm>
#include <chrono>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kUsualCells = 256;     // of a picture that is read without a wanted grid
constexpr int kLongestAnswer = 160;  // words
constexpr int kMostPositions = 8192; // of a whole sequence
constexpr std::chrono::milliseconds kBetweenPreviews{15};

double secondsOf(Clock::duration duration) {
    return std::chrono::duration<double>(duration).count();
}

/// Cells that the mask touches.
std::vector<bool> freeCells(const Mask& mask, GridSize grid) {
    std::vector<bool> free(static_cast<std::size_t>(grid.cells()), false);
    const auto [width, height] = mask.size();
    for (int y = 0; y < height; ++y) {
        const auto* row = mask.row(y);
        const auto cellRow = static_cast<std::int64_t>(y) * grid.rows / height * grid.columns;
        for (int x = 0; x < width; ++x)
            if (row[x])
                free[static_cast<std::size_t>(cellRow + static_cast<std::int64_t>(x) *
                                                            grid.columns / width)] = true;
    }
    return free;
}

/// Positions [from, end) of a sequence, as the decoder takes them.
std::vector<Position> positionsOf(const FlatSequence& s, int from, int codesPerCell) {
    std::vector<Position> positions;
    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(s.length()); ++i)
        positions.push_back({s.words()[i],
                             s.words()[i] < 0
                                 ? s.codes().data() + i * static_cast<std::size_t>(codesPerCell)
                                 : nullptr,
                             s.places()[i], s.times()[i]});
    return positions;
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

/// What lives as long as one request.
struct FlatPainter::Job {
    const GenerationRequest& request;
    JobControl& control;
    FlatSequence with, without; // the words, and no words
    std::unique_ptr<KvCache> withCache{}, withoutCache{};
    std::vector<float> withHidden{}, withoutHidden{};
    GridSize grid{};
    LatentGrid source{};      // of the first picture, on `grid`, for masked edits
    std::vector<bool> free{}; // cells to paint; empty = all
    double guidance = 1;
    Clock::time_point begun = Clock::now();
    Clock::duration paused{};
    double firstPixel = 0;
    bool stopped = false;

    [[nodiscard]] double seconds() const { return secondsOf(Clock::now() - begun - paused); }
    void emit(GenerationEvent event) {
        event.grid = grid;
        event.canvas = {grid.columns * kPaintedPixels, grid.rows * kPaintedPixels};
        event.seconds = seconds();
        event.secondsToFirstPixel = firstPixel;
        control.emit(std::move(event));
    }
    void stage(Stage stage) {
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::stage;
        event.stage = stage;
        emit(std::move(event));
    }
    /// To be asked before every token; waiting while paused does not count as work.
    bool proceed() {
        const auto before = Clock::now();
        stopped = !control.proceed();
        const auto waited = Clock::now() - before;
        if (waited > std::chrono::milliseconds(1))
            paused += waited;
        return !stopped;
    }
};

FlatPainter::FlatPainter(FlatModel model, std::unique_ptr<CachedDecoder> decoder,
                         std::string deviceName)
    : m_model(std::move(model)), m_decoder(std::move(decoder)),
      m_raster(std::make_shared<RasterWeights>(m_model.pictures)),
      m_deviceName(std::move(deviceName)) {}

PainterFacts FlatPainter::facts() const {
    const auto& tasks = m_model.config.tasks;
    const auto any = [&](auto&& test) { return std::any_of(tasks.begin(), tasks.end(), test); };
    PainterFacts facts;
    facts.modelId = m_model.config.id;
    facts.deviceName = m_deviceName;
    facts.cellPixels = kPaintedPixels;
    facts.codesPerCell = m_model.config.picture.codesPerCell;
    facts.defaultGuidance = m_model.config.guidance;
    facts.canAnswer = any([](const std::string& t) { return t.starts_with("ask"); });
    facts.canEdit =
        any([](const std::string& t) { return t == "add" || t == "remove" || t == "recolor"; });
    facts.canMask = facts.canEdit;
    facts.languages = m_model.config.languages;
    return facts;
}

LatentGrid FlatPainter::encode(const Image& picture, GridSize grid) const {
    torch::InferenceMode guard;
    const auto small =
        resampled(picture.toRgba8(), {grid.columns * kReadingPixels, grid.rows * kReadingPixels});
    auto pixels = torch::empty({1, small.height(), small.width(), 3});
    float* to = pixels.data_ptr<float>();
    for (int y = 0; y < small.height(); ++y)
        for (const auto *from = small.row(y), *end = from + 4 * small.width(); from != end;
             from += 4)
            for (int c = 0; c < 3; ++c) { // over white
                const float share = static_cast<float>(from[3]) / 255;
                *to++ = (static_cast<float>(from[c]) * share + 255 * (1 - share)) / 127.5f - 1;
            }
    const auto codes = codesOf(m_model.pictures.config, encodeNumbers(m_model.pictures, pixels))
                           .to(torch::kInt)
                           .contiguous();
    LatentGrid result(grid, m_model.pictures.config.codesPerCell);
    std::copy_n(codes.data_ptr<std::int32_t>(), codes.numel(), result.codes().begin());
    return result;
}

void FlatPainter::run(const GenerationRequest& request, JobControl& control) {
    validate(request);
    validateKept(request.kept, m_model.config.picture);
    torch::InferenceMode guard;
    const int each = m_model.config.picture.codesPerCell;
    Job job{request, control, FlatSequence(m_model.marks, each), FlatSequence(m_model.marks, each)};
    job.grid = request.grid;
    if (job.grid.cells() == 0 && !request.inputs.empty())
        job.grid =
            gridFor(static_cast<double>(request.inputs[0].width()) / request.inputs[0].height(),
                    kUsualCells);
    GenerationEvent started;
    started.kind = GenerationEvent::Kind::started;
    job.emit(std::move(started));
    if (request.mask && request.mask->isEmpty()) { // nothing to repaint: the very same bytes
        GenerationEvent finished;
        finished.kind = GenerationEvent::Kind::finished;
        finished.stage = Stage::done;
        finished.picture = request.inputs[0];
        finished.tokens = encode(request.inputs[0], job.grid);
        finished.isLast = true;
        return job.emit(std::move(finished));
    }
    job.stage(Stage::reading);
    read(job);
    if (job.stopped)
        return;
    const bool picture =
        request.reply == Reply::picture || (request.reply == Reply::automatic && wantsPicture(job));
    if (!picture)
        return answer(job);
    job.stage(Stage::painting);
    for (int variant = 0; variant < request.variants; ++variant)
        if (!paint(job, variant))
            return;
}

void FlatPainter::read(Job& job) {
    const auto& request = job.request;
    const int each = m_model.config.picture.codesPerCell;
    if (request.mask)
        job.free = freeCells(*request.mask, job.grid);
    for (std::size_t i = 0; i < request.inputs.size(); ++i) {
        const auto& input = request.inputs[i];
        const auto own =
            i == 0 && job.grid.cells() > 0
                ? job.grid
                : gridFor(static_cast<double>(input.width()) / input.height(), kUsualCells);
        const auto codes = encode(input, own);
        if (i == 0)
            job.source = codes;
        job.with.addPicture(codes, i == 0 ? job.free : std::vector<bool>{});
        job.without.addPicture(codes, i == 0 ? job.free : std::vector<bool>{});
        if (!job.proceed()) {
            GenerationEvent cancelled;
            cancelled.kind = GenerationEvent::Kind::cancelled;
            return job.emit(std::move(cancelled));
        }
    }
    const int shared = job.with.length();
    job.with.addWords(m_model.words.encode(request.words));
    const int capacity = job.with.length() + std::max(job.grid.cells(), kLongestAnswer) + 8;
    if (capacity > kMostPositions)
        throw Error(ErrorKind::badRequest,
                    "The words and pictures together are too long for this model.");
    // What both rows share is read once.
    const auto all = positionsOf(job.with, 0, each);
    job.withCache = m_decoder->makeCache(capacity);
    job.withHidden =
        m_decoder->extend(*job.withCache, std::span(all).first(static_cast<std::size_t>(shared)));
    job.withoutHidden = job.withHidden;
    job.withoutCache = job.withCache->branch();
    if (static_cast<int>(all.size()) > shared)
        job.withHidden = m_decoder->extend(
            *job.withCache, std::span(all).subspan(static_cast<std::size_t>(shared)));
    job.guidance = request.sampling.guidance.value_or(
        request.inputs.empty() ? m_model.config.guidance : m_model.config.editGuidance);
}

bool FlatPainter::wantsPicture(Job& job) {
    if (!facts().canAnswer)
        return true;
    std::vector<float> logits;
    m_decoder->wordLogits(job.withHidden, logits);
    return logits[static_cast<std::size_t>(m_model.marks.paint())] >=
           logits[static_cast<std::size_t>(m_model.marks.say())];
}

void FlatPainter::answer(Job& job) {
    if (!facts().canAnswer)
        throw Error(ErrorKind::unsupported,
                    "The model " + m_model.config.id + " was not trained to answer in words.");
    job.stage(Stage::answering);
    std::vector<int> said;
    std::vector<float> logits;
    const int each = m_model.config.picture.codesPerCell;
    int next = m_model.marks.say();
    GenerationEvent event;
    while (static_cast<int>(said.size()) < kLongestAnswer && job.proceed()) {
        const int before = job.with.length();
        job.with.addWord(next);
        const auto position = positionsOf(job.with, before, each);
        m_decoder->wordLogits(m_decoder->extend(*job.withCache, position), logits);
        const auto words =
            std::span(logits).first(static_cast<std::size_t>(m_model.words.vocabularySize()));
        const auto likeliest = std::max_element(words.begin(), words.end());
        if (logits[static_cast<std::size_t>(m_model.marks.eos())] >= *likeliest)
            break;
        next = static_cast<int>(likeliest - words.begin());
        said.push_back(next);
        event.kind = GenerationEvent::Kind::said;
        event.stage = Stage::answering;
        event.text = m_model.words.decode(said);
        job.emit(event);
    }
    event.kind = job.stopped ? GenerationEvent::Kind::cancelled : GenerationEvent::Kind::finished;
    event.stage = Stage::done;
    event.isLast = true;
    job.emit(std::move(event));
}

bool FlatPainter::paint(Job& job, int variant) {
    const int each = m_model.config.picture.codesPerCell, cells = job.grid.cells();
    const auto& request = job.request;
    auto settings = request.sampling;
    settings.seed += static_cast<std::uint64_t>(variant);
    const bool guided = job.guidance != 1;
    const bool last = variant + 1 == request.variants;
    auto withCache = last ? std::move(job.withCache) : job.withCache->branch();
    auto withoutCache = !guided ? nullptr
                        : last  ? std::move(job.withoutCache)
                                : job.withoutCache->branch();
    FlatSequence with = job.with, without = job.without;
    LatentGrid tokens(job.grid, each);
    std::vector<float> confidence(static_cast<std::size_t>(cells), 1.0f);
    // Cells that are given: a kept beginning, or everything the mask leaves alone.
    const auto forced = [&](int cell) -> const std::int32_t* {
        if (!request.kept.isEmpty() && request.kept.isPainted(cell))
            return request.kept.cell(cell);
        return !job.free.empty() && !job.free[static_cast<std::size_t>(cell)]
                   ? job.source.cell(cell)
                   : nullptr;
    };
    RasterDecoder raster(m_raster, job.grid);
    PixelBuffer canvas({job.grid.columns * kPaintedPixels, job.grid.rows * kPaintedPixels});
    int readWith = with.length(), readWithout = without.length();
    int painted = 0, shown = 0, sampled = 0;
    double samplingSeconds = 0;
    auto lastShown = Clock::time_point{};
    with.beginPainting(job.grid);
    without.beginPainting(job.grid);
    std::vector<float> hidden, logits;
    std::vector<std::pair<float, int>> room;
    std::vector<std::int32_t> before;

    // Reads what was added to the sequences; the hidden states of all rows are in `hidden`.
    const auto advance = [&] {
        if (with.length() - readWith == 1 && guided && without.length() - readWithout == 1) {
            const auto one = positionsOf(with, readWith, each);
            KvCache* caches[] = {withCache.get(), withoutCache.get()};
            const int times[] = {with.times().back(), without.times().back()};
            hidden = m_decoder->step(caches, one[0], times);
        } else {
            hidden = m_decoder->extend(*withCache, positionsOf(with, readWith, each));
            if (guided) {
                const auto other =
                    m_decoder->extend(*withoutCache, positionsOf(without, readWithout, each));
                hidden.insert(hidden.end(), other.begin(), other.end());
            }
        }
        readWith = with.length();
        readWithout = without.length();
    };
    const auto show = [&](bool always) {
        if (painted == shown ||
            (!always && shown > 0 && Clock::now() - lastShown < kBetweenPreviews))
            return;
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::painted;
        event.stage = Stage::painting;
        event.variant = variant;
        event.firstCell = shown;
        event.cellCount = painted - shown;
        event.cellsPainted = painted;
        event.patches = raster.decode(tokens, painted - shown);
        for (const auto& patch : event.patches)
            canvas.paste(patch.pixels, patch.area.x, patch.area.y);
        event.cellsPerSecond = samplingSeconds > 0 ? sampled / samplingSeconds : 0;
        shown = painted;
        lastShown = Clock::now();
        if (job.firstPixel == 0)
            job.firstPixel = job.seconds();
        job.emit(std::move(event));
    };
    const auto end = [&](GenerationEvent::Kind kind) {
        show(true);
        for (const auto& patch : raster.border(tokens)) // of a picture that stops here
            canvas.paste(patch.pixels, patch.area.x, patch.area.y);
        GenerationEvent event;
        event.kind = kind;
        event.stage = Stage::done;
        event.variant = variant;
        event.cellsPainted = painted;
        event.cellsPerSecond = samplingSeconds > 0 ? sampled / samplingSeconds : 0;
        event.tokens = tokens;
        event.confidence = confidence;
        event.isLast = last || kind == GenerationEvent::Kind::cancelled;
        event.picture = std::move(canvas).freeze();
        if (request.mask && kind == GenerationEvent::Kind::finished)
            event.picture =
                blend(request.inputs[0], resampled(event.picture, request.inputs[0].size()),
                      *request.mask);
        job.emit(std::move(event));
    };

    for (int cell = 0; cell < cells; ++cell) {
        if (const auto* given = forced(cell)) {
            std::copy(given, given + each, tokens.cell(cell));
        } else {
            if (!job.proceed()) {
                end(GenerationEvent::Kind::cancelled);
                return false;
            }
            const auto began = Clock::now();
            advance();
            const int rows = guided ? 2 : 1;
            for (int k = 0; k < each; ++k) {
                before.clear();
                for (int r = 0; r < rows; ++r)
                    before.insert(before.end(), tokens.cell(cell), tokens.cell(cell) + k);
                m_decoder->depthLogits(hidden, rows, k, before.data(), logits);
                const auto half = logits.size() / static_cast<std::size_t>(rows);
                const auto conditional = std::span(logits).first(half);
                if (guided)
                    guide(conditional, std::span(logits).subspan(half), job.guidance);
                const auto choice =
                    sample(conditional, settings, drawFor(settings.seed, cell, k), room);
                tokens.cell(cell)[k] = choice.token;
                confidence[static_cast<std::size_t>(cell)] *= choice.probability;
            }
            samplingSeconds += secondsOf(Clock::now() - began);
            ++sampled;
        }
        if (cell + 1 < cells) {
            with.addPainted(cell, tokens.cell(cell));
            without.addPainted(cell, tokens.cell(cell));
        }
        ++painted;
        show(false);
    }
    end(GenerationEvent::Kind::finished);
    return true;
}

} // namespace depict
