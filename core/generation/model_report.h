// What is known of a model folder before its model is loaded, in plain values: what a person wants
// to know before opening it.
#pragma once

#include "generation/grid_limits.h"

#include <cstdint>
#include <string>
#include <vector>

namespace depict {

/// How a model's weights may be kept in memory.
struct ModelPrecision {
    std::string name;        // as --precision takes it; empty where there is no choice
    std::uint64_t bytes = 0; // needed in all, one painting included
};

struct ModelReport {
    std::string id, family, layout, description;
    std::string licence; // what a person should know before using it; may be empty
    std::uint64_t parameters = 0;
    std::uint64_t bytesOnDisk = 0;
    std::vector<ModelPrecision> precisions; // the finest first
    std::uint64_t freeMemory = 0;
    PaintingShape shape;
    bool canEdit = false, canAnswer = false, canPlan = false;
    std::vector<std::string> problems; // missing or damaged files, a sentence each
};

} // namespace depict
