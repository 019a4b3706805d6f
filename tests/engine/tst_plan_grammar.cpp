#include "base/random.h"
#include "engine/families/flat/plan_grammar.h"
#include "engine/tensors/safetensors.h"
#include "engine/transformer/looks.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depict;

class TestPlanGrammar : public QObject {
    Q_OBJECT

private:
    FlatMarks m_marks{300, true};

private Q_SLOTS:
    void anyAllowedWordsSayALegalPlan();
    void wordsComeBack();
    void coversSayWhatLiesThere();
    void looksShowColourTurnAndOrder();
    void looksKeepInAFile();
};

void TestPlanGrammar::anyAllowedWordsSayALegalPlan() {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Random random(seed, 1);
        const GridSize grid{random.between(4, 64), random.between(4, 16)};
        PlanGrammar grammar(m_marks, grid);
        int words = 3;
        while (!grammar.isDone()) {
            const auto ranges = grammar.allowed();
            QVERIFY(!ranges.empty());
            const auto range =
                ranges[static_cast<std::size_t>(random.below(static_cast<int>(ranges.size())))];
            QVERIFY(range.first < range.end && range.end <= m_marks.end());
            // mostly not the end
            const auto chosen = random.chance(0.98) ? ranges.back() : range;
            grammar.take(random.between(chosen.first, chosen.end - 1));
            QVERIFY(++words <= kLongestPlan);
        }
        QVERIFY(isLegal(grammar.plan(), grid));
        QVERIFY(grammar.allowed().empty());
    }
}

void TestPlanGrammar::wordsComeBack() {
    const ScenePlan plan{{2, 30},
                         {{310, 11, true, false, 0, 3, 4, 5}, {9, 0, false, true, 1, 3, 1, 2}}};
    const auto head = planHead(m_marks, {8, 9});
    QCOMPARE(head, (std::vector<int>{m_marks.plan(), m_marks.rows(8), m_marks.columns(9)}));
    const auto words = planBody(m_marks, plan);
    QCOMPARE(words.back(), m_marks.planEnd());
    PlanGrammar grammar(m_marks, {8, 8});
    int named = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        QVERIFY(!grammar.isDone());
        const bool isPlace = words[i] < m_marks.planEnd();
        QVERIFY(!isPlace || !grammar.isNaming());
        named += grammar.isNaming() ? 1 : 0;
        const auto ranges = grammar.allowed();
        QVERIFY(std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
            return words[i] >= range.first && words[i] < range.end;
        }));
        grammar.take(words[i]);
    }
    QVERIFY(grammar.isDone());
    QCOMPARE(grammar.plan(), plan);
    QCOMPARE(named,
             4); // the first look, the second kind and look, and the end where a kind could be
}

namespace {

/// Half red, half blue; the blue half takes colours. Of kinds 10 and 12.
Looks someLooks() {
    Looks looks;
    auto& tile = looks.tiles.emplace_back();
    for (int texel = 0; texel < kTileSide * kTileSide; ++texel) {
        const bool right = texel % kTileSide >= kTileSide / 2;
        auto* to = tile.data() + texel * kLookChannels;
        to[right ? 2 : 0] = 200;
        to[3] = 255;
        to[4] = right ? 255 : 0;
    }
    looks.brightness = {0.114f * 200 / 255};
    looks.tileOf[10][Looks::natural] = looks.tileOf[12][Looks::natural] = 0;
    looks.turns[10] = looks.turns[12] = true;
    looks.colours[4] = {0, 1, 0};
    looks.places[{12, 3, 4}] = {1, 1, 2, 2};
    looks.wornPlaces[{12, 10}] = {0, 0, 1, 0.5f};
    return looks;
}

} // namespace

void TestPlanGrammar::coversSayWhatLiesThere() {
    Looks looks = someLooks();
    looks.tileOf[11][Looks::natural] = 0;
    const ScenePlan plan{{2},
                         {{10, 1, false, false, 0, 0, 4, 4}, {11, 2, true, false, 2, 2, 4, 4}}};
    const auto outside = coverOf(plan, 7, 7);
    QCOMPARE(outside.rows[0], 2);
    QVERIFY(std::all_of(outside.rows.begin() + 1, outside.rows.end(),
                        [](int row) { return row == -1; }));
    QCOMPARE(looks.at(plan, 7, 7), CellLook{});
    const auto both = coverOf(plan, 3, 3); // the nearer one first
    QCOMPARE(both.rows[kMostSettings], kPlanSettings + 11);
    QCOMPARE(both.rows[kMostSettings + kCoverFeatures], kPlanSettings + kCoverLayerRows + 10);
    for (const auto row : both.rows)
        QVERIFY(row < kCoverRows);
    QCOMPARE(int(looks.at(plan, 3, 3)[3]), 255);
    // The same part of the same thing elsewhere is the same.
    ScenePlan moved = plan;
    moved.things[1].top = 3;
    QCOMPARE(looks.at(moved, 6, 5), looks.at(plan, 5, 5));
}

