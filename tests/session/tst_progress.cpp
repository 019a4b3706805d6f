// How far a job is and how long it takes, by what its events tell.
#include "session/progress.h"

#include <QTest>

using namespace depict;

class TestProgress : public QObject {
    Q_OBJECT
private:
    /// Of a variant of 10 x 10 cells, 50 cells a second.
    [[nodiscard]] static GenerationEvent painted(int variant, int cells, int ahead) {
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::painted;
        event.grid = {10, 10};
        event.variant = variant;
        event.cellsPainted = cells;
        event.cellsAhead = ahead;
        event.cellsPerSecond = 50;
        return event;
    }

private Q_SLOTS:
    void countsWhatIsPaintedAhead();
    void knowsNothingBeforeTheShape();
};

void TestProgress::countsWhatIsPaintedAhead() {
    const Progress first = progressOf(painted(0, 40, 0), 4);
    QCOMPARE(first.share, 0.1);
    QCOMPARE(first.secondsLeft, 7.2);
    QCOMPARE(first.row, 5);
    const Progress together = progressOf(painted(0, 40, 3 * 40), 4);
    QCOMPARE(together.share, 0.4);
    QCOMPARE(together.secondsLeft, 4.8);
    // The next one's turn goes on where that ended.
    QCOMPARE(progressOf(painted(0, 100, 3 * 100), 4).share, 1.0);
    QCOMPARE(progressOf(painted(1, 100, 2 * 100), 4).share, 1.0);
}

void TestProgress::knowsNothingBeforeTheShape() {
    const Progress nothing = progressOf(GenerationEvent{}, 2);
    QCOMPARE(nothing.share, 0.0);
    QCOMPARE(nothing.variants, 2);
}

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
