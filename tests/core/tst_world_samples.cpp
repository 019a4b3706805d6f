#include "base/error.h"
#include "world/collage.h"
#include "world/render.h"
#include "world/sample.h"
#include "world/task.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <thread>

using namespace depict;
using namespace depict::world;

namespace {

bool sameSample(const Sample& a, const Sample& b) {
    return a.task == b.task && a.words == b.words && a.slots == b.slots && a.answer == b.answer &&
           a.inputScenes == b.inputScenes && a.targetScene == b.targetScene && a.hole == b.hole &&
           a.inputs == b.inputs && a.target == b.target;
}

} // namespace

class TestWorldSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<World>(World::load(DEPICT_SOURCE_DIR "/resources/world"));
    }

    void everyObjectHasARank() {
        std::vector<int> sorted = m_world->commonness;
        std::sort(sorted.begin(), sorted.end());
        for (int i = 0; i < m_world->catalogue.count(); ++i)
            QCOMPARE(sorted[static_cast<std::size_t>(i)], i);
        QCOMPARE(m_world->commonness.front(), *m_world->catalogue.find("automobile"));
    }

    void sameSeedSameSampleOnTwoThreads() {
        SampleOptions options;
        constexpr int kCount = 60;
        std::vector<Sample> first(kCount), second(kCount);
        const auto work = [&](std::vector<Sample>& out, int from, int step) {
            for (int i = from; i >= 0 && i < kCount; i += step)
                out[static_cast<std::size_t>(i)] =
                    makeSample(*m_world, static_cast<std::uint64_t>(i), options);
        };
        work(first, 0, 1);
        std::thread even([&] { work(second, 0, 2); }), odd([&] { work(second, kCount - 1, -2); });
        even.join();
        odd.join();
        for (int i = 0; i < kCount; ++i)
            QVERIFY(sameSample(first[static_cast<std::size_t>(i)],
                               second[static_cast<std::size_t>(i)]));
    }

    void unnamedThingsAreInThePlan() {
        SampleOptions options = only(*taskNamed("paint"));
        options.draws = false;
        std::size_t named = 0, all = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            options.unnamed = 0;
            const auto few = makeSample(*m_world, seed, options).targetPlan(m_world->catalogue);
            options.unnamed = 9;
            const Sample crowd = makeSample(*m_world, seed, options);
            const auto plan = crowd.targetPlan(m_world->catalogue);
            QVERIFY(isLegal(plan, crowd.grid));
            named += few.things.size();
            all += plan.things.size();
        }
        QVERIFY2(all > 2 * named, qPrintable(QString::number(all)));
    }

    void everyTaskInEveryLanguage_data() { addTasks(); }
    void everyTaskInEveryLanguage() {
        QFETCH(int, task);
        const Task& row = tasks()[static_cast<std::size_t>(task)];
        for (int language = 0; language < static_cast<int>(kLanguages.size()); ++language)
            for (std::uint64_t seed = 0; seed < 4; ++seed) {
                SampleOptions options = only(task);
                options.languageWeights.assign(kLanguages.size(), 0);
                options.languageWeights[static_cast<std::size_t>(language)] = 1;
                options.pixelsPerCell = 4;
                const Sample s = makeSample(*m_world, seed, options);
                QCOMPARE(s.task, task);
                QCOMPARE(s.language, language);
                QVERIFY(!s.words.empty());
                QCOMPARE(static_cast<int>(s.inputs.size()), row.inputs);
                QCOMPARE(static_cast<int>(s.inputScenes.size()), row.inputs);
                QCOMPARE(s.target.isNull(), row.output == Output::answer);
                QCOMPARE(!s.answer.empty(), row.output == Output::answer);
                const Size size{s.grid.columns * 4, s.grid.rows * 4};
                for (std::size_t i = 0; i < s.inputs.size(); ++i) {
                    const GridSize grid = s.inputScenes[i].grid;
                    QCOMPARE(s.inputs[i].size(), (Size{grid.columns * 4, grid.rows * 4}));
                    QCOMPARE(grid == s.grid, row.id != "expand");
                }
                if (!s.target.isNull())
                    QCOMPARE(s.target.size(), size);
            }
    }

    void whatIsSaidIsTrue() {
        SampleOptions options = only(*taskNamed("paint"));
        options.pixelsPerCell = 1;
        int said = 0;
        for (std::uint64_t seed = 0; seed < 400; ++seed) {
            const Sample s = makeSample(*m_world, seed, options);
            const Scene& scene = *s.targetScene;
            const ScenePhrase& phrase = *s.slots.scene;
            if (phrase.backdrop) {
                QCOMPARE(phrase.backdrop->id, scene.backdrop.id);
                QCOMPARE(phrase.backdrop->colour, scene.backdrop.colour);
            }
            for (const PlacedPhrase& placed : phrase.objects) {
                const auto shown = matching(scene, placed.np);
                QCOMPARE(static_cast<int>(shown.size()), placed.np.number);
                Box all = boxOf(m_world->catalogue, shown[0]);
                for (const PlacedObject& object : shown) {
                    all = united(all, boxOf(m_world->catalogue, object));
                    if (placed.np.size)
                        QCOMPARE(object.size, *placed.np.size == 0 ? -1 : 1);
                }
                if (placed.position)
                    QVERIFY(holdsPosition(all, scene.grid, *placed.position));
                if (placed.relation) {
                    ++said;
                    const ObjectPhrase& other = placed.relation->object;
                    if (kRelations[static_cast<std::size_t>(placed.relation->id)] == "wearing") {
                        QCOMPARE(shown[0].worn.size(), std::size_t{1});
                        QCOMPARE(shown[0].worn[0].object, other.object);
                        QCOMPARE(shown[0].worn[0].colour, other.colour);
                    } else {
                        const auto references = matching(scene, other);
                        QCOMPARE(references.size(), std::size_t{1});
                        for (const PlacedObject& object : shown)
                            QVERIFY(holdsRelation(m_world->catalogue, object, references[0],
                                                  placed.relation->id));
                    }
                }
            }
        }
        QVERIFY(said > 50);
    }

    void nothingIsHidden() {
        SampleOptions options = only(*taskNamed("paint"));
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Sample s = makeSample(*m_world, seed, options);
            const Truth all = truth(m_world->catalogue, *s.targetScene, 8);
            for (std::size_t i = 0; i < s.targetScene->objects.size(); ++i) {
                Scene alone = *s.targetScene;
                alone.objects = {s.targetScene->objects[i]};
                const Truth one = truth(m_world->catalogue, alone, 8);
                const auto whole = std::count(one.object.begin(), one.object.end(), 0);
                const auto visible =
                    std::count(all.object.begin(), all.object.end(), static_cast<std::int16_t>(i));
                QVERIFY2(visible >= 0.15 * static_cast<double>(whole), s.words.c_str());
            }
        }
    }

    void editsChangeOnlyWhatIsAsked_data() {
        QTest::addColumn<int>("task");
        for (const char* id :
             {"add", "add_wear", "remove", "replace", "recolor", "move", "enlarge", "shrink"})
            QTest::newRow(id) << *taskNamed(id);
    }
    void editsChangeOnlyWhatIsAsked() {
        QFETCH(int, task);
        SampleOptions options = only(task);
        options.maskedShare = 0.5;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Sample s = makeSample(*m_world, seed, options);
            const Scene &before = s.inputScenes[0], &after = *s.targetScene;
            QCOMPARE(before.backdrop, after.backdrop);
            std::vector<Rect> changed = touched(before, after);
            const std::vector<Rect> more = touched(after, before);
            changed.insert(changed.end(), more.begin(), more.end());
            QVERIFY(!changed.empty());
            bool differs = false;
            for (int y = 0; y < s.target.height(); ++y)
                for (int x = 0; x < s.target.width(); ++x) {
                    const bool same =
                        std::equal(s.target.row(y) + 4 * x, s.target.row(y) + 4 * x + 4,
                                   s.inputs[0].row(y) + 4 * x);
                    differs = differs || !same;
                    if (same)
                        continue;
                    QVERIFY2(std::any_of(changed.begin(), changed.end(),
                                         [&](const Rect& r) {
                                             return !intersected(r, {x, y, 1, 1}).isEmpty();
                                         }),
                             s.words.c_str());
                    if (!s.hole.empty())
                        QVERIFY(s.hole[static_cast<std::size_t>(y / 16 * s.grid.columns + x / 16)]);
                }
            QVERIFY(differs);
        }
    }

    void askedEditsHold() {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            SampleOptions options = only(*taskNamed("recolor"));
            options.pixelsPerCell = 1;
            const Sample recoloured = makeSample(*m_world, seed, options);
            ObjectPhrase now = *recoloured.slots.target;
            now.colour = recoloured.slots.colour;
            QVERIFY(static_cast<int>(matching(*recoloured.targetScene, now).size()) >= now.number);
            options.taskWeights = only(*taskNamed("remove")).taskWeights;
            const Sample removed = makeSample(*m_world, seed, options);
            QCOMPARE(static_cast<int>(removed.inputScenes[0].objects.size() -
                                      removed.targetScene->objects.size()),
                     removed.slots.target->number);
            options.taskWeights = only(*taskNamed("move")).taskWeights;
            const Sample moved = makeSample(*m_world, seed, options);
            if (moved.slots.position) {
                bool held = false;
                for (const PlacedObject& object : matching(*moved.targetScene, *moved.slots.target))
                    held = held || holdsPosition(boxOf(m_world->catalogue, object), moved.grid,
                                                 *moved.slots.position);
                QVERIFY(held);
            }
        }
    }

    void answersAreTrue() {
        for (std::uint64_t seed = 0; seed < 80; ++seed) {
            SampleOptions options = only(*taskNamed("ask_count"));
            options.pixelsPerCell = 1;
            const Sample counted = makeSample(*m_world, seed, options);
            const ObjectPhrase& noun = *counted.slots.noun;
            QCOMPARE(counted.answerSlots->np->number,
                     static_cast<int>(std::ranges::count_if(
                         counted.inputScenes[0].objects,
                         [&](const PlacedObject& o) { return o.object == noun.object; })));
            options.taskWeights = only(*taskNamed("ask_exists")).taskWeights;
            const Sample exists = makeSample(*m_world, seed, options);
            const bool is = !matching(exists.inputScenes[0], *exists.slots.np).empty();
            QCOMPARE(exists.answerList, std::string(is ? "answer_yes" : "answer_no"));
        }
    }

    void heldOutCombinationsStayOut_data() { addTasks(); }
    void heldOutCombinationsStayOut() {
        QFETCH(int, task);
        SampleOptions options = only(task);
        options.pixelsPerCell = 1;
        for (bool unseen : {false, true}) {
            options.unseen = unseen;
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                const Sample s = makeSample(*m_world, seed, options);
                bool held = s.targetScene && isHeldOut(m_world->catalogue, *s.targetScene);
                for (const Scene& scene : s.inputScenes)
                    held = held || isHeldOut(m_world->catalogue, scene);
                QCOMPARE(held, unseen);
            }
        }
    }

    void impossibleOptionsAreRefused() {
        SampleOptions options;
        options.taskWeights = {0, 0};
        QVERIFY_THROWS_EXCEPTION(Error, (void)makeSample(*m_world, 1, options));
        options.taskWeights.assign(tasks().size() + 1, 1);
        QVERIFY_THROWS_EXCEPTION(Error, (void)makeSample(*m_world, 1, options));
    }

    void collagesRepeat() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const PixelBuffer a = makeCollage(m_world->catalogue, seed, 128),
                              b = makeCollage(m_world->catalogue, seed, 128);
            QCOMPARE(a.size(), (Size{128, 128}));
            QVERIFY(std::ranges::equal(a.bytes(), b.bytes()));
            for (std::size_t i = 3; i < a.bytes().size(); i += 4)
                QCOMPARE(a.bytes()[i], std::uint8_t{255});
        }
    }

    void speed() {
        SampleOptions options;
        options.minCells = options.maxCells = 256;
        QElapsedTimer timer;
        timer.start();
        for (std::uint64_t seed = 0; seed < 200; ++seed)
            (void)makeSample(*m_world, seed, options);
        qInfo("%.0f samples of 256 cells a second, all tasks alike",
              200e3 / static_cast<double>(timer.elapsed()));
    }

