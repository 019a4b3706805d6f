// Questions about pictures: what they are about is there, and the answers say what the scenes show.
#include "support/drawn_sample.h"
#include "world/lettering.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace depict;
using namespace depict::world;

class TestWorldQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<World>(World::load(DEPICT_SOURCE_DIR "/resources/world"));
    }

    void questionsSayWhatTheyAreAbout() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Sample count = drawn("ask_count", seed);
            QCOMPARE(static_cast<int>(count.asked.size()), count.answerSlots->np->number);
            for (const PlannedThing& thing : count.askedThings(m_world->catalogue))
                QCOMPARE(thing.kind, count.slots.noun->object);
            const Sample exists = drawn("ask_exists", seed);
            QVERIFY(exists.asked.empty() == exists.missing.has_value());
            QVERIFY(!exists.missing || exists.missing->kind == exists.slots.np->object);
            const Sample where = drawn("ask_where", seed);
            const auto things = where.askedThings(m_world->catalogue);
            QCOMPARE(things.size(), std::size_t{1});
            const auto seen = where.seenPlan(m_world->catalogue, 0).things;
            QVERIFY(std::find(seen.begin(), seen.end(), things[0]) != seen.end());
        }
    }

    void answersFollowFromTheScene() {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Sample where = drawn("ask_where", seed);
            QVERIFY(holdsPosition(test::targetBox(*m_world, where), where.grid,
                                  *where.answerSlots->position));
            const Sample style = drawn("ask_style", seed);
            QCOMPARE(*style.answerSlots->style, style.inputScenes[0].style);
            const Sample text = drawn("ask_text", seed);
            QVERIFY(text.answer.find(text.inputScenes[0].lettering->words) != std::string::npos);
            const Sample kind = drawn("ask_kind", seed);
            const auto& shown = kind.inputScenes[0].objects;
            QCOMPARE(std::count_if(shown.begin(), shown.end(),
                                   [&](const PlacedObject& o) {
                                       return o.object == kind.answerSlots->np->object;
                                   }),
                     std::ptrdiff_t{1});
            const Sample all = drawn("ask_describe", seed);
            const ScenePhrase& said = *all.answerSlots->scene;
            QCOMPARE(said.backdrop->id, all.inputScenes[0].backdrop.id);
            QCOMPARE(said.weather, all.inputScenes[0].weather);
            std::size_t objects = 0;
            for (const PlacedPhrase& placed : said.objects)
                objects += static_cast<std::size_t>(placed.np.number);
            QCOMPARE(objects, all.inputScenes[0].objects.size());
        }
    }

    void whatIsNotThereIsSaidSo() {
        int otherColour = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Sample s = drawn("absent", seed);
            QCOMPARE(s.answerList, std::string("answer_absent"));
            QVERIFY(s.target.isNull());
            const ObjectPhrase& asked = *s.slots.target;
            QCOMPARE(s.answerSlots->np->object, asked.object);
            bool isKind = false;
            for (const PlacedObject& object : s.inputScenes[0].objects) {
                if (object.object != asked.object)
                    continue;
                isKind = true;
                const auto seen =
                    object.colour ? object.colour : m_world->catalogue[object.object].looks;
                QVERIFY2(asked.colour && seen && *seen != *asked.colour, s.words.c_str());
            }
            otherColour += isKind;
        }
        QVERIFY(otherColour > 3);
    }

private:
    [[nodiscard]] Sample drawn(std::string_view task, std::uint64_t seed) const {
        return test::drawnSample(*m_world, task, seed, 1);
    }

    std::unique_ptr<World> m_world;
};

QTEST_APPLESS_MAIN(TestWorldQuestions)
#include "tst_world_questions.moc"
