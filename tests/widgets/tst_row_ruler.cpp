#include "session/replay.h"
#include "session/session.h"
#include "support/scripted_gate.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/row_ruler.h"
#include "widgets/canvas/steering_bar.h"
#include "widgets/theme/heat.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;
using test::Gate;

namespace {

constexpr int kRows = 8, kColumns = 16;

} // namespace

class TestRowRuler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handleIsDraggedToARow();
    void keysMoveTheHandle();
    void handleIsASliderForScreenReaders();
    void pauseMarkIsSetAndTakenBack();
    void paintedRowsAreNoPlaceToPause();
    void openedPicturesHaveNoHandle();
    void wordsPaintTheRest();
    void buttonSaysWhatItDoes();
    void rowsTakenBackAreVeiled();
    void confidenceColoursCells();
    void timeLapseShowsTheFirstCells();

private:
    void open(PainterFactory painters = test::scriptedPainters()) {
        m_session = std::make_unique<Session>(std::move(painters), *m_settings);
        Setup setup = m_session->setup();
        setup.shape.grid = {kRows, kColumns};
        setup.seed = 7;
        setup.isSeedRandom = false;
        m_session->setSetup(setup);
        m_area = std::make_unique<CanvasArea>(*m_session, nullptr);
        m_area->resize(900, 600);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }
    void paint(const QString& words = QStringLiteral("a beach")) {
        QVERIFY(m_session->paint(words));
        QTRY_VERIFY(!m_session->isPainting());
    }
    [[nodiscard]] QPoint below(int rows) const { // on the ruler
        const QRectF sheet = m_area->view().transform().canvasInView();
        return {15, int(sheet.top() + sheet.height() * rows / kRows)};
    }
    [[nodiscard]] QColor colourAt(int column, int row) const {
        const QPointF middle = m_area->view().transform().toView(
            m_session->shown().cellArea(row * kColumns + column).center());
        const QImage shot = m_area->view().grab().toImage();
        return shot.pixelColor(middle.toPoint() * shot.devicePixelRatio());
    }
    template <typename Widget> [[nodiscard]] Widget* in(const char* className) const {
        for (QWidget* child : m_area->findChildren<QWidget*>())
            if (child->inherits(className))
                return child->findChild<Widget*>();
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CanvasArea> m_area;
};

void TestRowRuler::init() {
    m_area.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
}

void TestRowRuler::handleIsDraggedToARow() {
    open();
    paint();
    RowRuler& ruler = m_area->ruler();
    QTest::mousePress(&ruler, Qt::LeftButton, {}, below(7));
    QTest::mouseMove(&ruler, below(5));
    QTest::mouseMove(&ruler, below(3) + QPoint(0, 4));
    QTest::mouseRelease(&ruler, Qt::LeftButton, {}, below(3));
    QCOMPARE(m_session->steering().kept(), 3);
    QVERIFY(m_session->steering().isAsking());
}

void TestRowRuler::keysMoveTheHandle() {
    open();
    paint();
    RowRuler& ruler = m_area->ruler();
    ruler.setFocus();
    const RowSteering& steering = m_session->steering();
    QTest::keyClick(&ruler, Qt::Key_Up);
    QCOMPARE(steering.kept(), kRows - 1);
    QTest::keyClick(&ruler, Qt::Key_PageUp);
    QCOMPARE(steering.kept(), kRows - 5);
    QTest::keyClick(&ruler, Qt::Key_Down);
    QCOMPARE(steering.kept(), kRows - 4);
    QTest::keyClick(&ruler, Qt::Key_Home);
    QCOMPARE(steering.kept(), 1);
    QTest::keyClick(&ruler, Qt::Key_Return); // on to the words
    QVERIFY(in<QLineEdit>("depict::SteeringBar")->hasFocus());
    QTest::keyClick(&ruler, Qt::Key_Backspace);
    QCOMPARE(steering.kept(), kRows);
    QVERIFY(!steering.isAsking());
}

void TestRowRuler::handleIsASliderForScreenReaders() {
    open();
    paint();
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&m_area->ruler());
    QVERIFY(face && face->valueInterface());
    QCOMPARE(face->role(), QAccessible::Slider);
    QCOMPARE(face->valueInterface()->currentValue().toInt(), kRows);
    face->valueInterface()->setCurrentValue(4);
    QCOMPARE(m_session->steering().kept(), 4);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
}

void TestRowRuler::pauseMarkIsSetAndTakenBack() {
    open();
    RowRuler& ruler = m_area->ruler();
    const RowSteering& steering = m_session->steering();
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, below(5));
    QCOMPARE(steering.pauseRow(), 5);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, below(2));
    QCOMPARE(steering.pauseRow(), 2);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, below(2));
    QCOMPARE(steering.pauseRow(), 0);
    QTest::keyClick(&ruler, Qt::Key_Down);
    QCOMPARE(steering.pauseRow(), 1);
    QTest::keyClick(&ruler, Qt::Key_Delete);
    QCOMPARE(steering.pauseRow(), 0);
}

