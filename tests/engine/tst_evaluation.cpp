#include "base/error.h"
#include "evaluation/asked.h"
#include "evaluation/contact_sheet.h"
#include "evaluation/evaluate.h"
#include "evaluation/fresh_sample.h"
#include "evaluation/measuring.h"
#include "evaluation/metrics.h"
#include "evaluation/truth_measures.h"
#include "generation/scripted_painter.h"
#include "small_eye.h"
#include "world/render.h"
#include "world/task.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace depict;
using world::kColours;

namespace {

Image filled(Size size, std::uint8_t r, std::uint8_t g, std::uint8_t b) {
    PixelBuffer pixels(size);
    pixels.fill(r, g, b);
    return std::move(pixels).freeze();
}

/// `left` columns of one gray, the rest of another.
Image halves(Size size, int left, std::uint8_t gray, std::uint8_t other) {
    PixelBuffer pixels(size);
    pixels.fill(other, other, other);
    pixels.paste(filled({left, size.height}, gray, gray, gray), 0, 0);
    return std::move(pixels).freeze();
}

SeenObject seen(const char* id, world::Box box, std::optional<int> colour = {}) {
    SeenObject object;
    object.object = kindNamed(id);
    object.colour = colour;
    object.box = box;
    return object;
}

/// What a judge without faults would see.
SeenPicture truthOf(const world::Scene& scene) {
    const auto& catalogue = theWorld().catalogue;
    SeenPicture picture;
    picture.grid = scene.grid;
    picture.backdrop = {scene.backdrop.id, scene.backdrop.colour, 0};
    for (const auto& object : scene.objects) {
        SeenObject one;
        one.object = object.object;
        one.colour = colourWord(catalogue[object.object], object.colour);
        one.box = boxOf(catalogue, object);
        if (!object.worn.empty())
            one.worn = world::Worn{
                object.worn.front().object,
                colourWord(catalogue[object.worn.front().object], object.worn.front().colour)};
        picture.objects.push_back(one);
    }
    return picture;
}

double meanOf(const Measures& measures, const std::string& name) {
    const Measure* measure = measures.find(name);
    return measure ? measure->mean() : -1;
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likenessOfPictures();
    void depth();
    void segments();
    void changesByCell();
    void answers_data();
    void answers();
    void otherWaysToAnswer();
    void sceneChecks_data();
    void sceneChecks();
    void drawnResultsHold_data();
    void drawnResultsHold();
    void plansAgainstTheTruth();
    void looksOfDrawnScenes_data();
    void looksOfDrawnScenes();
    void oneResult_data();
    void oneResult();
    void numbersAfterSeveralEdits_data();
    void numbersAfterSeveralEdits();
    void everyTaskIsMeasured();
    void endToEnd();
    void stopsEarly();
};

void TestEvaluation::likenessOfPictures() {
    const Image black = filled({8, 8}, 0, 0, 0), gray = filled({8, 8}, 51, 51, 51);
    QCOMPARE(peakSignalToNoise(black, black), 99.0);
    QVERIFY(std::abs(peakSignalToNoise(black, gray) - 20 * std::log10(5.0)) < 1e-9);
}

void TestEvaluation::depth() {
    const Image near = filled({4, 4}, 255, 255, 255), far = filled({4, 4}, 0, 0, 0);
    QCOMPARE(depthError(near, near), 0.0);
    QCOMPARE(depthError(near, far), 0.9); // 1 instead of 10
    QCOMPARE(depthError(far, near), 9.0); // 10 instead of 1
    QCOMPARE(depthError(halves({4, 4}, 2, 0, 255), far), 0.45);
}

void TestEvaluation::segments() {
    const std::vector<world::Rgb> palette{{0, 0, 0}, {200, 200, 200}};
    const auto truth = classesOf(halves({8, 4}, 4, 200, 0), palette);
    const auto half = classesOf(halves({8, 4}, 2, 200, 0), palette);
    QCOMPARE(meanIntersectionOverUnion(truth, truth, 2), 1.0);
    QCOMPARE(meanIntersectionOverUnion(half, truth, 2), (0.5 + 4.0 / 6) / 2);
    const auto odd = classesOf(halves({8, 4}, 4, 100, 0), palette); // near no colour
    QCOMPARE(odd.front(), -1);
    QCOMPARE(meanIntersectionOverUnion(odd, truth, 2), 0.5);
    QCOMPARE(shownIntersectionOverUnion(halves({8, 4}, 2, 250, 20), halves({8, 4}, 4, 250, 20)),
             0.5);
    QCOMPARE(shownIntersectionOverUnion(filled({8, 4}, 20, 20, 20), filled({8, 4}, 20, 20, 20)),
             1.0);
}

void TestEvaluation::changesByCell() {
    const GridSize grid{4, 4};
    const Image before = filled({32, 32}, 10, 10, 10);
    PixelBuffer pixels = before.thaw();
    pixels.row(9)[4 * 9] = 11; // one pixel of the cell in row 1, column 1
    const Image after = std::move(pixels).freeze();
    const auto changed = changedCells(before, after, grid);
    QCOMPARE(std::count(changed.begin(), changed.end(), true), 1);
    QVERIFY(changed[5]);
    const auto wider = depict::grown(changed, grid);
    QCOMPARE(std::count(wider.begin(), wider.end(), true), 9);
    QVERIFY(wider[0] && wider[10] && !wider[3] && !wider[12]);
    const auto off = cellDifferences(before, after, grid);
    QCOMPARE(off[0], 0.0);
    QCOMPARE(off[5], 1.0 / 3 / 64);
}

void TestEvaluation::answers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("as it is") << "two cats"
                              << "two cats";
    QTest::newRow("capital and full stop") << "Two  cats."
                                           << "two cats";
    QTest::newRow("outer spaces") << " Two cats. "
                                  << "two cats";
    QTest::newRow("chinese") << "两只猫。"
                             << "两只猫";
    QTest::newRow("hindi") << "दो बिल्लियाँ।"
                           << "दो बिल्लियाँ";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestEvaluation::answers() {
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QCOMPARE(QString::fromStdString(normalised(text.toStdString())), normal);
}

void TestEvaluation::otherWaysToAnswer() {
    FreshSample asked;
    asked.task = "ask_color";
    for (int i = 0; i < 5; ++i) {
        asked.number = i;
        const auto sample = freshSample(theWorld(), asked);
        QVERIFY(answersRight(theWorld(), sample, sample.answer));
        Random random(7);
        const auto& book = theWorld().books[sample.language];
        QVERIFY(answersRight(theWorld(), sample,
                             *book.sentence(sample.answerList, *sample.answerSlots, random)));
        auto wrong = *sample.answerSlots;
        wrong.colour = (*wrong.colour + 1) % static_cast<int>(kColours.size());
        QVERIFY(
            !answersRight(theWorld(), sample, *book.sentence(sample.answerList, wrong, random)));
        QVERIFY(!answersRight(theWorld(), sample, ""));
    }
}

void TestEvaluation::sceneChecks_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("wrong"); // what does not hold; "" = nothing
    QTest::newRow("all holds") << 2 << "red"
                               << "left"
                               << "";
    QTest::newRow("count") << 3 << "red"
                           << "left"
                           << "count";
    QTest::newRow("colour") << 2 << "blue"
                            << "left"
                            << "colour";
    QTest::newRow("place") << 2 << "red"
                           << "right"
                           << "place";
}

