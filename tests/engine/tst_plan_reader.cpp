// What an eye sees becomes the plan that the scene has: every thing on the same cells.
#include "engine/families/flat/plan_reader.h"
#include "small_eye.h"
#include "support/drawn_sample.h"
#include "training/drawn_looks.h"
#include "training/drawn_scenery.h"
#include "training/eye_lesson.h"
#include "world/plan.h"
#include "world/render.h"

#include <QTest>

#include <algorithm>

using namespace depict;

namespace {

/// What an eye without faults would see of a scene, the edges of boxes off by a share of a cell.
Sight sightOf(const world::Scene& scene, double off, Random& random) {
    Sight sight;
    sight.grid = scene.grid;
    sight.answers = answersFor(scene);
    const auto& catalogue = theWorld().catalogue;
    for (const auto& object : scene.objects) {
        SeenThing thing;
        thing.kind = object.object;
        thing.colour = colourWord(catalogue[object.object], object.colour);
        thing.shadowed = isShadowed(catalogue, scene, object);
        thing.box = boxOf(catalogue, object);
        thing.box.x += random.uniform(-off, off);
        thing.box.y += random.uniform(-off, off);
        thing.box.width += random.uniform(-off, off);
        thing.box.height += random.uniform(-off, off);
        for (const auto& worn : object.worn) {
            thing.worn = worn.object;
            thing.wornColour = colourWord(catalogue[worn.object], worn.colour);
        }
        sight.things.push_back(thing);
    }
    return sight;
}

Image drawn(const world::Scene& scene) {
    return render(theWorld().catalogue, scene, 16).freeze();
}

world::Scene sceneOf(std::uint64_t seed, const char* task) {
    auto options = test::onlyTask(task);
    options.draws = false;
    auto sample = world::makeSample(theWorld(), seed, options);
    return sample.targetScene ? *sample.targetScene : sample.inputScenes.at(0);
}

} // namespace

class TestPlanReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thingsLieOnTheirCells_data();
    void thingsLieOnTheirCells();
    void whatIsWornGoesWithItsWearer();
    void traitsBecomeSettings();
    void knownSceneryIsRecognised();
    void plansAreLegal();

private:
    EyeConfig m_eye;
    Looks m_looks;
};

void TestPlanReader::initTestCase() {
    m_eye = freshEyeConfig(theWorld().catalogue);
    m_looks = drawnLooks(theWorld().catalogue, false);
}

void TestPlanReader::thingsLieOnTheirCells_data() {
    QTest::addColumn<double>("off");
    QTest::addColumn<double>("least");
    QTest::addRow("exact boxes") << 0.0 << 0.9;
    QTest::addRow("boxes a quarter of a cell off") << 0.25 << 0.7;
}

void TestPlanReader::thingsLieOnTheirCells() {
    QFETCH(const double, off);
    QFETCH(const double, least);
    Random random(7);
    int all = 0, right = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto scene = sceneOf(seed, "paint");
        const auto truth = world::planOf(theWorld().catalogue, scene);
        const auto plan = planOf(sightOf(scene, off, random), m_eye, m_looks, drawn(scene));
        QCOMPARE(plan.settings, withoutLook(truth).settings);
        for (const auto& thing : truth.things) {
            ++all;
            // A colour that a thing has by nature is not told from being painted so, nor a side
            // from the other where they look alike.
            right += std::any_of(plan.things.begin(), plan.things.end(), [&](PlannedThing seen) {
                seen.colour = thing.colour;
                return seen == thing;
            });
        }
    }
    QVERIFY2(right >= least * all, qPrintable(QString("%1 of %2").arg(right).arg(all)));
}

void TestPlanReader::whatIsWornGoesWithItsWearer() {
    Random random(8);
    int all = 0, right = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto scene = sceneOf(seed, "add_wear");
        const auto truth = world::planOf(theWorld().catalogue, scene);
        const auto plan = planOf(sightOf(scene, 0, random), m_eye, m_looks, drawn(scene));
        for (const auto& thing : truth.things)
            if (thing.worn) {
                ++all;
                right += std::any_of(plan.things.begin(), plan.things.end(), [&](auto seen) {
                    seen.colour = thing.colour;
                    return seen == thing;
                });
            }
    }
    QVERIFY(all > 40);
    QVERIFY2(right >= 0.8 * all, qPrintable(QString("%1 of %2").arg(right).arg(all)));
}

void TestPlanReader::traitsBecomeSettings() {
    Random random(9);
    for (const char* task : {"set_style", "set_weather"})
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto scene = sceneOf(seed, task);
            QCOMPARE(planOf(sightOf(scene, 0, random), m_eye, m_looks, drawn(scene)).settings,
                     withoutLook(world::planOf(theWorld().catalogue, scene)).settings);
        }
    auto scene = sceneOf(3, "paint");
    scene.damage = world::Damage{world::DamageKind::scratches, 1};
    QCOMPARE(planOf(sightOf(scene, 0, random), m_eye, m_looks, drawn(scene)).things.back(),
             world::planOf(theWorld().catalogue, scene).things.back());
}

/// With a book that has pages of scenery, flat pictures are told apart by them; nothing is claimed
/// of pictures that no page shows.
void TestPlanReader::knownSceneryIsRecognised() {
    auto looks = m_looks;
    addScenery(looks);
    Random random(11);
    int all = 0, right = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto scene = sceneOf(seed, "paint");
        const auto truth = world::planOf(theWorld().catalogue, scene).settings;
        if (scene.backdrop.colour || scene.weather || scene.style > 0)
            continue;
        ++all;
        right += planOf(sightOf(scene, 0, random), m_eye, looks, drawn(scene)).settings == truth;
        const auto blank = PixelBuffer({64, 64}).freeze();
        const auto plan = planOf(sightOf(scene, 0, random), m_eye, looks, blank);
        QCOMPARE(plan.settings, withoutLook(plan).settings);
    }
    QVERIFY(all > 20);
    QVERIFY2(right >= 0.9 * all, qPrintable(QString("%1 of %2").arg(right).arg(all)));
}

void TestPlanReader::plansAreLegal() {
    Random random(10);
    const Image nothing = PixelBuffer({60, 40}).freeze();
    for (int i = 0; i < 300; ++i) {
        Sight sight;
        sight.grid = {random.between(4, 20), random.between(4, 20)};
        for (const auto& trait : m_eye.traits)
            sight.answers.push_back(random.below(static_cast<int>(trait.size())));
        for (int n = random.between(0, 90); n > 0; --n) {
            SeenThing thing;
            thing.kind = random.below(m_eye.kinds);
            thing.worn = random.chance(0.5) ? m_eye.wearables[0] : -1;
            thing.colour = random.below(11);
            thing.box = {random.uniform(-9, 24), random.uniform(-9, 24), random.uniform(0.3, 30),
                         random.uniform(0.3, 30)};
            sight.things.push_back(thing);
        }
        QVERIFY(isLegal(planOf(sight, m_eye, m_looks, nothing), sight.grid));
    }
}

QTEST_GUILESS_MAIN(TestPlanReader)
#include "tst_plan_reader.moc"
