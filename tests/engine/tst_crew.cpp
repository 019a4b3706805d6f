// The threads that share loops: everything is done once, whoever does it, and nobody waits for
// ever.
#include "engine/tensors/crew.h"

#include <QTest>

#include <stdexcept>

using namespace depict;

class TestCrew : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(4); } // more than there may be cores
    void everyPieceOnce_data();
    void everyPieceOnce();
    void manySmallLoops();
    void oneEachAtTheSameTime();
    void loopsInLoopsAreNotShared();
    void severalOwners();
    void failuresComeBack();
    void afterSleep();
};

void TestCrew::everyPieceOnce_data() {
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("grain");
    QTest::newRow("none") << 5 << 5 << 1;
    QTest::newRow("less than none") << 5 << 3 << 1;
    QTest::newRow("one") << 5 << 6 << 1;
    QTest::newRow("few") << 0 << 3 << 1;
    QTest::newRow("all in one piece") << 0 << 100 << 100;
    QTest::newRow("many") << 3 << 1000 << 10;
    QTest::newRow("very many") << 0 << 1000000 << 1;
}

void TestCrew::everyPieceOnce() {
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(int, grain);
    std::vector<std::atomic<int>> done(std::size_t(std::max(end, 0)));
    sharedFor(begin, end, grain, [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i)
            ++done[std::size_t(i)];
    });
    for (int i = 0; i < end; ++i)
        QCOMPARE(done[std::size_t(i)].load(), i >= begin ? 1 : 0);
}

void TestCrew::manySmallLoops() {
    std::atomic<std::int64_t> sum = 0;
    constexpr int kLoops = 20000;
    for (int loop = 0; loop < kLoops; ++loop)
        sharedFor(0, 7, 1, [&](std::int64_t from, std::int64_t to) {
            for (auto i = from; i < to; ++i)
                sum += i;
        });
    QCOMPARE(sum.load(), std::int64_t{kLoops} * 21);
}

void TestCrew::oneEachAtTheSameTime() {
    for (int round = 0; round < 500; ++round) {
        std::atomic<int> there = 0;
        QVERIFY(Crew::here().run(4, Crew::Sharing::oneEach, [&](int) {
            ++there;
            while (there < 4) // each waits for all
                std::this_thread::yield();
        }));
        QCOMPARE(there.load(), 4);
    }
    // More than there are threads could wait for ever.
    QVERIFY(!Crew::here().run(5, Crew::Sharing::oneEach, [](int) {}));
}

void TestCrew::loopsInLoopsAreNotShared() {
    std::atomic<int> inner = 0, shared = 0;
    sharedFor(0, 8, 1, [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i) {
            shared += Crew::here().run(2, Crew::Sharing::pieces, [](int) {});
            sharedFor(0, 10, 1,
                      [&](std::int64_t first, std::int64_t last) { inner += int(last - first); });
        }
    });
    QCOMPARE(shared.load(), 0);
    QCOMPARE(inner.load(), 80);
}

void TestCrew::severalOwners() {
    std::atomic<std::int64_t> sum = 0;
    std::vector<std::thread> owners;
    for (int owner = 0; owner < 3; ++owner)
        owners.emplace_back([&] {
            for (int loop = 0; loop < 2000; ++loop)
                sharedFor(0, 64, 1, [&](std::int64_t from, std::int64_t to) { sum += to - from; });
        });
    for (auto& owner : owners)
        owner.join();
    QCOMPARE(sum.load(), std::int64_t{3} * 2000 * 64);
}

void TestCrew::failuresComeBack() {
    const auto fails = [] {
        sharedFor(0, 100, 1, [](std::int64_t from, std::int64_t to) {
            if (from <= 50 && 50 < to)
                throw std::runtime_error("no memory");
        });
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, fails());
    manySmallLoops(); // and it works on
}

void TestCrew::afterSleep() {
    for (int i = 0; i < 5; ++i) {
        QTest::qSleep(20); // longer than anybody looks out
        oneEachAtTheSameTime();
    }
}

QTEST_APPLESS_MAIN(TestCrew)
#include "tst_crew.moc"
