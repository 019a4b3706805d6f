// Errors are told in the language of the interface: every kind, and every sentence that is
// translated.
#include "generation/generation_request.h"
#include "generation/grid_limits.h"
#include "image/image_file.h"
#include "session/error_detail.h"
#include "session/error_text.h"
#include "support/thrown_error.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace depict;

namespace {

QString sourceOf(const QString& file) {
    QFile source(QStringLiteral(DEPICT_SOURCE_DIR "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

/// Literals that are broken into lines, as one.
QString joined(QString source) {
    static const QRegularExpression kBreak(QStringLiteral("\"\\s*\""));
    return source.remove(kBreak);
}

/// Those of error_detail.cpp.
QStringList knownSentences() {
    static const QRegularExpression kSentence(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\"ErrorDetail\",\\s*\"([^\"]+)\"\\)"));
    QStringList sentences;
    const QString source = joined(sourceOf(QStringLiteral("ui/session/error_detail.cpp")));
    for (const auto& match : kSentence.globalMatch(source))
        sentences << match.captured(1);
    return sentences;
}

/// What everybody throws who can be heard in the window.
QString allThatThrow() {
    QString all;
    for (const char* room : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(DEPICT_SOURCE_DIR "/") + QLatin1String(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            if (const QString file = files.next();
                !file.endsWith(QLatin1String("error_detail.cpp")))
                all += joined(
                    sourceOf(QDir(QStringLiteral(DEPICT_SOURCE_DIR)).relativeFilePath(file)));
    }
    return all;
}

} // namespace

class TestErrorLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindInEveryLanguage_data() { languages(); }
    void everyKindInEveryLanguage();
    void everySentenceInEveryLanguage_data() { languages(); }
    void everySentenceInEveryLanguage();
    void usualErrorsAreAmongThem_data() { languages(); }
    void usualErrorsAreAmongThem();
    void sentencesAreStillThrown();

private:
    static void languages() {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList())
            QTest::newRow(qPrintable(file)) << QStringLiteral(":/i18n/") + file;
    }
};

void TestErrorLanguages::everyKindInEveryLanguage() {
    QFETCH(QString, name);
    const QString technical =
        QStringLiteral("The flux of \"海滩.bin\" is 3 nm off; %1 was expected.");
    std::vector<ErrorText> english;
    for (int kind = 0; kind <= int(ErrorKind::internal); ++kind) {
        english.push_back(errorText(Error(ErrorKind(kind), technical.toStdString())));
        QCOMPARE(english.back().detail, technical);
    }
    QTranslator translator;
    QVERIFY(translator.load(name));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString quoted = translator.translate("ErrorDetail", "Technical detail: %1")
                               .replace(QLatin1String("%1"), technical);
    for (int kind = 0; kind <= int(ErrorKind::internal); ++kind) {
        const auto text = errorText(Error(ErrorKind(kind), technical.toStdString()));
        QVERIFY(!text.sentence.isEmpty() && text.sentence != english[std::size_t(kind)].sentence);
        QVERIFY(!text.remedy.isEmpty() && text.remedy != english[std::size_t(kind)].remedy);
        // A name that the sentence is about, nothing, or a quotation that says that it is one.
        QVERIFY2(text.detail.isEmpty() || text.detail == QStringLiteral("海滩.bin:") ||
                     text.detail == quoted,
                 qPrintable(text.detail));
    }
}

void TestErrorLanguages::everySentenceInEveryLanguage() {
    QFETCH(QString, name);
    QTranslator translator;
    QVERIFY(translator.load(name));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QStringList sentences = knownSentences();
    QVERIFY(sentences.size() > 40);
    for (const QString& sentence : sentences) {
        if (sentence.startsWith(QLatin1String("Technical detail")))
            continue;
        QString english = sentence;
        for (int i = 1; i <= 4; ++i)
            english.replace(QStringLiteral("%%1").arg(i), QStringLiteral("\"file%1\"").arg(i));
        const QString told = translatedDetail(english);
        QString wanted = translator.translate("ErrorDetail", sentence.toUtf8().constData());
        QVERIFY2(!wanted.isEmpty() && wanted != sentence, qPrintable(sentence));
        for (int i = 1; i <= 4; ++i)
            wanted.replace(QStringLiteral("%%1").arg(i), QStringLiteral("\"file%1\"").arg(i));
        QCOMPARE(told, wanted);
    }
}

/// As they are thrown, not as they are written down.
void TestErrorLanguages::usualErrorsAreAmongThem() {
    QFETCH(QString, name);
    QTranslator translator;
    QVERIFY(translator.load(name));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString technical = translator.translate("ErrorDetail", "Technical detail: %1")
                                  .section(QLatin1String("%1"), 0, 0);
    GenerationRequest empty, tooLong, aside;
    empty.grid = tooLong.grid = aside.grid = {16, 16};
    tooLong.words = std::string(kLongestWords + 1, 'a');
    aside.words = "a dog";
    PaintingShape square;
    square.fixedGrid = {24, 24};
    aside.grid = {8, 32};
    const std::vector<std::uint8_t> text{'t', 'e', 'x', 't'};
    const auto picture = encodeImage(PixelBuffer({8, 8}).freeze(), FileFormat::png);
    const std::vector<std::optional<Error>> errors{
        test::thrownBy([&] { return validate(empty), 0; }),
        test::thrownBy([&] { return validate(tooLong), 0; }),
        test::thrownBy([&] { return validate(aside, square), 0; }),
        test::thrownBy([&] { return readImage(text); }),
        test::thrownBy([&] { return readImage(std::vector<std::uint8_t>()); }),
        test::thrownBy([&] {
            return readImage(std::vector(picture.begin(), picture.begin() + picture.size() / 2));
        }),
        test::thrownBy([&] {
            return gridForSize({4, 90000}, square);
        })};
    for (const auto& error : errors) {
        QVERIFY(error.has_value());
        const QString detail = errorText(*error).detail;
        QVERIFY2(!detail.isEmpty() && detail != QString::fromStdString(error->detail()) &&
                     !detail.startsWith(technical),
                 qPrintable(detail));
    }
}

/// A sentence that was changed where it is thrown would be found by nobody.
void TestErrorLanguages::sentencesAreStillThrown() {
    static const QRegularExpression kVariable(QStringLiteral("%\\d"));
    static const QRegularExpression kEnd(QStringLiteral("[\\s().:;]+$")); // stands by itself
    const QString all = allThatThrow();
    QVERIFY(all.size() > 100000);
    for (const QString& sentence : knownSentences()) {
        if (sentence.startsWith(QLatin1String("Technical detail")))
            continue;
        for (QString part : sentence.split(kVariable)) {
            part.remove(kEnd);
            part = part.trimmed();
            const bool isThrown =
                all.contains(part) || // "cannot" stands for itself
                (part.startsWith(QLatin1String("cannot ")) && all.contains(part.mid(7)));
            QVERIFY2(part.size() < 5 || isThrown, qPrintable(sentence));
        }
    }
}

QTEST_MAIN(TestErrorLanguages)
#include "tst_error_languages.moc"
