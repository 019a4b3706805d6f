#include "base/quotation.h"

#include <QTest>

using namespace depict;

class TestQuotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsQuotedWords_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("words");
        const auto row = [](const char* name, const char* text, const QByteArrayList& words) {
            QTest::newRow(name) << QByteArray(text) << words;
        };
        row("none", "a red car", {});
        row("empty text", "", {});
        row("straight", "write \"OPEN\" on it", {"OPEN"});
        row("two", "\"A\" and \"B\"", {"A", "B"});
        row("empty words", "write \"\" there", {""});
        row("single", "write 'OPEN'.", {"OPEN"});
        row("single at both ends", "'OPEN'", {"OPEN"});
        row("apostrophe", "a mouse's face and a dog's tail", {});
        row("French apostrophe", "l'homme et l'été", {});
        row("apostrophe inside", "write 'DON'T' now", {"DON'T"});
        row("curly", "write “OPEN”", {"OPEN"});
        row("curly single", "write ‘it’s’ now", {"it’s"});
        row("German", "schreibe „OFFEN“ darauf", {"OFFEN"});
        row("German, other close", "schreibe „OFFEN” darauf", {"OFFEN"});
        row("guillemets", "écris « OUVERT » dessus", {" OUVERT "});
        row("turned guillemets", "schreibe »OFFEN« darauf", {"OFFEN"});
        row("corners", "写上「开门」两字", {"开门"});
        row("double corners", "『営業中』と書いて", {"営業中"});
        row("Chinese", "写上“开门”两字", {"开门"});
        row("Korean after single", "'열림'이라고 써 줘", {"열림"});
        row("one inside another", "say “a 'b' c”", {"a 'b' c"});
        row("without partner", "a 15\" screen", {});
        row("partner first", "a ” b “ c", {});
        row("cut short", "write “OPEN", {});
    }
    void findsQuotedWords() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, words);
        const std::string all = text.toStdString();
        QByteArrayList found;
        for (const QuotedSpan& span : quotedSpans(all)) {
            QVERIFY(span.begin < span.innerBegin && span.innerBegin <= span.innerEnd &&
                    span.innerEnd < span.end && span.end <= all.size());
            found << QByteArray::fromStdString(
                all.substr(span.innerBegin, span.innerEnd - span.innerBegin));
        }
        QCOMPARE(found, words);
    }
};

QTEST_APPLESS_MAIN(TestQuotation)
#include "tst_quotation.moc"
