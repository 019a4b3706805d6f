#include "generation/worker.h"

#include "base/log.h"
#include "generation/event_folding.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace depict {

namespace {

using Kind = GenerationEvent::Kind;
using Clock = std::chrono::steady_clock;

GenerationEvent eventOf(Kind kind, JobId job) {
    GenerationEvent event;
    event.kind = kind;
    event.job = job;
    event.isLast = kind == Kind::cancelled || kind == Kind::failed;
    return event;
}

// Runs `work` and gives back what went wrong, if anything did.
template <typename Work> std::optional<Error> failureOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(ErrorKind::outOfMemory, "There was not enough memory to paint this.");
    } catch (const std::exception& error) {
        return Error(ErrorKind::internal, std::string("The engine failed: ") + error.what());
    }
    return std::nullopt;
}

struct Job {
    JobId id = 0;
    GenerationRequest request;
    bool isPaused = false;
    int pauseAtRow = 0; // rows; 0 = nowhere
    bool isCancelled = false;
};

} // namespace

// The thread and what it shares with the callers. Everything below m_mutex is guarded by it; the
// mailbox is never posted to while it is held.
class Worker::Loop {
public:
    Loop(PainterFactory factory, Mailbox<GenerationEvent>& events)
        : m_factory(std::move(factory)), m_events(events),
          m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    void finish();
    JobId submit(GenerationRequest request);
    void setPaused(JobId id, bool isPaused);
    void pauseAtRow(JobId id, int rows);
    void cancel(JobId id);
    std::optional<PainterFacts> facts() const {
        const std::lock_guard lock(m_mutex);
        return m_facts;
    }

private:
    class Control;

    void run(const std::stop_token& stop);
    void makePainter(const std::stop_token& stop);
    void perform(const std::shared_ptr<Job>& job, const std::stop_token& stop);
    std::shared_ptr<Job> nextJob(const std::stop_token& stop);
    std::shared_ptr<Job> find(JobId id) const;
    void post(GenerationEvent event) { m_events.post(std::move(event), foldEvent); }

    const PainterFactory m_factory;
    Mailbox<GenerationEvent>& m_events;
    std::unique_ptr<Painter> m_painter; // the thread's own

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_current;
    std::optional<PainterFacts> m_facts;
    JobId m_lastId = 0;
    bool m_isFinished = false;

    std::jthread m_thread; // last: starts when everything is there, joins before anything goes
};

// One running job's way out: completes its events and knows whether it may go on.
class Worker::Loop::Control : public JobControl {
public:
    Control(Loop& loop, Job& job, std::stop_token stop)
        : m_loop(loop), m_job(job), m_stop(std::move(stop)) {}

    void emit(GenerationEvent event) override {
        event.job = m_job.id;
        event.seconds = secondsOf(Clock::now() - m_start - m_pauses);
        if (event.kind == Kind::painted) {
            measure(event);
            pauseAtRow(event);
        }
        hasEnded = hasEnded || event.kind == Kind::cancelled || event.kind == Kind::failed ||
                   (event.kind == Kind::finished && event.isLast);
        m_progress.variant = event.variant;
        m_progress.stage = event.stage;
        m_progress.grid = event.grid;
        m_progress.canvas = event.canvas;
        m_progress.cellsPainted = event.cellsPainted;
        m_loop.post(std::move(event));
    }

    bool proceed() override {
        std::unique_lock lock(m_loop.m_mutex);
        if (m_job.isPaused && mayLive()) {
            const auto begin = Clock::now();
            lock.unlock();
            emitProgress(Kind::paused);
            lock.lock();
            m_loop.m_changed.wait(lock, m_stop, [this] { return !m_job.isPaused || !mayLive(); });
            m_pauses += Clock::now() - begin;
            const bool isResumed = mayLive();
            lock.unlock();
            if (isResumed)
                emitProgress(Kind::resumed);
            lock.lock();
        }
        return mayLive();
    }

    bool isStopped() const {
        const std::lock_guard lock(m_loop.m_mutex);
        return !mayLive();
    }

    void emitProgress(Kind kind) {
        GenerationEvent event = m_progress;
        event.kind = kind;
        event.isLast = kind == Kind::cancelled || kind == Kind::failed;
        emit(std::move(event));
    }

    void fail(Error error) {
        m_progress.error = std::move(error);
        emitProgress(Kind::failed);
    }

    bool hasEnded = false;

private:
    static double secondsOf(Clock::duration time) {
        return std::chrono::duration<double>(time).count();
    }

    bool mayLive() const { return !m_job.isCancelled && !m_stop.stop_requested(); }

    void pauseAtRow(const GenerationEvent& event) {
        const std::lock_guard lock(m_loop.m_mutex);
        if (m_job.pauseAtRow == 0 || event.cellsPainted < m_job.pauseAtRow * event.grid.columns)
            return;
        m_job.pauseAtRow = 0;
        m_job.isPaused = true;
    }

    void measure(GenerationEvent& event) {
        if (m_firstPixel == 0)
            m_firstPixel = event.seconds;
        else
            m_cells += event.cellCount; // those that came with the first pixel took no own time
        const double painting = event.seconds - m_firstPixel;
        if (event.secondsToFirstPixel == 0)
            event.secondsToFirstPixel = m_firstPixel;
        if (event.cellsPerSecond == 0 && painting > 0)
            event.cellsPerSecond = m_cells / painting;
    }

