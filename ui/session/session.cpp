#include "session/session.h"

#include "session/painting_setup.h"
#include "session/qt_image.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace depict {
Session::Session(PainterFactory factory, Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_masking(raiser()), m_bridge(std::move(factory)),
      m_background(*this) {
    m_setup.shape = settings.shape();
    m_setup.variants = settings.variants();
    m_setup.seed = QRandomGenerator::global()->generate();
    m_easel.setBlankSheet(m_setup.shape);
    connect(&m_bridge, &GenerationBridge::eventsArrived, this,
            qOverload<const std::vector<GenerationEvent>&>(&Session::take));
    connect(this, &Session::easelChanged, &m_masking, [this] {
        m_masking.setPicture(shown().id, shown().hasPicture() ? shown().picture : Image());
    });
    connectProject();
    connectSelection();
    connectSteering();
    connectLettering();
    connect(this, &Session::easelChanged, this, qOverload<>(&Session::followAwaited));
    connect(this, &Session::versionsChanged, this, qOverload<>(&Session::followAwaited));
}

Session::~Session() {
    blockSignals(true);
    m_isClosing = true;
    m_project.settle();      // what it calls back needs a whole session
    take(m_bridge.finish()); // what was painted until now is written
}

PaintingShape Session::paintingShape() const {
    const auto known = facts();
    return known ? known->shape : PaintingShape{};
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

bool Session::paintNow(const QString& words) {
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
    addTurns(request);
    return submit(std::move(request), underlay);
}

bool Session::submit(GenerationRequest request, const QImage& underlay) {
    if (m_isClosing) // it would be stopped at once, and its first rows kept as a result
        return false;
    try {
        if (m_project.isOpening())
            throw Error(ErrorKind::busy, "The project is still being opened.");
        const auto known = facts();
        if (known && !request.inputs.empty() && !known->canEdit && !known->canAnswer)
            throw Error(ErrorKind::unsupported,
                        "The model " + known->modelId + " cannot work from a picture.");
        if (request.reply == Reply::picture && !request.inputs.empty() && !request.mask)
            checkModelCan(&PainterFacts::canEdit, "change pictures by words.");
        if (known && int(request.inputs.size()) > known->mostInputs)
            throw Error(ErrorKind::unsupported, "The model " + known->modelId + " reads at most " +
                                                    std::to_string(known->mostInputs) +
                                                    " pictures at a time, not " +
                                                    std::to_string(request.inputs.size()) + ".");
        const JobId job = m_bridge.worker().submit(request);
        m_isAfresh = false;
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
                       ? QSize(request.grid.columns, request.grid.rows) * paintingShape().cellPixels
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
    if (!partial.tokens.isEmpty()) { // otherwise the same rows are painted once more
        request.kept = partial.tokens;
        request.keptPlan = partial.plan;
    }
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
    m_easel.setBlankSheet(setup.shape);
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
    m_isAfresh = false;
    forgetAwaited();
    clearInput();
    m_easel.showBlankSheet();
    m_wanted = 0;
    m_project.look(0);
    Q_EMIT easelChanged();
}

void Session::dismissAnswer() {
    if (m_answer.isEmpty())
        return;
    m_answer.clear();
    Q_EMIT answerChanged();
}

std::function<void(const Error&)> Session::raiser() {
    return [this](const Error& error) { raise(error); };
}

void Session::raise(const Error& error) {
    Q_EMIT errorRaised(errorText(error));
}

} // namespace depict
