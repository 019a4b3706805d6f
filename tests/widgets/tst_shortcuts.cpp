#include "generation/scripted_painter.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/history/history_strip.h"
#include "widgets/main_window.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/shortcuts/action_registry.h"
#include "widgets/shortcuts/shortcuts_dialog.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <functional>
#include <memory>

using namespace depict;

class TestShortcuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyActionOfTheMenusIsThereOnce();
    void noTwoActionsHaveOneKeyAtFirst();
    void chosenKeysOutliveTheWindow();
    void aKeyGoesFromOneActionToAnother();
    void resettingOneAndAll();
    void lettersRestWhileOneWrites();
    void listIsSearched();
    void conflictsAreAskedAbout();
    void theStripsKeysAreAmongThem();
    void questionMarkOpensTheList();

private:
    void open() {
        m_window.reset();
        m_session.reset();
        m_session = std::make_unique<Session>(
            [](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); }, *m_settings);
        m_window = std::make_unique<MainWindow>(*m_session, *m_themes);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    ActionRegistry& actions() { return m_window->actionRegistry(); }
    QAction* action(const char* id) {
        const auto* entry = actions().find(QLatin1String(id));
        return entry ? entry->action : nullptr;
    }
    /// Chooses the action in the list and presses a key for it.
    void press(ShortcutsDialog& dialog, const QString& name, Qt::Key key,
               Qt::KeyboardModifiers modifiers) {
        dialog.findChild<QLineEdit*>()->setText(name);
        auto* edit = dialog.findChild<QKeySequenceEdit*>();
        QTest::keyClick(edit, key, modifiers);
        Q_EMIT edit->editingFinished();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestShortcuts::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setProjectsFolder(m_folder->filePath(QStringLiteral("projects")));
    m_themes = std::make_unique<ThemeSwitch>(*qApp);
    m_themes->apply(ThemeChoice::light);
    open();
}

void TestShortcuts::cleanup() {
    m_window.reset();
    m_session.reset();
}

void TestShortcuts::everyActionOfTheMenusIsThereOnce() {
    QSet<const QAction*> known;
    QSet<QString> ids;
    for (const auto& entry : actions().entries()) {
        known << entry.action;
        ids << entry.id;
        QVERIFY(!entry.id.isEmpty() && !entry.name.isEmpty() && !entry.group.isEmpty());
    }
    QCOMPARE(ids.size(), qsizetype(actions().entries().size()));
    const std::function<void(const QMenu*)> check = [&](const QMenu* menu) {
        for (const QAction* one : menu->actions()) {
            if (one->menu())
                check(one->menu());
            else if (!one->isSeparator())
                QVERIFY2(known.contains(one), qPrintable(one->text()));
        }
    };
    for (const QAction* top : m_window->menuBar()->actions())
        check(top->menu());
    QVERIFY(action("open-picture"));
}

void TestShortcuts::noTwoActionsHaveOneKeyAtFirst() {
    for (const auto& entry : actions().entries())
        for (const QKeySequence& key : entry.usual) {
            const auto* holder = actions().holderOf(key, entry.id);
            QVERIFY2(!holder, qPrintable(QStringLiteral("%1: %2 and %3")
                                             .arg(key.toString(), entry.id,
                                                  holder ? holder->id : QString())));
        }
}

void TestShortcuts::chosenKeysOutliveTheWindow() {
    actions().setKey(QStringLiteral("cell-grid"), QKeySequence(Qt::Key_F7));
    actions().setKey(QStringLiteral("save-picture"), QKeySequence());
    open();
    QCOMPARE(action("cell-grid")->shortcut(), QKeySequence(Qt::Key_F7));
    QVERIFY(action("save-picture")->shortcuts().isEmpty());
    QCOMPARE(action("open-picture")->shortcut(), QKeySequence(QKeySequence::Open));
    const bool was = action("cell-grid")->isChecked();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QCOMPARE(action("cell-grid")->isChecked(), !was);
}

void TestShortcuts::aKeyGoesFromOneActionToAnother() {
    const QKeySequence key(Qt::CTRL | Qt::Key_G);
    QCOMPARE(actions().holderOf(key, QStringLiteral("zoom-in"))->id, QStringLiteral("cell-grid"));
    actions().setKey(QStringLiteral("zoom-in"), key);
    QCOMPARE(action("zoom-in")->shortcuts(), QList<QKeySequence>{key});
    QVERIFY(action("cell-grid")->shortcuts().isEmpty());
    QVERIFY(!actions().holderOf(key, QStringLiteral("zoom-in")));
}

void TestShortcuts::resettingOneAndAll() {
    const QKeySequence key(Qt::CTRL | Qt::Key_G);
    actions().setKey(QStringLiteral("zoom-in"), key);
    actions().setKey(QStringLiteral("paint"), QKeySequence(Qt::Key_F9));
    actions().reset(QStringLiteral("cell-grid")); // takes its key back
    QCOMPARE(action("cell-grid")->shortcut(), key);
    QVERIFY(action("zoom-in")->shortcuts().isEmpty());
    QVERIFY(m_settings->keys().count(QStringLiteral("paint")) == 1);
    actions().resetAll();
    for (const auto& entry : actions().entries())
        QVERIFY2(actions().isUsual(entry), qPrintable(entry.id));
    QVERIFY(m_settings->keys().empty());
}

