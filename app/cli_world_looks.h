// Every backdrop in every style, side by side, to be looked at.
#pragma once

#include "world/world.h"

#include <cstdint>
#include <filesystem>

namespace depict {

/// Writes for each style a sheet of all backdrops, in paintings of 512 pixels and in paintings of
/// 1024 (shown at half their size): looks-512-watercolor.jpg … Uses all cores. False when it was
/// stopped before the end. Throws Error.
[[nodiscard]] bool drawLooks(const world::World& world, const std::filesystem::path& folder,
                             std::uint64_t seed, int threads);

} // namespace depict
