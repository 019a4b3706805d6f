#include "generation/scripted_painter.h"
#include "session/session.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/mask_overlay.h"
#include "widgets/main_window.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/selection_bar.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QPushButton>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;

class TestMaskTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void lettersTakeTools_data();
    void lettersTakeTools();
    void lettersRestWhileOneWrites();
    void dragsSelectBoxes_data();
    void dragsSelectBoxes();
    void modifiersCombine();
    void lassoByDragAndByClicks();
    void brushPaintsAndEraserRubsOut();
    void penPressureSizesTheBrush();
    void bracketsSizeTheBrush();
    void escapeGivesUpTheSmallestFirst();
    void spaceStillPans();
    void barShowsWhileSomethingIsSelected();
    void promptSaysWhatWordsWillDo();
    void everyControlHasAName();
    void overlayShowsEdgeAndTint();
    void overlayPiecesFit();

private:
    CanvasView& view() { return m_window->canvas().view(); }
    Selection& selection() { return m_session->masking().selection(); }
    ToolBox& tools() { return *m_window->findChild<ToolBox*>(); }
    [[nodiscard]] QPoint seen(QPointF picture) {
        return view().transform().toView(picture).toPoint();
    }
    void take(int tool) { tools().tools()[tool]->setChecked(true); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(&view(), Qt::LeftButton, keys, seen(from));
        for (int i = 1; i <= 8; ++i) {
            const QPointF at = view().transform().toView(from + (to - from) * i / 8);
            QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, keys, seen(to));
    }
    /// Within two pixels of the picture: the screen shows it smaller or larger.
    [[nodiscard]] bool isAbout(const QRect& area) {
        const QRect now = selection().bounds();
        return area.adjusted(-2, -2, 2, 2).contains(now) &&
               now.adjusted(-2, -2, 2, 2).contains(area);
    }

    enum Tool { hand, brush, eraser, rectangle, ellipse, lasso, wand, thing };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMaskTools::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    m_themes = std::make_unique<ThemeSwitch>(*qApp);
    m_themes->apply(ThemeChoice::light);
    m_session = std::make_unique<Session>(
        [](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); }, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_themes);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QImage picture(512, 384, QImage::Format_RGB32);
    picture.fill(QColor(120, 180, 90));
    m_session->pastePicture(picture);
    QTRY_VERIFY(m_session->shown().hasPicture());
    QTRY_VERIFY(m_session->facts().has_value());
}

void TestMaskTools::cleanup() {
    m_window.reset();
    m_session.reset();
}

void TestMaskTools::lettersTakeTools_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("tool");
    QTest::newRow("B") << int(Qt::Key_B) << 0 << int(brush);
    QTest::newRow("E") << int(Qt::Key_E) << 0 << int(eraser);
    QTest::newRow("M") << int(Qt::Key_M) << 0 << int(rectangle);
    QTest::newRow("Shift+M") << int(Qt::Key_M) << int(Qt::ShiftModifier) << int(ellipse);
    QTest::newRow("L") << int(Qt::Key_L) << 0 << int(lasso);
    QTest::newRow("W") << int(Qt::Key_W) << 0 << int(wand);
    QTest::newRow("O") << int(Qt::Key_O) << 0 << int(thing);
    QTest::newRow("H") << int(Qt::Key_H) << 0 << int(hand);
}

void TestMaskTools::lettersTakeTools() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, tool);
    take(tool == hand ? brush : hand);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(tools().tools()[tool]->isChecked());
    QCOMPARE(view().tool() == nullptr, tool == hand);
}

void TestMaskTools::lettersRestWhileOneWrites() {
    m_window->prompt().setFocus();
    QTest::keyClicks(&m_window->prompt(), "be well");
    QCOMPARE(m_window->prompt().words(), QString("be well"));
    QVERIFY(tools().tools()[hand]->isChecked());
}

void TestMaskTools::dragsSelectBoxes_data() {
    QTest::addColumn<int>("tool");
    QTest::addColumn<bool>("hasCorner");
    QTest::newRow("rectangle") << int(rectangle) << true;
    QTest::newRow("ellipse") << int(ellipse) << false;
}

void TestMaskTools::dragsSelectBoxes() {
    QFETCH(int, tool);
    QFETCH(bool, hasCorner);
    take(tool);
    drag({300, 250}, {100, 80}); // backwards too
    QVERIFY(isAbout({100, 80, 200, 170}));
    QVERIFY(selection().contains({200, 165}));
    QCOMPARE(selection().contains({106, 86}), hasCorner);
    QTest::mouseClick(&view(), Qt::LeftButton, {}, seen({400, 300}));
    QVERIFY(selection().isEmpty()); // a click beside it lets go
}

