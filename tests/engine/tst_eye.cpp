#include "base/error.h"
#include "engine/families/flat/flat_model.h"
#include "evaluation/eye_check.h"
#include "small_eye.h"
#include "support/thrown_error.h"
#include "training/train.h"
#include "world/plan.h"
#include "world/render.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

namespace {

torch::Tensor pixelsOf(const Lesson& lesson) {
    return torch::tensor(lesson.pixels)
                   .reshape({1, lesson.grid.rows * kEyePixels, lesson.grid.columns * kEyePixels, 3})
                   .to(torch::kFloat) /
               127.5 -
           1;
}

world::Scene sceneWithADog() {
    world::Scene scene;
    scene.grid = {8, 12};
    scene.backdrop = {0, colourNamed("yellow"), 5};
    world::PlacedObject dog;
    dog.object = kindNamed("dog");
    dog.colour = colourNamed("blue");
    dog.x = 4;
    dog.y = 7;
    dog.side = 5;
    scene.objects = {dog};
    return scene;
}

bool near(const Box& a, const Box& b) {
    return std::abs(a.x - b.x) < 1e-3 && std::abs(a.y - b.y) < 1e-3 &&
           std::abs(a.width - b.width) < 1e-3 && std::abs(a.height - b.height) < 1e-3;
}

} // namespace

class TestEye : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lessonsTellTheTruth();
    void hiddenThingsAreNotJudged();
    void lessonsRepeat();
    void cellsProposeBoxes();
    void cutOutsShowTheBox();
    void looksBecomeThings();
    void isSavedAndLoaded();
    void damaged();
    void learns();
    void theWeightsAreGood_data();
    void theWeightsAreGood();
};

void TestEye::lessonsTellTheTruth() {
    const auto& catalogue = theWorld().catalogue;
    const auto scene = sceneWithADog();
    const auto lesson = lessonOf(catalogue, scene, render(catalogue, scene, kEyePixels));
    QCOMPARE(lesson.pixels.size(), std::size_t{8 * 12 * kEyePixels * kEyePixels * 3});
    QCOMPARE(lesson.answers, (std::vector<int>{17 + colourNamed("yellow"), 0, 0, 0}));
    QCOMPARE(lesson.owner[0], 1);          // nothing
    QCOMPARE(lesson.owner[5 * 12 + 3], 0); // row 5, column 3: the middle of the dog
    QCOMPARE(lesson.things.size(), std::size_t{1});
    const LessonThing& dog = lesson.things.front();
    QCOMPARE(dog.kind, kindNamed("dog"));
    QCOMPARE(dog.colour, colourNamed("blue"));
    QCOMPARE(dog.worn, static_cast<int>(wearables(catalogue).size()));
    QCOMPARE(dog.wornColour, kUnjudged);
    QVERIFY(near(dog.box, boxOf(catalogue, scene.objects.front())) && dog.visible);
    QVERIFY(dog.shadowed);
    const auto backdrops = freshEyeConfig(catalogue).traits[kBackdropTrait];
    auto other = scene;
    for (int answer = 0; answer < static_cast<int>(backdrops.size()); ++answer) {
        other.backdrop = backdropOfAnswer(answer);
        QCOMPARE(answersFor(other)[kBackdropTrait], answer);
        const auto settings = withoutLook(planOf(catalogue, other)).settings;
        QCOMPARE(backdrops[static_cast<std::size_t>(answer)].settings, settings);
    }
}

void TestEye::hiddenThingsAreNotJudged() {
    const auto& catalogue = theWorld().catalogue;
    auto scene = sceneWithADog();
    auto house = scene.objects.front();
    house.object = kindNamed("house");
    house.side = 9;
    house.y = 8.5;
    scene.objects.push_back(house); // stands nearer, before the dog
    const auto lesson = lessonOf(catalogue, scene, render(catalogue, scene, kEyePixels));
    QVERIFY(!lesson.things[0].visible && lesson.things[1].visible);
}

void TestEye::lessonsRepeat() {
    for (std::uint64_t number = 0; number < 6; ++number) {
        const auto a = makeLesson(theWorld(), number, {8, 8}),
                   b = makeLesson(theWorld(), number, {8, 8});
        QVERIFY(a.pixels == b.pixels && a.owner == b.owner);
        QCOMPARE(a.grid, (GridSize{8, 8}));
    }
}

