#include "generation/event_folding.h"
#include "generation/scripted_painter.h"
#include "generation/worker.h"
#include "support/other_model.h"
#include "support/thrown_error.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <semaphore>

using namespace depict;
using Kind = GenerationEvent::Kind;

namespace {

GenerationRequest request(std::uint64_t seed = 1) {
    GenerationRequest request;
    request.words = "a dog";
    request.grid = {4, 6};
    request.sampling.seed = seed;
    return request;
}

// The mailbox's consumer: waits for wakes, never for time.
class Inbox {
public:
    Mailbox<GenerationEvent> box{[this] {
        const std::lock_guard lock(m_mutex);
        m_isAwake = true;
        m_woken.notify_one();
    }};

    // All events so far, up to the first for which `isWanted`.
    template <typename Wanted> const GenerationEvent& waitFor(Wanted isWanted) {
        for (std::size_t seen = 0;; ++seen) {
            while (seen == events.size())
                collect();
            if (isWanted(events[seen]))
                return events[seen];
        }
    }

    const GenerationEvent& waitFor(Kind kind, JobId job) {
        return waitFor([=](const auto& e) { return e.kind == kind && e.job == job; });
    }

    const GenerationEvent& waitForEnd(JobId job) {
        return waitFor([=](const auto& e) { return e.job == job && e.isLast; });
    }

    std::vector<Kind> kindsOf(JobId job) const {
        std::vector<Kind> kinds;
        for (const auto& event : events)
            if (event.job == job && (kinds.empty() || kinds.back() != event.kind))
                kinds.push_back(event.kind);
        return kinds;
    }

    void takeTheRest() {
        for (auto& event : box.drain())
            events.push_back(std::move(event));
    }

    std::deque<GenerationEvent> events;

private:
    void collect() {
        std::unique_lock lock(m_mutex);
        m_woken.wait(lock, [this] { return m_isAwake; });
        m_isAwake = false;
        lock.unlock();
        takeTheRest();
    }

    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_isAwake = false;
};

PainterFactory scripted(ScriptedPainterOptions options = {}) {
    return [options](const LoadProgress&) { return std::make_unique<ScriptedPainter>(options); };
}

// A painter that stands still before one cell until it is let go.
struct Gate {
    int cell = 10;
    std::binary_semaphore arrived{0}, open{0};

    ScriptedPainterOptions options() {
        ScriptedPainterOptions options;
        options.beforeCell = [this](int, int at) {
            if (at == cell && !m_wasPassed) {
                m_wasPassed = true;
                arrived.release();
                open.acquire();
            }
        };
        return options;
    }

private:
    bool m_wasPassed = false;
};

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paints() {
        Inbox inbox;
        Worker worker(scripted(), inbox.box);
        const JobId job = worker.submit(request());
        const auto& last = inbox.waitForEnd(job);
        QCOMPARE(last.kind, Kind::finished);
        QCOMPARE(inbox.events.front().kind, Kind::ready);
        QVERIFY(!inbox.events.front().error);
        QCOMPARE(worker.facts()->modelId, std::string("scripted"));
        QCOMPARE(inbox.kindsOf(job),
                 (std::vector{Kind::started, Kind::stage, Kind::painted, Kind::finished}));
        PixelBuffer canvas(last.canvas);
        double seconds = 0;
        for (const auto& event : inbox.events) {
            for (const Patch& patch : event.patches)
                canvas.paste(patch.pixels, patch.area.x, patch.area.y);
            QVERIFY(event.seconds >= seconds);
            seconds = event.seconds;
            if (event.kind == Kind::painted)
                QVERIFY(event.secondsToFirstPixel > 0);
        }
        QVERIFY(std::move(canvas).freeze() == last.picture);
    }

    // The consumer sleeps through a whole painting: one painted event, few patches, same picture.
    void stalePreviewsAreFolded() {
        Mailbox<GenerationEvent> box;
        std::binary_semaphore done{0};
        auto wanted = request();
        wanted.grid = {32, 32};
        wanted.variants = 2;
        ScriptedPainterOptions options;
        options.beforeCell = [&](int variant, int cell) {
            if (variant == 1 && cell == 0)
                done.release(); // variant 0 is in the box
        };
        {
            Worker worker(scripted(options), box);
            const JobId job = worker.submit(wanted);
            done.acquire();
            worker.cancel(job);
        }
        const auto events = box.drain();
        int painted = 0;
        PixelBuffer canvas({1024, 1024});
        Image picture;
        for (const auto& event : events) {
            if (event.variant != 0)
                continue;
            if (event.kind == Kind::painted) {
                ++painted;
                QCOMPARE(event.firstCell, 0);
                QCOMPARE(event.cellCount, 1024);
                QVERIFY2(event.patches.size() < 32,
                         qPrintable(QString::number(event.patches.size())));
                for (const Patch& patch : event.patches)
                    canvas.paste(patch.pixels, patch.area.x, patch.area.y);
            }
            if (event.kind == Kind::finished)
                picture = event.picture;
        }
        QCOMPARE(painted, 1);
        QVERIFY(std::move(canvas).freeze() == picture);
    }

