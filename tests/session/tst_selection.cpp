#include "image/image.h"
#include "session/selection.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace depict;

namespace {

QPainterPath rectangle(const QRectF& area) {
    QPainterPath path;
    path.addRect(area);
    return path;
}

/// How many pixels are wholly selected.
int covered(const Selection& selection) {
    const auto bytes = selection.mask().coverage();
    return int(std::count(bytes.begin(), bytes.end(), std::uint8_t{255}));
}

int at(const Selection& selection, int x, int y) {
    return selection.mask().row(y)[x];
}

} // namespace

class TestSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outlinesCombine_data();
    void outlinesCombine();
    void outlinesBeyondThePictureAreCut();
    void brushIsRoundAndSoft();
    void strokesKeepTheirOpacity();
    void strokesCombine_data();
    void strokesCombine();
    void cancelledStrokesLeaveNoTrace();
    void undoAndRedoWalkEverything();
    void nothingToUndoAfterNothing();
    void changesTellTheirArea();
    void anotherPictureForgets();
    void noPictureIsSafe();
    void holesAreFilled();
    void wandFindsWhatIsAlike();
};

void TestSelection::outlinesCombine_data() {
    QTest::addColumn<int>("combine");
    QTest::addColumn<int>("pixels"); // of 10 x 10 at (0, 0) with 10 x 10 at (5, 0)
    QTest::addColumn<QRect>("bounds");
    QTest::newRow("replace") << int(Combine::replace) << 100 << QRect(5, 0, 10, 10);
    QTest::newRow("add") << int(Combine::add) << 150 << QRect(0, 0, 15, 10);
    QTest::newRow("subtract") << int(Combine::subtract) << 50 << QRect(0, 0, 5, 10);
    QTest::newRow("intersect") << int(Combine::intersect) << 50 << QRect(5, 0, 5, 10);
}

void TestSelection::outlinesCombine() {
    QFETCH(int, combine);
    Selection selection;
    selection.setPicture(QSize(40, 30));
    selection.combine(rectangle({0, 0, 10, 10}), Combine::replace);
    selection.combine(rectangle({5, 0, 10, 10}), Combine(combine));
    QTEST(covered(selection), "pixels");
    QTEST(selection.bounds(), "bounds");
}

void TestSelection::outlinesBeyondThePictureAreCut() {
    Selection selection;
    selection.setPicture(QSize(20, 20));
    selection.combine(rectangle({-100, 15, 500, 500}), Combine::replace);
    QCOMPARE(selection.bounds(), QRect(0, 15, 20, 5));
    selection.combine(rectangle({100, 100, 5, 5}), Combine::add);
    QCOMPARE(covered(selection), 100);
    selection.combine(rectangle({100, 100, 5, 5}), Combine::replace); // selects nothing
    QVERIFY(selection.isEmpty());
}

void TestSelection::brushIsRoundAndSoft() {
    Selection selection;
    selection.setPicture(QSize(100, 100));
    selection.beginStroke(Combine::add);
    selection.dab({{50, 50}, 20, 0.5, 1});
    selection.endStroke();
    QCOMPARE(at(selection, 50, 50), 255);
    QCOMPARE(at(selection, 58, 50), 255); // inside the hard core
    QVERIFY(at(selection, 64, 50) > 0 && at(selection, 64, 50) < 255);
    QVERIFY(at(selection, 62, 50) > at(selection, 66, 50));
    QCOMPARE(at(selection, 71, 50), 0);
    QCOMPARE(at(selection, 66, 66), 0); // the corner of the square round it
    QCOMPARE(at(selection, 64, 50), at(selection, 50, 64));
}

void TestSelection::strokesKeepTheirOpacity() {
    Selection selection;
    selection.setPicture(QSize(60, 20));
    selection.beginStroke(Combine::add);
    for (int x = 10; x < 50; ++x)
        selection.dab({{double(x), 10.0}, 5, 1, 0.5});
    selection.endStroke();
    QCOMPARE(at(selection, 30, 10), 128); // however often one passes
    selection.beginStroke(Combine::add);
    selection.dab({{30, 10}, 5, 1, 0.25});
    selection.endStroke();
    QCOMPARE(at(selection, 30, 10), 128);
}

void TestSelection::strokesCombine_data() {
    QTest::addColumn<int>("combine");
    QTest::addColumn<int>("inBoth");
    QTest::addColumn<int>("onlyBefore");
    QTest::addColumn<int>("onlyStroke");
    QTest::newRow("add") << int(Combine::add) << 255 << 255 << 255;
    QTest::newRow("subtract") << int(Combine::subtract) << 0 << 255 << 0;
    QTest::newRow("intersect") << int(Combine::intersect) << 255 << 0 << 0;
    QTest::newRow("replace") << int(Combine::replace) << 255 << 0 << 255;
}

void TestSelection::strokesCombine() {
    QFETCH(int, combine);
    Selection selection;
    selection.setPicture(QSize(100, 40));
    selection.combine(rectangle({0, 0, 50, 40}), Combine::replace);
    selection.beginStroke(Combine(combine));
    selection.dab({{50, 20}, 15, 1, 1});
    selection.endStroke();
    QTEST(at(selection, 45, 20), "inBoth");
    QTEST(at(selection, 10, 20), "onlyBefore");
    QTEST(at(selection, 55, 20), "onlyStroke");
    selection.undo();
    QCOMPARE(covered(selection), 50 * 40);
    QCOMPARE(selection.bounds(), QRect(0, 0, 50, 40));
}

