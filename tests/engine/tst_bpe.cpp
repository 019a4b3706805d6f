#include "base/error.h"
#include "base/random.h"
#include "base/utf8.h"
#include "engine/text/bpe.h"
#include "engine/text/bpe_trainer.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace depict;
using Json = nlohmann::json;

namespace {

std::vector<std::string> sentences() {
    static const std::vector<std::string> all = [] {
        std::ifstream file(DEPICT_SOURCE_DIR "/resources/world/golden-phrases.json");
        const Json golden = Json::parse(file);
        std::vector<std::string> texts;
        for (const Json& row : golden.at("cases"))
            texts.push_back(row.at("text").get<std::string>());
        return texts;
    }();
    return all;
}

std::vector<std::string> trainedTokens() {
    static const std::vector<std::string> tokens = [] {
        BpeTrainer trainer;
        for (const std::string& sentence : sentences())
            trainer.add(sentence);
        return trainer.train(2000);
    }();
    return tokens;
}

BytePairEncoder trainedEncoder() {
    return BytePairEncoder::parseTiktoken(tiktokenText(trainedTokens()), {"<bos>", "<paint>"});
}

std::string randomText(Random& random, bool isWellFormed) {
    std::string text;
    for (int length = random.below(60); length > 0; --length)
        if (!isWellFormed)
            text += static_cast<char>(random.below(256));
        else if (random.chance(0.5))
            appendUtf8(text, static_cast<char32_t>(random.between(' ', '~')));
        else
            appendUtf8(text, static_cast<char32_t>(random.below(0x30000)));
    return text;
}

std::vector<std::string> pieces(const WordSplitter& split, const std::string& text) {
    std::vector<std::string_view> views;
    split(text, views);
    return {views.begin(), views.end()};
}

QByteArrayList shown(const std::vector<std::string>& texts) {
    QByteArrayList list;
    for (const std::string& text : texts)
        list << QByteArray::fromStdString(text);
    return list;
}

/// GPT-2's way to write bytes as characters, from its definition.
std::string written(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        int shift = 0;
        for (int other = 0; other < byte; ++other)
            shift += other < 0x21 || (other > 0x7E && other < 0xA1) || other == 0xAD;
        const bool isPlain = byte >= 0x21 && (byte <= 0x7E || byte >= 0xA1) && byte != 0xAD;
        appendUtf8(text, static_cast<char32_t>(isPlain ? byte : 256 + shift));
    }
    return text;
}

