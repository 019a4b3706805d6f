#include "base/error.h"
#include "world/catalogue.h"
#include "world/phrase_book.h"
#include "world/phrase_tasks.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>
#include <memory>

using namespace depict;
using namespace depict::world;
using Json = nlohmann::json;

namespace {

const std::filesystem::path kWorld = DEPICT_SOURCE_DIR "/resources/world";

Json readJson(const std::filesystem::path& path) {
    std::ifstream file(path);
    return Json::parse(file);
}

/// Slots that make sense to the grammar, as the reference expander draws them.
class SlotMaker {
public:
    SlotMaker(const PhraseBook& book, Random& random) : m_book(book), m_random(random) {
        const Json kinds = readJson(kWorld / "objects.json");
        const std::vector<std::string> ids = loadObjectIds(kWorld);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            m_all.push_back(static_cast<int>(i));
            if (!kinds.at(ids[i]).at("wears").is_null())
                m_worn.push_back(static_cast<int>(i));
            if (!kinds.at(ids[i]).at("anchors").is_null())
                m_hosts.push_back(static_cast<int>(i));
        }
    }

    Slots operator()(const std::string& list) {
        const Takes needs = takes(list).value();
        const bool wear = list.starts_with("add_wear");
        const bool mayCount = !wear && !list.starts_with("ask_exists");
        Slots slots;
        const auto isNeeded = [&](Head head) {
            return (needs.required & bit(head)) ||
                   ((needs.optional & bit(head)) && m_random.chance(0.5));
        };
        const auto object = [&](Head head, std::optional<ObjectPhrase>& value) {
            if (isNeeded(head))
                value = phrase(head == Head::host         ? m_hosts
                               : wear && head == Head::np ? m_worn
                                                          : m_all,
                               head == Head::np && mayCount);
        };
        object(Head::np, slots.np);
        object(Head::target, slots.target);
        object(Head::newObject, slots.newObject);
        object(Head::host, slots.host);
        object(Head::noun, slots.noun);
        place(needs, list, slots);
        if (isNeeded(Head::color))
            slots.colour = m_random.below(11);
        if (isNeeded(Head::direction))
            slots.direction = m_random.below(4);
        if (isNeeded(Head::weather))
            slots.weather = m_random.below(5);
        if (isNeeded(Head::style))
            slots.style = m_random.below(16);
        if (isNeeded(Head::backdrop))
            slots.backdrop = {m_random.below(18), m_random.below(11)};
        if (isNeeded(Head::words) || isNeeded(Head::text))
            slots.words = m_random.chance(0.5) ? "OPEN" : m_book.endonym();
        if (isNeeded(Head::objects))
            slots.objects = objects();
        if (isNeeded(Head::scene))
            slots.scene = scene(list != "poster");
        for (const Head head : {Head::first, Head::second, Head::third})
            if (isNeeded(head))
                slots.edits.push_back(edit());
        return slots;
    }

private:
    ObjectPhrase phrase(const std::vector<int>& from, bool mayCount) {
        ObjectPhrase phrase;
        phrase.object =
            from[static_cast<std::size_t>(m_random.below(static_cast<int>(from.size())))];
        if (m_random.chance(0.4))
            phrase.word = m_random.below(m_book.wordCount(phrase.object));
        if (m_random.chance(0.5))
            phrase.colour = m_random.below(11);
        if (m_random.chance(0.3))
            phrase.size = m_random.below(2);
        if (mayCount && m_random.chance(0.3))
            phrase.number = m_random.between(2, 6);
        return phrase;
    }
    RelationPhrase relation(bool mayWear) {
        RelationPhrase relation;
        relation.id = m_random.below(mayWear ? 8 : 7);
        relation.object = phrase(
            kRelations[static_cast<std::size_t>(relation.id)] == "wearing" ? m_worn : m_all, false);
        return relation;
    }
    void place(const Takes& needs, const std::string& list, Slots& slots) {
        const bool isMove = list.starts_with("move");
        const Heads may = needs.required | needs.optional | needs.oneOf;
        if (!(may & bit(Head::position)) ||
            (!needs.oneOf && !(needs.required & bit(Head::position)) && m_random.chance(0.5)))
            return;
        if ((may & bit(Head::relation)) && !list.starts_with("move.") && m_random.chance(0.5))
            slots.relation = relation(!isMove);
        else
            slots.position = m_random.below(9);
    }
    std::vector<PlacedPhrase> objects() {
        std::vector<PlacedPhrase> placed;
        for (int n = m_random.between(1, 3); n > 0; --n) {
            const Slots slots = (*this)("object");
            placed.push_back({*slots.np, slots.position, slots.relation});
        }
        return placed;
    }
    ScenePhrase scene(bool withWords) {
        const Slots slots = (*this)("scene");
        return {slots.objects, slots.backdrop, slots.weather, slots.style,
                withWords ? slots.words : std::nullopt};
    }
    EditPhrase edit() {
        const std::vector<std::string> tasks = m_book.clauseTasks();
        const std::string task =
            tasks[static_cast<std::size_t>(m_random.below(static_cast<int>(tasks.size())))];
        return {task, (*this)(task + ".clause")};
    }

