#include "base/random.h"
#include "engine/families/flat/plan_grammar.h"
#include "generation/plan_change.h"

#include <QTest>

#include <algorithm>

using namespace depict;

namespace {

constexpr GridSize kGrid{12, 10};

PlannedThing someThing(Random& random) {
    PlannedThing thing;
    thing.kind = random.below(4); // few, so that things are alike now and then
    thing.colour = random.below(3);
    thing.worn = random.chance(0.2);
    thing.top = random.below(kGrid.rows);
    thing.left = random.below(kGrid.columns);
    return thing;
}

/// A plan and what some edits made of it.
std::pair<ScenePlan, ScenePlan> someEdit(Random& random) {
    ScenePlan before{{3, 40}, {}};
    for (int i = random.below(8); i > 0; --i) {
        auto thing = someThing(random);
        thing.left = i; // so that each has a name of its own
        before.things.push_back(thing);
    }
    auto after = before;
    for (int edits = random.below(4); edits > 0; --edits) {
        auto& things = after.things;
        const auto at = things.begin() + random.below(static_cast<int>(things.size()) + 1);
        if (random.chance(0.4))
            things.insert(at, someThing(random));
        else if (at != things.end() && random.chance(0.5))
            *at = someThing(random);
        else if (at != things.end())
            things.erase(at);
        if (random.chance(0.2))
            after.settings = {random.below(20)};
    }
    for (auto* plan : {&before, &after})
        if (!plan->things.empty())
            plan->things[0].worn = false; // by whom?
    return {before, after};
}

} // namespace

class TestPlanChange : public QObject {
    Q_OBJECT

private:
    FlatMarks m_marks{300, true};

    /// The plan that the words say as a change, if each of them is allowed.
    std::optional<ScenePlan> said(const std::vector<int>& words, const ScenePlan& before) {
        PlanGrammar grammar(m_marks, kGrid, &before);
        for (const int word : words) {
            const auto ranges = grammar.allowed();
            if (std::none_of(ranges.begin(), ranges.end(), [&](const auto& range) {
                    return word >= range.first && word < range.end;
                }))
                return {};
            grammar.take(word);
        }
        if (!grammar.isDone())
            return {};
        return grammar.plan();
    }

private Q_SLOTS:
    void changesMakeTheOtherPlan();
    void wordsOfAChangeComeBack();
    void oneThingMoreIsAFewWords();
    void whatIsNotThereEndsThePlan();
    void anyAllowedWordsSayALegalPlan();
};

void TestPlanChange::changesMakeTheOtherPlan() {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Random random(seed, 1);
        const auto [before, after] = someEdit(random);
        QVERIFY(isChange(before, after));
        const auto change = changeOf(before, after);
        QCOMPARE(changed(before, change), after);
        QCOMPARE(change == PlanChange{}, before == after);
    }
    QVERIFY(!isChange({{1}, {}}, {}));
}

void TestPlanChange::wordsOfAChangeComeBack() {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Random random(seed, 2);
        const auto [before, after] = someEdit(random);
        const auto plan = said(changeBody(m_marks, after, before), before);
        QVERIFY(plan.has_value());
        QCOMPARE(*plan, after);
        QCOMPARE(said(planBody(m_marks, after), before), after); // all of it may be said too
    }
}

void TestPlanChange::oneThingMoreIsAFewWords() {
    const PlannedThing car{.kind = 1}, dog{.kind = 2, .left = 4}, hat{.kind = 3, .worn = true};
    const ScenePlan before{{1}, {car, dog}};
    const auto& m = m_marks;
    const auto naming = [&](int mark, const PlannedThing& thing) {
        return std::vector<int>{mark, m.kind(thing.kind), m.look(lookOf(thing)),
                                m.columns(thing.left), m.rows(thing.top)};
    };
    const auto words = [&](const ScenePlan& after) { return changeBody(m, after, before); };
    QCOMPARE(words(before), (std::vector<int>{m.change(), m.planEnd()}));
    auto gone = naming(m.instead(), dog);
    gone.insert(gone.begin(), m.change());
    gone.push_back(m.planEnd());
    QCOMPARE(words({{1}, {car}}), gone);
    const auto added = words({{1}, {car, dog, {.kind = 9}}});
    QCOMPARE(added.size(), 9U);
    QCOMPARE(added[1], m.inFront());
    // What is worn is told by whom, in front of all too.
    for (const auto& after : {ScenePlan{{1}, {car, hat, dog}}, ScenePlan{{1}, {car, dog, hat}}}) {
        const auto worn = words(after);
        const auto host = naming(m.behind(), after.things[1] == hat ? car : dog);
        QVERIFY(std::equal(host.begin(), host.end(), worn.begin() + 1));
    }
}

void TestPlanChange::whatIsNotThereEndsThePlan() {
    const ScenePlan before{{1}, {{.kind = 1}}};
    PlanGrammar grammar(m_marks, kGrid, &before);
    for (const int word : {m_marks.change(), m_marks.instead()})
        grammar.take(word);
    QVERIFY(grammar.isPointing());
    QCOMPARE(grammar.pointable(), std::vector<int>{m_marks.kind(1)});
    grammar.take(m_marks.kind(7));
    QVERIFY(grammar.isDone() && grammar.pointsAtNothing());
    QCOMPARE(grammar.plan(), before);
}

void TestPlanChange::anyAllowedWordsSayALegalPlan() {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Random random(seed, 3);
        ScenePlan before{{5}, {}};
        for (int i = random.below(kMostPlanned + 1); i > 0; --i)
            before.things.push_back(someThing(random));
        PlanGrammar grammar(m_marks, kGrid, &before);
        int words = 3;
        grammar.take(m_marks.change());
        while (!grammar.isDone()) {
            const auto ranges = grammar.allowed();
            QVERIFY(!ranges.empty());
            const auto& range = random.chance(0.95) ? ranges.back()
                                                    : ranges[static_cast<std::size_t>(random.below(
                                                          static_cast<int>(ranges.size())))];
            QVERIFY(range.first < range.end && range.end <= m_marks.end());
            const auto known = grammar.isPointing() ? grammar.pointable() : std::vector<int>{};
            grammar.take(known.empty() ? random.between(range.first, range.end - 1)
                                       : known[static_cast<std::size_t>(
                                             random.below(static_cast<int>(known.size())))]);
            QVERIFY(++words < kLongestPlan);
        }
        QVERIFY(isLegal(grammar.plan(), kGrid));
    }
}

QTEST_APPLESS_MAIN(TestPlanChange)
#include "tst_plan_change.moc"
