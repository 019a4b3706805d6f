#include "base/random.h"
#include "engine/families/flat/plan_grammar.h"

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
    void spritesTellPartsApart();
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

void TestPlanGrammar::coversSayWhatLiesThere() {
    const ScenePlan plan{{2},
                         {{10, 1, false, false, 0, 0, 4, 4}, {11, 2, true, false, 2, 2, 4, 4}}};
    const auto outside = coverOf(plan, 7, 7, 100);
    QCOMPARE(outside.rows[0], 2);
    QVERIFY(std::all_of(outside.rows.begin() + 1, outside.rows.end(),
                        [](int row) { return row == -1; }));
    QCOMPARE(outside.sprites[0], -1);
    const auto both = coverOf(plan, 3, 3, 100); // the nearer one first
    QCOMPARE(both.rows[kMostSettings], kPlanSettings + 11);
    QCOMPARE(both.rows[kMostSettings + kCoverFeatures], kPlanSettings + kCoverLayerRows + 10);
    for (const auto row : both.rows)
        QVERIFY(row < kCoverRows);
    QVERIFY(both.sprites[0] >= 0 && both.sprites[0] < 100 && both.sprites[1] >= 0);
    // The same part of the same thing elsewhere is the same.
    ScenePlan moved = plan;
    moved.things[1].top = 3;
    QCOMPARE(coverOf(moved, 5, 4, 100).sprites[0], coverOf(plan, 4, 4, 100).sprites[0]);
    QCOMPARE(coverOf(plan, 3, 3, 0).sprites[0], -1);
}

void TestPlanGrammar::spritesTellPartsApart() {
    std::vector<std::int32_t> seen;
    for (int kind = 0; kind < 20; ++kind) {
        const ScenePlan plan{{}, {{kind, 0, false, false, 0, 0, 5, 5}}};
        for (int cell = 0; cell < 25; ++cell)
            seen.push_back(coverOf(plan, cell / 5, cell % 5, 1 << 16).sprites[0]);
    }
    std::sort(seen.begin(), seen.end());
    const auto different = std::unique(seen.begin(), seen.end()) - seen.begin();
    QVERIFY(different > 490); // of 500, in 65,536 places
}

QTEST_APPLESS_MAIN(TestPlanGrammar)
#include "tst_plan_grammar.moc"