    Loop& m_loop;
    Job& m_job;
    const std::stop_token m_stop;
    const Clock::time_point m_start = Clock::now();
    Clock::duration m_pauses{};
    double m_firstPixel = 0;
    double m_cells = 0;
    GenerationEvent m_progress; // where the job stands, without pictures
};

void Worker::Loop::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
    }
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

JobId Worker::Loop::submit(GenerationRequest request) {
    const auto known = facts();
    known ? validate(request, known->shape) : validate(request, kWidestLimits);
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    {
        const std::lock_guard lock(m_mutex);
        if (m_isFinished)
            throw Error(ErrorKind::busy, "Nothing is painted any more: Depict is closing.");
        if (m_waiting.size() >= kMostWaiting)
            throw Error(ErrorKind::busy, "Already " + std::to_string(kMostWaiting) +
                                             " paintings wait for their turn.");
        job->id = ++m_lastId;
        m_waiting.push_back(job);
    }
    m_changed.notify_all();
    return job->id;
}

void Worker::Loop::setPaused(JobId id, bool isPaused) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto job = find(id))
            job->isPaused = isPaused;
    }
    m_changed.notify_all();
}

void Worker::Loop::pauseAtRow(JobId id, int rows) {
    const std::lock_guard lock(m_mutex);
    if (const auto job = find(id))
        job->pauseAtRow = rows;
}

void Worker::Loop::cancel(JobId id) {
    bool hasWaited = false;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto job = find(id))
            job->isCancelled = true;
        hasWaited = std::erase_if(m_waiting, [&](const auto& job) { return job->id == id; }) > 0;
    }
    m_changed.notify_all();
    if (hasWaited)
        post(eventOf(Kind::cancelled, id));
}

std::shared_ptr<Job> Worker::Loop::find(JobId id) const {
    if (m_current && m_current->id == id)
        return m_current;
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const auto& job) { return job->id == id; });
    return found == m_waiting.end() ? nullptr : *found;
}

std::shared_ptr<Job> Worker::Loop::nextJob(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_current = nullptr;
    auto next = m_waiting.end();
    m_changed.wait(lock, stop, [&] {
        next = std::find_if(m_waiting.begin(), m_waiting.end(),
                            [](const auto& job) { return !job->isPaused; });
        return next != m_waiting.end();
    });
    if (stop.stop_requested())
        return nullptr;
    m_current = *next;
    m_waiting.erase(next);
    return m_current;
}

void Worker::Loop::makePainter(const std::stop_token& stop) {
    auto painter = m_factory([&](double loaded) {
        GenerationEvent event = eventOf(Kind::loading, 0);
        event.loaded = loaded;
        post(std::move(event));
        return !stop.stop_requested();
    });
    if (!painter)
        throw Error(ErrorKind::internal, "No engine was made.");
    PainterFacts facts = painter->facts();
    m_painter = std::move(painter);
    const std::lock_guard lock(m_mutex);
    m_facts = std::move(facts);
}

void Worker::Loop::perform(const std::shared_ptr<Job>& job, const std::stop_token& stop) {
    Control control(*this, *job, stop);
    const auto failure = failureOf([&] {
        if (!m_painter)
            makePainter(stop);
        m_painter->run(job->request, control);
    });
    if (control.hasEnded) {
        if (failure)
            logMessage(LogLevel::warning, "after the end of a job: " + failure->detail());
    } else if (failure) {
        control.fail(*failure);
    } else if (control.isStopped()) {
        control.emitProgress(Kind::cancelled);
    } else {
        control.fail(Error(ErrorKind::internal, "The engine stopped without a result."));
    }
}

void Worker::Loop::run(const std::stop_token& stop) {
    GenerationEvent ready = eventOf(Kind::ready, 0);
    ready.error = failureOf([&] { makePainter(stop); });
    post(std::move(ready));
    while (const auto job = nextJob(stop))
        perform(job, stop);
    std::deque<std::shared_ptr<Job>> left;
    {
        const std::lock_guard lock(m_mutex);
        left.swap(m_waiting);
    }
    for (const auto& job : left)
        post(eventOf(Kind::cancelled, job->id));
    m_painter.reset();
}

Worker::Worker(PainterFactory factory, Mailbox<GenerationEvent>& events)
    : m_loop(std::make_unique<Loop>(std::move(factory), events)) {}

Worker::~Worker() = default;

void Worker::finish() {
    m_loop->finish();
}

JobId Worker::submit(GenerationRequest request) {
    return m_loop->submit(std::move(request));
}

void Worker::pause(JobId job) {
    m_loop->setPaused(job, true);
}

void Worker::resume(JobId job) {
    m_loop->setPaused(job, false);
}

void Worker::pauseAtRow(JobId job, int rows) {
    m_loop->pauseAtRow(job, rows);
}

void Worker::cancel(JobId job) {
    m_loop->cancel(job);
}

std::optional<PainterFacts> Worker::facts() const {
    return m_loop->facts();
}

} // namespace depict
