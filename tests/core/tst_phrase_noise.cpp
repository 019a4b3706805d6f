#include "base/quotation.h"
#include "base/utf8.h"
#include "world/catalogue.h"
#include "world/phrase_noise.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <fstream>
#include <set>

using namespace depict;
using namespace depict::world;
using Json = nlohmann::json;

namespace {

const Json& goldenCases() {
    static const Json cases = [] {
        std::ifstream file(DEPICT_SOURCE_DIR "/resources/world/golden-phrases.json");
        return Json::parse(file).at("cases");
    }();
    return cases;
}

std::string trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return std::string(text);
}

} // namespace

class TestPhraseNoise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesCleanSentencesAlone() {
        Random random(1);
        for (const Json& row : goldenCases())
            QCOMPARE(withTypingNoise(row.at("text").get<std::string>(),
                                     row.at("language").get<std::string>(), random, 0),
                     row.at("text").get<std::string>());
    }

    void keepsQuotedWords_data() {
        QTest::addColumn<double>("share");
        QTest::newRow("some faults") << 0.04;
        QTest::newRow("many faults") << 0.5;
        QTest::newRow("all faults") << 1.0;
    }
    void keepsQuotedWords() {
        QFETCH(double, share);
        Random random(2);
        int quoting = 0;
        for (const Json& row : goldenCases()) {
            const auto text = row.at("text").get<std::string>();
            const std::vector<QuotedSpan> spans = quotedSpans(text);
            for (int i = 0; i < 5; ++i) {
                const std::string typed =
                    withTypingNoise(text, row.at("language").get<std::string>(), random, share);
                QVERIFY(!typed.empty());
                QVERIFY2(!firstIllFormedByte(typed), typed.c_str());
                for (const QuotedSpan& span : spans) {
                    ++quoting;
                    const std::string words =
                        trimmed(text.substr(span.innerBegin, span.innerEnd - span.innerBegin));
                    QVERIFY2(typed.find(words) != std::string::npos,
                             (text + " -> " + typed).c_str());
                }
            }
        }
        QVERIFY(quoting > 100);
    }

    void dependsOnItsArgumentsOnly() {
        Random one(9), other(9);
        for (const Json& row : goldenCases()) {
            const auto text = row.at("text").get<std::string>();
            const auto language = row.at("language").get<std::string>();
            QCOMPARE(withTypingNoise(text, language, one, 0.3),
                     withTypingNoise(text, language, other, 0.3));
        }
    }

    void changesAFew_data() {
        QTest::addColumn<QString>("language");
        for (const std::string_view language : kLanguages)
            QTest::newRow(std::string(language).c_str())
                << QString::fromStdString(std::string(language));
    }
    void changesAFew() {
        QFETCH(QString, language);
        Random random(4);
        int all = 0, changed = 0;
        for (int i = 0; i < 10; ++i)
            for (const Json& row : goldenCases())
                if (row.at("language") == language.toStdString()) {
                    const auto text = row.at("text").get<std::string>();
                    ++all;
                    changed += withTypingNoise(text, language.toStdString(), random) != text;
                }
        QVERIFY2(changed > all / 40 && changed < all / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(changed).arg(all)));
    }

    void followsHabits_data() {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("typed"); // one of the results
        const auto row = [](const char* language, const char* text, const char* typed) {
            QTest::newRow(typed) << QByteArray(language) << QByteArray(text) << QByteArray(typed);
        };
        row("en", "a gray color", "a grey colour");
        row("en", "Put it there.", "put it there.");
        row("en", "Put it there.", "Put it there...");
        row("en", "Put it there.", "Put it there");
        row("en", "Put it there.", "Put  it there.");
        row("en", "Put it there.", "Putit there.");
        row("en", "there", "tehre");
        row("en", "there", "thre");
        row("en", "there", "theere");
        row("en", "there", "thete");
        row("en", "say \"Hi\"", "say 'Hi'");
        row("en", "say \"Hi\"", "say Hi");
        row("fr", "écris « Oui » ?", "écris « Oui »?");
        row("fr", "écris « Oui »", "écris \"Oui\"");
        row("fr", "une pêche", "une peche");
        row("es", "¿un niño?", "un niño?");
        row("es", "un niño", "un nino");
        row("de", "groß", "gross");
        row("de", "eine Tür", "eine Tuer");
        row("de", "eine Tür", "eine Tur");
        row("de", "mit „Öl“", "mit 「Öl」");
        row("ru", "ещё", "еще");
        row("ru", "Дом", "дом");
        row("ar", "أحمر", "احمر");
        row("ar", "سيارة", "سياره");
        row("hi", "\xE0\xA4\x9C\xE0\xA4\xBC\xE0\xA4\xBE", "\xE0\xA4\x9C\xE0\xA4\xBE");
        row("hi", "है।", "है.");
        row("zh", "画两只狗。", "画2只狗。");
        row("zh", "画两只狗。", "画两只狗.");
        row("ja", "犬を二匹。", "犬を2匹。");
        row("ko", "개 그려", "개그려");
    }
    void followsHabits() {
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, typed);
        Random random(6);
        std::set<std::string> seen;
        for (int i = 0; i < 4000; ++i)
            seen.insert(withTypingNoise(text.toStdString(), language.toStdString(), random, 0.1));
        QVERIFY(seen.contains(typed.toStdString()));
        QVERIFY(seen.contains(text.toStdString()));
    }

    void neverEmpties() {
        Random random(1);
        for (const char* text : {".", " ", "¿", "\"\"", "!"})
            for (int i = 0; i < 50; ++i)
                QVERIFY(!withTypingNoise(text, "es", random, 0.7).empty());
    }
};

QTEST_APPLESS_MAIN(TestPhraseNoise)
#include "tst_phrase_noise.moc"
