// What measurements are told by.
#pragma once

#include <algorithm>
#include <vector>

namespace depict {

/// 0 of none.
[[nodiscard]] inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace depict
