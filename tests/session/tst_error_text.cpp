#include "session/error_text.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using depict::Error;
using depict::ErrorKind;

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceAndARemedy();
    void theDetailIsKept();
    void otherLanguagesGetTheNameOnly();
};

namespace {

struct Elsewhere : QTranslator {
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QStringLiteral("¡%1!").arg(QLatin1String(text));
    }
};

} // namespace

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

void TestErrorText::otherLanguagesGetTheNameOnly() {
    Elsewhere elsewhere;
    QVERIFY(QCoreApplication::installTranslator(&elsewhere));
    QCOMPARE(errorText(Error(ErrorKind::notFound, "\"海滩.png\" does not exist.")).detail,
             QStringLiteral("海滩.png:"));
    // Where the sentence does not say it, the detail does.
    const QString damaged = QStringLiteral("\"a.png\" is cut short.");
    QCOMPARE(errorText(Error(ErrorKind::badFile, damaged.toStdString())).detail, damaged);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
