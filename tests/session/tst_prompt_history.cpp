#include "session/prompt_history.h"

#include <QTest>

using depict::PromptHistory;

class TestPromptHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyHistoryGivesNothing();
    void equalWordsAreKeptOnce();
    void blankWordsAreNotKept();
    void oldestGiveWay();
    void addingEndsTheWalk();
};

void TestPromptHistory::emptyHistoryGivesNothing() {
    PromptHistory history;
    QVERIFY(!history.previous(QStringLiteral("draft")));
    QVERIFY(!history.next());
}

void TestPromptHistory::equalWordsAreKeptOnce() {
    PromptHistory history({QStringLiteral("a"), QStringLiteral("b")});
    history.add(QStringLiteral(" a "));
    QCOMPARE(history.entries(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
}

void TestPromptHistory::blankWordsAreNotKept() {
    PromptHistory history;
    history.add(QStringLiteral(" \n "));
    QVERIFY(history.entries().isEmpty());
}

void TestPromptHistory::oldestGiveWay() {
    PromptHistory history;
    for (int i = 0; i <= PromptHistory::kMostEntries; ++i)
        history.add(QString::number(i));
    QCOMPARE(history.entries().size(), PromptHistory::kMostEntries);
    QCOMPARE(history.entries().constFirst(), QStringLiteral("1"));
}

void TestPromptHistory::addingEndsTheWalk() {
    PromptHistory history({QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(history.previous({}), QStringLiteral("b"));
    QCOMPARE(history.previous({}), QStringLiteral("a"));
    history.add(QStringLiteral("c"));
    QCOMPARE(history.previous({}), QStringLiteral("c"));
}

QTEST_APPLESS_MAIN(TestPromptHistory)
#include "tst_prompt_history.moc"
