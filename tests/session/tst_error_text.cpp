#include "session/error_detail.h"
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
    void knownSentencesAreTranslatedWithTheirNames_data();
    void knownSentencesAreTranslatedWithTheirNames();
    void otherSentencesAreQuoted();
};

namespace {

/// In force as long as it lives.
struct Elsewhere : QTranslator {
    Elsewhere() { QCoreApplication::installTranslator(this); }
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
    const Elsewhere elsewhere;
    QCOMPARE(errorText(Error(ErrorKind::notFound, "\"海滩.png\" does not exist.")).detail,
             QStringLiteral("海滩.png:"));
    // The sentence says it all.
    QCOMPARE(
        errorText(Error(ErrorKind::outOfMemory, "There is not enough memory for this.")).detail,
        QString());
}

void TestErrorText::knownSentencesAreTranslatedWithTheirNames_data() {
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translated");
    const auto row = [](const char* english, const char* translated) {
        QTest::newRow(english) << english << translated;
    };
    row("The words are empty.", "¡The words are empty.!");
    row("\"a.png\" is not a file.", "¡\"a.png\" is not a file.!");
    row("The picture is damaged or cut short (its end is missing).",
        "¡The picture is damaged or cut short (its end is missing).!");
    row("The project \"100%1.depict\" is damaged.", "¡The project \"100%1.depict\" is damaged.!");
    row("The project \"x\" is damaged (disk image is malformed).",
        "¡The project \"x\" is damaged (disk image is malformed).!");
    row("The model m reads at most 3 pictures at a time, not 5.",
        "¡The model m reads at most 3 pictures at a time, not 5.!");
    row("\"a.\nb\" cannot be read: Input/output error.",
        "¡\"a.\nb\" cannot be read: Input/output error.!");
}

void TestErrorText::knownSentencesAreTranslatedWithTheirNames() {
    QFETCH(QString, english);
    QFETCH(QString, translated);
    const Elsewhere elsewhere;
    const auto text = errorText(Error(ErrorKind::badFile, english.toStdString()));
    QCOMPARE(text.detail, translated);
}

void TestErrorText::otherSentencesAreQuoted() {
    const QString technical = QStringLiteral("The tensor \"x.%1\" has 3 axes.");
    QCOMPARE(depict::translatedDetail(technical), technical);
    const Elsewhere elsewhere;
    QCOMPARE(depict::translatedDetail(technical),
             QStringLiteral("¡Technical detail: %1!").replace(QStringLiteral("%1"), technical));
    QVERIFY(depict::translatedDetail({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
