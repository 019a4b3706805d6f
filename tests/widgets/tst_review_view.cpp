#include "session/review.h"
#include "session/session.h"
#include "support/scripted_gate.h"
#include "widgets/review/review_view.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

using namespace depict;

namespace {

constexpr QRgb kRed = 0xFFC01010U, kBlue = 0xFF1010C0U;
constexpr QSize kView(640, 480);
constexpr int kFrames = 60;

class PaintCounter : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Of this program and all its threads, in milliseconds: what others do does not count.
double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QImage plain(QSize size, QRgb colour) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Fine detail, so that nothing is drawn more cheaply than it would be for a photograph.
QImage detailed(int side, unsigned seed) {
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < side; ++x)
            line[x] = 0xFF000000U | ((unsigned(x) * 2654435761U ^ unsigned(y) * seed) >> 8);
    }
    return image;
}

} // namespace

class TestReviewView : public QObject {
    Q_OBJECT
private:
    /// Opens a picture and waits until it is a version.
    VersionId open(const QImage& picture) {
        QSignalSpy finished(&m_session->project(), &Project::finished);
        m_session->pastePicture(picture);
        const bool isThere = QTest::qWaitFor([&] { return finished.count() > 0; }, 60000);
        return isThere ? m_session->shown().version : 0;
    }
    /// Before is red, after blue.
    void openPair(QSize size = {320, 240}) {
        const VersionId red = open(plain(size, kRed));
        QVERIFY(open(plain(size, kBlue)));
        m_review->compareWith(red);
    }
    [[nodiscard]] QRgb at(int x, int y) {
        const QImage shot = m_view->grab().toImage();
        return shot.pixel(QPoint(x, y) * shot.devicePixelRatio());
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<ReviewView> m_view;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        start(test::scriptedPainters());
    }
    void start(PainterFactory painters) {
        cleanup();
        m_session = std::make_unique<Session>(std::move(painters), *m_settings);
        m_review = std::make_unique<Review>(*m_session);
        m_view = std::make_unique<ReviewView>(*m_review, nullptr);
        m_view->resize(kView);
    }
    void cleanup() {
        m_view.reset();
        m_review.reset();
        m_session.reset();
    }