void TestMaskTools::modifiersCombine() {
    take(rectangle);
    drag({100, 100}, {200, 200});
    drag({150, 100}, {300, 200}, Qt::ShiftModifier);
    QVERIFY(isAbout({100, 100, 200, 100}));
    drag({90, 90}, {150, 210}, Qt::AltModifier);
    QVERIFY(isAbout({150, 100, 150, 100}));
    drag({160, 90}, {220, 210}, Qt::ShiftModifier | Qt::AltModifier);
    QVERIFY(isAbout({160, 100, 60, 100}));
}

void TestMaskTools::lassoByDragAndByClicks() {
    take(lasso);
    QTest::mousePress(&view(), Qt::LeftButton, {}, seen({100, 100}));
    for (const QPointF point : {QPointF(200, 100), QPointF(200, 200), QPointF(100, 200)}) {
        const QPointF at = view().transform().toView(point);
        QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view(), &move);
    }
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, seen({100, 200}));
    QVERIFY(isAbout({100, 100, 100, 100}));
    for (const QPointF corner : {QPointF(300, 50), QPointF(400, 50), QPointF(400, 150)})
        QTest::mouseClick(&view(), Qt::LeftButton, {}, seen(corner));
    QVERIFY(isAbout({100, 100, 100, 100})); // not closed yet
    QTest::mouseClick(&view(), Qt::LeftButton, {}, seen({300, 50}));
    QVERIFY(isAbout({300, 50, 100, 100}));
    QVERIFY(selection().contains({390, 60}) && !selection().contains({310, 140}));
}

void TestMaskTools::brushPaintsAndEraserRubsOut() {
    take(brush);
    drag({100, 200}, {300, 200});
    QVERIFY(selection().contains({200, 200}) && !selection().contains({200, 240}));
    take(eraser);
    drag({200, 150}, {200, 250});
    QVERIFY(!selection().contains({200, 200}) && selection().contains({120, 200}));
    selection().undo();
    QVERIFY(selection().contains({200, 200}));
    selection().undo();
    QVERIFY(selection().isEmpty());
}

void TestMaskTools::penPressureSizesTheBrush() {
    const QPointingDevice pen(
        QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen,
        QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1);
    take(brush);
    const auto tap = [&](double pressure) {
        const QPointF at = view().transform().toView(QPointF(200, 200));
        for (const auto type : {QEvent::TabletPress, QEvent::TabletRelease}) {
            QTabletEvent event(type, &pen, at, view().mapToGlobal(at), pressure, 0, 0, 0, 0, 0,
                               Qt::NoModifier, Qt::LeftButton,
                               type == QEvent::TabletPress ? Qt::LeftButton : Qt::NoButton);
            QCoreApplication::sendEvent(&view(), &event);
        }
        const int width = selection().bounds().width();
        selection().clear();
        return width;
    };
    const int light = tap(0.2), firm = tap(1);
    QVERIFY2(light > 0 && light < firm / 2, qPrintable(QString("%1 %2").arg(light).arg(firm)));
}

void TestMaskTools::bracketsSizeTheBrush() {
    take(brush);
    view().setFocus();
    const double before = tools().settings().size;
    QTest::keyClick(&view(), Qt::Key_BracketRight);
    QVERIFY(tools().settings().size > before);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&view(), Qt::Key_BracketLeft);
    QCOMPARE(tools().settings().size, ToolSettings::kSmallest);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&view(), Qt::Key_BracketRight);
    QCOMPARE(tools().settings().size, ToolSettings::kLargest);
}

void TestMaskTools::escapeGivesUpTheSmallestFirst() {
    take(rectangle);
    drag({100, 100}, {200, 200});
    QTest::mousePress(&view(), Qt::LeftButton, Qt::ShiftModifier, seen({300, 300}));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, seen({400, 350}));
    QVERIFY(isAbout({100, 100, 100, 100})); // the drag was given up, the selection stays
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(selection().isEmpty());
}

void TestMaskTools::spaceStillPans() {
    take(brush);
    view().zoomTo(4);
    view().setFocus();
    const QPointF before = view().transform().toView(QPointF(0, 0));
    QTest::keyPress(&view(), Qt::Key_Space);
    drag({200, 200}, {230, 220});
    QTest::keyRelease(&view(), Qt::Key_Space);
    QVERIFY(view().transform().toView(QPointF(0, 0)) != before);
    QVERIFY(selection().isEmpty());
}

