#include "session/version_graph.h"

#include <algorithm>
#include <cstddef>

namespace depict {

std::vector<GraphColumn> versionGraph(const std::vector<int>& parents) {
    const int count = int(parents.size());
    std::vector<int> firstChild(parents.size(), -1);
    for (int column = count - 1; column >= 0; --column)
        if (const int parent = parents[std::size_t(column)]; parent >= 0)
            firstChild[std::size_t(parent)] = column;
    std::vector<GraphColumn> graph(parents.size());
    std::vector<int> takenUntil; // by lane: the last column that is taken there
    for (int column = 0; column < count; ++column) {
        const int parent = parents[std::size_t(column)];
        GraphColumn& own = graph[std::size_t(column)];
        own.hasParent = parent >= 0;
        const int begin = own.hasParent ? parent : column - 1; // free from behind here on
        if (own.hasParent && firstChild[std::size_t(parent)] == column) {
            own.lane = graph[std::size_t(parent)].lane;
        } else {
            const auto free = std::find_if(takenUntil.begin(), takenUntil.end(),
                                           [begin](int taken) { return taken <= begin; });
            own.lane = int(free - takenUntil.begin());
            if (free == takenUntil.end())
                takenUntil.push_back(-1);
        }
        int& taken = takenUntil[std::size_t(own.lane)];
        taken = std::max({taken, column, firstChild[std::size_t(column)]});
        if (!own.hasParent)
            continue;
        graph[std::size_t(parent)].leaving.push_back({own.lane, column});
        for (int passed = parent + 1; passed < column; ++passed)
            graph[std::size_t(passed)].passing.push_back({own.lane, column});
    }
    return graph;
}

} // namespace depict
