#include "widgets/prompt/prompt_box.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using depict::PromptBox;
using depict::PromptHistory;

class TestPromptBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysThatSend_data();
    void keysThatSend();
    void returnIsKeptFromHalfComposedText();
    void wordsOfAnInputMethodAreSentOnceCommitted();
    void losingFocusEndsComposing();
    void historyIsWalkedAndTheDraftIsKept();
    void historyRestsWhileComposing();
    void growsWithItsLines();
    void setWordsCanBeUndone();
    void keysThatItHasNoUseForAreTheWindows();
    void theHintKeepsItsDistanceAtBothSides();
};

namespace {

void compose(PromptBox& box, const QString& preedit, const QString& commit = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&box, &event);
}

} // namespace

void TestPromptBox::keysThatSend_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<int>("sent");
    QTest::addColumn<QString>("words");
    QTest::newRow("Return") << Qt::Key_Return << Qt::NoModifier << 1 << "a dog";
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter << Qt::KeypadModifier << 1 << "a dog";
    QTest::newRow("Ctrl+Return") << Qt::Key_Return << Qt::ControlModifier << 1 << "a dog";
    QTest::newRow("Shift+Return") << Qt::Key_Return << Qt::ShiftModifier << 0 << "a dog\n";
}

void TestPromptBox::keysThatSend() {
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(int, sent);
    QFETCH(QString, words);
    PromptBox box;
    box.setWords(QStringLiteral("a dog"));
    QSignalSpy spy(&box, &PromptBox::sent);
    QTest::keyClick(&box, key, modifier);
    QCOMPARE(spy.count(), sent);
    QCOMPARE(box.toPlainText(), words);
}

void TestPromptBox::returnIsKeptFromHalfComposedText() {
    PromptBox box;
    QSignalSpy spy(&box, &PromptBox::sent);
    compose(box, QStringLiteral("haitan"));
    QVERIFY(box.isComposing());
    QTest::keyClick(&box, Qt::Key_Return);
    QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&box, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(box.toPlainText(), QString()); // nor is a line broken
}

void TestPromptBox::wordsOfAnInputMethodAreSentOnceCommitted() {
    PromptBox box;
    QSignalSpy spy(&box, &PromptBox::sent);
    compose(box, QStringLiteral("haitan"));
    compose(box, {}, QStringLiteral("海滩"));
    QVERIFY(!box.isComposing());
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(box.words(), QStringLiteral("海滩"));
}

void TestPromptBox::losingFocusEndsComposing() {
    PromptBox box;
    compose(box, QStringLiteral("in"));
    QFocusEvent away(QEvent::FocusOut);
    QCoreApplication::sendEvent(&box, &away);
    QVERIFY(!box.isComposing());
}

void TestPromptBox::historyIsWalkedAndTheDraftIsKept() {
    PromptBox box;
    box.setHistory(PromptHistory({QStringLiteral("first"), QStringLiteral("second")}));
    box.setWords(QStringLiteral("draft"));
    const auto press = [&](Qt::Key key) { QTest::keyClick(&box, key, Qt::AltModifier); };
    press(Qt::Key_Up);
    QCOMPARE(box.words(), QStringLiteral("second"));
    press(Qt::Key_Up);
    QCOMPARE(box.words(), QStringLiteral("first"));
    press(Qt::Key_Up); // nothing is earlier
    QCOMPARE(box.words(), QStringLiteral("first"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(box.words(), QStringLiteral("draft"));
    press(Qt::Key_Down); // nothing is later
    QCOMPARE(box.words(), QStringLiteral("draft"));
}

void TestPromptBox::historyRestsWhileComposing() {
    PromptBox box;
    box.setHistory(PromptHistory({QStringLiteral("first")}));
    compose(box, QStringLiteral("hai"));
    QTest::keyClick(&box, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(box.words() != QStringLiteral("first"));
}

void TestPromptBox::growsWithItsLines() {
    PromptBox box;
    box.resize(400, box.height());
    const int small = box.height();
    box.setWords(QStringLiteral("1\n2\n3\n4"));
    const int larger = box.height();
    QVERIFY(larger > small);
    box.setWords(QStringLiteral("line\n").repeated(40));
    QVERIFY(box.height() < 3 * larger); // from some lines on it scrolls
    box.setWords({});
    QCOMPARE(box.height(), small);
}

void TestPromptBox::setWordsCanBeUndone() {
    PromptBox box;
    box.setWords(QStringLiteral("mine"));
    box.setWords(QStringLiteral("an example"));
    box.undo();
    QCOMPARE(box.words(), QStringLiteral("mine"));
}

void TestPromptBox::keysThatItHasNoUseForAreTheWindows() {
    QWidget window;
    PromptBox box(&window);
    QStringList done;
    const auto add = [&](QKeySequence::StandardKey key, const QString& name) {
        auto* action = new QAction(&window);
        action->setShortcut(key);
        window.addAction(action);
        connect(action, &QAction::triggered, &window, [&done, name] { done << name; });
    };
    add(QKeySequence::Undo, QStringLiteral("undo"));
    add(QKeySequence::Copy, QStringLiteral("copy"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&box, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(done, (QStringList{QStringLiteral("undo"), QStringLiteral("copy")}));
    // What was written comes first.
    QTest::keyClicks(&box, QStringLiteral("a dog"));
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a dog"));
    QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box.words(), QString());
    QCOMPARE(done.size(), 2);
    QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(done.size(), 3);
}

void TestPromptBox::theHintKeepsItsDistanceAtBothSides() {
    // How far from the side where it begins the first ink lies.
    const auto distance = [](Qt::LayoutDirection direction, const QString& hint) {
        PromptBox box;
        box.setLayoutDirection(direction);
        box.setPlaceholderText(hint);
        box.setWords(QString()); // finds its side
        box.resize(300, box.height());
        box.show();
        const QImage shown = box.viewport()->grab().toImage();
        const int offset = box.viewport()->x();
        const QRgb ground = shown.pixel(shown.width() / 2, shown.height() - 1);
        const bool isMirrored = direction == Qt::RightToLeft;
        for (int step = 0; step < shown.width(); ++step)
            for (int y = 0; y < shown.height(); ++y)
                if (shown.pixel(isMirrored ? shown.width() - 1 - step : step, y) != ground)
                    return step + (isMirrored ? box.width() - offset - shown.width() : offset);
        return -1;
    };
    const int left = distance(Qt::LeftToRight, QStringLiteral("I say"));
    const int right = distance(Qt::RightToLeft, QStringLiteral("قل"));
    QVERIFY2(left >= 6 && right >= 6, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
}

QTEST_MAIN(TestPromptBox)
#include "tst_prompt_box.moc"