    const PhraseBook& m_book;
    Random& m_random;
    std::vector<int> m_all, m_worn, m_hosts;
};

void addLanguages() {
    QTest::addColumn<QString>("language");
    for (const std::string_view language : kLanguages)
        QTest::newRow(std::string(language).c_str())
            << QString::fromStdString(std::string(language));
}

} // namespace

class TestPhraseBook : public QObject {
    Q_OBJECT

private:
    const PhraseBook& book(const QString& language) {
        const std::string code = language.toStdString();
        if (!m_books.contains(code))
            m_books.emplace(code, PhraseBook::load(kWorld, code));
        return m_books.at(code);
    }
    std::map<std::string, PhraseBook> m_books;

private Q_SLOTS:
    void saysGoldenSentences_data() { addLanguages(); }
    void saysGoldenSentences() {
        QFETCH(QString, language);
        const std::vector<std::string> ids = loadObjectIds(kWorld);
        int cases = 0;
        static const Json golden = readJson(kWorld / "golden-phrases.json").at("cases");
        for (const Json& row : golden) {
            if (row.at("language") != language.toStdString())
                continue;
            ++cases;
            const auto task = row.at("task").get<std::string>();
            const auto text = row.at("text").get<std::string>();
            const Slots slots = slotsFromJson(row.at("slots").dump(), ids);
            const auto said = book(language).replay(task, slots, row.at("template").get<int>(),
                                                    row.at("choices").get<std::vector<int>>());
            QVERIFY2(said.has_value(), row.dump().c_str());
            QCOMPARE(QString::fromStdString(*said), QString::fromStdString(text));
            QVERIFY2(slotsFromJson(slotsToJson(slots, ids), ids) == slots, row.dump().c_str());
        }
        QCOMPARE(cases, 56);
    }

    void saysEveryTask_data() { addLanguages(); }
    void saysEveryTask() {
        QFETCH(QString, language);
        const PhraseBook& said = book(language);
        Random random(7);
        SlotMaker slotsFor(said, random);
        static const QRegularExpression faulty(
            QStringLiteral("  |[\\[\\]{}]|[,،，、]{2}|[,،，、]$|^\\s|\\s$"));
        std::vector<std::string> lists;
        for (const std::string_view task : phraseTasks())
            lists.emplace_back(task);
        for (const std::string& task : said.clauseTasks())
            lists.push_back(task + ".clause");
        for (const std::string& list : lists)
            for (int i = 0; i < 60; ++i) {
                const Slots slots = slotsFor(list);
                const auto text = said.sentence(list, slots, random);
                QVERIFY2(text.has_value(),
                         (list + " " + slotsToJson(slots, loadObjectIds(kWorld))).c_str());
                const QString shown = QString::fromStdString(*text);
                QVERIFY(!shown.isEmpty());
                QCOMPARE(shown.toStdString(), *text); // well-formed UTF-8
                QVERIFY2(!faulty.match(shown).hasMatch(), text->c_str());
                if (slots.words && !list.starts_with("scene"))
                    QVERIFY2(text->find(*slots.words) != std::string::npos, text->c_str());
            }
    }

    void dependsOnlyOnTheRandomSource() {
        Random one(3), other(3);
        SlotMaker slotsFor(book("de"), one);
        SlotMaker sameSlotsFor(book("de"), other);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(*book("de").sentence("paint", slotsFor("paint"), one),
                     *book("de").sentence("paint", sameSlotsFor("paint"), other));
    }