/// A tokenizer.json of the 256 bytes (numbers 0 … 255 by byte) and these merges.
Json tokenizerJson(const std::vector<std::pair<std::string, std::string>>& merges) {
    Json vocabulary = Json::object(), list = Json::array();
    int next = 0;
    for (; next < 256; ++next)
        vocabulary[written(std::string(1, static_cast<char>(next)))] = next;
    for (const auto& [left, right] : merges) {
        vocabulary[written(left + right)] = next++;
        list.push_back(written(left) + " " + written(right));
    }
    return {{"model", {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", list}}},
            {"added_tokens", {{{"id", next}, {"content", "<end>"}, {"special", true}}}}};
}

const TextRules kPlain{splitWords, false};

} // namespace

class TestBpe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char* text, const QByteArrayList& expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("", {});
        row("a red car", {"a", " red", " car"});
        row("a  red", {"a", " ", " red"});
        row("red ", {"red", " "});
        row("4 cars, 2026", {"4", " cars", ",", " ", "2", "0", "2", "6"});
        row("it's!?", {"it", "'", "s", "!?"});
        row("écris « Oui » ici", {"écris", " ", "«", " ", "O", "u", "i", " ", "»", " ici"});
        row("say \"OK 1\".", {"say", " ", "\"", "O", "K", " ", "1", "\"", "."});
        row("写上“开门”两字", {"写上", "“", "开", "门", "”", "两字"});
        row("赤い車のイヌ", {"赤", "い", "車", "の", "イヌ"});
        row("빨간 차", {"빨간", " 차"});
        row("हिन्दी में", {"हिन्दी", " में"});
        row("用RGB写", {"用", "RGB", "写"});
        row("aaaaaaaaaaaaaaaaaaaa", {"aaaaaaaaaaaaaaaa", "aaaa"});
        row("a\n\nb", {"a", "\n\n", "b"});
    }
    void splits() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(shown(pieces(splitWords, text.toStdString())), expected);
    }

    void splitsLikeQwen_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char* text, const QByteArrayList& expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("I'll don't WE'RE it's", {"I", "'ll", " don", "'t", " WE", "'RE", " it", "'s"});
        row("Hello, how are you?", {"Hello", ",", " how", " are", " you", "?"});
        row("64*64", {"6", "4", "*", "6", "4"});
        row("USER:  A", {"USER", ":", " ", " A"});
        row("a   b", {"a", "  ", " b"});
        row("a   ", {"a", "   "});
        row("a 1", {"a", " ", "1"});
        row("a  1", {"a", " ", " ", "1"});
        row("x \n\n  y", {"x", " \n\n", " ", " y"});
        row("end.\n\nNew", {"end", ".\n\n", "New"});
        row(" !?\n", {" !?\n"});
        row("(word)", {"(word", ")"});
        row("\nword", {"\n", "word"});
        row("\tword", {"\tword"});
        row("'sister", {"'s", "ister"});
        row("红色的车。", {"红色的车", "。"});
    }
    void splitsLikeQwen() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(shown(pieces(splitWordsLikeQwen, text.toStdString())), expected);
    }

    void splitsLikeDeepSeek_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char* text, const QByteArrayList& expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("Hello, how are you?", {"Hello", ",", " how", " are", " you", "?"});
        row("12 cats", {"1", "2", " cats"});
        row("a\n\nb", {"a", "\n", "\n", "b"});
        row("a  b  ", {"a", " ", " b", "  "});
        row("café", {"caf", "é"}); // the range from colon to tilde takes ASCII letters out
        row("画一只猫。", {"画一只猫", "。"});
        row("한국어 12", {"한국어", " ", "1", "2"});
    }
    void splitsLikeDeepSeek() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(shown(pieces(splitWordsLikeDeepSeek, text.toStdString())), expected);
    }

    void losesNothing_data() {
        QTest::addColumn<bool>("isWellFormed");
        QTest::newRow("characters") << true;
        QTest::newRow("any bytes") << false;
    }
    void losesNothing() {
        QFETCH(bool, isWellFormed);
        const BytePairEncoder encoder = trainedEncoder();
        Random random(1);
        for (int i = 0; i < 3000; ++i) {
            const std::string text = randomText(random, isWellFormed);
            QCOMPARE(encoder.decode(encoder.encode(text)), composed(text));
            for (const WordSplitter& split :
                 {WordSplitter(splitWords), WordSplitter(splitWordsLikeQwen),
                  WordSplitter(splitWordsLikeDeepSeek)}) {
                std::string joined;
                for (const std::string& piece : pieces(split, text)) {
                    QVERIFY(!piece.empty());
                    joined += piece;
                }
                QCOMPARE(joined, text);
            }
        }
        for (const std::string& sentence : sentences())
            QCOMPARE(encoder.decode(encoder.encode(sentence)), sentence); // the books are NFC
    }

    void composes() {
        QCOMPARE(composed("e\xCC\x81"), "é");
        QCOMPARE(composed("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"), "한");
        QCOMPARE(composed("e\xCC\x81\xFF"
                          "e\xCC\x81"),
                 "é\xFFé");
        const BytePairEncoder encoder = trainedEncoder();
        QCOMPARE(encoder.encode("pe\xCC\x82"
                                "che"),
                 encoder.encode("pêche"));
    }

    void copiesQuotedTextCharacterByCharacter() {
        const BytePairEncoder encoder = trainedEncoder();
        const std::vector<int> alone = encoder.encode(" the");
        QCOMPARE(alone.size(), std::size_t{1}); // a frequent word
        QCOMPARE(encoder.decode(encoder.encode("\" the\"")), "\" the\"");
        QCOMPARE(encoder.encode("\" the\"").size(), std::size_t{6});
    }

    void learnsTheWorkedExample() {
        BpeTrainer trainer;
        // aab × 3, aaab × 2, cb × 2. Pairs: aa 7, ab 5, cb 2.
        for (const char* sentence : {"aab", "aab", "aab", "aaab", "aaab", "cb", "cb"})
            trainer.add(sentence);
        const std::vector<std::string> tokens = trainer.train(1000);
        // aa (7); then aa|b 3, aa|a 2, a|b 2, c|b 2: aab (3); then the three with 2 by the age of
        // their tokens: a|b, of which aa|ab remains 2, then c|b, then aa|ab.
        const std::vector<std::string> learnt(tokens.begin() + 256, tokens.end());
        QCOMPARE(shown(learnt), (QByteArrayList{"aa", "aab", "ab", "cb", "aaab"}));
    }

    void stopsAtTheAskedSize() {
        BpeTrainer trainer;
        for (const std::string& sentence : sentences())
            trainer.add(sentence);
        QCOMPARE(trainer.train(300).size(), std::size_t{300});
        const std::vector<std::string> large = trainedTokens(), small = trainer.train(300);
        QVERIFY(std::equal(small.begin(), small.end(), large.begin()));
        QCOMPARE(BpeTrainer().train(8000).size(), std::size_t{256});
    }

    void learnsTheSameInAnyOrder() {
        std::vector<std::string> turned = sentences();
        std::reverse(turned.begin(), turned.end());
        BpeTrainer trainer;
        for (const std::string& sentence : turned)
            trainer.add(sentence);
        QVERIFY(trainer.train(2000) == trainedTokens());
    }

    void keepsChineseTokensShort() {
        BpeTrainer trainer;
        for (int i = 0; i < 10; ++i)
            trainer.add("一二三四五六七八");
        for (const std::string& token : trainer.train(1000))
            QVERIFY(token.size() <= 12);
    }

    void survivesTheFile() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("words.tiktoken").toStdString();
        saveTiktoken(path, trainedTokens());
        const BytePairEncoder read = BytePairEncoder::loadTiktoken(path, {"<bos>", "<paint>"});
        const BytePairEncoder direct = trainedEncoder();
        QCOMPARE(read.vocabularySize(), 2002);
        for (const std::string& sentence : sentences())
            QCOMPARE(read.encode(sentence), direct.encode(sentence));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 saveTiktoken(folder.filePath("no/such/folder").toStdString(), {}));
        QVERIFY_THROWS_EXCEPTION(Error, (void)BytePairEncoder::loadTiktoken("/no/such/file"));
    }

    void treatsSpecialTokensApart() {
        const BytePairEncoder encoder = trainedEncoder();
        QCOMPARE(*encoder.special("<paint>"), 2001);
        QVERIFY(!encoder.special("<say>"));
        QVERIFY(encoder.isSpecial(2000) && !encoder.isSpecial(1999) && !encoder.isSpecial(-1));
        const std::vector<int> prompt = encoder.encodeWithSpecials("<bos>a car<paint><paint");
        QCOMPARE(prompt.front(), 2000);
        QCOMPARE(std::count(prompt.begin(), prompt.end(), 2001), 1);
        QCOMPARE(encoder.decode(prompt), "<bos>a car<paint><paint");
        for (const int id : encoder.encode("<bos>a car<paint>"))
            QVERIFY(!encoder.isSpecial(id)); // what people write is never a command
    }

    void prefersTheLongestSpecialToken() {
        const BytePairEncoder encoder =
            BytePairEncoder::parseTiktoken(tiktokenText(trainedTokens()), {"<a>", "<a><b>", "<b>"});
        QCOMPARE(encoder.encodeWithSpecials("<a><b><b><a>"), (std::vector<int>{2001, 2002, 2000}));
    }

    void readsTokenizerJson() {
        const Json json =
            tokenizerJson({{"l", "l"}, {" ", "h"}, {"e", "ll"}, {" h", "ell"}, {"é", "é"}});
        QVERIFY_THROWS_EXCEPTION(Error,
                                 (void)BytePairEncoder::parseTokenizerJson(json.dump(), kPlain));
        const Json good =
            tokenizerJson({{"l", "l"}, {" ", "h"}, {"e", "ll"}, {" h", "ell"}, {"\xC3", "\xA9"}});
        const BytePairEncoder encoder = BytePairEncoder::parseTokenizerJson(good.dump(), kPlain);
        QCOMPARE(encoder.vocabularySize(), 262);
        QCOMPARE(encoder.encode(" hello"), (std::vector<int>{259, 'o'}));
        QCOMPARE(encoder.encode("ell hé"), (std::vector<int>{258, 257, 260}));
        QCOMPARE(encoder.encodeWithSpecials("o<end>"), (std::vector<int>{'o', 261}));
        QCOMPARE(encoder.decode(std::vector<int>{259, 'o', 260, 261, 999, -1}), " helloé<end>");
    }

    void mergesInTheOrderOfTheFile() {
        // The pair b c comes first in the list, though a b starts further left.
        Json json = tokenizerJson({{"b", "c"}, {"a", "b"}});
        QCOMPARE(BytePairEncoder::parseTokenizerJson(json.dump(), kPlain).encode("abc"),
                 (std::vector<int>{'a', 256}));
        json["model"]["merges"] = Json::array({Json::array({"a", "b"}), Json::array({"b", "c"})});
        QCOMPARE(BytePairEncoder::parseTokenizerJson(json.dump(), kPlain).encode("abc"),
                 (std::vector<int>{257, 'c'}));
    }

    void refusesWrongFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isJson");
        const QByteArray good = QByteArray::fromStdString(tiktokenText(trainedTokens()));
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("bytes lack") << QByteArray("QQ== 0\n") << false;
        QTest::newRow("twice") << good + "QUE= 2000\nQUE= 2001\n" << false;
        QTest::newRow("gap") << good + "/v7+/v4= 2001\n" << false;
        QTest::newRow("no number") << good + "/v7+/v4=\n" << false;
        QTest::newRow("large number") << good + "/v7+/v4= 99999999999\n" << false;
        QTest::newRow("no base64") << good + "!!!! 2000\n" << false;
        QTest::newRow("JSON: empty") << QByteArray() << true;
        QTest::newRow("JSON: a list") << QByteArray("[]") << true;
        QTest::newRow("JSON: no model") << QByteArray("{}") << true;
        const auto changed = [](const char* pointer, const Json& value) {
            Json json = tokenizerJson({{"a", "b"}});
            json[Json::json_pointer(pointer)] = value;
            return QByteArray::fromStdString(json.dump());
        };
        QTest::newRow("JSON: huge number") << changed("/model/vocab/ab", 1LL << 40) << true;
        QTest::newRow("JSON: negative") << changed("/model/vocab/ab", -1) << true;
        QTest::newRow("JSON: text for number") << changed("/model/vocab/ab", "x") << true;
        QTest::newRow("JSON: byte lacks") << changed("/model/vocab", {{"a", 1}}) << true;
        QTest::newRow("JSON: unknown merge") << changed("/model/merges/0", "x yz") << true;
        QTest::newRow("JSON: single merge") << changed("/model/merges/0", "ab") << true;
        QTest::newRow("JSON: empty special") << changed("/added_tokens/0/content", "") << true;
    }
    void refusesWrongFiles() {
        QFETCH(QByteArray, content);
        QFETCH(bool, isJson);
        try {
            if (isJson)
                (void)BytePairEncoder::parseTokenizerJson(content.toStdString(), kPlain);
            else
                (void)BytePairEncoder::parseTiktoken(content.toStdString());
            QFAIL("was accepted");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::modelDamaged);
            QVERIFY(error.detail().ends_with('.'));
        }
    }

    /// Cut or changed files are refused, or give an encoder that still loses nothing.
    void survivesDamage_data() {
        QTest::addColumn<bool>("isJson");
        QTest::newRow("tiktoken") << false;
        QTest::newRow("tokenizer.json") << true;
    }
    void survivesDamage() {
        QFETCH(bool, isJson);
        const std::vector<std::string> tokens = trainedTokens();
        const std::string good = isJson ? tokenizerJson({{"a", "b"}, {"ab", "c"}}).dump()
                                        : tiktokenText({tokens.begin(), tokens.begin() + 400});
        Random random(8);
        int refused = 0;
        for (int i = 0; i < 600; ++i) {
            std::string bad = good;
            if (i % 3 == 0)
                bad.resize(static_cast<std::size_t>(random.below(static_cast<int>(bad.size()))));
            for (int n = i % 3 == 0 ? 0 : random.between(1, 4); n > 0; --n)
                bad[static_cast<std::size_t>(random.below(static_cast<int>(bad.size())))] =
                    static_cast<char>(random.below(256));
            try {
                const BytePairEncoder encoder =
                    isJson ? BytePairEncoder::parseTokenizerJson(bad, kPlain)
                           : BytePairEncoder::parseTiktoken(bad);
                const std::vector<int> ids = encoder.encode("abc ab \xFF");
                QVERIFY(std::all_of(ids.begin(), ids.end(), [&](int id) {
                    return id >= 0 && id < encoder.vocabularySize();
                }));
            } catch (const Error& error) {
                ++refused;
                QVERIFY(!error.detail().empty());
            }
        }
        QVERIFY(refused > 300);
    }

    /// Quadratic cutting or merging would hang here.
    void staysFastOnHostileText_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one word") << QByteArray(200'000, 'a');
        QTest::newRow("spaces") << QByteArray(200'000, ' ') + "x ";
        QTest::newRow("opening marks") << QByteArray("\u201E").repeated(50'000);
        QTest::newRow("apostrophes") << QByteArray(" 'a").repeated(50'000);
    }
    void staysFastOnHostileText() {
        QFETCH(QByteArray, text);
        for (const auto split : {splitWords, splitWordsLikeQwen, splitWordsLikeDeepSeek}) {
            const BytePairEncoder encoder =
                BytePairEncoder::parseTiktoken(tiktokenText(trainedTokens()), {}, {split, true});
            QCOMPARE(encoder.decode(encoder.encode(text.toStdString())), text.toStdString());
        }
    }

    void sentencesASecond() {
        const BytePairEncoder encoder = trainedEncoder();
        const std::vector<std::string> all = sentences();
        std::size_t tokens = 0;
        QBENCHMARK {
            for (const std::string& sentence : all)
                tokens += encoder.encode(sentence).size();
        }
        QVERIFY(tokens > 0);
    }
};

QTEST_APPLESS_MAIN(TestBpe)
#include "tst_bpe.moc"