    void wipePartsTheTwo() {
        openPair();
        m_review->setMode(ReviewMode::wipe);
        QCOMPARE(at(200, 300), kRed);
        QCOMPARE(at(440, 300), kBlue);
        m_review->swapSides();
        QCOMPARE(at(200, 300), kBlue);
        m_review->swapSides();
        drag({320, 400}, {220, 380}); // the line, not the handle
        QCOMPARE(m_review->wipe().place.x(), 220.0 / kView.width());
        QCOMPARE(at(200, 300), kRed);
        QCOMPARE(at(250, 300), kBlue);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_review->wipe().place.x() > 220.0 / kView.width());
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {},
                           {int(m_review->wipe().place.x() * kView.width()), 300});
        QCOMPARE(m_review->wipe(), WipeLine());
    }

    void theLineTurns() {
        openPair();
        m_review->setMode(ReviewMode::wipe);
        const WipeDivider upright(m_review->wipe(), QSizeF(kView));
        drag(upright.knob().toPoint(), {320 - 150, 242}, Qt::ShiftModifier); // to the left
        QCOMPARE(m_review->wipe().angle, 90.0);
        QCOMPARE(at(200, 140), kRed); // above
        QCOMPARE(at(440, 340), kBlue);
        for (int i = 0; i < 6; ++i)
            key(Qt::Key_BracketRight);
        QCOMPARE(m_review->wipe().angle, 180.0);
        QCOMPARE(at(440, 300), kRed); // the first side is at the right now
    }

    void onlyTheLineIsGrabbed() {
        openPair();
        m_review->setMode(ReviewMode::wipe);
        const QPointF before = m_view->transform().canvasInView().topLeft();
        drag({200, 300}, {230, 290});
        QCOMPARE(m_review->wipe(), WipeLine());
        QCOMPARE(m_view->transform().canvasInView().topLeft(), before + QPointF(30, -10));
    }

    void sidesMoveTogether() {
        openPair();
        m_review->setMode(ReviewMode::sideBySide);
        const auto panes = m_view->panes();
        QCOMPARE(panes.size(), std::size_t(2));
        QVERIFY(panes[1].left() > panes[0].right()); // the view is wide
        QCOMPARE(at(panes[0].center().x(), 240), kRed);
        QCOMPARE(at(panes[1].center().x(), 240), kBlue);
        // The point under the pointer stays, in the second pane as in the first.
        const QPointF cursor(panes[1].x() + 100, 200);
        const QPointF inPane = cursor - QPointF(panes[1].topLeft());
        const QPointF under = m_view->transform().toPicture(inPane);
        QWheelEvent wheel(cursor, cursor, {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &wheel);
        QVERIFY(QLineF(under, m_view->transform().toPicture(inPane)).length() < 1);
        m_view->resize(200, 600);
        QVERIFY(m_view->panes()[1].top() > m_view->panes()[0].bottom()); // now it is tall
    }

    void aSinglePixelShowsAtEveryZoom() {
        QImage other = plain({2048, 1536}, kRed);
        other.setPixel(1501, 777, kRed + 1);
        const VersionId red = open(plain(other.size(), kRed));
        QVERIFY(open(other));
        m_review->compareWith(red);
        m_review->setMode(ReviewMode::difference);
        QTRY_VERIFY(m_review->comparison());
        QCOMPARE(m_review->comparison()->difference.all, (DifferenceCount{2048 * 1536, 1, 1}));
        const HeatColour hot = heatColours()[1];
        const auto hotPixels = [&] {
            const QImage shot = m_view->grab().toImage();
            int found = 0;
            for (int y = 60; y < shot.height() - 60; ++y) // without the scale below
                for (int x = 0; x < shot.width(); ++x)
                    found += shot.pixel(x, y) == qRgb(hot.red, hot.green, hot.blue);
            return found;
        };
        QVERIFY(m_view->transform().isFitted() && m_view->transform().zoom() < 0.4);
        QVERIFY(hotPixels() >= 1);
        m_view->zoomTo(0.1);
        QVERIFY(hotPixels() >= 1);
    }

    void onionMixes() {
        openPair();
        m_review->setMode(ReviewMode::onion);
        m_review->setOpacity(0);
        QCOMPARE(at(320, 300), kRed);
        m_review->setOpacity(1);
        QCOMPARE(at(320, 300), kBlue);
        key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(qRed(at(320, 300)) > qRed(kBlue) && qBlue(at(320, 300)) > qBlue(kRed));
    }

    void theLensShowsWhatWas() {
        openPair();
        m_review->setMode(ReviewMode::lens);
        QMouseEvent move(QEvent::MouseMove, QPointF(300, 260), QPointF(300, 260), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
        QCOMPARE(at(300, 260), kRed);
        QCOMPARE(at(520, 400), kBlue);
        const double radius = m_view->lensRadius();
        key(Qt::Key_BracketRight);
        QVERIFY(m_view->lensRadius() > radius);
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(at(300, 260), kBlue);
    }

    void whatWasIsSeenWhileHeld() {
        openPair();
        m_review->setMode(ReviewMode::sideBySide);
        m_review->peek(true);
        QCOMPARE(m_view->panes().size(), std::size_t(1));
        QCOMPARE(at(440, 300), kRed);
        m_review->peek(false);
        QCOMPARE(m_view->panes().size(), std::size_t(2));
    }

    void theLiveSideGrows() {
        const auto gate = std::make_shared<test::Gate>(9);
        start(test::gatedPainters(gate));
        QVERIFY(open(plain({256, 256}, kRed)));
        m_session->editShown();
        m_review->setMode(ReviewMode::wipe);
        m_review->setWipe({{0, 0.5}, 0}); // the after everywhere
        m_view->zoomToActualSize();       // pixels are not mixed
        QVERIFY(m_session->paint(QStringLiteral("make it blue")));
        QTRY_COMPARE(m_session->shown().cellsPainted, 9);
        const auto pixelOf = [&](int x, int y) {
            const QPoint point = m_view->transform().toView(QPointF(x, y)).toPoint();
            return at(point.x(), point.y());
        };
        const QRgb painted = m_session->shown().surface.pixel(150, 5);
        QCOMPARE(pixelOf(150, 5), painted);
        const QRgb paper = pixelOf(150, 200);
        QVERIFY(paper != painted && paper != kRed);
        gate->open();
        QTRY_VERIFY(m_session->shown().hasPicture());
        QCOMPARE(pixelOf(150, 200), m_session->shown().surface.pixel(150, 200));
    }

    void variantsAreChosen() {
        Setup setup = m_session->setup();
        setup.shape.grid = {4, 8};
        setup.variants = 3;
        m_session->setSetup(setup);
        QVERIFY(m_session->paint(QStringLiteral("a red car")));
        QTRY_VERIFY(!m_session->isPainting());
        QTRY_COMPARE(m_review->variants().size(), std::size_t(3));
        m_review->setMode(ReviewMode::variants);
        QCOMPARE(m_view->panes().size(), std::size_t(3));
        QSignalSpy chosen(m_view.get(), &ReviewView::variantChosen);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->panes()[1].center());
        key(Qt::Key_3);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[0][0].value<VersionId>(), m_review->variants()[1]);
        QCOMPARE(chosen[1][0].value<VersionId>(), m_review->variants()[2]);
    }

    void roundedSizesCoverEachOther() {
        const QRectF reference(10, 20, 600, 150);
        QCOMPARE(placeOf({1184, 288}, {1200, 300}, reference), reference);
        QCOMPARE(placeOf({600, 600}, {1200, 300}, reference), QRectF(235, 20, 150, 150));
    }

    void missingPicturesAreExplained() {
        QVERIFY(!m_view->hint().isEmpty()); // blank
        const VersionId red = open(plain({64, 64}, kRed));
        m_review->setMode(ReviewMode::wipe);
        QVERIFY(m_view->hint().contains(QStringLiteral("Compare with this one")));
        m_review->setMode(ReviewMode::variants);
        QVERIFY(m_view->hint().contains(QStringLiteral("variants")));
        QVERIFY(open(plain({64, 32}, kBlue)));
        m_review->compareWith(red);
        m_review->setMode(ReviewMode::difference);
        QVERIFY(m_view->hint().contains(QStringLiteral("64 × 32")));
        m_review->setMode(ReviewMode::wipe);
        QVERIFY(m_view->hint().isEmpty());
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Before: ")));
    }

    void drawsInBothThemes_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void drawsInBothThemes() {
        QFETCH(bool, dark);
        ThemeSwitch themes(*qApp);
        themes.apply(dark ? ThemeChoice::dark : ThemeChoice::light);
        openPair();
        for (int mode = 0; mode < kReviewModes; ++mode) {
            m_review->setMode(ReviewMode(mode));
            QCOMPARE(at(4, 470), currentTheme().surround.rgb());
        }
        themes.apply(ThemeChoice::system);
    }

    // Prints what a frame costs with two pictures of 4096 x 4096; asserts nothing about time.
    void frames_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("zoom");  // 0 = fitted
        QTest::addColumn<double>("angle"); // of the wipe
        const auto add = [](const char* name, ReviewMode mode, double zoom, double angle) {
            QTest::addRow("%s", name) << int(mode) << zoom << angle;
        };
        add("the line moves, fitted", ReviewMode::wipe, 0, 0);
        add("the line moves, 100 %", ReviewMode::wipe, 1, 0);
        add("the turned line moves, 40 %", ReviewMode::wipe, 0.4, 20);
        // "single" stands for the whole wipe drawn anew, as zooming does.
        add("wipe zoomed or panned, fitted", ReviewMode::single, 0, 0);
        add("wipe zoomed or panned, 40 %", ReviewMode::single, 0.4, 0);
        add("wipe zoomed or panned, 40 %, turned", ReviewMode::single, 0.4, 20);
        add("wipe zoomed or panned, 100 %", ReviewMode::single, 1, 0);
        add("side by side, fitted", ReviewMode::sideBySide, 0, 0);
        add("difference, fitted", ReviewMode::difference, 0, 0);
        add("onion, fitted", ReviewMode::onion, 0, 0);
    }
    void frames() {
        if (!qEnvironmentVariableIsSet("DEPICT_MEASURE"))
            QSKIP("Set DEPICT_MEASURE to measure drawing.");
        QFETCH(int, mode);
        QFETCH(double, zoom);
        QFETCH(double, angle);
        m_view->resize(1280, 800);
        const VersionId before = open(detailed(4096, 40503U));
        QVERIFY(open(detailed(4096, 65521U)));
        m_review->compareWith(before);
        QTRY_VERIFY_WITH_TIMEOUT(m_review->comparison(), 60000);
        const bool isWhole = ReviewMode(mode) == ReviewMode::single;
        m_review->setMode(isWhole ? ReviewMode::wipe : ReviewMode(mode));
        m_review->setWipe({{0.4, 0.5}, angle});
        QTRY_VERIFY_WITH_TIMEOUT(m_review->level(m_review->after(), 1).width() == 512, 60000);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        if (zoom > 0)
            m_view->zoomTo(zoom);
        PaintCounter paints;
        m_view->installEventFilter(&paints);
        std::vector<double> frames;
        for (int frame = 0; frame < kFrames; ++frame) {
            if (ReviewMode(mode) == ReviewMode::wipe) // a quick hand: 12.8 pixels a frame
                m_review->setWipe({{0.2 + 0.01 * frame, 0.5}, angle});
            else
                m_view->update();
            const double start = processorTime();
            const int drawn = paints.count;
            while (paints.count == drawn) // waiting costs no processor time
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (frame > 0) // the first one draws everything
                frames.push_back(processorTime() - start);
        }
        std::sort(frames.begin(), frames.end());
        qInfo("%.1f ms of processor time a frame (median), %.1f at most", frames[frames.size() / 2],
              frames.back());
    }
};

QTEST_MAIN(TestReviewView)
#include "tst_review_view.moc"
