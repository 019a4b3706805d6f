#include "widgets/menu_letters.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace depict;

class TestMenuLetters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersChooseInAnOpenMenu();
};

void TestMenuLetters::lettersChooseInAnOpenMenu() {
    MenuLetters letters;
    qApp->installEventFilter(&letters);
    QMainWindow window;
    QAction tool;
    tool.setShortcut(Qt::Key_W);
    QAction copying;
    copying.setShortcut(Qt::CTRL | Qt::Key_W);
    window.addActions({&tool, &copying});
    QMenu& menu = *window.menuBar()->addMenu(QStringLiteral("&File"));
    QAction* item = menu.addAction(QStringLiteral("Ne&w project"));
    const QSignalSpy chosen(item, &QAction::triggered), taken(&tool, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_W);
    QCOMPARE(taken.size(), 1);
    menu.popup(window.mapToGlobal(QPoint(0, 30)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_W);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(taken.size(), 1);
    QVERIFY(!menu.isVisible());
    QTest::keyClick(&window, Qt::Key_W); // closed, it is the tool's again
    QCOMPARE(taken.size(), 2);
}

QTEST_MAIN(TestMenuLetters)
#include "tst_menu_letters.moc"
