#include "session/error_text.h"

#include <QSet>
#include <QTest>

using depict::Error;
using depict::ErrorKind;

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceAndARemedy();
    void theDetailIsKept();
};

void TestErrorText::everyKindHasASentenceAndARemedy() {
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(ErrorKind::internal); ++kind) {
        const auto text = errorText(Error(ErrorKind(kind), "It went wrong."));
        QVERIFY2(text.sentence.endsWith(QLatin1Char('.')), qPrintable(text.sentence));
        QVERIFY2(text.remedy.endsWith(QLatin1Char('.')), qPrintable(text.remedy));
        QVERIFY2(!sentences.contains(text.sentence), qPrintable(text.sentence));
        sentences.insert(text.sentence);
    }
}

void TestErrorText::theDetailIsKept() {
    const auto text = errorText(Error(ErrorKind::badFile, "“海滩.png” is cut short."));
    QCOMPARE(text.detail, QStringLiteral("“海滩.png” is cut short."));
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