void TestEye::cellsProposeBoxes() {
    // Maps as a network would make them of two cats side by side and a dog below.
    const int kinds = theWorld().catalogue.count();
    const GridSize grid{8, 8};
    GlanceMaps maps{torch::zeros({1, 8, 8, kinds + 1}), torch::zeros({1, 8, 8, 4}), {}};
    maps.kind.select(-1, kinds).fill_(8);
    const std::vector<Box> boxes{{1, 1, 2, 2}, {3.2, 1, 2, 2}, {2, 4, 4, 3}};
    for (const auto& box : boxes)
        for (int r = 0; r < grid.rows; ++r)
            for (int c = 0; c < grid.columns; ++c) {
                const double x = c + 0.5, y = r + 0.5;
                if (x < box.x || x > box.right() || y < box.y || y > box.bottom())
                    continue;
                maps.kind[0][r][c][kindNamed(box.y < 2 ? "cat" : "dog")] = 12;
                maps.box[0][r][c] = torch::tensor(
                    {x - box.x, y - box.y, box.right() - x, box.bottom() - y}, torch::kFloat);
            }
    const auto proposed = proposals(maps, 0);
    QCOMPARE(proposed.size(), boxes.size());
    for (const auto& box : boxes)
        QVERIFY(std::any_of(proposed.begin(), proposed.end(),
                            [&](const Proposal& p) { return near(p.box, box); }));
}

void TestEye::cutOutsShowTheBox() {
    // A picture whose red tells the column and whose green tells the row, at any depth of halving.
    const int rows = 16, columns = 24;
    auto pixels = torch::zeros({2, rows * kEyePixels, columns * kEyePixels, 3});
    const auto ramp = [](int cells) {
        return (torch::arange(cells * kEyePixels, torch::kFloat) + 0.5) / kEyePixels;
    };
    pixels[1].select(-1, 0) = ramp(columns).unsqueeze(0);
    pixels[1].select(-1, 1) = ramp(rows).unsqueeze(1);
    const std::vector<Frame> frames{{1, {4, 5, 1, 1}}, {0, {1, 1, 3, 3}}, {1, {6, 4, 12, 8}}};
    const auto cuts = cutOut(pixels, frames);
    QCOMPARE(cuts.sizes(), (at::IntArrayRef{3, kLookSide, kLookSide, 3}));
    QVERIFY(cuts[1].abs().max().item<float>() == 0);
    for (const int i : {0, 2}) {
        const auto& box = frames[static_cast<std::size_t>(i)].box;
        const double step = 1.5 / kLookSide; // a quarter of the sides all round
        const auto near = [](double a, double b) { return std::abs(a - b) < 0.02; };
        QVERIFY(near(cuts[i][0][0][0].item<double>(), box.x + box.width * (step / 2 - 0.25)));
        QVERIFY(
            near(cuts[i][63][63][1].item<double>(), box.bottom() + box.height * (0.25 - step / 2)));
    }
}

void TestEye::looksBecomeThings() {
    const auto config = smallEyeConfig();
    const auto worn = wearables(theWorld().catalogue);
    std::vector<float> unsure(static_cast<std::size_t>(config.kinds), 0.001F), wolf = unsure;
    wolf[static_cast<std::size_t>(kindNamed("wolf"))] = 0.5F;
    const auto wearing = static_cast<std::int64_t>(worn.size());
    const std::vector<Proposal> places{{{1, 1, 2, 2}, 1, unsure},
                                       {{1.1, 1, 2, 2}, 1, unsure},
                                       {{4, 4, 4, 4}, 1, wolf}, // the close look knows better
                                       {{0, 4, 2, 2}, 1, unsure}};
    LookMaps maps{torch::zeros({4, config.kinds + 1}),
                  torch::zeros({4, kSeenColours}),
                  torch::zeros({4, wearing + 1}),
                  torch::zeros({4, kSeenColours}),
                  torch::zeros({4, 4}),
                  torch::zeros({4, 4})};
    maps.shadow[0][1] = 1;
    maps.kind[0][kindNamed("cat")] = 20; // the same cat twice, a dog, and nothing
    maps.kind[1][kindNamed("cat")] = 12;
    maps.kind[2][kindNamed("dog")] = 20;
    maps.kind[3][config.kinds] = 20;
    maps.colour[0][colourNamed("red")] = 9;
    maps.colour[2][kSeenColours - 1] = 9;
    maps.worn.select(-1, wearing).fill_(5);
    maps.worn[2][3] = 9;
    maps.wornColour[2][colourNamed("green")] = 9;
    maps.box[2][0] = 0.25; // its left edge is a cell farther right
    const auto things = thingsIn(maps, places, worn);
    QCOMPARE(things.size(), std::size_t{2});
    QCOMPARE(things[0].kind, kindNamed("cat"));
    QVERIFY(things[0].colour == colourNamed("red") && things[0].worn < 0);
    QVERIFY(things[0].shadowed && !things[1].shadowed);
    QVERIFY(near(things[0].box, {1, 1, 2, 2}));
    QCOMPARE(things[1].kind, kindNamed("dog"));
    QVERIFY(!things[1].colour);
    QCOMPARE(things[1].worn, worn[3]);
    QVERIFY(things[1].wornColour == colourNamed("green"));
    QVERIFY(near(things[1].box, {5, 4, 3, 4}));
}

