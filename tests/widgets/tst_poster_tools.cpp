#include "generation/scripted_painter.h"
#include "session/batch_queue.h"
#include "session/session.h"
#include "session/text_setting.h"
#include "widgets/batch/batch_dialog.h"
#include "widgets/batch/batch_panel.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/main_window.h"
#include "widgets/poster/sheet_box.h"
#include "widgets/poster/text_editor.h"
#include "widgets/poster/text_panel.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/expand_panel.h"
#include "widgets/tools/tool_box.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;

class TestPosterTools : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    CanvasView& view() { return m_window->canvas().view(); }
    Lettering& lettering() { return m_session->lettering(); }
    ToolBox& tools() { return *m_window->findChild<ToolBox*>(); }
    TextEditor& editor() { return *m_window->findChild<TextEditor*>(); }
    QPoint seen(QPointF picture) { return view().transform().toView(picture).toPoint(); }
    void dragInView(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(&view(), Qt::LeftButton, keys, from.toPoint());
        for (int i = 1; i <= 8; ++i) {
            const QPointF at = from + (to - from) * i / 8;
            QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, keys, to.toPoint());
    }
    [[nodiscard]] std::size_t steps() const {
        return m_session->project().document().changes().size();
    }
    /// A text in the middle, selected; the canvas has the focus.
    void write(const QString& words) {
        QTest::keyClick(&view(), Qt::Key_T);
        lettering().add({256, 192}, words);
        view().setFocus();
        view().repaint(); // the tool knows its handles when they have been drawn
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        m_settings->setProjectsFolder(m_folder->filePath("projects"));
        m_themes = std::make_unique<ThemeSwitch>(*qApp);
        m_themes->apply(ThemeChoice::light);
        m_session = std::make_unique<Session>(
            [](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); }, *m_settings);
        m_window = std::make_unique<MainWindow>(*m_session, *m_themes);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QImage picture(512, 384, QImage::Format_RGB32);
        picture.fill(QColor(120, 180, 90));
        m_session->pastePicture(picture);
        QTRY_VERIFY(lettering().hasPicture());
        QTRY_VERIFY(m_session->facts().has_value());
        view().setFocus();
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void theLetterTakesTheToolAndItsPanel() {
        auto* panel = m_window->findChild<TextPanel*>();
        QVERIFY(!panel->isVisible());
        QTest::keyClick(&view(), Qt::Key_T);
        QVERIFY(panel->isVisible());
        QTest::keyClick(&view(), Qt::Key_H);
        QVERIFY(!panel->isVisible());
    }

    void doubleClickBeginsATextAndOneWritesInPlace() {
        QTest::keyClick(&view(), Qt::Key_T);
        QTest::mouseDClick(&view(), Qt::LeftButton, {}, seen({300, 100}));
        QVERIFY(lettering().text());
        QVERIFY(std::abs(lettering().text()->x - 300) < 3);
        QVERIFY(editor().isVisible());
        QTest::keyClicks(&editor(), QStringLiteral("Sommer"));
        QCOMPARE(lettering().text()->words, std::string("Sommer"));
        QCOMPARE(lettering().kept().texts[0].words, std::string("Text")); // not a step yet
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor().isVisible());
        QCOMPARE(lettering().kept().texts[0].words, std::string("Sommer"));
        QVERIFY(!m_session->isPainting()); // Ctrl+Enter was the field's
        // Written in again, and given up.
        QTest::mouseDClick(&view(), Qt::LeftButton, {}, seen({300, 100}));
        QVERIFY(editor().isVisible());
        QTest::keyClicks(&editor(), QStringLiteral("Winter"));
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QCOMPARE(lettering().poster().texts[0].words, std::string("Sommer"));
    }

    void emptiedTextGoes() {
        write(QStringLiteral("Fest"));
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(editor().isVisible());
        QTest::keyClick(&editor(), Qt::Key_Delete); // all of it is selected
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(lettering().kept().texts.empty());
    }

    void escapeTakesANewTextAwayAndAnOldOneBack() {
        QTest::keyClick(&view(), Qt::Key_T);
        m_window->findChild<ToolBox*>()->takeText();
        QVERIFY(editor().isVisible());
        QTest::keyClicks(&editor(), QStringLiteral("Sommer"));
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QVERIFY(lettering().kept().texts.empty());
        write(QStringLiteral("Fest"));
        lettering().commit();
        QTest::keyClick(&view(), Qt::Key_Return);
        QTest::keyClicks(&editor(), QStringLiteral("Sommer"));
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QCOMPARE(lettering().kept().texts.size(), std::size_t{1});
        QCOMPARE(lettering().poster().texts[0].words, std::string("Fest"));
    }

    void onePanelStandsBesideTheCanvas() {
        QTest::keyClick(&view(), Qt::Key_T);
        auto* text = m_window->findChild<TextPanel*>();
        auto* batch = m_window->findChild<BatchPanel*>();
        QVERIFY(text->isVisible() && batch->isHidden());
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(text->isHidden() && batch->isVisible());
        QTest::keyClick(&view(), Qt::Key_T);
        QVERIFY(text->isVisible() && batch->isHidden());
    }

    void dragsMoveSizeTurnAndWiden() {
        write(QStringLiteral("Fest"));
        const TextLayer before = *lettering().text();
        const std::size_t steps = this->steps();
        dragInView(seen({256, 192}), seen({320, 120}));
        QVERIFY(std::abs(lettering().kept().texts[0].x - 320) < 3);
        QVERIFY(std::abs(lettering().kept().texts[0].y - 120) < 3);
        QCOMPARE(this->steps(), steps + 1);
        m_session->undo();
        QCOMPARE(lettering().kept().texts[0].x, before.x);

        const auto corners = [&] {
            view().repaint();
            QPolygonF shown;
            const TextLayer& text = *lettering().text();
            for (const QPointF& corner : cornersOf(text, setInType(text).box))
                shown << view().transform().toView(corner);
            return shown;
        };
        QVERIFY(lettering().text());
        QPolygonF c = corners();
        const QPointF middle = (c[0] + c[2]) / 2;
        dragInView(c[2], middle + (c[2] - middle) * 1.5);
        QVERIFY(std::abs(lettering().text()->size / before.size - 1.5) < 0.1);

        c = corners();
        const QPointF top = (c[0] + c[1]) / 2, knob = top + QPointF(0, -26);
        const QPointF centre = (c[0] + c[2]) / 2;
        dragInView(knob, centre + QPointF(centre.y() - knob.y(), 0)); // to the right: a quarter
        QVERIFY(std::abs(lettering().text()->rotation - 90) < 3);
        m_session->undo();

        c = corners();
        const QPointF edge = (c[1] + c[2]) / 2;
        dragInView(edge, edge + QPointF(40, 0));
        QVERIFY(lettering().text()->width > 0);
    }

    void arrowKeysMoveInOneStep() {
        write(QStringLiteral("Fest"));
        const double x = lettering().text()->x, y = lettering().text()->y;
        const std::size_t steps = this->steps();
        for (int i = 0; i < 3; ++i)
            QTest::keyPress(&view(), Qt::Key_Right);
        QTest::keyRelease(&view(), Qt::Key_Right);
        QCOMPARE(lettering().kept().texts[0].x, x + 3);
        QCOMPARE(this->steps(), steps + 1);
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(lettering().kept().texts[0].y, y - 10);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(lettering().kept().texts.empty());
    }

    void escapeLetsGoOfTheText() {
        write(QStringLiteral("Fest"));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(lettering().selected(), -1);
        QCOMPARE(lettering().kept().texts.size(), std::size_t(1));
        QTest::mouseClick(&view(), Qt::LeftButton, {}, seen({256, 192}));
        QCOMPARE(lettering().selected(), 0);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, seen({5, 5}));
        QCOMPARE(lettering().selected(), -1);
    }

    void theCanvasShowsText() {
        write(QStringLiteral("▇▇"));
        TextLayer text = *lettering().text();
        text.colour = {255, 0, 0, 255};
        lettering().change(text);
        QTest::keyClick(&view(), Qt::Key_Escape);
        const QImage shown = view().grab().toImage();
        int red = 0;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                red += QColor(shown.pixel(x, y)) == QColor(255, 0, 0);
        QVERIFY(red > 500);
    }

    void thePanelSetsWhatItSays() {
        write(QStringLiteral("Fest"));
        auto* panel = m_window->findChild<TextPanel*>();
        const auto number = [&](const char* name) {
            for (auto* box : panel->findChildren<QDoubleSpinBox*>())
                if (box->accessibleName() == QLatin1String(name))
                    return box;
            return static_cast<QDoubleSpinBox*>(nullptr);
        };
        QVERIFY(number("Size") && number("Outline") && number("Turned by"));
        number("Size")->setValue(33);
        number("Outline")->setValue(10);
        number("Turned by")->setValue(-15);
        QCOMPARE(lettering().kept().texts[0].size, 33.0);
        QCOMPARE(lettering().kept().texts[0].outline, 0.1);
        QCOMPARE(lettering().kept().texts[0].rotation, -15.0);
        m_session->undo();
        QCOMPARE(number("Turned by")->value(), 0.0);
        for (auto* sheets : panel->findChildren<QComboBox*>())
            if (sheets->accessibleName() == QLatin1String("Sheet")) {
                sheets->setCurrentIndex(2); // A4
                Q_EMIT sheets->activated(2);
            }
        QCOMPARE(lettering().kept().print.width, 297.0); // it lies, as the picture does
        QCOMPARE(lettering().kept().print.height, 210.0);
    }

    void everyControlHasAName() {
        QTest::keyClick(&view(), Qt::Key_T);
        for (QWidget* panel : std::initializer_list<QWidget*>{m_window->findChild<TextPanel*>(),
                                                              m_window->findChild<ExpandPanel*>(),
                                                              m_window->findChild<BatchPanel*>()})
            for (auto* part : panel->findChildren<QWidget*>()) {
                const bool isControl = qobject_cast<QAbstractButton*>(part) ||
                                       qobject_cast<QAbstractSpinBox*>(part) ||
                                       qobject_cast<QComboBox*>(part);
                const auto* button = qobject_cast<QAbstractButton*>(part);
                if (isControl && !part->objectName().startsWith(QLatin1String("qt_")))
                    QVERIFY2(!part->accessibleName().isEmpty() ||
                                 (button && !button->text().isEmpty()),
                             part->metaObject()->className());
            }
    }

    // ---- expanding

    void edgesArePulledAndPainted() {
        QTest::keyClick(&view(), Qt::Key_X);
        auto* panel = m_window->findChild<ExpandPanel*>();
        QVERIFY(panel->isVisible());
        view().repaint();
        const double zoom = view().transform().zoom() / view().devicePixelRatioF();
        const QPointF edge = view().transform().toView(QPointF(512, 192));
        dragInView(edge, edge + QPointF(64 * zoom, 0));
        QCOMPARE(tools().expanding().by(), (Expansion{0, 0, 64, 0}));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(tools().expanding().by().isEmpty());
        auto* left = panel->findChildren<QSpinBox*>().constFirst();
        left->setValue(96);
        QCOMPARE(tools().expanding().by().left, 96);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->shown().canvas, QSize(608, 384), 60000);
        QVERIFY(tools().expanding().by().isEmpty());
    }

    void numbersBringTheLargerPictureInSight() {
        QTest::keyClick(&view(), Qt::Key_X);
        const auto numbers = m_window->findChild<ExpandPanel*>()->findChildren<QSpinBox*>();
        const auto isInSight = [&] {
            const Expansion& by = tools().expanding().by();
            const QRectF larger =
                QRectF(0, 0, 512, 384).adjusted(-by.left, -by.top, by.right, by.bottom);
            return QRectF(view().rect()).contains(view().transform().toView(larger));
        };
        QVERIFY(isInSight());
        for (QSpinBox* side : numbers) {
            side->setValue(1500);
            QVERIFY(isInSight());
        }
        QCOMPARE(tools().expanding().by(), (Expansion{1500, 1500, 1500, 1500}));
    }

    // ---- batch

    void thePanelAddsAndOpens() {
        auto* panel = m_window->findChild<BatchPanel*>();
        auto* queue = m_window->findChild<BatchQueue*>();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<BatchDialog*>());
        QVERIFY(panel->isVisible());
        auto* dialog = m_window->findChild<BatchDialog*>();
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("a red car\n\na dog\n"));
        for (auto* box : dialog->findChildren<QCheckBox*>())
            box->setChecked(box->text() == QLatin1String("1:1") ||
                            box->text() == QLatin1String("4:1"));
        for (auto* field : dialog->findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Folder for the results"))
                field->setText(m_folder->filePath("out"));
        dialog->accept();
        QVERIFY(queue->entries().empty()); // accepted by the button only
        dialog = nullptr;
        QTRY_VERIFY(!m_window->findChild<BatchDialog*>());
        BatchJob job;
        job.words = "a red car";
        queue->setFolder(m_folder->filePath("out"));
        queue->add({job});
        QTRY_COMPARE_WITH_TIMEOUT(queue->count(BatchEntry::State::done), 1, 60000);
        auto* list = panel->findChild<QListView*>();
        list->setCurrentIndex(queue->index(0));
        QSignalSpy wanted(panel, &BatchPanel::openWanted);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(wanted.count(), 1);
        QTRY_COMPARE(m_session->shown().name, QStringLiteral("0001-a-red-car.png"));
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(queue->entries().empty());
    }

    void theDialogMultiplies() {
        BatchDialog dialog(m_folder->path(), QStringLiteral("a\nb"), QStringLiteral("4:1"),
                           nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        std::size_t count = 0;
        connect(&dialog, &BatchDialog::chosen, this,
                [&](const std::vector<BatchJob>& jobs) { count = jobs.size(); });
        for (auto* box : dialog.findChildren<QCheckBox*>())
            if (box->text() == QLatin1String("1:1"))
                box->setChecked(true);
        dialog.findChild<QSpinBox*>()->setValue(3);
        for (auto* button : dialog.findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String("Add"))
                button->click();
        QCOMPARE(count, std::size_t(12));
    }
};

QTEST_MAIN(TestPosterTools)
#include "tst_poster_tools.moc"
