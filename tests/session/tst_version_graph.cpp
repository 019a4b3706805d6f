#include "session/version_graph.h"

#include <QTest>

using namespace depict;

class TestVersionGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLine() {
        const auto graph = versionGraph({-1, 0, 1});
        QCOMPARE(graph[0], (GraphColumn{0, false, {}, {{0, 1}}}));
        QCOMPARE(graph[1], (GraphColumn{0, true, {}, {{0, 2}}}));
        QCOMPARE(graph[2], (GraphColumn{0, true, {}, {}}));
    }

    void branchesGetLanesOfTheirOwn() {
        // 0 - 1 - 3, and from 0 also 2 and 4.
        const auto graph = versionGraph({-1, 0, 0, 1, 0});
        QCOMPARE(graph[0].leaving, (std::vector<GraphLine>{{0, 1}, {1, 2}, {2, 4}}));
        QCOMPARE(graph[1].leaving, (std::vector<GraphLine>{{0, 3}}));
        QCOMPARE(graph[1].passing, (std::vector<GraphLine>{{1, 2}, {2, 4}}));
        QCOMPARE(graph[2].passing, (std::vector<GraphLine>{{0, 3}, {2, 4}}));
        QCOMPARE(graph[2].lane, 1);
        QCOMPARE(graph[4].lane, 2); // lane 1 was taken between
    }

    void beginningsUseFreeLanes() {
        const auto graph = versionGraph({-1, -1, 0, -1});
        QCOMPARE(graph[1].lane, 1); // a line passes below it
        QCOMPARE(graph[3].lane, 0);
        QVERIFY(!graph[3].hasParent);
        QVERIFY(versionGraph({}).empty());
    }

    // Whatever the tree: lines of one lane never meet except in their ends.
    void lanesAreNeverSharedByTwoLines() {
        std::srand(5);
        for (int round = 0; round < 200; ++round) {
            std::vector<int> parents;
            for (int column = 0; column < 30; ++column)
                parents.push_back(std::rand() % (column + 1) - 1);
            const auto graph = versionGraph(parents);
            for (int column = 0; column < 30; ++column) {
                std::vector<int> lanes{graph[std::size_t(column)].lane};
                for (const GraphLine& line : graph[std::size_t(column)].passing)
                    lanes.push_back(line.lane);
                std::sort(lanes.begin(), lanes.end());
                QVERIFY(std::adjacent_find(lanes.begin(), lanes.end()) == lanes.end());
            }
        }
    }
};

QTEST_MAIN(TestVersionGraph)
#include "tst_version_graph.moc"