void TestSelection::cancelledStrokesLeaveNoTrace() {
    Selection selection;
    selection.setPicture(QSize(50, 50));
    selection.combine(rectangle({5, 5, 10, 10}), Combine::replace);
    const Mask before = selection.mask();
    selection.beginStroke(Combine::replace);
    selection.dab({{30, 30}, 10, 1, 1});
    selection.cancelStroke();
    QVERIFY(selection.mask() == before);
    QVERIFY(!selection.canRedo());
    selection.undo();
    QVERIFY(selection.isEmpty());
}

void TestSelection::undoAndRedoWalkEverything() {
    Selection selection;
    selection.setPicture(QSize(64, 48));
    std::mt19937 random(3);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<Mask> states{selection.mask()};
    while (states.size() < 60) {
        switch (below(6)) {
        case 0:
            selection.invert();
            break;
        case 1:
            selection.clear();
            break;
        case 2:
            selection.selectAll();
            break;
        case 3:
        case 4:
            selection.beginStroke(Combine(below(4)));
            for (int i = 0; i < 3; ++i)
                selection.dab({{double(below(64)), double(below(48))}, 1.0 + below(12), 0.6, 0.9});
            selection.endStroke();
            break;
        default:
            selection.combine(rectangle({double(below(60)), double(below(40)), 9.5, 12.25}),
                              Combine(below(4)));
        }
        if (!(selection.mask() == states.back()))
            states.push_back(selection.mask());
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        selection.undo();
        QVERIFY(selection.mask() == states[i]);
    }
    QVERIFY(!selection.canUndo());
    QVERIFY(selection.isEmpty());
    while (selection.canRedo())
        selection.redo();
    QVERIFY(selection.mask() == states.back());
    selection.undo();
    selection.invert(); // a new branch: nothing to redo
    QVERIFY(!selection.canRedo());
}

void TestSelection::nothingToUndoAfterNothing() {
    Selection selection;
    selection.setPicture(QSize(30, 30));
    selection.clear();
    selection.combine(rectangle({3, 3, 5, 5}), Combine::subtract);
    QVERIFY(!selection.canUndo());
    selection.undo();
    selection.redo();
    QVERIFY(selection.isEmpty());
}

void TestSelection::changesTellTheirArea() {
    Selection selection;
    selection.setPicture(QSize(100, 100));
    QSignalSpy changed(&selection, &Selection::changed);
    const Mask before = selection.mask();
    selection.beginStroke(Combine::add);
    selection.dab({{20, 30}, 8, 0.5, 1});
    selection.endStroke();
    QRect told;
    for (const auto& arguments : changed)
        told |= arguments[0].toRect();
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            if (at(selection, x, y) != before.row(y)[x])
                QVERIFY(told.contains(x, y));
    QVERIFY(told.width() < 25);
}

void TestSelection::anotherPictureForgets() {
    Selection selection;
    selection.setPicture(QSize(10, 10));
    selection.selectAll();
    selection.setPicture(QSize(20, 10));
    QVERIFY(selection.isEmpty() && !selection.canUndo());
    QCOMPARE(selection.size(), QSize(20, 10));
}

void TestSelection::noPictureIsSafe() {
    Selection selection;
    selection.selectAll();
    selection.invert();
    selection.clear();
    selection.beginStroke(Combine::add);
    selection.dab({{1, 1}, 5, 1, 1});
    selection.endStroke();
    selection.combine(rectangle({0, 0, 5, 5}), Combine::add);
    selection.combine(Mask(Size{4, 4}), Combine::add);
    QVERIFY(selection.isEmpty() && !selection.contains({0, 0}));
}

void TestSelection::holesAreFilled() {
    Selection selection;
    selection.setPicture(QSize(30, 30));
    QPainterPath ring = rectangle({5, 5, 20, 20});
    ring.addRect(10, 10, 5, 5);
    ring.addRect(0, 0, 2, 2); // apart, no hole
    selection.combine(ring, Combine::replace);
    QCOMPARE(covered(selection), 400 - 25 + 4);
    selection.combine(withoutHoles(selection.mask()), Combine::replace);
    QCOMPARE(covered(selection), 400 + 4);
    QVERIFY(withoutHoles(Mask()) == Mask());
}

void TestSelection::wandFindsWhatIsAlike() {
    PixelBuffer pixels(Size{30, 10});
    pixels.fill(200, 50, 50);
    for (int y = 0; y < 10; ++y)
        for (int x = 10; x < 20; ++x)
            pixels.row(y)[4 * x + 1] = 120; // a stripe between
    pixels.row(0)[0] = 205;                 // nearly alike
    const Image picture = std::move(pixels).freeze();
    const auto count = [&](QPoint point, double tolerance, bool touching) {
        const Mask mask = similarPixels(picture, point, tolerance, touching);
        return std::count(mask.coverage().begin(), mask.coverage().end(), std::uint8_t{255});
    };
    QCOMPARE(count({5, 5}, 0, true), 99);
    QCOMPARE(count({5, 5}, 0.03, true), 100);
    QCOMPARE(count({5, 5}, 0.03, false), 200);
    QCOMPARE(count({15, 5}, 0.03, true), 100);
    QCOMPARE(count({5, 5}, 1, true), 300);
    QCOMPARE(count({-1, 5}, 1, true), 0);
    QCOMPARE(count({30, 5}, 1, true), 0);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
