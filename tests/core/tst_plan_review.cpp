// What of a plan is found in a picture.
#include "generation/plan_review.h"

#include <QTest>

#include <algorithm>

using namespace depict;
using Wish = ReviewedClause::Wish;
using Verdict = ReviewedClause::Verdict;

namespace {

constexpr GridSize kGrid{16, 16};
const PlannedThing kDog{3, 0, false, false, 10, 4, 4, 4}, kCar{7, 2, false, false, 9, 9, 5, 6},
    kCap{12, 1, false, true, 8, 5, 2, 2};

int met(const std::vector<ReviewedClause>& review) {
    return int(
        std::count_if(review.begin(), review.end(), [](const auto& c) { return c.isMet(); }));
}

PlannedThing moved(PlannedThing thing, int columns) {
    thing.left += columns;
    return thing;
}

PlannedThing coloured(PlannedThing thing, int colour) {
    thing.colour = colour;
    return thing;
}

/// What the clause says of it, nothing where there is none.
std::optional<Verdict> verdict(const std::vector<ReviewedClause>& review, Wish wish,
                               const std::optional<PlannedThing>& thing,
                               std::optional<int> setting = {}) {
    for (const ReviewedClause& clause : review)
        if (clause.wish == wish && clause.thing == thing && clause.setting == setting)
            return clause.verdict;
    return {};
}

} // namespace

class TestPlanReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newPicture();
    void coloursAreClausesOfTheirOwn();
    void twoAreNotOne();
    void addedAndRemoved();
    void recoloured();
    void movedThingsHaveNotGone();
    void whatIsWorn();
    void whatIsKept();
    void nothingSeenTellsNothing();
    void whatIsNeverSeenIsUnknown();
};

/// Letters, say: a reader that knows none of them says neither yes nor no.
void TestPlanReview::whatIsNeverSeenIsUnknown() {
    const PlannedThing letter{400, 5, false, false, 1, 1, 1, 1};
    const ScenePlan plan{{2}, {kDog, letter}}, seen{{2}, {kDog}};
    const auto blind = reviewed(plan, seen, kGrid, nullptr, 300);
    QCOMPARE(verdict(blind, Wish::shown, kDog), Verdict::yes);
    QCOMPARE(verdict(blind, Wish::shown, letter), Verdict::unknown);
    QCOMPARE(verdict(blind, Wish::colour, letter), Verdict::unknown);
    QCOMPARE(verdict(reviewed(plan, seen, kGrid, nullptr), Wish::shown, letter), Verdict::no);
    const ScenePlan before{{2}, {kDog, kCar, letter}};
    const auto kept = reviewed(plan, seen, kGrid, &before, 300); // the car is to go
    QCOMPARE(verdict(kept, Wish::gone, kCar), Verdict::yes);
    QCOMPARE(verdict(kept, Wish::kept, {}), Verdict::yes);
    QCOMPARE(verdict(reviewed(plan, seen, kGrid, &before), Wish::kept, {}), Verdict::no);
    const auto gone = reviewed({{2}, {kDog}}, seen, kGrid, &plan, 300);
    QCOMPARE(verdict(gone, Wish::gone, letter), Verdict::unknown);
}

void TestPlanReview::newPicture() {
    const ScenePlan plan{{2, 40}, {kDog, kCar}};
    const auto all = reviewed(plan, plan, kGrid, nullptr);
    QCOMPARE(all.size(), std::size_t{5}); // two settings, two things, a colour
    QCOMPARE(met(all), 5);
    auto other = kDog;
    other.kind = 4;
    for (const auto& [thing, there] : {std::pair{moved(kDog, 1), Verdict::yes},
                                       {moved(kDog, 6), Verdict::no},
                                       {other, Verdict::no},
                                       {coloured(kDog, 1), Verdict::yes}}) {
        const auto review = reviewed(plan, {{2}, {kCar, thing}}, kGrid, nullptr);
        QCOMPARE(verdict(review, Wish::shown, kDog), std::optional(there));
        QCOMPARE(verdict(review, Wish::shown, {}, 2), std::optional(Verdict::yes));
        QCOMPARE(verdict(review, Wish::shown, {}, 40), std::optional(Verdict::no)); // not seen
        QCOMPARE(verdict(review, Wish::colour, kCar), std::optional(Verdict::yes));
    }
}

void TestPlanReview::coloursAreClausesOfTheirOwn() {
    const ScenePlan plan{{2}, {kCar}};
    const auto blue = reviewed(plan, {{2}, {coloured(kCar, 5)}}, kGrid, nullptr);
    QCOMPARE(verdict(blue, Wish::shown, kCar), std::optional(Verdict::yes));
    QCOMPARE(verdict(blue, Wish::colour, kCar), std::optional(Verdict::no));
    const auto none = reviewed(plan, {{2}, {kDog}}, kGrid, nullptr);
    QCOMPARE(verdict(none, Wish::shown, kCar), std::optional(Verdict::no));
    QCOMPARE(verdict(none, Wish::colour, kCar), std::optional(Verdict::unknown)); // of what?
}