    void pausesBeforeTheNextTokenAndGoesOnTheSame() {
        Inbox inbox;
        Gate gate;
        Worker worker(scripted(gate.options()), inbox.box);
        const JobId job = worker.submit(request());
        gate.arrived.acquire();
        worker.pause(job);
        gate.open.release();
        QCOMPARE(inbox.waitFor(Kind::paused, job).cellsPainted, gate.cell);
        worker.resume(job);
        const auto paused = inbox.waitForEnd(job);
        QCOMPARE(paused.kind, Kind::finished);
        QCOMPARE(inbox.kindsOf(job),
                 (std::vector{Kind::started, Kind::stage, Kind::painted, Kind::paused,
                              Kind::resumed, Kind::painted, Kind::finished}));
        const JobId again = worker.submit(request());
        QVERIFY(inbox.waitForEnd(again).tokens == paused.tokens);
    }

    void pausesAtARowOnce() {
        Inbox inbox;
        Gate gate;
        Worker worker(scripted(gate.options()), inbox.box);
        const JobId job = worker.submit(request());
        gate.arrived.acquire();
        worker.pauseAtRow(job, 3);
        worker.pauseAtRow(12345, 1); // unknown: nothing happens
        gate.open.release();
        QCOMPARE(inbox.waitFor(Kind::paused, job).cellsPainted, 3 * 6);
        worker.resume(job);
        const auto paused = inbox.waitForEnd(job);
        QCOMPARE(paused.kind, Kind::finished);
        QCOMPARE(inbox.kindsOf(job),
                 (std::vector{Kind::started, Kind::stage, Kind::painted, Kind::paused,
                              Kind::resumed, Kind::painted, Kind::finished}));
        const JobId again = worker.submit(request());
        QVERIFY(inbox.waitForEnd(again).tokens == paused.tokens);
    }

    void foldedEventsKeepTheirCodes() {
        GenerationEvent last, next;
        last.kind = next.kind = Kind::painted;
        last.cellCount = 2;
        last.codes = {1, 2, 3, 4};
        next.firstCell = 2;
        next.cellCount = 1;
        next.codes = {5, 6};
        QVERIFY(foldEvent(last, next));
        QCOMPARE(last.codes, (std::vector<std::int32_t>{1, 2, 3, 4, 5, 6}));
        GenerationEvent pixels; // of cells that were told already
        pixels.kind = Kind::painted;
        QVERIFY(foldEvent(last, pixels));
        QCOMPARE(last.codes.size(), std::size_t(6));
        GenerationEvent untold;
        untold.kind = Kind::painted;
        untold.firstCell = 3;
        untold.cellCount = 1;
        QVERIFY(foldEvent(last, untold));
        QCOMPARE(last.cellCount, 4);
        QVERIFY(last.codes.empty()); // a part would be taken for the whole
    }

    void cancelStopsWithinOneToken() {
        Inbox inbox;
        Gate gate;
        Worker worker(scripted(gate.options()), inbox.box);
        const JobId job = worker.submit(request());
        gate.arrived.acquire();
        worker.cancel(job);
        gate.open.release();
        const auto& last = inbox.waitForEnd(job);
        QCOMPARE(last.kind, Kind::cancelled);
        QCOMPARE(last.cellsPainted, gate.cell);
        QCOMPARE(last.tokens.paintedPrefix(), gate.cell);
        QVERIFY(!last.picture.isNull());
    }

    void cancelReachesAPausedJob() {
        Inbox inbox;
        Gate gate;
        Worker worker(scripted(gate.options()), inbox.box);
        const JobId job = worker.submit(request());
        gate.arrived.acquire();
        worker.pause(job);
        gate.open.release();
        (void)inbox.waitFor(Kind::paused, job);
        worker.cancel(job);
        QCOMPARE(inbox.waitForEnd(job).kind, Kind::cancelled);
        worker.cancel(job); // again, and unknown ones: nothing happens
        worker.pause(job);
        worker.resume(12345);
        const JobId next = worker.submit(request());
        QCOMPARE(inbox.waitForEnd(next).kind, Kind::finished);
    }

