#include "engine/families/flat/flat_job.h"
#include "engine/families/flat/plan_grammar.h"
#include "engine/sampling/sampler.h"
#include "image/resample.h"

#include <algorithm>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kBetweenPreviews{15};
constexpr double kPlanTemperature = 0.4; // of the request's; a plan is to be right first of all
constexpr double kEditTemperature = 0.4; // and what is there is to stay
constexpr double kSeenTemperature = 0.6; // a cell that the picture book shows
constexpr double kSeam = 0.5;            // of a cell: how far new cells fade into kept ones

/// Where an edited picture is new: the cells, softened at their border.
Mask maskOf(const std::vector<bool>& cells, GridSize grid) {
    Mask mask({grid.columns * kPaintedPixels, grid.rows * kPaintedPixels});
    for (int y = 0; y < mask.size().height; ++y)
        for (int x = 0; x < mask.size().width; ++x)
            mask.row(y)[x] = cells[static_cast<std::size_t>(y / kPaintedPixels * grid.columns +
                                                            x / kPaintedPixels)]
                                 ? 255
                                 : 0;
    const int reach = static_cast<int>(kSeam * kPaintedPixels);
    return feathered(grown(mask, reach / 2), reach / 2.0);
}

} // namespace

std::optional<ScenePlan> FlatPainter::planned(Job& job, Tail& with, int variant,
                                              SamplingSettings settings) {
    GenerationEvent event;
    event.kind = GenerationEvent::Kind::planned;
    event.stage = Stage::planning;
    event.variant = variant;
    if (job.request.plan) {
        event.plan = *job.request.plan;
        with.sequence.addPlan(event.plan, job.grid);
    } else {
        job.stage(Stage::planning);
        settings.temperature *= job.request.inputs.empty() ? kPlanTemperature : kEditTemperature;
        auto written = writePlan(job, with, job.grid, settings);
        if (!written)
            return {};
        event.plan = *std::move(written);
    }
    const ScenePlan plan = event.plan;
    job.emit(std::move(event));
    return plan;
}

bool FlatPainter::paint(Job& job, int variant) {
    const int each = m_model.config.picture.codesPerCell, cells = job.grid.cells();
    const auto& request = job.request;
    auto settings = request.sampling;
    settings.seed += static_cast<std::uint64_t>(variant);
    const bool guided = job.guidance != 1;
    const bool last = variant + 1 == request.variants;
    Tail with = last ? std::move(job.with) : job.with.branch();
    Tail without = !guided ? Tail{FlatSequence(m_model.marks, each)}
                   : last  ? std::move(job.without)
                           : job.without.branch();
    std::optional<ScenePlan> plan;
    if (m_model.config.transformer.plans) {
        plan = planned(job, with, variant, settings);
        if (!plan) {
            job.cancel();
            return false;
        }
    }
    // Cells to paint; empty = all. The mask says so, or the plan.
    auto free = job.masked;
    if (free.empty() && plan && !job.seen.empty() && !job.source.isEmpty()) {
        free = changedCells(job.seen[static_cast<std::size_t>(job.base)], *plan, job.grid);
        // What was repainted before and is kept is not what the source shows there.
        for (int cell = 0; cell < request.kept.paintedPrefix(); ++cell)
            if (!std::equal(request.kept.cell(cell), request.kept.cell(cell) + each,
                            job.source.cell(cell)))
                free[static_cast<std::size_t>(cell)] = true;
        if (std::none_of(free.begin(), free.end(), [](bool is) { return is; })) {
            job.finishUnchanged(variant, job.source, *plan, job.base);
            return true;
        }
    }
    if (plan || variant == 0)
        job.stage(Stage::painting);
    settings.temperature *= m_model.config.temperature;
    LatentGrid tokens(job.grid, each);
    std::vector<float> confidence(static_cast<std::size_t>(cells), 1.0f);
    // Cells that are given: a kept beginning, or everything the mask leaves alone.
    const auto forced = [&](int cell) -> const std::int32_t* {
        if (!request.kept.isEmpty() && request.kept.isPainted(cell))
            return request.kept.cell(cell);
        return !free.empty() && !free[static_cast<std::size_t>(cell)] ? job.source.cell(cell)
                                                                      : nullptr;
    };
    RasterDecoder raster(m_raster, job.grid);
    PixelBuffer canvas({job.grid.columns * kPaintedPixels, job.grid.rows * kPaintedPixels});
    int painted = 0, shown = 0, sampled = 0;
    double samplingSeconds = 0;
    auto lastShown = Clock::time_point{};
    with.sequence.beginPainting(job.grid, plan ? &*plan : nullptr, m_looks ? &*m_looks : nullptr);
    if (guided)
        without.sequence.beginPainting(job.grid);
    std::vector<float> hidden, logits;
    std::vector<std::pair<float, int>> room;
    std::vector<std::int32_t> before;

    // Reads what was added to the sequences; the hidden states of all rows are in `hidden`.
    const auto advance = [&] {
        const bool one = with.sequence.length() - with.read == 1 &&
                         without.sequence.length() - without.read == 1;
        if (guided && one) { // the usual case, both rows at once
            const Position positions[] = {positionsOf(with.sequence, with.read, each)[0],
                                          positionsOf(without.sequence, without.read, each)[0]};
            KvCache* caches[] = {with.cache.get(), without.cache.get()};
            hidden = m_decoder->step(caches, positions);
            ++with.read;
            ++without.read;
            return;
        }
        extend(with);
        hidden = with.hidden;
        if (guided) {
            extend(without);
            hidden.insert(hidden.end(), without.hidden.begin(), without.hidden.end());
        }
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
        event.codes.assign(tokens.codes().begin() + std::ptrdiff_t{shown} * each,
                           tokens.codes().begin() + std::ptrdiff_t{painted} * each);
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
        if (plan)
            event.plan = *plan;
        event.isLast = last || kind == GenerationEvent::Kind::cancelled;
        event.picture = std::move(canvas).freeze();
        event.source = job.base;
        const auto input = static_cast<std::size_t>(job.base);
        if (input < job.seen.size() && !job.source.isEmpty())
            event.before = job.seen[input];
        if (request.mask && kind == GenerationEvent::Kind::finished)
            event.picture =
                blend(request.inputs[0], resampled(event.picture, request.inputs[0].size()),
                      *request.mask);
        else if (kind == GenerationEvent::Kind::finished && !free.empty() &&
                 request.inputs[input].size() == event.picture.size())
            event.picture = blend(request.inputs[input], event.picture, maskOf(free, job.grid));
        if (request.reviews && plan && kind == GenerationEvent::Kind::finished)
            review(job, *plan, event);
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
            auto here = settings; // what is known to be seen leaves less to chance
            const auto* cover = with.sequence.cover(with.sequence.length() - 1);
            if (cover && !cover->look.empty())
                here.temperature *= kSeenTemperature;
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
                    sample(conditional, here, drawFor(settings.seed, cell, k), room);
                tokens.cell(cell)[k] = choice.token;
                confidence[static_cast<std::size_t>(cell)] *= choice.probability;
            }
            samplingSeconds += std::chrono::duration<double>(Clock::now() - began).count();
            ++sampled;
        }
        if (cell + 1 < cells) {
            with.sequence.addPainted(cell, tokens.cell(cell));
            if (guided)
                without.sequence.addPainted(cell, tokens.cell(cell));
        }
        ++painted;
        show(false);
    }
    end(GenerationEvent::Kind::finished);
    return true;
}

} // namespace depict
