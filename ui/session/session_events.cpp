// What the painter says, as the session's state.
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace depict {

using Kind = GenerationEvent::Kind;

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
        if (event.stage != Stage::planning)
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
    if (facts())
        fitShape();
    if (event.error) {
        m_progress.activity = Activity::broken;
        raise(*event.error);
    }
    Q_EMIT modelReady();
    Q_EMIT progressChanged();
    Q_EMIT easelChanged();
}

/// What was chosen for another model, or before this one was known.
void Session::fitShape() {
    m_setup.shape = fitted(m_setup.shape, paintingShape()); // no step that a person took
    m_easel.setBlankSheet(m_setup.shape);
    Q_EMIT setupChanged();
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

} // namespace depict