    void waitingJobsCanBeCancelledAndPaused() {
        Inbox inbox;
        Gate gate;
        Worker worker(scripted(gate.options()), inbox.box);
        const JobId first = worker.submit(request(1)), second = worker.submit(request(2)),
                    third = worker.submit(request(3)), fourth = worker.submit(request(4));
        gate.arrived.acquire();
        worker.cancel(second);
        QCOMPARE(inbox.waitForEnd(second).kind, Kind::cancelled);
        worker.pause(third);
        gate.open.release();
        QCOMPARE(inbox.waitForEnd(first).kind, Kind::finished);
        QCOMPARE(inbox.waitForEnd(fourth).kind, Kind::finished); // overtakes the paused one
        QVERIFY(inbox.kindsOf(third).empty());
        worker.resume(third);
        QCOMPARE(inbox.waitForEnd(third).kind, Kind::finished);
        QCOMPARE(inbox.kindsOf(second), (std::vector{Kind::cancelled}));
    }

    void theQueueIsBounded() {
        Inbox inbox;
        Gate gate;
        Worker worker(scripted(gate.options()), inbox.box);
        (void)worker.submit(request());
        gate.arrived.acquire();
        for (int i = 0; i < Worker::kMostWaiting; ++i)
            (void)worker.submit(request());
        QVERIFY(test::throws(ErrorKind::busy, [&] { return worker.submit(request()); }));
        gate.open.release();
    }

    void badRequestsAreRefusedAtOnce() {
        Inbox inbox;
        Worker worker(scripted(), inbox.box);
        QVERIFY(test::throws(ErrorKind::badRequest, [&] { return worker.submit({}); }));
    }

    void failures_data() {
        QTest::addColumn<int>("failAtCell");
        QTest::addColumn<int>("outOfMemoryAtCell");
        QTest::addColumn<int>("kind");
        QTest::newRow("device") << 7 << -1 << static_cast<int>(ErrorKind::device);
        QTest::newRow("at once") << 0 << -1 << static_cast<int>(ErrorKind::device);
        QTest::newRow("memory") << -1 << 7 << static_cast<int>(ErrorKind::outOfMemory);
    }

    void failures() {
        QFETCH(int, failAtCell);
        QFETCH(int, outOfMemoryAtCell);
        QFETCH(int, kind);
        Inbox inbox;
        ScriptedPainterOptions options;
        options.failAtCell = failAtCell;
        options.outOfMemoryAtCell = outOfMemoryAtCell;
        Worker worker(scripted(options), inbox.box);
        for (int attempt = 0; attempt < 2; ++attempt) { // the next job is served all the same
            const JobId job = worker.submit(request());
            const auto& last = inbox.waitForEnd(job);
            QCOMPARE(last.kind, Kind::failed);
            QCOMPARE(static_cast<int>(last.error->kind()), kind);
        }
    }

    void thePainterDecidesWhichGridsThereAre() {
        Inbox inbox;
        Worker worker(test::otherModel([](PainterFacts& facts) { facts.shape = test::kFineCells; }),
                      inbox.box);
        while (!worker.facts())
            std::this_thread::yield();
        auto large = request();
        large.grid = {64, 64};
        QCOMPARE(inbox.waitForEnd(worker.submit(large)).kind, Kind::finished);
        Inbox other;
        Worker square(test::otherModel([](PainterFacts& facts) { facts.shape = test::kOneSquare; }),
                      other.box);
        while (!square.facts())
            std::this_thread::yield();
        large.grid = {12, 48};
        const auto error = test::thrownBy([&] { return square.submit(large); });
        QVERIFY(error && error->kind() == ErrorKind::unsupported);
        large.grid = {24, 24};
        QCOMPARE(other.waitForEnd(square.submit(large)).kind, Kind::finished);
    }

    void otherExceptionsAndSilenceAreFailures() {
        class Odd : public Painter {
            PainterFacts facts() const override { return {}; }
            void run(const GenerationRequest& r, JobControl& control) override {
                if (r.sampling.seed == 1)
                    throw std::runtime_error("tensor trouble");
                if (r.sampling.seed == 2)
                    return; // without any event
                (void)control.proceed();
            }
        };
        Inbox inbox;
        Worker worker([](const LoadProgress&) { return std::make_unique<Odd>(); }, inbox.box);
        const auto thrown = inbox.waitForEnd(worker.submit(request(1)));
        QCOMPARE(thrown.error->kind(), ErrorKind::internal);
        QVERIFY(thrown.error->detail().find("tensor trouble") != std::string::npos);
        QCOMPARE(inbox.waitForEnd(worker.submit(request(2))).error->kind(), ErrorKind::internal);
    }