void TestRowRuler::paintedRowsAreNoPlaceToPause() {
    const auto gate = std::make_shared<Gate>(4 * kColumns + 1);
    open(test::gatedPainters(gate));
    QVERIFY(m_session->paint(QStringLiteral("a beach")));
    QTRY_COMPARE(m_session->shown().cellsPainted, 4 * kColumns + 1);
    RowRuler& ruler = m_area->ruler();
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, below(6));
    QCOMPARE(m_session->steering().pauseRow(), 6);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, below(3));
    QCOMPARE(m_session->steering().pauseRow(), 0);
    QTest::keyClick(&ruler, Qt::Key_Down); // the next one that is possible
    QCOMPARE(m_session->steering().pauseRow(), 5);
    gate->open();
    QTRY_COMPARE(m_session->progress().activity, Activity::paused);
    QCOMPARE(m_session->shown().cellsPainted, 5 * kColumns);
}

void TestRowRuler::openedPicturesHaveNoHandle() {
    open();
    m_session->pastePicture(QImage(64, 64, QImage::Format_RGB32));
    QTRY_COMPARE(m_session->shown().state, Painting::State::opened);
    QCOMPARE(m_area->ruler().focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(&m_area->ruler(), Qt::LeftButton, {}, QPoint(15, 300));
    QCOMPARE(m_session->steering().pauseRow(), 0);
    QVERIFY(!m_session->steering().isAsking());
}

void TestRowRuler::wordsPaintTheRest() {
    open();
    paint();
    const Image day = m_session->shown().picture;
    auto* bar = m_area->findChild<SteeringBar*>();
    QVERIFY(bar->isHidden());
    m_session->steering().setKept(3);
    QVERIFY(bar->isVisible());
    auto* words = bar->findChild<QLineEdit*>();
    QCOMPARE(words->text(), QStringLiteral("a beach"));
    words->setText(QStringLiteral("a beach at night"));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(bar->isHidden());
    QTRY_VERIFY(!m_session->isPainting());
    QCOMPARE(m_session->shown().request.words, std::string("a beach at night"));
    const Rect kept{0, 0, kColumns * 32, 3 * 32};
    QVERIFY(m_session->shown().picture.cropped(kept) == day.cropped(kept));
}

void TestRowRuler::buttonSaysWhatItDoes() {
    open();
    paint();
    m_session->steering().setKept(3);
    auto* bar = m_area->findChild<SteeringBar*>();
    auto* button = bar->findChild<QPushButton*>();
    QCOMPARE(button->text(), QStringLiteral("Another ending"));
    bar->findChild<QLineEdit*>()->setText(QStringLiteral("a storm"));
    QCOMPARE(button->text(), QStringLiteral("Paint from row 4 on"));
    m_session->steering().setKept(kRows); // nothing would be painted
    QVERIFY(!button->isEnabled());
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(bar->isHidden());
}

void TestRowRuler::rowsTakenBackAreVeiled() {
    open();
    paint();
    const QColor kept = colourAt(3, 1), rest = colourAt(3, 6);
    m_session->steering().setKept(3);
    QCOMPARE(colourAt(3, 1), kept);
    QVERIFY(colourAt(3, 6) != rest);
    m_session->steering().dismiss();
    QCOMPARE(colourAt(3, 6), rest);
}

void TestRowRuler::confidenceColoursCells() {
    open();
    paint();
    const QColor plain = colourAt(2, 2);
    m_area->setConfidenceShown(true);
    const QColor coloured = colourAt(2, 2);
    QVERIFY(coloured != plain);
    const Painting& shown = m_session->shown();
    const QColor heat =
        heatColour(sureness(shown.confidence[2 * kColumns + 2], shown.tokens.codesPerCell()));
    QVERIFY(std::abs(coloured.red() - (0.8 * heat.red() + 0.2 * plain.red())) < 3);
    m_area->setConfidenceShown(false);
    QCOMPARE(colourAt(2, 2), plain);
    QCOMPARE(sureness(0.0625F, 4), 0.5); // four codes of a half each
}

void TestRowRuler::timeLapseShowsTheFirstCells() {
    open();
    paint();
    const QColor early = colourAt(2, 1), late = colourAt(2, 6);
    Replay& replay = m_area->replay();
    replay.open(m_session->shown());
    replay.pause();
    replay.seek(4 * kColumns);
    QCOMPARE(colourAt(2, 1), early);
    QVERIFY(colourAt(2, 6) != late);
    auto* place = in<QSlider>("depict::ReplayBar");
    QCOMPARE(place->maximum(), kRows * kColumns);
    place->setValue(kRows * kColumns);
    QCOMPARE(colourAt(2, 6), late);
    place->setValue(10);
    m_session->startAfresh(); // another sheet: it is over
    QVERIFY(!replay.isOpen());
}

QTEST_MAIN(TestRowRuler)
#include "tst_row_ruler.moc"