void TestShortcuts::lettersRestWhileOneWrites() {
    actions().setKey(QStringLiteral("cell-grid"), QKeySequence(Qt::Key_G));
    const bool was = action("cell-grid")->isChecked();
    m_window->prompt().setFocus();
    QTest::keyClick(&m_window->prompt(), Qt::Key_G);
    QCOMPARE(m_window->prompt().words(), QStringLiteral("g"));
    QCOMPARE(action("cell-grid")->isChecked(), was);
    m_window->canvas().view().setFocus();
    QTest::keyClick(&m_window->canvas().view(), Qt::Key_G);
    QCOMPARE(action("cell-grid")->isChecked(), !was);
}

void TestShortcuts::theStripsKeysAreAmongThem() {
    QVERIFY(m_session->paint(QStringLiteral("a red car")));
    QTRY_COMPARE(m_session->shown().state, Painting::State::finished);
    QTRY_VERIFY(!m_session->project().isInWork(m_session->shown().version));
    auto* strip = m_window->findChild<HistoryStrip*>();
    strip->setFocus();
    const auto isStarred = [&] {
        return m_session->project().document().tree().versions().front().labels.isStarred;
    };
    QTest::keyClick(strip, Qt::Key_S);
    QVERIFY(isStarred());
    const QString star = QStringLiteral("give-it-a-star-or-take-it-away");
    QVERIFY(actions().find(star));
    // A key that a review uses on the strip is told; one of the canvas is not in its way.
    QVERIFY(actions().holderOf(QKeySequence(Qt::Key_R), star));
    QVERIFY(!actions().holderOf(QKeySequence(Qt::Key_B), star));
    actions().setKey(star, QKeySequence(Qt::Key_B));
    QTest::keyClick(strip, Qt::Key_S);
    QVERIFY(isStarred()); // the old key is free
    QTest::keyClick(strip, Qt::Key_B);
    QVERIFY(!isStarred());
    open(); // chosen keys are there at the next start
    QCOMPARE(action(star.toLatin1().constData())->shortcut(), QKeySequence(Qt::Key_B));
}

void TestShortcuts::listIsSearched() {
    ShortcutsDialog dialog(actions(), m_window.get());
    dialog.show();
    auto* list = dialog.findChild<QTreeWidget*>();
    const auto shown = [&] {
        QStringList names;
        for (QTreeWidgetItemIterator item(list, QTreeWidgetItemIterator::NotHidden); *item; ++item)
            if ((*item)->parent() && !(*item)->parent()->isHidden())
                names << (*item)->text(0);
        return names;
    };
    QCOMPARE(shown().size(), qsizetype(actions().entries().size()));
    auto* search = dialog.findChild<QLineEdit*>();
    search->setText(QStringLiteral("zoom"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("Zoom in"), QStringLiteral("Zoom out")}));
    search->setText(QStringLiteral("ctrl+g")); // by key
    QCOMPARE(shown(), QStringList{QStringLiteral("Cell grid")});
    search->setText(QStringLiteral("nothing is called this"));
    QVERIFY(shown().isEmpty());
    QVERIFY(!list->isVisible());
}

void TestShortcuts::conflictsAreAskedAbout() {
    ShortcutsDialog dialog(actions(), m_window.get());
    dialog.show();
    const auto button = [&](const QString& text) {
        for (auto* one : dialog.findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return static_cast<QPushButton*>(nullptr);
    };
    press(dialog, QStringLiteral("zoom in"), Qt::Key_F8, Qt::NoModifier); // free: at once
    QCOMPARE(action("zoom-in")->shortcut(), QKeySequence(Qt::Key_F8));
    press(dialog, QStringLiteral("zoom in"), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(action("zoom-in")->shortcut(), QKeySequence(Qt::Key_F8)); // asks first
    QVERIFY(button(QStringLiteral("Replace"))->isVisible());
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(!button(QStringLiteral("Replace"))->isVisible());
    QCOMPARE(action("cell-grid")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    press(dialog, QStringLiteral("zoom in"), Qt::Key_G, Qt::ControlModifier);
    button(QStringLiteral("Replace"))->click();
    QCOMPARE(action("zoom-in")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    QVERIFY(action("cell-grid")->shortcuts().isEmpty());
    button(QStringLiteral("Reset"))->click();
    QVERIFY(actions().isUsual(*actions().find(QStringLiteral("zoom-in"))));
}

void TestShortcuts::questionMarkOpensTheList() {
    m_window->canvas().view().setFocus();
    QTest::keyClick(&m_window->canvas().view(), Qt::Key_Question, Qt::ShiftModifier);
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
