#include "session/session.h"
#include "session/version_list.h"
#include "support/scripted_gate.h"
#include "widgets/history/history_strip.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestHistoryStrip : public QObject {
    Q_OBJECT
private:
    void open(PainterFactory painters = test::scriptedPainters()) {
        m_session = std::make_unique<Session>(std::move(painters), *m_settings);
        Setup setup = m_session->setup();
        setup.shape.grid = {8, 16};
        m_session->setSetup(setup);
        m_strip = std::make_unique<HistoryStrip>(*m_session, nullptr);
        m_strip->resize(600, 140);
    }
    bool paint(const QString& words) {
        const std::size_t before = m_session->project().document().changes().size();
        return m_session->paint(words) && QTest::qWaitFor([&] {
                   return !m_session->isPainting() &&
                          m_session->project().document().changes().size() > before;
               });
    }
    [[nodiscard]] int rows() const { return m_strip->model()->rowCount(); }
    [[nodiscard]] QString said(int row) const {
        return m_strip->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void key(Qt::Key key) { QTest::keyClick(m_strip.get(), key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryStrip> m_strip;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    }
    void cleanup() {
        m_strip.reset();
        m_session.reset();
    }

    void hiddenUntilThereIsAVersion() {
        open();
        QVERIFY(m_strip->isHidden());
        QVERIFY(paint(QStringLiteral("a red car")));
        QVERIFY(!m_strip->isHidden());
        QCOMPARE(rows(), 1);
        QCOMPARE(m_strip->currentIndex().row(), 0);
        QTRY_VERIFY(
            !m_strip->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull());
        m_session->undo();
        QVERIFY(m_strip->isHidden());
    }

    void linesLeadFromVersionToVersionInBothDirections_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void linesLeadFromVersionToVersionInBothDirections() {
        QFETCH(Qt::LayoutDirection, direction);
        open();
        m_strip->setLayoutDirection(direction);
        QVERIFY(paint(QStringLiteral("a red car")));
        m_session->editShown();
        QVERIFY(paint(QStringLiteral("make it blue")));
        m_strip->show();
        const auto middle = [&](int row) {
            return m_strip->visualRect(m_strip->model()->index(row, 0)).center().x();
        };
        QCOMPARE(middle(1) > middle(0), direction == Qt::LeftToRight);
        const QImage shown = m_strip->viewport()->grab().toImage();
        // The line is as long as the way from the one to the other, and the longest above them.
        const auto [least, most] = std::minmax({middle(0), middle(1)});
        int longest = 0;
        for (int y = 0; y < 20; ++y) {
            int drawn = 0;
            for (int x = least; x <= most; ++x)
                drawn += shown.pixel(x, y) != shown.pixel(1, 0);
            longest = std::max(longest, drawn);
        }
        QCOMPARE(longest, most - least + 1);
    }

    void allCanBeDoneWithKeys() {
        open();
        QVERIFY(paint(QStringLiteral("a red car")));
        m_session->editShown();
        QVERIFY(paint(QStringLiteral("make it blue")));
        const VersionId blue = m_session->shown().version;
        QCOMPARE(m_strip->currentIndex().row(), 1);
        key(Qt::Key_Left);
        QTRY_VERIFY(m_session->shown().version != blue);
        QCOMPARE(m_strip->currentIndex().row(), 0);
        const VersionId car = m_session->shown().version;
        key(Qt::Key_S);
        QVERIFY(m_session->project().document().tree().find(car)->labels.isStarred);
        QCOMPARE(said(0), QStringLiteral("a red car, starred"));
        key(Qt::Key_F2);
        auto* editor = m_strip->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Poster"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(said(0), QStringLiteral("Poster, starred"));
        m_session->clearInput();
        key(Qt::Key_Return);
        QVERIFY(m_session->input().has_value());
        key(Qt::Key_Delete); // with all that came of it
        QCOMPARE(rows(), 0);
        m_session->undo();
        QCOMPARE(rows(), 2);
    }

    void stoppedOnesSaySo() {
        const auto gate = std::make_shared<test::Gate>(3 * 16 + 2);
        open(test::gatedPainters(gate));
        QVERIFY(m_session->paint(QStringLiteral("a tower")));
        QTRY_COMPARE(m_session->shown().cellsPainted, 3 * 16 + 2);
        QCOMPARE(said(0), QStringLiteral("a tower, being painted"));
        QVERIFY(m_strip->model()->index(0, 0).data(VersionList::shareRole).toDouble() > 0.3);
        m_session->stop();
        gate->open();
        QTRY_COMPARE(said(0), QStringLiteral("a tower, stopped after row 3 of 8"));
        QTRY_COMPARE(m_strip->model()->index(0, 0).data(VersionList::rowsRole).toString(),
                     QStringLiteral("3/8"));
    }

    void theMenuOffersWhatIsPossible() {
        open();
        QVERIFY(paint(QStringLiteral("a red car")));
        const VersionId car = m_session->shown().version;
        const std::unique_ptr<QMenu> menu(m_strip->makeMenu(car));
        QStringList disabled;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator() && !action->isEnabled())
                disabled << action->text();
        QCOMPARE(disabled, QStringList());
        const auto trigger = [&](const QString& words) {
            for (QAction* action : menu->actions())
                if (action->text().remove(QLatin1Char('&')).startsWith(words))
                    return action->trigger();
            QFAIL(qPrintable(words));
        };
        const auto& tree = m_session->project().document().tree();
        trigger(QStringLiteral("Accepted"));
        QCOMPARE(tree.find(car)->labels.mark, ReviewMark::accepted);
        trigger(QStringLiteral("Paint again exactly"));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(!m_session->isPainting());
        trigger(QStringLiteral("Prune"));
        QTRY_VERIFY(tree.find(car)->labels.isPruned);
    }

    void drawsInBothThemes_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    // The shown version stands out, its line has the accent: pixels say so.
    void drawsInBothThemes() {
        QFETCH(bool, dark);
        ThemeSwitch themes(*qApp);
        themes.apply(dark ? ThemeChoice::dark : ThemeChoice::light);
        open();
        QVERIFY(paint(QStringLiteral("a red car")));
        m_session->editShown();
        QVERIFY(paint(QStringLiteral("make it blue")));
        m_strip->show();
        const QImage image = m_strip->grab().toImage();
        const QRgb accent = currentTheme().accent.rgb();
        int found = 0;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == accent ? 1 : 0;
        QVERIFY(found > 50);
        themes.apply(ThemeChoice::system);
    }
};

QTEST_MAIN(TestHistoryStrip)
#include "tst_history_strip.moc"