    void aPainterThatCannotBeMadeIsTriedAgain() {
        Inbox inbox;
        std::atomic<bool> isThere = false;
        Worker worker(
            [&](const LoadProgress&) -> std::unique_ptr<Painter> {
                if (!isThere)
                    throw Error(ErrorKind::modelMissing, "The model is not there.");
                return std::make_unique<ScriptedPainter>();
            },
            inbox.box);
        QCOMPARE(inbox.waitFor(Kind::ready, 0).error->kind(), ErrorKind::modelMissing);
        QVERIFY(!worker.facts());
        const auto failed = inbox.waitForEnd(worker.submit(request()));
        QCOMPARE(failed.kind, Kind::failed);
        QCOMPARE(failed.error->detail(), std::string("The model is not there."));
        isThere = true;
        QCOMPARE(inbox.waitForEnd(worker.submit(request())).kind, Kind::finished);
        QVERIFY(worker.facts());
    }

    void loadingIsToldAndGivenUp() {
        Inbox inbox;
        {
            Worker worker(
                [&](const LoadProgress& progress) -> std::unique_ptr<Painter> {
                    while (progress(0.5)) { // until the worker ends
                    }
                    throw Error(ErrorKind::badRequest, "Loading was stopped.");
                },
                inbox.box);
            (void)inbox.waitFor(Kind::loading, 0);
        }
        inbox.takeTheRest();
        QCOMPARE(inbox.waitFor(Kind::loading, 0).loaded, 0.5);
        QCOMPARE(inbox.waitFor(Kind::ready, 0).error->kind(), ErrorKind::badRequest);
    }

    void destructionEndsEveryJob() {
        Inbox inbox;
        Gate gate;
        JobId running = 0, waiting = 0;
        {
            Worker worker(scripted(gate.options()), inbox.box);
            running = worker.submit(request());
            waiting = worker.submit(request());
            gate.arrived.acquire();
            worker.pause(running);
            gate.open.release();
            (void)inbox.waitFor(Kind::paused, running);
        }
        inbox.takeTheRest();
        QCOMPARE(inbox.waitForEnd(running).kind, Kind::cancelled);
        QCOMPARE(inbox.waitForEnd(waiting).kind, Kind::cancelled);
        QCOMPARE(inbox.waitForEnd(running).cellsPainted, gate.cell);
    }

    void nothingIsTakenAfterTheEnd() {
        Inbox inbox;
        Worker worker(scripted({}), inbox.box);
        const JobId job = worker.submit(request());
        worker.finish();
        worker.finish();
        worker.cancel(job);
        worker.pause(job);
        QVERIFY_EXCEPTION_THROWN(worker.submit(request()), Error);
    }

    void destructionAtOnce() {
        for (int i = 0; i < 50; ++i) {
            Inbox inbox;
            JobId job = 0;
            {
                Worker worker(scripted(), inbox.box);
                job = worker.submit(request());
            }
            inbox.takeTheRest();
            const auto kind = inbox.waitForEnd(job).kind;
            QVERIFY(kind == Kind::cancelled || kind == Kind::finished);
        }
    }

    void joinedPatchesLookTheSame() {
        // Neighbourhoods of three cells, as an incremental decoder repaints them.
        std::vector<Patch> patches;
        constexpr int cell = 4, columns = 10, rows = 6;
        std::uint8_t shade = 0;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const Rect area =
                    intersected({(column - 1) * cell, (row - 1) * cell, 3 * cell, 3 * cell},
                                {0, 0, columns * cell, rows * cell});
                PixelBuffer pixels({area.width, area.height});
                pixels.fill(++shade, 0, 0);
                patches.push_back({area, std::move(pixels).freeze()});
            }
        }
        const auto shown = [](const std::vector<Patch>& list) {
            PixelBuffer canvas({columns * cell, rows * cell});
            for (const Patch& patch : list)
                canvas.paste(patch.pixels, patch.area.x, patch.area.y);
            return std::move(canvas).freeze();
        };
        const Image expected = shown(patches);
        joinPatches(patches);
        QVERIFY(shown(patches) == expected);
        QVERIFY2(patches.size() <= rows, qPrintable(QString::number(patches.size())));
    }
};

QTEST_APPLESS_MAIN(TestWorker)
#include "tst_worker.moc"
