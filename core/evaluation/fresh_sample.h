// Samples that no training has seen.
#pragma once

#include "world/sample.h"

#include <cstdint>
#include <optional>
#include <string>

namespace depict {

struct FreshSample {
    std::string task = "paint";
    std::string language = "en";
    std::uint64_t seed = 0;
    int number = 0; // the same number shows about the same scene in every language
    int cells = 256;
    int fewestCells = 0;          // 0 = cells
    std::optional<double> aspect; // width : height; not set = any, two in five square
    bool unseen = false;          // a combination that is held out of all training
    double objectZipf = 0;        // 0 = all objects as often, 1 = by how common they are
};

/// Pictures at 16 pixels a cell, sentences without typing faults. Throws Error(badRequest) for a
/// task or language that does not exist.
[[nodiscard]] world::Sample freshSample(const world::World& world, const FreshSample& asked);

} // namespace depict
