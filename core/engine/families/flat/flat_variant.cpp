#include "engine/families/flat/flat_variant.h"

#include "generation/masked_plan.h"
#include "image/resample.h"

#include <algorithm>

namespace depict {

namespace {

constexpr std::chrono::milliseconds kBetweenPreviews{15};
constexpr double kPlanTemperature = 0.4; // of the request's; a plan is to be right first of all
constexpr double kEditTemperature = 0.4; // and what is there is to stay
constexpr double kAgainTemperature = 1;  // of all plans after the first
constexpr double kMostCovered = 0.6;     // of a thing by another, in a plan that is good enough
constexpr int kMostPlans = 4;            // until one changes something and is not crowded
constexpr double kSeenTemperature = 0.6; // a cell that the picture book shows
constexpr std::uint64_t kPassSeed = 0x9E3779B97F4A7C15; // every pass draws anew
constexpr double kSeam = 0.5; // of a cell: how far new cells fade into kept ones

/// With the look of the other plan, or none where that has none, if both have one backdrop, which
/// is the first setting of a plan.
ScenePlan withLookOf(ScenePlan plan, const ScenePlan& other) {
    if (plan.settings.empty() || other.settings.empty() ||
        plan.settings.front() != other.settings.front())
        return plan;
    const auto look = std::find_if(other.settings.begin(), other.settings.end(), isLook);
    return look == other.settings.end() ? withoutLook(std::move(plan))
                                        : withLook(std::move(plan), *look);
}

/// How many things of each kind and colour there are.
std::vector<std::pair<int, int>> sortsOf(const ScenePlan& plan) {
    std::vector<std::pair<int, int>> sorts;
    for (const auto& thing : plan.things)
        sorts.emplace_back(thing.kind, thing.colour);
    std::sort(sorts.begin(), sorts.end());
    return sorts;
}

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

FlatPainter::Variant::Variant(FlatPainter& painter, Job& job, int number)
    : m_painter(painter), m_job(job), m_number(number), m_isGuided(job.guidance != 1),
      m_isLast(number + 1 == job.request.variants), m_settings(job.request.sampling),
      m_with(m_isLast ? std::move(job.with) : job.with.branch()),
      m_without(!m_isGuided ? Tail{FlatSequence(painter.m_model.marks,
                                                painter.m_model.config.picture.codesPerCell)}
                : m_isLast  ? std::move(job.without)
                            : job.without.branch()),
      m_free(job.masked), m_tokens(job.grid, painter.m_model.config.picture.codesPerCell),
      m_confidence(static_cast<std::size_t>(job.grid.cells()), 1.0f),
      m_raster(painter.m_raster, job.grid),
      m_canvas({job.grid.columns * kPaintedPixels, job.grid.rows * kPaintedPixels}) {
    const auto& request = job.request;
    m_settings.seed += static_cast<std::uint64_t>(number);
    m_settings.temperature *= painter.m_model.config.temperature;
    if (!painter.m_model.config.transformer.plans) {
        m_with.sequence.beginPainting(job.grid);
        beginCells();
    } else if (request.plan) {
        m_with.sequence.addPlan(*request.plan, job.grid);
        beginPainting(*request.plan);
    } else {
        beginPlanning();
    }
}

void FlatPainter::Variant::beginPlanning() {
    auto settings = m_job.request.sampling;
    settings.seed += static_cast<std::uint64_t>(m_number) +
                     kPassSeed * static_cast<std::uint64_t>(m_plansWritten);
    settings.temperature *= m_plansWritten > 0             ? kAgainTemperature
                            : m_job.request.inputs.empty() ? kPlanTemperature
                                                           : kEditTemperature;
    ++m_plansWritten;
    const auto* before = m_painter.planBefore(m_job);
    if (m_job.talk || before || m_painter.m_eye)
        m_talk.emplace(m_job.talk ? m_job.talk->branch() : m_with.branch());
    m_writer.emplace(m_painter.m_model.marks, m_job.grid, settings, planning().sequence, before);
    // A part of a picture goes on as it is, whatever the book shows.
    if ((before || m_job.seen.empty()) && m_painter.m_model.looks)
        m_writer->useBook(*m_painter.m_model.looks);
}

bool FlatPainter::Variant::changesNothing(const ScenePlan& plan) const {
    const auto base = static_cast<std::size_t>(m_job.base);
    return m_job.masked.empty() && base < m_job.seen.size() &&
           m_job.pictures[base].size() == m_job.grid && plan == m_job.seen[base];
}

double FlatPainter::Variant::crowding(const ScenePlan& plan) const {
    if (!m_painter.m_eye || !m_job.masked.empty() || m_job.seen.size() > 1)
        return 0;
    static const ScenePlan nothing;
    return mostCovered(plan, m_job.seen.empty() ? nothing : m_job.seen[0],
                       m_painter.m_eye->kinds());
}

ScenePlan FlatPainter::Variant::leastCrowded(ScenePlan plan) {
    if (!m_leastCrowded ||
        (sortsOf(plan) == sortsOf(*m_leastCrowded) && crowding(plan) < crowding(*m_leastCrowded)))
        m_leastCrowded = std::move(plan);
    return *m_leastCrowded;
}

void FlatPainter::Variant::beginPainting(ScenePlan plan) {
    m_plan = std::move(plan);
    const auto& request = m_job.request;
    const int each = m_tokens.codesPerCell();
    if (m_free.empty() && !leavesGround() && !m_job.seen.empty() && !m_job.source.isEmpty()) {
        m_free =
            changedCells(m_job.seen[static_cast<std::size_t>(m_job.base)], *m_plan, m_job.grid);
        // What was repainted before and is kept is not what the source shows there.
        for (int cell = 0; cell < request.kept.paintedPrefix(); ++cell)
            if (!std::equal(request.kept.cell(cell), request.kept.cell(cell) + each,
                            m_job.source.cell(cell)))
                m_free[static_cast<std::size_t>(cell)] = true;
        m_isUnchanged = std::none_of(m_free.begin(), m_free.end(), [](bool is) { return is; });
        if (m_isUnchanged)
            return;
    }
    if (m_painter.m_model.looks) {
        static const ScenePlan unknown;
        const int kept = request.kept.paintedPrefix();
        const bool isOwn = request.keptPlan == m_plan; // a painting that goes on
        m_raster.tell(sketchOf(*m_painter.m_model.looks, *m_plan, m_job.grid,
                               kept == 0 || isOwn ? nullptr
                               : request.keptPlan ? &*request.keptPlan
                                                  : &unknown,
                               kept));
    }
    const auto& looks = m_painter.m_looks;
    m_with.sequence.beginPainting(m_job.grid, &*m_plan, looks ? &*looks : nullptr);
    beginCells();
}

bool FlatPainter::Variant::leavesGround() {
    if (!m_painter.m_looks)
        return false;
    const auto& grounds = m_painter.m_model.looks->grounds;
    const auto ground = std::find_if(grounds.begin(), grounds.end(), [this](const auto& known) {
        return std::count(m_plan->settings.begin(), m_plan->settings.end(), known.first) > 0;
    });
    if (ground == grounds.end())
        return false;
    const auto [r, g, b] = ground->second;
    PixelBuffer plain({kReadingPixels, kReadingPixels});
    plain.fill(r, g, b);
    m_ground = m_painter.m_reader.read(std::move(plain).freeze(), {1, 1});
    m_free.assign(static_cast<std::size_t>(m_job.grid.cells()), false);
    for (const auto& thing : m_plan->things)
        for (int row = thing.top; row < thing.top + thing.rows; ++row)
            for (int column = thing.left; column < thing.left + thing.columns; ++column)
                m_free[static_cast<std::size_t>(row * m_job.grid.columns + column)] = true;
    return true;
}

/// What follows the beginning of the painting.
void FlatPainter::Variant::beginCells() {
    if (m_isGuided)
        m_without.sequence.beginPainting(m_job.grid);
    if (m_plan && m_painter.m_eye && m_painter.m_eye->knows(*m_plan)) {
        m_withStart.emplace(m_with.branch());
        if (m_isGuided)
            m_withoutStart.emplace(m_without.branch());
    }
    takeGiven();
}

/// Cells that are given: a kept beginning, or everything that is left alone or plain.
const std::int32_t* FlatPainter::Variant::given(int cell) const {
    if (m_pass > 0)
        return m_again[static_cast<std::size_t>(cell)] ? nullptr : m_tokensBefore.cell(cell);
    const auto& kept = m_job.request.kept;
    if (!kept.isEmpty() && kept.isPainted(cell))
        return kept.cell(cell);
    if (m_free.empty() || m_free[static_cast<std::size_t>(cell)])
        return nullptr;
    return m_ground.isEmpty() ? m_job.source.cell(cell) : m_ground.cell(0);
}

void FlatPainter::Variant::takeGiven() {
    const int cells = m_job.grid.cells();
    for (; m_cell < cells; ++m_cell) {
        const auto* codes = given(m_cell);
        if (!codes)
            return;
        std::copy(codes, codes + m_tokens.codesPerCell(), m_tokens.cell(m_cell));
        if (m_cell + 1 == cells)
            continue;
        m_with.sequence.addPainted(m_cell, codes);
        if (m_isGuided)
            m_without.sequence.addPainted(m_cell, codes);
    }
}

void FlatPainter::Variant::addTails(std::vector<Tail*>& tails) {
    tails.push_back(isPlanning() ? &planning() : &m_with);
    if (m_isGuided && !isPlanning())
        tails.push_back(&m_without);
}

void FlatPainter::Variant::chooseWord() {
    std::vector<float> logits;
    auto& tail = planning();
    m_painter.m_decoder->wordLogits(tail.hidden, logits);
    m_writer->choose(logits, tail.sequence);
    if (!m_writer->isDone())
        return;
    auto plan = m_writer->plan();
    // Not once another plan, which was crowded, has meant something.
    m_pointsAtNothing = m_writer->pointsAtNothing() && !m_leastCrowded;
    if (m_talk && !m_pointsAtNothing) {
        const bool again = m_plansWritten < kMostPlans;
        if (again && changesNothing(plan))
            return beginPlanning();
        plan = leastCrowded(std::move(plan));
        if (again && crowding(plan) > kMostCovered)
            return beginPlanning();
    }
    m_writer.reset();
    if (m_talk) { // written without sight of the cells
        if (!m_job.masked.empty())
            plan = planInMask(std::move(plan), m_job.whole ? *m_job.whole : m_job.seen[0],
                              m_job.masked, m_job.grid);
        const auto& request = m_job.request;
        if (!request.kept.isEmpty()) // the scenery goes on as it began
            plan = request.keptPlan ? withLookOf(std::move(plan), *request.keptPlan)
                                    : withoutLook(std::move(plan));
        m_with.sequence.addPlan(plan, m_job.grid);
        m_talk.reset();
    }
    beginPainting(std::move(plan));
}

void FlatPainter::Variant::addStates(std::vector<float>& hidden) const {
    hidden.insert(hidden.end(), m_with.hidden.begin(), m_with.hidden.end());
    if (m_isGuided)
        hidden.insert(hidden.end(), m_without.hidden.begin(), m_without.hidden.end());
}

void FlatPainter::Variant::addChosen(int k, std::vector<std::int32_t>& before) const {
    for (int row = 0; row < rows(); ++row)
        before.insert(before.end(), m_tokens.cell(m_cell), m_tokens.cell(m_cell) + k);
}

void FlatPainter::Variant::chooseCode(int k, std::span<float> logits) {
    const auto half = logits.size() / static_cast<std::size_t>(rows());
    const auto conditional = logits.first(half);
    if (m_isGuided)
        guide(conditional, logits.subspan(half), m_job.guidance);
    auto here = m_settings; // what is known to be seen leaves less to chance
    const auto* cover = m_with.sequence.cover(m_with.sequence.length() - 1);
    if (cover && !cover->look.empty())
        here.temperature *= kSeenTemperature;
    const auto seed = m_settings.seed + kPassSeed * static_cast<std::uint64_t>(m_pass);
    const auto choice = sample(conditional, here, drawFor(seed, m_cell, k), m_room);
    m_tokens.cell(m_cell)[k] = choice.token;
    m_confidence[static_cast<std::size_t>(m_cell)] *= choice.probability;
}

void FlatPainter::Variant::endCell() {
    if (m_cell + 1 < m_job.grid.cells()) {
        m_with.sequence.addPainted(m_cell, m_tokens.cell(m_cell));
        if (m_isGuided)
            m_without.sequence.addPainted(m_cell, m_tokens.cell(m_cell));
    }
    ++m_cell;
    takeGiven();
}

void FlatPainter::Variant::tell() {
    const bool writes = m_painter.m_model.config.transformer.plans && !m_job.request.plan;
    if (writes && !m_isPlanningTold)
        m_job.stage(Stage::planning);
    m_isPlanningTold = true;
    if (isPlanning())
        return;
    if (!m_isPlanTold) {
        m_isPlanTold = true;
        if (m_plan) {
            GenerationEvent event;
            event.kind = GenerationEvent::Kind::planned;
            event.stage = Stage::planning;
            event.variant = m_number;
            event.plan = *m_plan;
            m_job.emit(std::move(event));
        }
        if (!m_isUnchanged && (m_plan || m_number == 0))
            m_job.stage(Stage::painting);
    }
    if (!m_isUnchanged && m_pass == 0) // what a pass brings is seen when it helped
        show(false);
}

void FlatPainter::Variant::show(bool always) {
    using Clock = PaintingJob::Clock;
    if (m_cell == m_shown ||
        (!always && m_shown > 0 && Clock::now() - m_lastShown < kBetweenPreviews))
        return;
    const int each = m_tokens.codesPerCell();
    GenerationEvent event;
    event.kind = GenerationEvent::Kind::painted;
    event.stage = m_pass > 0 ? Stage::refining : Stage::painting;
    event.variant = m_number;
    event.firstCell = m_shown;
    event.cellCount = m_cell - m_shown;
    event.cellsPainted = m_cell;
    event.codes.assign(m_tokens.codes().begin() + std::ptrdiff_t{m_shown} * each,
                       m_tokens.codes().begin() + std::ptrdiff_t{m_cell} * each);
    event.patches = m_raster.decode(m_tokens, m_cell - m_shown);
    for (const auto& patch : event.patches)
        m_canvas.paste(patch.pixels, patch.area.x, patch.area.y);
    event.cellsPerSecond = m_job.cellsPerSecond();
    m_shown = m_cell;
    m_lastShown = Clock::now();
    if (m_job.firstPixel == 0)
        m_job.firstPixel = m_job.seconds();
    m_job.emit(std::move(event));
}

void FlatPainter::Variant::tellEnd() {
    if (isPlanning())
        return m_job.cancel();
    if (m_isUnchanged)
        return m_job.finishUnchanged(m_number, m_job.source, *m_plan, m_job.base);
    if (m_pass > 0 && m_cell < m_job.grid.cells()) // stopped in a pass
        takePassBack();
    show(true);
    for (const auto& patch : m_raster.border(m_tokens)) // of a picture that stops here
        m_canvas.paste(patch.pixels, patch.area.x, patch.area.y);
    const auto& request = m_job.request;
    const bool isFinished = isPainted();
    GenerationEvent event;
    event.kind = isFinished ? GenerationEvent::Kind::finished : GenerationEvent::Kind::cancelled;
    event.stage = Stage::done;
    event.variant = m_number;
    event.cellsPainted = m_cell;
    event.cellsPerSecond = m_job.cellsPerSecond();
    event.tokens = m_tokens;
    event.confidence = m_confidence;
    if (m_plan)
        event.plan = *m_plan;
    event.isLast = m_isLast || !isFinished || m_job.stopped;
    event.picture = std::move(m_canvas).freeze();
    event.source = m_job.base;
    const auto input = static_cast<std::size_t>(m_job.base);
    if (input < m_job.seen.size() && !m_job.source.isEmpty())
        event.before = m_job.seen[input];
    if (request.mask && isFinished)
        event.picture = blend(request.inputs[0], resampled(event.picture, request.inputs[0].size()),
                              *request.mask);
    else if (isFinished && !m_free.empty() && m_ground.isEmpty() &&
             request.inputs[input].size() == event.picture.size())
        event.picture = blend(request.inputs[input], event.picture, maskOf(m_free, m_job.grid));
    if (request.reviews && m_plan && isFinished)
        m_painter.review(m_job, *m_plan, event);
    m_job.emit(std::move(event));
}

} // namespace depict