void TestPlanGrammar::looksShowColourTurnAndOrder() {
    const Looks looks = someLooks();
    const auto at = [&](const PlannedThing& thing, int row, int column, int x, int y) {
        const CellLook look = looks.at({{}, {thing}}, row, column);
        const auto* from = look.data() + 4 * (y * kLookPoints + x);
        return std::array<int, 4>{from[0], from[1], from[2], from[3]};
    };
    using Seen = std::array<int, 4>;
    const PlannedThing plain{10, 0, false, false, 0, 0, 2, 2};
    QCOMPARE(at(plain, 0, 0, 0, 0), (Seen{200, 0, 0, 255})); // the left half is red
    QCOMPARE(at(plain, 1, 1, 7, 7), (Seen{0, 0, 200, 255})); // the right one blue
    auto turned = plain;
    turned.mirrored = true;
    QCOMPARE(at(turned, 0, 0, 0, 0), (Seen{0, 0, 200, 255}));
    auto green = plain; // the part that takes a colour is the right one
    green.colour = 4;
    QCOMPARE(at(green, 0, 0, 0, 0), (Seen{200, 0, 0, 255}));
    QCOMPARE(at(green, 0, 1, 7, 0), (Seen{0, 255, 0, 255}));
    // Known places: kind 12 of 3 x 4 cells lies in the lower two rows of the middle columns.
    const PlannedThing placed{12, 0, false, false, 0, 0, 3, 4};
    QCOMPARE(at(placed, 0, 1, 4, 4), (Seen{0, 0, 0, 0}));
    QCOMPARE(at(placed, 2, 1, 1, 4), (Seen{200, 0, 0, 255}));
    QCOMPARE(at(placed, 2, 0, 4, 4), (Seen{0, 0, 0, 0}));
    // What is worn goes where its wearer is: the upper half.
    const ScenePlan dressed{{},
                            {{12, 0, false, false, 0, 0, 3, 4}, {10, 0, false, true, 1, 1, 1, 2}}};
    const auto worn = looks.at(dressed, 1, 2);
    QCOMPARE(int(worn[4 * 7 + 2]), 200); // blue up there
    QVERIFY(looks.at({{}, {{11, 0, false, false, 0, 0, 1, 1}}}, 0, 0) == CellLook{});
}

void TestPlanGrammar::looksKeepInAFile() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("looks.safetensors").toStdString();
    Looks looks = someLooks();
    looks.grounds = {{82, {22, 24, 30}}};
    looks.colourTerms = {{0.5f, 0, 1}, {-2, 0.25f, 0}};
    saveLooks(file, looks);
    QVERIFY(loadLooks(file).mapColours.empty()); // as older books
    looks.mapColours.assign(kPlanKinds, {1, 2, 3});
    looks.mapColours[7] = {200, 0, 255};
    looks.maps = {{80, Looks::MapForm::edges}, {82, Looks::MapForm::shapes}};
    saveLooks(file, looks);
    const Looks again = loadLooks(file);
    QVERIFY(again.mapColours == looks.mapColours && again.maps == looks.maps);
    QVERIFY(again.grounds == looks.grounds && again.colourTerms == looks.colourTerms);
    QVERIFY(again.tiles == looks.tiles && again.tileOf == looks.tileOf);
    const ScenePlan plan{{}, {{12, 4, true, false, 0, 0, 3, 4}, {10, 0, false, true, 1, 1, 1, 2}}};
    for (int cell = 0; cell < 12; ++cell)
        QCOMPARE(again.at(plan, cell / 4, cell % 4), looks.at(plan, cell / 4, cell % 4));
    Looks broken = looks;
    broken.tileOf[3][0] = 99; // no such tile
    saveLooks(file, broken);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { (void)loadLooks(file); }));
    broken = looks;
    broken.colourTerms[1][0] = std::numeric_limits<float>::quiet_NaN();
    saveLooks(file, broken);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { (void)loadLooks(file); }));
    broken = looks;
    broken.grounds[kPlanSettings] = {}; // no such setting
    saveLooks(file, broken);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { (void)loadLooks(file); }));
    broken = looks;
    broken.maps[81] = static_cast<Looks::MapForm>(3); // no such map
    saveLooks(file, broken);
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { (void)loadLooks(file); }));
    // Pages of which some are missing, or more are there than are told.
    looks.pages[{3, 1, 2}] = {{{1, 2, 3}}, {4, 5, 6}};
    for (const int more : {-1, 0, 1}) {
        saveLooks(file, looks);
        std::map<std::string, torch::Tensor> tensors;
        {
            const auto whole = SafetensorsFile::open(file);
            for (const auto& name : whole.names())
                tensors[name] = whole.tensor(name).clone();
        }
        const auto pages = tensors.at("pages");
        tensors["pages"] = more < 0   ? pages.slice(0, 0, -1).clone()
                           : more > 0 ? torch::cat({pages, torch::ones({1}, torch::kByte)})
                                      : pages;
        if (more == 0)
            tensors["pageIndex"] = tensors["pageIndex"] + 90; // no such look
        writeSafetensors(file, tensors);
        QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { (void)loadLooks(file); }));
    }
}

QTEST_APPLESS_MAIN(TestPlanGrammar)
#include "tst_plan_grammar.moc"