void TestEvaluation::sceneChecks() {
    QFETCH(int, number);
    QFETCH(QString, colour);
    QFETCH(QString, position);
    QFETCH(QString, wrong);
    SeenPicture picture;
    picture.grid = {16, 16};
    picture.backdrop.id = 3;
    picture.objects = {seen("cat", {1, 8, 3, 3}, colourNamed("red")),
                       seen("cat", {4.5, 8, 3, 3}, colourNamed("red")), seen("dog", {11, 8, 4, 4})};
    world::ScenePhrase asked;
    world::PlacedPhrase cats;
    cats.np = {kindNamed("cat"), 0, colourNamed(colour.toUtf8()), {}, number};
    cats.position = world::indexOf(world::kPositions, position.toStdString());
    asked.objects = {cats};
    asked.backdrop = world::BackdropPhrase{3, {}};
    Measures measures;
    checkScene(theWorld().catalogue, asked, picture, measures);
    QCOMPARE(meanOf(measures, "present"), 1.0);
    QCOMPARE(meanOf(measures, "backdrop"), 1.0);
    for (const char* name : {"colour", "count", "place"})
        QCOMPARE(meanOf(measures, name), wrong == name ? 0.0 : 1.0);
    QCOMPARE(meanOf(measures, "all"), wrong.isEmpty() ? 1.0 : 0.0);
    picture.objects.clear();
    picture.backdrop.id = 4;
    Measures none;
    checkScene(theWorld().catalogue, asked, picture, none);
    for (const char* name : {"present", "colour", "count", "place", "backdrop", "all"})
        QCOMPARE(meanOf(none, name), 0.0);
}

