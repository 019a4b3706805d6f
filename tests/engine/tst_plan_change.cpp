#include "base/random.h"
#include "engine/families/flat/plan_writer.h"
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
    void likelyWordsAreWritten();
    void whatIsHardlyMeantIsNotThere();
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

namespace {

/// A writer that edits a red car (kind 1) and a dog (kind 2).
struct Writing {
    FlatMarks marks{300, true};
    ScenePlan before{{1}, {{.kind = 1, .colour = 3}, {.kind = 2, .left = 4}}};
    FlatSequence sequence{marks, 1};
    PlanWriter writer{marks, kGrid, {.temperature = 1}, sequence, &before};
    /// Chooses, where this word has that share of the whole vocabulary and `other` the rest.
    void choose(int word, double share = 0.9999, int other = -1) {
        const auto size = static_cast<std::size_t>(marks.end());
        std::vector<float> logits(size, static_cast<float>(std::log((1 - share) / marks.end())));
        if (other >= 0) {
            std::fill(logits.begin(), logits.end(), -30.0f);
            logits[static_cast<std::size_t>(other)] = static_cast<float>(std::log(1 - share));
        }
        logits[static_cast<std::size_t>(word)] = static_cast<float>(std::log(share));
        writer.choose(logits, sequence);
    }
};

} // namespace

void TestPlanChange::likelyWordsAreWritten() {
    Writing w;
    const auto& m = w.marks;
    const std::vector<int> words{m.change(),   m.instead(), m.kind(2),  m.look(0),
                                 m.columns(4), m.rows(0),   m.planEnd()};
    for (const int word : words)
        w.choose(word);
    QVERIFY(w.writer.isDone() && !w.writer.pointsAtNothing());
    QCOMPARE(w.writer.plan(), (ScenePlan{{1}, {w.before.things[0]}}));
    const auto& said = w.sequence.words();
    QVERIFY(std::equal(words.begin(), words.end(), said.end() - static_cast<int>(words.size())));
}

void TestPlanChange::whatIsHardlyMeantIsNotThere() {
    for (const double share : {0.5, 0.01}) { // of the dog; the rest means an elephant
        Writing w;
        const auto& m = w.marks;
        w.choose(m.change());
        w.choose(m.instead());
        w.choose(m.kind(2), share, m.kind(9));
        QCOMPARE(w.writer.pointsAtNothing(), share < 0.1);
        QCOMPARE(w.sequence.words().back(), m.kind(share < 0.1 ? 9 : 2));
        if (share < 0.1)
            QCOMPARE(w.writer.plan(), w.before);
    }
    Writing w; // nor is a blue car where there is a red one
    const auto& m = w.marks;
    for (const int word : {m.change(), m.behind(), m.kind(1), m.look(5)})
        w.choose(word);
    QVERIFY(w.writer.isDone() && w.writer.pointsAtNothing());
}

QTEST_APPLESS_MAIN(TestPlanChange)
#include "tst_plan_change.moc"
