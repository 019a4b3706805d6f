// What of a plan is found in a picture.
#include "generation/plan_review.h"

#include <QTest>

#include <algorithm>

using namespace depict;

namespace {

constexpr GridSize kGrid{16, 16};
const PlannedThing kDog{3, 0, false, false, 10, 4, 4, 4}, kCar{7, 2, false, false, 9, 9, 5, 6};

int met(const std::vector<ReviewedClause>& review) {
    return int(std::count_if(review.begin(), review.end(), [](const auto& c) { return c.isMet; }));
}

} // namespace

class TestPlanReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newPicture();
    void twoAreNotOne();
    void changedPicture();
};

void TestPlanReview::newPicture() {
    const ScenePlan plan{{2, 40}, {kDog, kCar}};
    QCOMPARE(met(reviewed(plan, plan, kGrid, nullptr)), 4);
    auto near = kDog, far = kDog, other = kDog, recoloured = kDog;
    near.left += 1;
    far.left += 6;
    other.kind = 4;
    recoloured.colour = 1;
    for (const auto& [thing, isThere] :
         {std::pair{near, true}, {far, false}, {other, false}, {recoloured, false}}) {
        const auto review = reviewed(plan, {{2}, {kCar, thing}}, kGrid, nullptr);
        QCOMPARE(review.size(), std::size_t{4});
        QVERIFY(review[0].isMet && !review[1].isMet); // the second setting is not seen
        QCOMPARE(review[2].isMet, isThere);
        QCOMPARE(review[2].thing, std::optional(kDog));
        QVERIFY(review[3].isMet);
    }
}

void TestPlanReview::twoAreNotOne() {
    auto second = kDog;
    second.left += 1;
    const ScenePlan plan{{2}, {kDog, second}};
    QCOMPARE(met(reviewed(plan, {{2}, {kDog}}, kGrid, nullptr)), 2); // the setting and one dog
    QCOMPARE(met(reviewed(plan, plan, kGrid, nullptr)), 3);
}

void TestPlanReview::changedPicture() {
    const ScenePlan before{{2}, {kDog}}, plan{{3}, {kCar}};
    const auto review = reviewed(plan, plan, kGrid, &before);
    QCOMPARE(review.size(), std::size_t{4}); // a new place, the old gone; a car, the dog gone
    QCOMPARE(met(review), 4);
    const auto missed = reviewed(plan, before, kGrid, &before); // nothing was done
    QCOMPARE(missed.size(), std::size_t{4});
    QCOMPARE(met(missed), 0);
    QVERIFY(reviewed(before, before, kGrid, &before).empty()); // nothing was asked for
    // One more of what is there already.
    auto second = kDog;
    second.left += 1;
    const ScenePlan more{{2}, {kDog, second}};
    QCOMPARE(met(reviewed(more, before, kGrid, &before)), 0);
    QCOMPARE(met(reviewed(more, more, kGrid, &before)), 1);
}

QTEST_APPLESS_MAIN(TestPlanReview)
#include "tst_plan_review.moc"