void TestMaskTools::barShowsWhileSomethingIsSelected() {
    auto& bar = *m_window->findChild<SelectionBar*>();
    QVERIFY(!bar.isVisible());
    take(rectangle);
    drag({100, 100}, {200, 200});
    QVERIFY(bar.isVisible());
    QPushButton* remove = bar.findChild<QPushButton*>();
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_COMPARE(m_session->easel().paintings().size(), std::size_t{2});
    QTRY_VERIFY(!m_session->isPainting());
    QVERIFY(!bar.isVisible()); // the result is another picture, nothing is selected on it
    // Far outside, the bytes are those of the picture before.
    const Image before = m_session->easel().paintings()[0]->picture,
                after = m_session->easel().paintings()[1]->picture;
    QVERIFY(std::equal(before.row(0), before.row(0) + 4 * 512, after.row(0)));
    QVERIFY(!std::equal(before.row(150), before.row(150) + 4 * 512, after.row(150)));
}

void TestMaskTools::promptSaysWhatWordsWillDo() {
    const QString before = m_window->prompt().placeholderText();
    selection().selectAll();
    QVERIFY(m_window->prompt().placeholderText() != before);
    selection().clear();
    QCOMPARE(m_window->prompt().placeholderText(), before);
    take(rectangle);
    drag({100, 100}, {200, 200});
    QVERIFY(m_window->prompt().placeholderText() != before);
}

void TestMaskTools::everyControlHasAName() {
    for (const auto* parent :
         {static_cast<QWidget*>(&tools()),
          static_cast<QWidget*>(m_window->findChild<QWidget*>(QStringLiteral("toolOptions"))),
          static_cast<QWidget*>(m_window->findChild<SelectionBar*>())})
        for (const QWidget* control : parent->findChildren<QWidget*>())
            if (control->focusPolicy() != Qt::NoFocus &&
                control->objectName() != QLatin1String("qt_spinbox_lineedit"))
                QVERIFY2(!control->accessibleName().isEmpty() ||
                             !control->property("text").toString().isEmpty(),
                         control->metaObject()->className());
}

void TestMaskTools::overlayShowsEdgeAndTint() {
    ViewTransform transform;
    transform.setView(QSizeF(400, 400), 1);
    transform.setCanvas(QSize(100, 100));
    transform.zoomTo(2, transform.viewCentre());
    Mask mask(Size{100, 100});
    for (int y = 20; y < 60; ++y)
        std::fill(mask.row(y) + 30, mask.row(y) + 70, 255);
    const QRect all(0, 0, 400, 400);
    const QImage overlay = maskOverlay(mask, transform, all, {QColor(0, 0, 255, 128), 1, 0});
    const auto at = [&](double x, double y) {
        return overlay.pixelColor(transform.toView(QPointF(x, y)).toPoint());
    };
    QCOMPARE(at(10, 10).alpha(), 0);
    QCOMPARE(at(50, 40).alpha(), 128);
    QVERIFY(at(50, 40).blue() > 200);
    const QPoint left = transform.toView(QPointF(30, 40)).toPoint();
    QCOMPARE(overlay.pixelColor(left).alpha(), 255); // the edge, in black or white
    QVERIFY(overlay.pixelColor(left).blue() == overlay.pixelColor(left).red() ||
            overlay.pixelColor(left).red() < 32);
    const QImage edge = maskOverlay(mask, transform, all, {QColor(0, 0, 255, 0), 1, 0});
    QCOMPARE(edge.pixelColor(transform.toView(QPointF(50, 40)).toPoint()).alpha(), 0);
    QCOMPARE(edge.pixelColor(left).alpha(), 255);
}

void TestMaskTools::overlayPiecesFit() {
    // What is drawn in pieces is the same as what is drawn whole.
    ViewTransform transform;
    transform.setView(QSizeF(300, 200), 1);
    transform.setCanvas(QSize(640, 400));
    transform.fit();
    Mask mask(Size{640, 400});
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 640; ++x)
            mask.row(y)[x] = (x - 300) * (x - 300) + (y - 200) * (y - 200) < 150 * 150 ? 255 : 0;
    const OverlayLook look{QColor(10, 200, 30, 100), 1, 3};
    const QImage whole = maskOverlay(mask, transform, {0, 0, 300, 200}, look);
    for (const QRect area : {QRect(40, 30, 100, 90), QRect(140, 0, 7, 200), QRect(0, 99, 300, 3)})
        QCOMPARE(maskOverlay(mask, transform, area, look), whole.copy(area));
}

QTEST_MAIN(TestMaskTools)
#include "tst_mask_tools.moc"
