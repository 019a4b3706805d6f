#include "image/image_file.h"
#include "session/batch_file.h"
#include "session/batch_queue.h"
#include "session/session.h"
#include "support/scripted_gate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;
using State = BatchEntry::State;
using test::Gate;

class TestBatchQueue : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BatchQueue> m_queue;

    [[nodiscard]] QString file(const char* name) const { return m_folder->filePath(name); }
    void start(PainterFactory painters = test::scriptedPainters()) {
        m_session = std::make_unique<Session>(std::move(painters), *m_settings);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts().has_value(), 30000);
        m_queue = std::make_unique<BatchQueue>(*m_session, file("batch.jsonl"));
        m_queue->setFolder(file("out"));
    }
    void end() {
        m_queue.reset();
        m_session.reset();
    }
    static BatchJob job(const char* words, const char* shape = "1:1") {
        BatchJob job;
        job.words = words;
        job.shape = shape;
        job.seed = 7;
        return job;
    }
    [[nodiscard]] QList<State> states() const {
        QList<State> all;
        for (const BatchEntry& entry : m_queue->entries())
            all << entry.state;
        return all;
    }
    [[nodiscard]] QStringList words() const {
        QStringList all;
        for (const BatchEntry& entry : m_queue->entries())
            all << QString::fromStdString(entry.job.words);
        return all;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file("settings.ini"));
    }
    void cleanup() { end(); }

    void jobsAreDoneInOrderAndTheEaselIsLeftAlone() {
        start();
        const QAbstractItemModelTester tester(m_queue.get());
        BatchJob two = job("two cats", "4:1");
        two.variants = 2;
        m_queue->add({job("a red car"), two});
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QList<State>{State::done, State::done}), 60000);
        QCOMPARE(m_queue->entries()[0].files.size(), qsizetype(1));
        QCOMPARE(m_queue->entries()[1].files.size(), qsizetype(2));
        const QString banner = m_queue->entries()[1].files[1];
        QCOMPARE(readImage(banner.toStdString()).size(), (Size{1024, 256}));
        QVERIFY(m_queue->entries()[0].files[0].startsWith(file("out")));
        QVERIFY(m_session->easel().paintings().empty());
        QCOMPARE(m_session->shown().state, Painting::State::blank);
    }

    void resultsNeverReplaceFiles() {
        start();
        BatchJob named = job("a red car");
        named.out = "car.png";
        m_queue->add({named, named});
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(State::done), 2, 60000);
        QCOMPARE(m_queue->entries()[0].files, QStringList{file("out/car.png")});
        QCOMPARE(m_queue->entries()[1].files, QStringList{file("out/car-v2.png")});
    }

    void failuresAreToldAndTriedAgain() {
        start();
        QSignalSpy raised(m_session.get(), &Session::errorRaised);
        BatchJob edit = job("make it blue", "");
        edit.in = file("in.png").toStdString();
        m_queue->add({edit, job("a red car")});
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QList<State>{State::failed, State::done}), 60000);
        QVERIFY(m_queue->entries()[0].trouble.contains(QStringLiteral("in.png")));
        QCOMPARE(raised.count(), 0); // it stands in the list
        PixelBuffer pixels({96, 64});
        pixels.fill(1, 2, 3);
        writeImage(file("in.png").toStdString(), std::move(pixels).freeze());
        m_queue->retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(State::done), 2, 60000);
        QVERIFY(m_queue->entries()[0].trouble.isEmpty());
        QCOMPARE(readImage(m_queue->entries()[0].files[0].toStdString()).size(), (Size{96, 64}));
    }

    void pausedQueuesBeginNothing() {
        const auto gate = std::make_shared<Gate>(3);
        start(test::gatedPainters(gate));
        m_queue->add({job("a"), job("b")});
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->entries()[0].share > 0, true, 30000);
        m_queue->setPaused(true);
        gate->open();
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QList<State>{State::done, State::waiting}), 60000);
        m_queue->setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(State::done), 2, 60000);
    }

    void oneAndAllAreCancelled() {
        const auto gate = std::make_shared<Gate>(3);
        start(test::gatedPainters(gate));
        m_queue->add({job("a"), job("b"), job("c")});
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->entries()[0].share > 0, true, 30000);
        m_queue->cancel(1);
        QCOMPARE(states(), (QList<State>{State::running, State::cancelled, State::waiting}));
        m_queue->cancelAll();
        gate->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(State::cancelled), 3, 60000);
        QVERIFY(!m_queue->isPaused());
        m_queue->retry(2);
        QTRY_COMPARE_WITH_TIMEOUT(
            states(), (QList<State>{State::cancelled, State::cancelled, State::done}), 60000);
        m_queue->clearFinished();
        QVERIFY(m_queue->entries().empty());
    }

    void stoppingThePainterPausesTheQueue() {
        const auto gate = std::make_shared<Gate>(3);
        start(test::gatedPainters(gate));
        m_queue->add({job("a"), job("b")});
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->entries()[0].share > 0, true, 30000);
        m_session->stop();
        gate->open();
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QList<State>{State::waiting, State::waiting}), 60000);
        QVERIFY(m_queue->isPaused());
    }

    void orderIsChanged() {
        start();
        m_queue->setPaused(true);
        m_queue->add({job("a"), job("b"), job("c")});
        const QAbstractItemModelTester tester(m_queue.get());
        QVERIFY(m_queue->moveRow({}, 2, {}, 0));
        QCOMPARE(words(), (QStringList{"c", "a", "b"}));
        QVERIFY(m_queue->moveRow({}, 0, {}, 2));
        QCOMPARE(words(), (QStringList{"a", "c", "b"}));
        QVERIFY(!m_queue->moveRow({}, 0, {}, 7));
        m_queue->remove(1);
        QCOMPARE(words(), (QStringList{"a", "b"}));
    }

    void theListOutlivesTheProgram() {
        start();
        m_queue->add({job("done before")});
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(State::done), 1, 60000);
        m_queue->setPaused(true);
        BatchJob large = job("large seed");
        large.seed = ~std::uint64_t{0};
        m_queue->add({job("海滩"), large});
        const QStringList files = m_queue->entries()[0].files;
        end();
        start();
        QCOMPARE(words(), (QStringList{"done before", "海滩", "large seed"}));
        QCOMPARE(states(), (QList<State>{State::done, State::waiting, State::waiting}));
        QCOMPARE(m_queue->entries()[0].files, files);
        QVERIFY(m_queue->entries()[2].job == large);
        QVERIFY(m_queue->isPaused()); // nobody asked for it today
        m_queue->setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->count(State::done), 3, 60000);
    }

    void anotherWindowHasAListOfItsOwn() {
        start();
        m_queue->setPaused(true);
        m_queue->add({job("a")});
        const BatchQueue other(*m_session, file("batch.jsonl"));
        QVERIFY(other.entries().empty());
    }

    void promptsShapesAndSeedsMultiply() {
        const auto jobs = jobsOfPrompts({"a", "b"}, {"1:1", "4:1", "1:3"}, 2, 10);
        QCOMPARE(jobs.size(), std::size_t(12));
        QCOMPARE(jobs[1].seed, std::optional<std::uint64_t>(11));
        QCOMPARE(jobs[2].shape, std::string("4:1"));
        QCOMPARE(jobs[11].words, std::string("b"));
        QVERIFY(!jobsOfPrompts({"a"}, {"1:1"}, 1, std::nullopt)[0].seed);
        for (const char* name : {"b.png", "a.JPG", "c.txt"}) {
            QFile picture(file(name));
            QVERIFY(picture.open(QIODevice::WriteOnly));
        }
        const auto edits = jobsOfPictures(picturesIn(m_folder->path()), QStringLiteral("night"));
        QCOMPARE(edits.size(), std::size_t(2));
        QCOMPARE(edits[0].in.filename().string(), std::string("a.JPG"));
        QCOMPARE(edits[0].out, std::string("a.png"));
    }
};

QTEST_MAIN(TestBatchQueue)
#include "tst_batch_queue.moc"