void TestEye::isSavedAndLoaded() {
    QTemporaryDir folder;
    torch::manual_seed(1);
    Eye judge(smallEyeConfig());
    std::map<std::string, torch::Tensor> weights;
    judge.visit([&](const std::string& name, torch::Tensor& weight) {
        // What the file can hold: whole steps of 1/128, of which the largest of a row is 127.
        if (weight.dim() >= 2) {
            weight = (weight * 128).round().clamp(-127, 127) / 128;
            weight.flatten(1).select(1, 0).fill_(127.0 / 128);
        }
        weights[name] = weight;
    });
    const std::filesystem::path path = folder.filePath("judge").toStdString();
    saveEye(path, kJudge, judge.config, weights);
    const Eye again = loadEye(path, kJudge);
    const auto pixels = pixelsOf(makeLesson(theWorld(), 3, {4, 6}));
    const auto a = glanced(judge.glance, pixels), b = glanced(again.glance, pixels);
    QVERIFY(torch::equal(a.kind, b.kind) && torch::equal(a.traits[0], b.traits[0]));
    QCOMPARE(a.kind.sizes(), (at::IntArrayRef{1, 4, 6, judge.config.kinds + 1}));
    QCOMPARE(a.box.sizes(), (at::IntArrayRef{1, 4, 6, 4}));
    const std::vector<Frame> frames{{0, {1, 1, 2, 2}}};
    const auto c = lookedClosely(judge.look, pixels, frames),
               d = lookedClosely(again.look, pixels, frames);
    QVERIFY(torch::equal(c.kind, d.kind) && torch::equal(c.box, d.box));
    QCOMPARE(c.worn.sizes(),
             (at::IntArrayRef{1, static_cast<std::int64_t>(judge.config.wearables.size()) + 1}));
}

void TestEye::damaged() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto kindOf = [&] {
        try {
            (void)loadEye(path, kJudge);
        } catch (const Error& error) {
            return static_cast<int>(error.kind());
        }
        return -1;
    };
    QCOMPARE(kindOf(), static_cast<int>(ErrorKind::modelMissing));
    writeSmallJudge(path);
    QCOMPARE(kindOf(), -1);
    QFile config(folder.filePath("judge.json"));
    QVERIFY(config.open(QIODevice::ReadOnly));
    const auto text = config.readAll();
    config.close();
    const auto with = [&](const char* from, const char* to) {
        auto changed = text;
        return changed.replace(from, to);
    };
    for (const QByteArray& bad :
         {with("\"wide\":8", "\"wide\":9"), with("\"wide\":8", "\"wide\":-8"),
          with("\"look\"", "\"lock\""), with("\"natural\":[", "\"natural\":[99,"),
          with("{\"settings\":[1]}", "{\"settings\":[999]}"), QByteArray("{}"),
          QByteArray("{\"kinds\":")}) {
        QVERIFY(bad != text);
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write(bad);
        config.close();
        QCOMPARE(kindOf(), static_cast<int>(ErrorKind::modelDamaged));
    }
}

void TestEye::learns() {
    QTemporaryDir folder;
    const std::filesystem::path out = folder.filePath("one").toStdString();
    EyeTraining training;
    training.world = kResources / "world";
    training.out = out;
    training.name = kEye;
    training.minutes = 0.01;
    training.engine.threads = 2;
    trainEye(training);
    const auto learned = loadEye(out, kEye).config.lessons;
    QVERIFY(learned > 0);
    trainEye(training); // goes on
    const Eye again = loadEye(out, kEye);
    QVERIFY(again.config.lessons > learned && again.config.tellsShadow);
    QCOMPARE(again.config.traits.size(), std::size_t{4});
    training.out = folder.filePath("other").toStdString(); // begins from another one
    training.name = kJudge;
    training.begin = out / kEyeFile;
    trainEye(training);
    QVERIFY(loadEye(training.out, kJudge).config.lessons > again.config.lessons);
    training.begin = out / "nobody.safetensors";
    training.out = folder.filePath("third").toStdString();
    QVERIFY(test::throws(ErrorKind::modelMissing, [&] { trainEye(training); }));
}

void TestEye::theWeightsAreGood_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("task");
    QTest::addRow("judge") << "judge" << kJudge << "paint";
    QTest::addRow("eye of the built-in model") << "models/flat" << kEye << "recolor";
}

void TestEye::theWeightsAreGood() {
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    QFETCH(const QString, task);
    const auto accuracy = checkEye(loadEye(kResources / folder.toStdString(), name.toStdString()),
                                   theWorld(), task.toStdString(), 64, 20);
    qInfo("%s", describe(name.toStdString(), accuracy).c_str());
    // What the weights in the repository reach, less a little; better ones raise the bar.
    QVERIFY(accuracy.found >= 0.9);
    QVERIFY(accuracy.invented <= 0.1);
    QVERIFY(accuracy.colour >= 0.92);
    for (const double trait : accuracy.traits)
        QVERIFY(trait >= 0.97);
}

QTEST_GUILESS_MAIN(TestEye)
#include "tst_eye.moc"
