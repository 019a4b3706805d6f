#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace depict;

namespace {

Painting halfPainted() {
    Painting painting;
    painting.state = Painting::State::painting;
    painting.grid = {4, 8};
    painting.canvas = QSize(256, 128);
    painting.surface = QImage(painting.canvas, QImage::Format_RGB32);
    painting.surface.fill(Qt::green);
    painting.cellsPainted = 2 * 8 + 3; // two rows and three cells
    painting.painted = QRegion(0, 0, 256, 64) | QRegion(0, 64, 96, 32);
    return painting;
}

} // namespace

class TestCanvasView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zonesLieWhereTheyBelong_data();
    void zonesLieWhereTheyBelong();
    void pixelsThatLagBehindAreStillPaper();
    void wheelZoomsAtTheCursor();
    void spaceDragPans();
    void keysZoomAndFit();
    void anotherSizeIsFittedAgain();
    void keptRowsAreFittedAgain();
    void frameLogHasALineAFrame();
};

void TestCanvasView::zonesLieWhereTheyBelong_data() {
    QTest::addColumn<QPoint>("cell"); // column, row
    QTest::addColumn<bool>("isPainted");
    QTest::newRow("first") << QPoint(0, 0) << true;
    QTest::newRow("end of a whole row") << QPoint(7, 1) << true;
    QTest::newRow("last painted") << QPoint(2, 2) << true;
    QTest::newRow("current") << QPoint(3, 2) << false;
    QTest::newRow("next") << QPoint(4, 2) << false;
    QTest::newRow("last") << QPoint(7, 3) << false;
}

void TestCanvasView::zonesLieWhereTheyBelong() {
    QFETCH(QPoint, cell);
    QFETCH(bool, isPainted);
    const Painting painting = halfPainted();
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    const QImage shot = view.grab().toImage();
    const QPointF middle =
        view.transform().toView(QPointF((cell.x() + 0.5) * 32, (cell.y() + 0.5) * 32));
    const QColor colour = shot.pixelColor(middle.toPoint() * shot.devicePixelRatio());
    QCOMPARE(colour == QColor(Qt::green), isPainted);
    QVERIFY(colour != currentTheme().surround);
}

void TestCanvasView::pixelsThatLagBehindAreStillPaper() {
    Painting painting = halfPainted();
    painting.painted = QRegion(0, 0, 256, 48); // half a cell behind the second row
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    const QImage shot = view.grab().toImage();
    const auto colourAt = [&](double x, double y) {
        return shot.pixelColor(view.transform().toView(QPointF(x, y)).toPoint() *
                               shot.devicePixelRatio());
    };
    QCOMPARE(colourAt(200, 40), QColor(Qt::green));
    QVERIFY(colourAt(200, 56) != QColor(Qt::green)); // of a painted cell, but without pixels yet
}

void TestCanvasView::wheelZoomsAtTheCursor() {
    const Painting painting = halfPainted();
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    view.grab(); // lays it out
    const QPointF cursor(400, 150);
    const QPointF before = view.transform().toPicture(cursor);
    const double zoom = view.transform().zoom();
    QWheelEvent event(cursor, cursor, {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
    QVERIFY(view.transform().zoom() > zoom);
    QVERIFY(QLineF(before, view.transform().toPicture(cursor)).length() < 1);
}

void TestCanvasView::spaceDragPans() {
    const Painting painting = halfPainted();
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    view.grab();
    const QPointF before = view.transform().canvasInView().topLeft();
    QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&view, {130, 90});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {130, 90});
    QCOMPARE(view.transform().canvasInView().topLeft(), before); // without Space nothing moves
    QTest::keyPress(&view, Qt::Key_Space);
    QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(130, 90), QPointF(130, 90), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {130, 90});
    QTest::keyRelease(&view, Qt::Key_Space);
    QCOMPARE(view.transform().canvasInView().topLeft(), before + QPointF(30, -10));
}

void TestCanvasView::keysZoomAndFit() {
    const Painting painting = halfPainted();
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    view.grab();
    view.zoomToDouble();
    QCOMPARE(view.transform().zoom(), 2.0);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(view.transform().zoom(), 1.5);
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(view.transform().isFitted());
}

void TestCanvasView::anotherSizeIsFittedAgain() {
    const Painting painting = halfPainted();
    Painting tall = halfPainted();
    tall.canvas = QSize(288, 896);
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    view.zoomToDouble();
    view.show(&painting);
    QCOMPARE(view.transform().zoom(), 2.0); // the same picture stays as it was looked at
    view.show(&tall);
    QVERIFY(view.transform().isFitted());
}

void TestCanvasView::keptRowsAreFittedAgain() {
    Painting painting = halfPainted();
    CanvasView view;
    view.resize(600, 400);
    view.show(&painting);
    painting.canvas.setHeight(64); // the same painting, cut to its whole rows
    painting.grid.rows = 2;
    view.show(&painting);
    const QRectF shown = view.transform().canvasInView();
    QVERIFY(qAbs(shown.width() / shown.height() - 4) < 0.01);
}

void TestCanvasView::frameLogHasALineAFrame() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("frames.csv"));
    {
        const Painting painting = halfPainted();
        CanvasView view;
        QVERIFY(view.logFrames(file));
        view.resize(600, 400);
        view.show(&painting);
        view.grab();
        view.grab();
    }
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("interval_ms,paint_ms,painting"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].endsWith(",1"));
    CanvasView view;
    QVERIFY(!view.logFrames(folder.filePath(QStringLiteral("no/such/folder/x.csv"))));
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvas_view.moc"
