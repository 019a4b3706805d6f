// The tree of versions as lines beside a strip of pictures, a column a version, oldest first.
#pragma once

#include <vector>

namespace depict {

/// A line that leads to a later version.
struct GraphLine {
    int lane = 0;
    int child = 0; // column of the version where it ends
    friend bool operator==(const GraphLine&, const GraphLine&) = default;
};

/// What is to be drawn in the column of one version.
struct GraphColumn {
    int lane = 0;                   // where its dot is; 0 is the first
    bool hasParent = false;         // a line comes from the left to the dot
    std::vector<GraphLine> passing; // lines through the whole column, not to the dot
    std::vector<GraphLine> leaving; // lines that begin at the dot; the first stays on its lane
    friend bool operator==(const GraphColumn&, const GraphColumn&) = default;
};

/// `parents`: for each column that of its parent, smaller than its own; -1 = none. The first child
/// goes on with its parent's lane, others get the lowest lane that is free all the way.
[[nodiscard]] std::vector<GraphColumn> versionGraph(const std::vector<int>& parents);

} // namespace depict
