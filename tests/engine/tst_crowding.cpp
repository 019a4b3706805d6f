// Threads that have to meet on cores that other programs want too.
#include "engine/tensors/team.h"

#include <QTest>

#include <atomic>

using namespace depict;
using namespace std::chrono_literals;

class TestCrowding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aloneForAMomentEachTimeLonger();
    void unequalWorkIsNoCrowd();
    void teamsWorkAloneInACrowd();
};

void TestCrowding::aloneForAMomentEachTimeLonger() {
    Crowding crowding;
    Crowding::Clock::time_point now(1h);
    QVERIFY(!crowding.isCrowded(now));
    Crowding::Clock::duration moment = Crowding::kShortest;
    for (long switches = 1; switches < 12; ++switches) {
        crowding.tellLate(switches, now);
        QVERIFY(crowding.isCrowded(now + moment - 1ms));
        QVERIFY(!crowding.isCrowded(now + moment));
        now += moment;
        moment = std::min(2 * moment, Crowding::kLongest);
    }
    QVERIFY(moment == Crowding::kLongest);
    crowding.tell(false); // that went well: the next crowd is a new one
    crowding.tellLate(100, now);
    QVERIFY(!crowding.isCrowded(now + Crowding::kShortest));
}

/// The system took no core away; one thread had more to do.
void TestCrowding::unequalWorkIsNoCrowd() {
    Crowding crowding;
    const Crowding::Clock::time_point now(1h);
    crowding.tellLate(7, now);
    const auto later = now + Crowding::kShortest;
    crowding.tellLate(7, later);
    QVERIFY(!crowding.isCrowded(later));
}

void TestCrowding::teamsWorkAloneInACrowd() {
    at::set_num_threads(2);
    const auto members = [] {
        std::atomic<int> threads = 0;
        together([&](const Team& team) {
            ++threads;
            team.meet();
        });
        return threads.load();
    };
    QCOMPARE(members(), 2);
    for (long switches = 1; switches < 12; ++switches) // far beyond the end of this test
        Crowding::here().tellLate(-switches, Crowding::Clock::now() + 1h);
    QCOMPARE(members(), 1);
}

QTEST_APPLESS_MAIN(TestCrowding)
#include "tst_crowding.moc"