void TestPlanReview::twoAreNotOne() {
    const ScenePlan plan{{2}, {kDog, moved(kDog, 1)}};
    QCOMPARE(met(reviewed(plan, {{2}, {kDog}}, kGrid, nullptr)), 2); // the setting and one dog
    QCOMPARE(met(reviewed(plan, plan, kGrid, nullptr)), 3);
    // One more of what is there already.
    const ScenePlan before{{2}, {kDog}};
    QCOMPARE(verdict(reviewed(plan, before, kGrid, &before), Wish::shown, moved(kDog, 1)),
             std::optional(Verdict::no));
    QCOMPARE(verdict(reviewed(plan, plan, kGrid, &before), Wish::shown, moved(kDog, 1)),
             std::optional(Verdict::yes));
}

void TestPlanReview::addedAndRemoved() {
    const ScenePlan before{{2}, {kDog}}, plan{{3}, {kCar}};
    const auto review = reviewed(plan, plan, kGrid, &before);
    QCOMPARE(review.size(), std::size_t{5}); // another place, the old gone; a red car; no dog
    QCOMPARE(met(review), 5);
    QCOMPARE(verdict(review, Wish::gone, kDog), std::optional(Verdict::yes));
    QCOMPARE(verdict(review, Wish::gone, {}, 2), std::optional(Verdict::yes));
    const auto missed = reviewed(plan, before, kGrid, &before); // nothing was done
    QCOMPARE(met(missed), 0);
    QCOMPARE(verdict(missed, Wish::gone, kDog), std::optional(Verdict::no));
}

void TestPlanReview::recoloured() {
    const ScenePlan before{{2}, {kCar}}, plan{{2}, {coloured(kCar, 5)}};
    for (const auto& [seen, is] : {std::pair{plan, Verdict::yes},
                                   {before, Verdict::no},
                                   {ScenePlan{{2}, {kDog}}, Verdict::unknown}}) {
        const auto review = reviewed(plan, seen, kGrid, &before);
        QCOMPARE(review.size(), std::size_t{2}); // no second car, none gone; the setting is kept
        QCOMPARE(verdict(review, Wish::colour, coloured(kCar, 5)), std::optional(is));
        QCOMPARE(verdict(review, Wish::kept, {}, 2), std::optional(Verdict::yes));
    }
}

void TestPlanReview::movedThingsHaveNotGone() {
    const ScenePlan before{{2}, {kDog}}, plan{{2}, {moved(kDog, 7)}};
    const auto review = reviewed(plan, plan, kGrid, &before);
    QCOMPARE(verdict(review, Wish::shown, moved(kDog, 7)), std::optional(Verdict::yes));
    QVERIFY(!verdict(review, Wish::gone, kDog));
    QCOMPARE(verdict(reviewed(plan, before, kGrid, &before), Wish::shown, moved(kDog, 7)),
             std::optional(Verdict::no));
}

void TestPlanReview::whatIsWorn() {
    const ScenePlan before{{2}, {kCar, kDog}}, plan{{2}, {kCar, kDog, kCap}};
    const auto review = reviewed(plan, plan, kGrid, &before);
    QCOMPARE(verdict(review, Wish::worn, kCap), std::optional(Verdict::yes));
    QCOMPARE(verdict(review, Wish::colour, kCap), std::optional(Verdict::yes));
    for (const ReviewedClause& clause : review)
        QCOMPARE(clause.host, clause.wish == Wish::worn ? std::optional(kDog) : std::nullopt);
    auto loose = kCap;
    loose.worn = false;
    const auto lying = reviewed(plan, {{2}, {kCar, kDog, loose}}, kGrid, &before);
    QCOMPARE(verdict(lying, Wish::worn, kCap), std::optional(Verdict::unknown));
    QCOMPARE(verdict(reviewed(plan, before, kGrid, &before), Wish::worn, kCap),
             std::optional(Verdict::no));
    // Of no host, in a plan that is wrong: no crash, no host.
    const ScenePlan alone{{2}, {kCap}};
    QVERIFY(!reviewed(alone, alone, kGrid, nullptr)[1].host);
}

void TestPlanReview::whatIsKept() {
    const ScenePlan before{{2}, {kDog}}, plan{{2}, {kDog, kCar}};
    const auto kept = reviewed(plan, plan, kGrid, &before);
    QCOMPARE(verdict(kept, Wish::kept, {}, 2), std::optional(Verdict::yes));
    QCOMPARE(verdict(kept, Wish::kept, {}), std::optional(Verdict::yes));
    const auto lost = reviewed(plan, {{5}, {kCar}}, kGrid, &before);
    QCOMPARE(verdict(lost, Wish::kept, {}, 2), std::optional(Verdict::no));
    QCOMPARE(verdict(lost, Wish::kept, {}), std::optional(Verdict::no));
    // Another colour is not as it was.
    const auto changed = reviewed(plan, {{2}, {coloured(kDog, 3), kCar}}, kGrid, &before);
    QCOMPARE(verdict(changed, Wish::kept, {}), std::optional(Verdict::no));
    // There is no rest where everything is new.
    const ScenePlan bare{{2}, {}};
    QVERIFY(!verdict(reviewed({{2}, {kCar}}, {{2}, {kCar}}, kGrid, &bare), Wish::kept, {}));
}

void TestPlanReview::nothingSeenTellsNothing() {
    const ScenePlan before{{2}, {kDog}}, plan{{3}, {kCar, kCap}};
    const auto review = reviewed(plan, {}, kGrid, &before);
    QVERIFY(!review.empty());
    for (const ReviewedClause& clause : review)
        QCOMPARE(clause.verdict, Verdict::unknown);
}

QTEST_APPLESS_MAIN(TestPlanReview)
#include "tst_plan_review.moc"