private:
    static void addTasks() {
        QTest::addColumn<int>("task");
        for (std::size_t i = 0; i < tasks().size(); ++i)
            QTest::newRow(tasks()[i].id.data()) << static_cast<int>(i);
    }
    static SampleOptions only(int task) {
        SampleOptions options;
        options.taskWeights.assign(tasks().size(), 0);
        options.taskWeights[static_cast<std::size_t>(task)] = 1;
        return options;
    }
    /// The objects that a phrase means: said colours are those seen.
    [[nodiscard]] std::vector<PlacedObject> matching(const Scene& scene,
                                                     const ObjectPhrase& np) const {
        std::vector<PlacedObject> found;
        for (const PlacedObject& object : scene.objects) {
            const std::optional<int> seen =
                object.colour ? object.colour : m_world->catalogue[object.object].looks;
            if (object.object == np.object && (!np.colour || np.colour == seen))
                found.push_back(object);
        }
        return found;
    }
    /// What the objects of `scene` that are not in `other` touch.
    [[nodiscard]] std::vector<Rect> touched(const Scene& scene, const Scene& other) const {
        std::vector<Rect> areas;
        for (std::size_t i = 0; i < scene.objects.size(); ++i)
            if (std::ranges::find(other.objects, scene.objects[i]) == other.objects.end())
                areas.push_back(touchedBy(m_world->catalogue, scene, static_cast<int>(i), 16));
        return areas;
    }

    std::unique_ptr<World> m_world;
};

QTEST_APPLESS_MAIN(TestWorldSamples)
#include "tst_world_samples.moc"