    void usesEverySentence() {
        Random random(5);
        std::map<std::string, int> seen;
        for (int i = 0; i < 2000; ++i)
            ++seen[*book("en").sentence("depth", {}, random)];
        const Json all = readJson(kWorld / "phrases/en.json").at("templates").at("depth");
        QCOMPARE(seen.size(), all.size());
        for (const auto& [text, count] : seen) // about equally often
            QVERIFY2(count > 1000 / static_cast<int>(all.size()), text.c_str());
    }

    void saysNothingWhereNothingFits() {
        Random random(1);
        Slots slots;
        QVERIFY(!book("en").sentence("remove", slots, random));
        slots.target = ObjectPhrase{0, 99, {}, {}, 1};
        QVERIFY(!book("en").sentence("remove", slots, random)); // no such word
        slots.target = ObjectPhrase{100000, 0, {}, {}, 1};
        QVERIFY(!book("en").sentence("remove", slots, random)); // no such object
        slots.target = ObjectPhrase{};
        slots.relation = RelationPhrase{};
        QVERIFY(!book("en").sentence("move.clause", slots, random)); // cannot say the relation
        QVERIFY(!book("en").sentence("no_such_task", slots, random));
        QVERIFY(!book("en").replay("remove", slots, 999, {}));
        const std::vector<int> tooMany{1};
        QVERIFY(!book("en").replay("remove", slots, 0, tooMany));
        QVERIFY(book("en").replay("remove", slots, 0, {}));
    }

    void prefersOwnSentences() {
        QTemporaryDir folder;
        const std::filesystem::path own = folder.path().toStdString();
        std::ofstream(own / "en.json")
            << R"({"templates": {"remove": ["away with {target:def}"]}})";
        const PhraseBook mixed = PhraseBook::load(kWorld, "en", own);
        Random random(1);
        Slots slots;
        slots.target = ObjectPhrase{1, 0, 0, {}, 2};
        QCOMPARE(*mixed.sentence("remove", slots, random), "away with the two red dogs");
        QVERIFY(mixed.sentence("enlarge", slots, random)); // from the main book
    }

    void refusesDamagedBooks_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"templates\": ");
        QTest::newRow("no sentences") << QByteArray("{}");
        QTest::newRow("not a book") << QByteArray("[1, 2]");
        const auto sentence = [](const char* text) {
            return QByteArray("{\"templates\": {\"depth\": [\"") + text + "\"]}}";
        };
        QTest::newRow("not text") << QByteArray("{\"templates\": {\"depth\": [3]}}");
        QTest::newRow("unknown task") << QByteArray("{\"templates\": {\"juggle\": [\"x\"]}}");
        QTest::newRow("unknown slot") << sentence("a {cat:def}");
        QTest::newRow("case lacks") << sentence("a {np}");
        QTest::newRow("open slot") << sentence("a {np:def");
        QTest::newRow("stray brace") << sentence("a np:def}");
        QTest::newRow("open bracket") << sentence("a [b");
        QTest::newRow("stray bracket") << sentence("a ]b");
        QTest::newRow("nested") << sentence("a [b[c]]");
    }
    void refusesDamagedBooks() {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const std::filesystem::path own = folder.path().toStdString();
        std::ofstream(own / "en.json") << content.toStdString();
        try {
            (void)PhraseBook::load(kWorld, "en", own);
            QFAIL("was accepted");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::badFile);
            QVERIFY(!error.detail().empty());
        }
    }

    void namesWhatIsMissing() {
        try {
            (void)PhraseBook::load(kWorld, "tlh");
            QFAIL("was accepted");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::notFound);
            QVERIFY(error.detail().find("tlh.json") != std::string::npos);
        }
    }

    void refusesUnknownSlots() {
        const std::vector<std::string> ids = loadObjectIds(kWorld);
        for (const char* text :
             {"", "[]", "3", R"({"np": {}})", R"({"np": {"object": "unicorn-x"}})",
              R"({"weather": "hail"})", R"({"objects": 3})", R"({"1": {}})"})
            QVERIFY_THROWS_EXCEPTION(Error, (void)slotsFromJson(text, ids));
    }

    void sentencesASecond() {
        Random random(11);
        SlotMaker slotsFor(book("en"), random);
        std::vector<Slots> scenes;
        for (int i = 0; i < 100; ++i)
            scenes.push_back(slotsFor("paint"));
        QBENCHMARK {
            for (const Slots& scene : scenes)
                QVERIFY(book("en").sentence("paint", scene, random));
        }
    }
};

QTEST_APPLESS_MAIN(TestPhraseBook)
#include "tst_phrase_book.moc"
