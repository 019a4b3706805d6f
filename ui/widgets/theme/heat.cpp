#include "widgets/theme/heat.h"

#include <algorithm>
#include <array>

namespace depict {

QColor heatColour(double share) {
    // Stops of the "viridis" map.
    static constexpr std::array<std::array<int, 3>, 5> kStops{
        {{68, 1, 84}, {59, 82, 139}, {33, 145, 140}, {94, 201, 98}, {253, 231, 37}}};
    const double place = std::clamp(share, 0.0, 1.0) * (kStops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kStops.size() - 2);
    const double rest = place - double(below);
    const auto channel = [&](std::size_t c) {
        return int(kStops[below][c] * (1 - rest) + kStops[below + 1][c] * rest + 0.5);
    };
    return {channel(0), channel(1), channel(2)};
}

} // namespace depict
