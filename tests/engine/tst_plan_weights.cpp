// What of a plan counts in training: the words that leave the plan of the picture that is changed.
#include "training/plan_weights.h"

#include <QTest>

using namespace depict;

namespace {

using Weights = std::vector<float>;

const PlannedThing kDog{3, 0, false, false, 10, 4, 4, 4}, kCar{7, 2, false, false, 9, 9, 5, 6},
    kTree{9, 0, false, false, 2, 14, 8, 4};

} // namespace

class TestPlanWeights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesCountMore() {
        QCOMPARE(planWeights({{2}, {kDog}}, nullptr), (Weights{1, 3, 3, 1, 1, 1, 1, 1}));
    }
    void copiesAreUsual() {
        const ScenePlan plan{{2}, {kDog, kCar}};
        QCOMPARE(planWeights(plan, &plan), planWeights(plan, nullptr));
    }
    void whatFollowsAGapDecides() {
        const ScenePlan before{{2}, {kDog, kCar, kTree}};
        QCOMPARE(planWeights({{2}, {kDog, kTree}}, &before),
                 (Weights{1, 3, 3, 1, 1, 1, 1, 12, 3, 1, 1, 1, 1, 1}));
        QCOMPARE(planWeights({{2}, {kDog, kCar}}, &before),
                 (Weights{1, 3, 3, 1, 1, 1, 1, 3, 3, 1, 1, 1, 1, 4})); // the end comes sooner
        const ScenePlan one{{2}, {kDog}};
        QCOMPARE(planWeights({{2}, {}}, &one), (Weights{1, 4}));
    }
    void changedWordsDecide() {
        const ScenePlan before{{2}, {kDog, kCar}};
        PlannedThing green = kCar, moved = kDog;
        green.colour = 5;
        moved.left = 12;
        QCOMPARE(planWeights({{2}, {kDog, green}}, &before),
                 (Weights{1, 3, 3, 1, 1, 1, 1, 3, 12, 1, 1, 1, 1, 1}));
        QCOMPARE(planWeights({{2}, {moved, kCar}}, &before),
                 (Weights{1, 3, 3, 1, 1, 1, 4, 3, 3, 1, 1, 1, 1, 1}));
    }
    void whatIsNewDecides() {
        const ScenePlan before{{2}, {kDog}};
        QCOMPARE(planWeights({{2, 40}, {kDog, kCar}}, &before),
                 (Weights{1, 4, 3, 3, 1, 1, 1, 1, 12, 12, 1, 1, 1, 1, 1}));
        QCOMPARE(planWeights({{2}, {kCar, kDog}}, &before),
                 (Weights{1, 12, 12, 1, 1, 1, 1, 3, 3, 1, 1, 1, 1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestPlanWeights)
#include "tst_plan_weights.moc"