void TestEvaluation::drawnResultsHold_data() {
    QTest::addColumn<QString>("task");
    for (const char* task : {"paint", "add", "add_wear", "remove", "replace", "recolor", "move",
                             "enlarge", "shrink", "set_backdrop"})
        QTest::newRow(task) << task;
}

/// Seen without faults, the drawn result shows what was asked, and an edit's source does not.
void TestEvaluation::drawnResultsHold() {
    QFETCH(QString, task);
    const auto& catalogue = theWorld().catalogue;
    FreshSample asked;
    asked.task = task.toStdString();
    for (asked.number = 0; asked.number < 12; ++asked.number) {
        const auto sample = freshSample(theWorld(), asked);
        const auto after = truthOf(*sample.targetScene);
        if (sample.slots.scene) {
            Measures measures;
            checkScene(catalogue, *sample.slots.scene, after, measures);
            QVERIFY2(meanOf(measures, "all") == 1, sample.words.c_str());
            continue;
        }
        QVERIFY2(changeIsThere(catalogue, sample, after), sample.words.c_str());
        QVERIFY2(!changeIsThere(catalogue, sample, truthOf(sample.inputScenes.front())),
                 sample.words.c_str());
    }
}

void TestEvaluation::plansAgainstTheTruth() {
    QCOMPARE(orderedShare({1, 2, 3}, {1, 2, 3}), 1.0);
    QCOMPARE(orderedShare({3, 2, 1}, {1, 2, 3}), 1.0 / 3);
    QCOMPARE(orderedShare({1, 2, 2, 3}, {1, 2, 3}), 0.75);
    QCOMPARE(orderedShare({}, {1}), 0.0);
    const int letter = world::kCharacterKind;
    const ScenePlan truth{{3}, {{5, 1}, {5, 1}, {7, 0}, {letter + 1, 0}, {letter + 2, 0}}};
    Measures same, other;
    measurePlan(truth, truth, same);
    for (const char* name : {"plan settings", "plan things", "plan letters"})
        QCOMPARE(meanOf(same, name), 1.0);
    measurePlan({{4}, {{5, 1}, {5, 2}, {7, 0}, {letter + 1, 0}}}, truth, other);
    QCOMPARE(meanOf(other, "plan settings"), 0.0);
    QCOMPARE(meanOf(other, "plan things"), 2.0 / 3);
    QCOMPARE(meanOf(other, "plan letters"), 0.5);
    Measures none;
    measurePlan({{3}, {}}, {{3}, {}}, none);
    QVERIFY(!std::as_const(none).find("plan letters")); // there are none to be right
}

void TestEvaluation::looksOfDrawnScenes_data() {
    QTest::addColumn<QString>("task");
    QTest::newRow("style") << "set_style";
    QTest::newRow("weather") << "set_weather";
}

/// A drawn result has the look that was asked for, and its source another.
void TestEvaluation::looksOfDrawnScenes() {
    QFETCH(QString, task);
    const auto& catalogue = theWorld().catalogue;
    FreshSample asked;
    asked.task = task.toStdString();
    asked.cells = 64;
    const bool isStyle = task == "set_style";
    for (asked.number = 0; asked.number < 6; ++asked.number) {
        const auto sample = freshSample(theWorld(), asked);
        const auto& scene = *sample.targetScene;
        const auto isRight = [&](const Image& picture) {
            return isStyle ? nearestStyle(catalogue, scene, picture, false) == scene.style
                           : nearestWeather(catalogue, scene, picture, false) == scene.weather;
        };
        QVERIFY2(isRight(sample.target), sample.words.c_str());
        QVERIFY2(!isRight(sample.inputs.front()), sample.words.c_str());
    }
}

void TestEvaluation::oneResult_data() {
    QTest::addColumn<QString>("task");
    for (const auto& task : world::tasks())
        if (hasOneResult(task.id))
            QTest::newRow(std::string(task.id).c_str())
                << QString::fromStdString(std::string(task.id));
}

void TestEvaluation::oneResult() {
    QFETCH(QString, task);
    FreshSample asked;
    asked.task = task.toStdString();
    asked.cells = 64;
    const auto sample = freshSample(theWorld(), asked);
    const auto& source = sample.inputs.front();
    QCOMPARE(doneShare(source, sample.target, sample.target, sample.grid),
             std::optional<double>(1));
    QCOMPARE(doneShare(source, source, sample.target, sample.grid), std::optional<double>(0));
    QVERIFY(!doneShare(source, source, source, sample.grid));
}

