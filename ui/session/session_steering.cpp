// Steering: going back to a row of a painting, and painting the rest by other words or with another
// seed.
#include "session/session.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

/// The codes of the first rows; the rest is blank.
LatentGrid firstRows(const LatentGrid& tokens, int rows) {
    LatentGrid kept(tokens.size(), tokens.codesPerCell());
    const auto codes = std::ptrdiff_t(rows) * tokens.size().columns * tokens.codesPerCell();
    std::copy_n(tokens.codes().begin(), codes, kept.codes().begin());
    return kept;
}

} // namespace

void Session::connectSteering() {
    connect(this, &Session::easelChanged, this, &Session::followSteering);
    connect(this, &Session::progressChanged, this, &Session::followSteering);
    connect(&m_steering, &RowSteering::pauseRowChanged, this, [this](int rows) {
        for (const Job& job : m_jobs)
            if (!job.found)
                m_bridge.worker().pauseAtRow(job.id, rows);
    });
}

void Session::followSteering() {
    const bool isPaused = m_progress.activity == Activity::paused && !m_jobs.empty() &&
                          shown().job == m_jobs.front().id;
    m_steering.follow(shown(), isPaused && shown().state == Painting::State::painting);
}

std::uint64_t Session::seedForEnding(const Painting& from) const {
    if (m_setup.isSeedRandom)
        return QRandomGenerator::global()->generate();
    std::uint64_t seed = from.seed(); // the next one that none of its endings has
    const VersionTree& tree = m_project.document().tree();
    for (const VersionId child : tree.children(from.version)) {
        const Version& ending = *tree.find(child);
        seed = std::max(seed, ending.made.request.sampling.seed + std::uint64_t(ending.variant));
    }
    return seed + 1;
}

void Session::applyBranch(Painting& sheet) const {
    if (const Version* sibling = m_project.document().tree().find(m_sibling))
        sheet.steering = sibling->steering;
    if (!m_branch)
        return;
    sheet.steering = m_branch->steering;
    sheet.exactSize = m_branch->exactSize;
    sheet.confidence = m_branch->confidence;
    if (m_branch->surface.size() != sheet.canvas)
        return;
    sheet.surface = m_branch->surface; // the kept rows stay in sight
    sheet.painted = QRect(0, 0, sheet.canvas.width(), m_branch->bottom);
}

bool Session::paintFrom(int keptRows, const QString& words, int endings) {
    const Painting& from = shown();
    if (keptRows < 1 || keptRows > m_steering.most() || keptRows >= from.grid.rows)
        return false;
    GenerationRequest request = from.request;
    const std::string spoken = words.trimmed().toStdString();
    const bool isAnotherEnding = spoken.empty() || spoken == request.words;
    if (isAnotherEnding) {
        request.sampling.seed = seedForEnding(from);
        if (from.plan != ScenePlan{}) // what was begun above goes on below
            request.plan = from.plan;
    } else {
        request.words = spoken;
        request.sampling.seed = from.seed();
        request.plan.reset();
    }
    request.grid = from.grid;
    request.variants = endings;
    request.reply = Reply::picture;
    request.kept = firstRows(from.tokens, keptRows);
    request.keptPlan = from.plan;
    const auto cells = std::size_t(keptRows) * std::size_t(from.grid.columns);
    Branch branch;
    branch.from = from.version;
    branch.steering = steered(from.steering, from.request.words, keptRows, request.words);
    branch.exactSize = from.exactSize;
    if (from.confidence.size() >= cells)
        branch.confidence.assign(from.confidence.begin(),
                                 from.confidence.begin() + std::ptrdiff_t(cells));
    branch.surface = from.surface.convertToFormat(QImage::Format_RGB32);
    branch.bottom = int(from.cellArea(keptRows * from.grid.columns).y());
    m_branch = std::move(branch);
    const bool isPaused = from.isInWork();
    const JobId paused = from.job;
    const bool isTaken = submit(std::move(request), from.underlay);
    m_branch.reset();
    if (!isTaken || !isPaused)
        return isTaken;
    const Painting& sheet = shown();
    for (const auto& painting : m_easel.paintings())
        if (painting->job == paused && painting->state == Painting::State::painting) {
            paintRemainingVariants(*painting);
            break;
        }
    m_bridge.worker().cancel(paused); // what it has painted stays
    m_easel.show(sheet);
    Q_EMIT easelChanged();
    return true;
}

/// The variants that have not begun wait behind the branch instead.
void Session::paintRemainingVariants(const Painting& interrupted) {
    GenerationRequest rest = interrupted.request;
    rest.variants -= interrupted.variant + 1;
    if (rest.variants < 1)
        return;
    rest.sampling.seed += std::uint64_t(interrupted.variant) + 1;
    m_sibling = interrupted.version;
    submit(std::move(rest), interrupted.underlay);
    m_sibling = 0;
}

} // namespace depict
