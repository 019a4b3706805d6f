#include "session/session.h"

#include "session/painting_setup.h"
#include "session/qt_image.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

using Kind = GenerationEvent::Kind;

constexpr int kUsualCellPixels = 32; // until the model tells

} // namespace

Session::Session(PainterFactory factory, Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_masking(raiser()), m_bridge(std::move(factory)),
      m_background(*this) {
    m_setup.shape = settings.shape();
    m_setup.variants = settings.variants();
    m_setup.seed = QRandomGenerator::global()->generate();
    m_easel.setBlankSheet(m_setup.shape.grid, kUsualCellPixels);
    connect(&m_bridge, &GenerationBridge::eventsArrived, this,
            qOverload<const std::vector<GenerationEvent>&>(&Session::take));
    connect(this, &Session::easelChanged, &m_masking, [this] {
        m_masking.setPicture(shown().id, shown().hasPicture() ? shown().picture : Image());
    });
    connectProject();
    connectSelection();
    connectSteering();
    connectLettering();
}

Session::~Session() {
    blockSignals(true);
    take(m_bridge.finish()); // what was painted until now is written
}

int Session::cellPixels() const {
    const auto known = facts();
    return known ? known->cellPixels : kUsualCellPixels;
}

// ---- painting

/// The words and what the setup says of every painting; a new seed if that is asked for.
void Session::setUp(GenerationRequest& request, const QString& words) {
    request.words = words.trimmed().toStdString();
    request.variants = m_setup.variants;
    if (m_setup.isSeedRandom && !request.words.empty()) {
        m_setup.seed = QRandomGenerator::global()->generate();
        Q_EMIT setupChanged();
    }
    request.sampling.seed = m_setup.seed;
}

bool Session::paint(const QString& words) {
    GenerationRequest request;
    if (m_masking.isActive() && m_reply != Reply::words)
        return paintInside(m_masking.selection().mask(), words);
    setUp(request, words);
    request.reply = m_reply;
    QImage underlay;
    addInputs(request);
    if (m_reply == Reply::words)
        request.variants = 1;
    if (m_input)
        underlay = m_input->overview.isNull() ? m_input->surface : m_input->overview;
    else if (!request.inputs.empty())
        underlay = shown().overview.isNull() ? shown().surface : shown().overview;
    else
        request.grid = m_setup.shape.grid;
    if (request.inputs.empty() && m_reply == Reply::automatic)
        request.reply = Reply::picture;
    return submit(std::move(request), underlay);
}

bool Session::submit(GenerationRequest request, const QImage& underlay) {
    try {
        if (m_project.isOpening())
            throw Error(ErrorKind::busy, "The project is still being opened.");
        const auto known = facts();
        if (known && !request.inputs.empty() && !known->canEdit && !known->canAnswer)
            throw Error(ErrorKind::unsupported,
                        "The model " + known->modelId + " cannot work from a picture.");
        if (known && int(request.inputs.size()) > known->mostInputs)
            throw Error(ErrorKind::unsupported, "The model " + known->modelId + " reads at most " +
                                                    std::to_string(known->mostInputs) +
                                                    " pictures at a time, not " +
                                                    std::to_string(request.inputs.size()) + ".");
        const JobId job = m_bridge.worker().submit(request);
        cancelLooks(); // what a person asks for goes first
        m_jobs.push_back({job, request.variants, AfterStop::ask, false, {}});
        const GridSize kept = request.kept.size();
        if (kept.cells() == 0 ||
            m_steering.pauseRow() * kept.columns > request.kept.paintedPrefix())
            m_bridge.worker().pauseAtRow(job, m_steering.pauseRow());
        m_about = shown().version;
        m_easel.expect(sheetFor(job, std::move(request), underlay));
        beginVersions(job);
    } catch (const Error& error) {
        raise(error);
        return false;
    }
    dismissAnswer();
    updateActivity();
    Q_EMIT easelChanged();
    return true;
}

Painting Session::sheetFor(JobId job, GenerationRequest request, const QImage& underlay) const {
    Painting sheet;
    sheet.job = job;
    sheet.name = QString::fromStdString(request.words);
    sheet.underlay = underlay;
    sheet.grid = request.grid;
    sheet.canvas = request.grid.cells() > 0
                       ? QSize(request.grid.columns, request.grid.rows) * cellPixels()
                       : toQt(request.inputs[0].size());
    if (request.inputs.empty())
        sheet.exactSize = m_setup.shape.exactSize;
    sheet.request = std::move(request);
    applyBranch(sheet);
    return sheet;
}

void Session::pause() {
    if (m_jobs.empty())
        return;
    m_jobs.front().isPaused = true;
    m_bridge.worker().pause(m_jobs.front().id);
}

void Session::resume() {
    if (m_jobs.empty())
        return;
    m_jobs.front().isPaused = false;
    m_bridge.worker().resume(m_jobs.front().id);
}

void Session::stop(AfterStop rows) {
    for (Job& job : m_jobs)
        job.afterStop = rows;
    // From the last to the first, so that none of those that wait begins in between.
    const auto jobs = m_jobs;
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
        m_bridge.worker().cancel(job->id);
    if (!jobs.empty()) {
        m_progress.activity = Activity::stopping;
        Q_EMIT progressChanged();
    }
}

void Session::keepRows() {
    const VersionId partial = shown().version;
    if (!m_easel.keepRows(shown()))
        return;
    recordKept(partial);
    Q_EMIT easelChanged();
}

void Session::discardRows() {
    if (shown().state == Painting::State::partial)
        removeShown();
}

bool Session::canContinue() const {
    return shown().state == Painting::State::partial;
}

void Session::continuePainting() {
    if (!canContinue())
        return;
    const Painting& partial = shown();
    GenerationRequest request = partial.request;
    request.sampling.seed = partial.seed();
    request.variants = 1;
    request.grid = partial.grid;
    if (!partial.tokens.isEmpty()) // otherwise the same rows are painted once more
        request.kept = partial.tokens;
    const QImage underlay = partial.underlay;
    m_instead = m_sibling = partial.version;
    if (submit(std::move(request), underlay)) {
        m_easel.remove(partial);
        Q_EMIT easelChanged();
    }
    m_instead = m_sibling = 0;
}

// ---- what is on the easel

void Session::setSetup(const Setup& setup) {
    if (setup == m_setup)
        return;
    m_setup = setup;
    m_settings.setShape(setup.shape);
    m_settings.setVariants(setup.variants);
    m_easel.setBlankSheet(setup.shape.grid, cellPixels());
    m_project.setSetup(paintingSetup(setup));
    Q_EMIT setupChanged();
    if (shown().state == Painting::State::blank)
        Q_EMIT easelChanged();
}

void Session::show(const Painting& painting) {
    m_easel.show(painting);
    m_wanted = 0;
    m_project.look(shown().version);
    Q_EMIT easelChanged();
}

void Session::removeShown() {
    if (shown().isInWork() || shown().state == Painting::State::blank)
        return;
    if (shown().version)
        return pruneVersion(shown().version);
    m_easel.remove(shown());
    Q_EMIT easelChanged();
}

void Session::startAfresh() {
    clearInput();
    m_easel.showBlankSheet();
    m_wanted = 0;
    m_project.look(0);
    Q_EMIT easelChanged();
}

// ---- pictures from outside and back

std::function<void(const Error&)> Session::raiser() {
    return [this](const Error& error) { raise(error); };
}

void Session::setInput(OpenedPicture picture) {
    Painting opened;
    opened.state = Painting::State::opened;
    opened.canvas = toQt(picture.picture.size());
    opened.surface = picture.surface;
    opened.overview = picture.overview;
    opened.picture = picture.picture;
    opened.name = picture.name;
    opened.grid = picture.grid;
    opened.plan = picture.plan;
    const Poster poster = picture.poster;
    m_input = std::move(picture);
    m_further.clear();
    recordOpened(m_easel.add(std::move(opened)), poster);
    Q_EMIT inputChanged();
    Q_EMIT easelChanged();
}

void Session::openPicture(const QString& file) {
    m_settings.setLastFolder(QFileInfo(file).absolutePath());
    m_background.run([file] { return readPicture(file); },
                     [this](OpenedPicture picture) { setInput(std::move(picture)); }, raiser());
}

void Session::pastePicture(const QImage& picture) {
    const QString name = tr("Pasted picture");
    m_background.run([picture, name] { return preparePicture(toImage(picture), name); },
                     [this](OpenedPicture opened) { setInput(std::move(opened)); }, raiser());
}

bool Session::canEditShown() const {
    return shown().hasPicture() && !(m_input && m_input->picture == shown().picture);
}

void Session::editShown() {
    if (!shown().hasPicture())
        return;
    m_input = OpenedPicture{shown().picture, shown().surface, shown().overview,
                            shown().name,    shown().grid,    shown().plan};
    m_project.setInput(shown().version);
    Q_EMIT inputChanged();
}

void Session::clearInput() {
    if (!m_input)
        return;
    m_input.reset();
    m_further.clear();
    m_project.setInput(0);
    Q_EMIT inputChanged();
}

bool Session::canSave() const {
    return shown().hasPicture() || shown().state == Painting::State::partial;
}

void Session::savePicture(const QString& file) {
    if (!canSave())
        return;
    m_settings.setLastFolder(QFileInfo(file).absolutePath());
    const auto known = facts();
    SavedPicture saved{shown(), known ? known->modelId : std::string(), m_lettering.poster()};
    m_background.run([saved = std::move(saved), file] { return writePicture(saved, file); },
                     [this](const QString& written) { Q_EMIT pictureSaved(written); }, raiser());
}

void Session::dismissAnswer() {
    if (m_answer.isEmpty())
        return;
    m_answer.clear();
    Q_EMIT answerChanged();
}

// ---- what the painter says

Session::Job* Session::find(JobId id) {
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

void Session::take(const std::vector<GenerationEvent>& events) {
    for (const GenerationEvent& event : events)
        take(event);
}

void Session::take(const GenerationEvent& event) {
    if (event.kind == Kind::ready || event.kind == Kind::loading)
        return takeModel(event);
    Job* job = find(event.job);
    if (!job || takeLook(*job, event))
        return;
    const auto watch = job->watch;
    if (job->found && event.kind == Kind::finished && !event.picture.isNull())
        job->found(event.picture);
    const Easel::Change change = m_easel.apply(event);
    if (event.kind == Kind::said && !watch) {
        m_answer = QString::fromStdString(event.text);
        Q_EMIT answerChanged();
    }
    if (event.kind == Kind::finished && event.unchanged && !job->found && !watch) {
        m_answer =
            tr("The picture stays as it is: what you asked for was not found in it. Try other "
               "words.");
        Q_EMIT answerChanged();
    }
    const bool isEnd = (event.kind == Kind::finished && event.isLast) ||
                       event.kind == Kind::cancelled || event.kind == Kind::failed;
    if (isEnd)
        takeEnd(event);
    else
        takeProgress(event);
    if (event.kind == Kind::paused && event.grid.columns > 0)
        m_steering.takePause(event.cellsPainted / event.grid.columns);
    record(event, isEnd);
    if (change.isStructural)
        Q_EMIT easelChanged();
    else if (change.painting == &shown() && !change.area.isEmpty())
        Q_EMIT pixelsPainted(change.area);
    if (event.kind == Kind::finished && !event.picture.isNull() && !event.unchanged)
        for (const auto& painting : m_easel.paintings())
            if (painting->job == event.job && painting->variant == event.variant)
                Q_EMIT paintingFinished(*painting);
    if (watch)
        watch(event);
    else if (event.error)
        raise(*event.error);
    lookAtResult(event);
}

void Session::takeModel(const GenerationEvent& event) {
    if (event.kind == GenerationEvent::Kind::loading) {
        m_progress.share = event.loaded;
        Q_EMIT progressChanged();
        return;
    }
    m_progress.share = 0;
    updateActivity();
    m_easel.setBlankSheet(m_setup.shape.grid, cellPixels());
    if (event.error) {
        m_progress.activity = Activity::broken;
        raise(*event.error);
    }
    Q_EMIT modelReady();
    Q_EMIT progressChanged();
    Q_EMIT easelChanged();
}

void Session::takeProgress(const GenerationEvent& event) {
    const bool isStopping = m_progress.activity == Activity::stopping;
    const auto before = m_progress;
    m_progress = progressOf(event, find(event.job)->variants);
    m_progress.waitingJobs = int(m_jobs.size()) - 1;
    // A fresh variant has no speed yet: the last one's is a better guess than none.
    if (m_progress.cellsPerSecond == 0) {
        m_progress.cellsPerSecond = before.cellsPerSecond;
        m_progress.secondsLeft = before.secondsLeft;
    }
    if (isStopping)
        m_progress.activity = Activity::stopping;
    Q_EMIT progressChanged();
}

void Session::takeEnd(const GenerationEvent& event) {
    const Job ended = *find(event.job);
    std::erase_if(m_jobs, [&](const Job& job) { return job.id == event.job; });
    const bool isPartialShown =
        shown().job == event.job && shown().state == Painting::State::partial;
    if (event.kind == Kind::cancelled && isPartialShown) {
        if (ended.afterStop == AfterStop::discard ||
            (ended.afterStop == AfterStop::keep && !m_easel.keepRows(shown())))
            m_easel.remove(shown());
    }
    m_progress.seconds = event.seconds;
    m_progress.stage = event.stage;
    updateActivity();
    if (m_jobs.empty() && m_whenIdle)
        QMetaObject::invokeMethod(this, std::exchange(m_whenIdle, {}), Qt::QueuedConnection);
}

void Session::updateActivity() {
    const Activity before = m_progress.activity;
    if (m_jobs.empty()) {
        const bool isMade = facts().has_value();
        m_progress.activity = isMade                       ? Activity::idle
                              : before == Activity::broken ? Activity::broken
                                                           : Activity::loading;
        m_progress.secondsLeft.reset();
    } else if (before != Activity::paused && before != Activity::stopping) {
        m_progress.activity = Activity::painting;
    }
    if (before == Activity::idle && m_progress.activity == Activity::painting) {
        m_progress = Progress();
        m_progress.activity = Activity::painting;
        m_progress.variants = m_jobs.front().variants;
    }
    m_progress.waitingJobs = std::max(0, int(m_jobs.size()) - 1);
    Q_EMIT progressChanged();
}

void Session::raise(const Error& error) {
    Q_EMIT errorRaised(errorText(error));
}

} // namespace depict
