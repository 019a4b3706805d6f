#include "session/review.h"
#include "session/session.h"
#include "support/scripted_gate.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/history/history_strip.h"
#include "widgets/main_window.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/review/review_area.h"
#include "widgets/review/review_bar.h"
#include "widgets/review/review_view.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"
#include "widgets/tools/tool_options.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace depict;

class TestReviewWindow : public QObject {
    Q_OBJECT
private:
    void paint(const char* words) {
        const std::size_t before = m_session->project().document().changes().size();
        QVERIFY(m_session->paint(QString::fromLatin1(words)));
        QTRY_VERIFY(!m_session->isPainting() &&
                    m_session->project().document().changes().size() > before);
    }
    [[nodiscard]] Review& review() { return *m_window->findChild<Review*>(); }
    [[nodiscard]] ReviewView& view() { return *m_window->findChild<ReviewView*>(); }
    [[nodiscard]] CanvasView& canvas() { return m_window->canvas().view(); }
    [[nodiscard]] ReviewMark mark() const {
        return m_session->project().document().tree().find(m_session->shown().version)->labels.mark;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    /// A car and the car made blue, which is shown.
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        m_themes = std::make_unique<ThemeSwitch>(*qApp);
        m_themes->apply(ThemeChoice::dark);
        m_session = std::make_unique<Session>(test::scriptedPainters(), *m_settings);
        Setup setup = m_session->setup();
        setup.shape.grid = {4, 8};
        m_session->setSetup(setup);
        m_window = std::make_unique<MainWindow>(*m_session, *m_themes);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        paint("a red car");
        m_session->editShown();
        paint("make it blue");
        canvas().setFocus();
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void keysLeadThroughAReview() {
        const ToolBox& tools = *m_window->findChild<ToolBox*>();
        QTest::keyClick(&canvas(), Qt::Key_R);
        QVERIFY(review().isOpen() && view().isVisible() && !canvas().isVisible());
        QVERIFY(view().hasFocus());
        QVERIFY(!m_window->findChild<ToolOptions*>()->isVisible());
        QCOMPARE(review().mode(), ReviewMode::wipe);
        QTest::keyClick(&view(), Qt::Key_M);
        QCOMPARE(review().mode(), ReviewMode::sideBySide);
        QTest::keyClick(&view(), Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(review().mode(), ReviewMode::wipe);
        QCOMPARE(tools.kind(), ToolBox::Kind::hand); // M was not the marquee
        QTest::keyClick(&view(), Qt::Key_C);
        QVERIFY(review().isSwapped());
        QTest::keyClick(&view(), Qt::Key_A);
        QCOMPARE(mark(), ReviewMark::accepted);
        QTest::keyClick(&view(), Qt::Key_X);
        QCOMPARE(mark(), ReviewMark::rejected);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!review().isOpen() && canvas().isVisible() && canvas().hasFocus());
        QTest::keyClick(&canvas(), Qt::Key_M);
        QCOMPARE(tools.kind(), ToolBox::Kind::outline); // and here it is
    }

    void theKeyboardFollows() {
        m_window->prompt().setFocus();
        review().open(); // by its button
        QVERIFY(view().hasFocus());
        for (auto* button : m_window->findChild<ReviewBar*>()->findChildren<QPushButton*>()) {
            button->setFocus();
            button->click(); // Done
        }
        QVERIFY(!review().isOpen() && canvas().hasFocus());
        auto* strip = m_window->findChild<HistoryStrip*>();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_R);
        QVERIFY(review().isOpen() && strip->hasFocus()); // the arrow keys walk on
        QTest::keyClick(strip, Qt::Key_M);
        QCOMPARE(review().mode(), ReviewMode::sideBySide);
    }

    void lettersRestWhileOneWrites() {
        m_window->prompt().setFocus();
        QTest::keyClick(&m_window->prompt(), Qt::Key_R);
        QVERIFY(!review().isOpen());
        QCOMPARE(m_window->prompt().words(), QStringLiteral("r"));
    }

    void whatWasIsSeenWhileTheKeyIsHeld() {
        const VersionId blue = m_session->shown().version;
        QTest::keyPress(&canvas(), kHold);
        QVERIFY(canvas().painting()->version != blue);
        QTest::keyRelease(&canvas(), kHold);
        QCOMPARE(canvas().painting()->version, blue);
        QTest::keyClick(&canvas(), Qt::Key_R);
        QTest::keyPress(&view(), kHold);
        QVERIFY(review().isPeeking());
        m_window->prompt().setFocus(); // the key is let go elsewhere
        QVERIFY(!review().isPeeking());
    }

    void takingAToolGoesBackToWork() {
        review().open();
        m_window->findChild<ToolBox*>()->tools().at(1)->trigger();
        QVERIFY(!review().isOpen() && canvas().isVisible());
    }

    void theStripChoosesWhatToCompare() {
        auto* strip = m_window->findChild<HistoryStrip*>();
        m_session->startAfresh();
        paint("a dog");
        const VersionId car = m_session->project().document().tree().versions().front().id;
        const std::unique_ptr<QMenu> menu(strip->makeMenu(car));
        for (QAction* action : menu->actions())
            if (action->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Compare")))
                action->trigger();
        QVERIFY(review().isOpen());
        QCOMPARE(review().beforeVersion(), car);
        QTRY_VERIFY(m_window->findChild<ReviewArea*>()->facts().contains(QLatin1Char('%')));
    }

    void bothLookAtTheSame() {
        canvas().zoomTo(3);
        QTRY_COMPARE(canvas().transform().zoom(), 3.0); // it glides
        QTest::keyClick(&canvas(), Qt::Key_R);
        QCOMPARE(view().transform().zoom(), 3.0);
        view().zoomTo(1.5);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(canvas().transform().zoom(), 1.5);
    }

    void everyControlHasAName() {
        review().open();
        for (const auto* bar : {static_cast<QWidget*>(m_window->findChild<ReviewBar*>()),
                                static_cast<QWidget*>(m_window->findChild<ReviewArea*>())})
            for (const QAbstractButton* button : bar->findChildren<QAbstractButton*>())
                QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }

    void theBarNeverWidensTheWindow() {
        const int narrow = m_window->minimumSizeHint().width();
        review().setMode(ReviewMode::onion);
        QVERIFY(m_window->minimumSizeHint().width() <= std::max(narrow, 1000));
    }

private:
    static constexpr Qt::Key kHold = Qt::Key_Backslash;
};

QTEST_MAIN(TestReviewWindow)
#include "tst_review_window.moc"
