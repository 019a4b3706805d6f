#include "session/stall_watch.h"

#include <QTest>

using namespace depict;

class TestStallWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhenNothingGoesOn();
    void doesNotWatchWhoRests_data();
    void doesNotWatchWhoRests();
};

void TestStallWatch::saysWhenNothingGoesOn() {
    StallWatch watch;
    Progress progress;
    progress.activity = Activity::painting;
    watch.take(progress, 100);
    QVERIFY(!watch.stalledFor(109.9));
    QCOMPARE(watch.stalledFor(110.5).value_or(0), 10);
    watch.take(progress, 120); // told once more, but no further
    QCOMPARE(watch.stalledFor(131).value_or(0), 31);
    progress.share = 0.5;
    watch.take(progress, 132);
    QVERIFY(!watch.stalledFor(141));
    progress.seconds = 40; // an answer has no share, but goes on
    watch.take(progress, 141);
    QVERIFY(!watch.stalledFor(150));
    QVERIFY(watch.stalledFor(151));
}

void TestStallWatch::doesNotWatchWhoRests_data() {
    QTest::addColumn<int>("activity");
    QTest::newRow("paused") << int(Activity::paused);
    QTest::newRow("idle") << int(Activity::idle);
    QTest::newRow("loading") << int(Activity::loading);
}

void TestStallWatch::doesNotWatchWhoRests() {
    QFETCH(int, activity);
    StallWatch watch;
    Progress progress;
    progress.activity = Activity(activity);
    watch.take(progress, 0);
    QVERIFY(!watch.stalledFor(1000));
    progress.activity = Activity::painting;
    watch.take(progress, 1000); // the rest is not counted
    QVERIFY(!watch.stalledFor(1009));
}

QTEST_GUILESS_MAIN(TestStallWatch)
#include "tst_stall_watch.moc"
