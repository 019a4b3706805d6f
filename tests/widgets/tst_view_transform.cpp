#include "widgets/canvas/bring_in_sight.h"

#include <QTest>

using namespace depict;

class TestViewTransform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitShowsTheWholePicture_data();
    void fitShowsTheWholePicture();
    void pointsComeBack_data();
    void pointsComeBack();
    void zoomKeepsThePointUnderTheCursor();
    void hundredPercentIsOnePixelOnAnyScreen();
    void pictureNeverLeavesTheView();
    void whatIsBroughtInSightIs_data();
    void whatIsBroughtInSightIs();
    void ladderGoesUpAndDown();
    void fittedPictureStaysFittedWhenTheViewGrows();
};

void TestViewTransform::fitShowsTheWholePicture_data() {
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QSizeF>("view");
    QTest::newRow("square") << QSize(512, 512) << QSizeF(900, 600);
    QTest::newRow("wide 4:1") << QSize(1024, 256) << QSizeF(900, 600);
    QTest::newRow("tall 1:3") << QSize(288, 896) << QSizeF(900, 600);
    QTest::newRow("huge") << QSize(16000, 12000) << QSizeF(900, 600);
    QTest::newRow("small view") << QSize(512, 512) << QSizeF(160, 120);
}

void TestViewTransform::fitShowsTheWholePicture() {
    QFETCH(QSize, canvas);
    QFETCH(QSizeF, view);
    ViewTransform transform;
    transform.setView(view, 1);
    transform.setCanvas(canvas);
    transform.fit();
    const QRectF shown = transform.canvasInView();
    QVERIFY(QRectF(QPointF(), view).contains(shown));
    QVERIFY(qAbs(shown.center().x() - view.width() / 2) <= 1);
    QVERIFY(qAbs(shown.center().y() - view.height() / 2) <= 1);
    QVERIFY(transform.isFitted());
}

void TestViewTransform::pointsComeBack_data() {
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("pixelRatio");
    for (const double zoom : {0.02, 0.31, 1.0, 2.5, 32.0})
        for (const double ratio : {1.0, 1.5, 2.0})
            QTest::addRow("zoom %g on a screen of %g", zoom, ratio) << zoom << ratio;
}

void TestViewTransform::pointsComeBack() {
    QFETCH(double, zoom);
    QFETCH(double, pixelRatio);
    ViewTransform transform;
    transform.setView({800, 600}, pixelRatio);
    transform.setCanvas({512, 768});
    transform.zoomTo(zoom, {123, 456});
    transform.panBy({-17.25, 9.5});
    const QPointF point(101.5, 333.25);
    const QPointF back = transform.toPicture(transform.toView(point));
    QVERIFY2(QLineF(point, back).length() < 1e-6, "a point must come back to itself");
}

void TestViewTransform::zoomKeepsThePointUnderTheCursor() {
    ViewTransform transform;
    transform.setView({800, 600}, 1);
    transform.setCanvas({512, 512});
    transform.fit();
    const QPointF cursor(430, 290);
    const QPointF before = transform.toPicture(cursor);
    transform.zoomTo(transform.zoom() * 4, cursor);
    const QPointF after = transform.toPicture(cursor);
    QVERIFY(QLineF(before, after).length() < 0.5); // the corner lies on whole screen pixels
    QVERIFY(!transform.isFitted());
}

void TestViewTransform::hundredPercentIsOnePixelOnAnyScreen() {
    ViewTransform transform;
    transform.setView({800, 600}, 2);
    transform.setCanvas({512, 512});
    transform.zoomTo(1, {400, 300});
    QCOMPARE(transform.canvasInView().width(), 256.0); // logical pixels of a screen of 200 %
}

void TestViewTransform::pictureNeverLeavesTheView() {
    ViewTransform transform;
    transform.setView({800, 600}, 1);
    transform.setCanvas({512, 512});
    transform.panBy({-100000, 100000});
    QVERIFY(QRectF(0, 0, 800, 600).intersects(transform.canvasInView()));
}

void TestViewTransform::whatIsBroughtInSightIs_data() {
    QTest::addColumn<QRectF>("area"); // of a picture of 512 x 512
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<bool>("isZoomed");
    QTest::newRow("in sight already") << QRectF(0, 0, 512, 512) << false << false;
    QTest::newRow("beyond the right edge") << QRectF(0, 0, 900, 512) << true << false;
    QTest::newRow("wider than the view") << QRectF(0, 0, 4608, 512) << true << true;
    QTest::newRow("on all sides") << QRectF(-4096, -2000, 8704, 4512) << true << true;
}

void TestViewTransform::whatIsBroughtInSightIs() {
    QFETCH(QRectF, area);
    QFETCH(bool, isMoved);
    QFETCH(bool, isZoomed);
    ViewTransform transform;
    transform.setView({1000, 600}, 1);
    transform.setCanvas({512, 512});
    transform.zoomTo(1, {500, 300});
    const QPointF corner = transform.toView(QPointF());
    transform = broughtInSight(transform, area);
    QVERIFY(QRectF(0, 0, 1000, 600).contains(transform.toView(area)));
    QCOMPARE(transform.toView(QPointF()) != corner, isMoved);
    QCOMPARE(transform.zoom() < 1, isZoomed);
}

void TestViewTransform::ladderGoesUpAndDown() {
    ViewTransform transform;
    transform.setView({800, 600}, 1);
    transform.setCanvas({512, 512});
    transform.zoomTo(1, {});
    QCOMPARE(transform.nextZoom(true), 1.5);
    QCOMPARE(transform.nextZoom(false), 2.0 / 3);
    transform.zoomTo(ViewTransform::kLargestZoom, {});
    QCOMPARE(transform.nextZoom(true), ViewTransform::kLargestZoom);
    transform.zoomTo(ViewTransform::kSmallestZoom, {});
    QCOMPARE(transform.nextZoom(false), ViewTransform::kSmallestZoom);
}

void TestViewTransform::fittedPictureStaysFittedWhenTheViewGrows() {
    ViewTransform transform;
    transform.setView({400, 300}, 1);
    transform.setCanvas({512, 512});
    const double before = transform.zoom();
    transform.setView({1200, 900}, 1);
    QVERIFY(transform.zoom() > before);
    QVERIFY(transform.isFitted());
}

QTEST_APPLESS_MAIN(TestViewTransform)
#include "tst_view_transform.moc"