void TestEvaluation::numbersAfterSeveralEdits_data() {
    QTest::addColumn<QString>("task");
    for (const char* task : {"combine", "combine_first", "combine3", "remove_number"})
        QTest::newRow(task) << task;
}

void TestEvaluation::numbersAfterSeveralEdits() {
    QFETCH(QString, task);
    FreshSample asked;
    asked.task = task.toStdString();
    asked.cells = 64;
    for (asked.number = 0; asked.number < 6; ++asked.number) {
        const auto sample = freshSample(theWorld(), asked);
        QCOMPARE(numbersRight(sample, truthOf(*sample.targetScene)), 1.0);
        for (const auto& scene : sample.inputScenes)
            QVERIFY(numbersRight(sample, truthOf(scene)) < 1);
    }
}

/// A painter that paints anything at all gets at least one measure in each of the world's tasks.
void TestEvaluation::everyTaskIsMeasured() {
    QTemporaryDir folder;
    writeSmallJudge(folder.path().toStdString());
    const Eye judge = loadEye(folder.path().toStdString(), kJudge);
    ScriptedPainter painter;
    const MeasuringTools tools{theWorld(), judge, painter, {}, false, {}};
    for (const auto& task : world::tasks()) {
        FreshSample asked;
        asked.task = task.id;
        asked.cells = 36;
        const auto result = measured(tools, freshSample(theWorld(), asked), 1);
        QVERIFY2(!result.painted.list().empty(), std::string(task.id).c_str());
        for (const auto& [name, measure] : result.painted.list())
            QVERIFY2(measure.mean() >= 0, name.c_str());
    }
}

void TestEvaluation::endToEnd() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeSmallJudge(path / "judge");
    QStringList lines;
    EvaluateSettings settings;
    settings.world = kResources / "world";
    settings.judge = path / "judge";
    settings.tasks = {"paint", "recolor", "depth", "segment", "segment_all", "ask_count"};
    settings.languages = {"en", "zh"};
    settings.samples = 2;
    settings.cells = 36;
    settings.report = path / "report.json";
    settings.sheets = path / "sheets";
    settings.print = [&](const std::string& line) { lines << QString::fromStdString(line); };
    ScriptedPainter painter;
    evaluateWith(painter, settings, 512);
    QVERIFY(lines.filter("Judge on ").size() == 1);
    QVERIFY(lines.filter("Picture tokenizer").size() == 1);
    for (const auto& task : settings.tasks)
        QCOMPARE(lines.filter(QRegularExpression("^" + QString::fromStdString(task) + " +samples"))
                     .size(),
                 1);
    QFile report(folder.filePath("report.json"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(report.readAll()).object();
    QVERIFY(json["judge"].toObject()["pictures"].toInt() > 0);
    int seenRows = 0;
    for (const auto& value : json["rows"].toArray()) {
        const auto row = value.toObject();
        const auto painted = row["painted"].toObject();
        QVERIFY(!painted.isEmpty());
        if (row["task"] == "paint" && row["part"] == "unseen")
            QCOMPARE(row["samples"].toInt(), 1);
        if (row["task"] == "recolor")
            QVERIFY(painted.contains("change") && painted.contains("kept"));
        if (row["task"] == "ask_count" || row["task"] == "paint" || row["task"] == "recolor") {
            for (const auto& measure : painted) // blocks of colour show nothing that was asked
                QVERIFY(measure.toObject()["mean"].toDouble() <= 1);
            ++seenRows;
        }
    }
    QVERIFY(seenRows >= 8);
    QVERIFY(QFile::exists(folder.filePath("sheets/paint-en.png")));
    QFile words(folder.filePath("sheets/recolor-en.txt"));
    QVERIFY(words.open(QIODevice::ReadOnly));
    const auto sentences = QString::fromUtf8(words.readAll()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(sentences.size(), 2);
    QVERIFY(sentences[0].startsWith("1. ") && sentences[1].startsWith("2. "));
    QFile page(folder.filePath("sheets/index.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto html = QString::fromUtf8(page.readAll());
    QCOMPARE(html.count("<img"), 14); // six tasks and unseen paintings, in two languages
    QVERIFY(html.contains("paint-zh-unseen.png"));
}

void TestEvaluation::stopsEarly() {
    QTemporaryDir folder;
    writeSmallJudge(folder.path().toStdString());
    EvaluateSettings settings;
    settings.world = kResources / "world";
    settings.judge = folder.path().toStdString();
    settings.stop = [] { return true; };
    ScriptedPainter painter;
    evaluateWith(painter, settings, 0);
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
