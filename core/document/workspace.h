// What lies on the table beside the versions: what is looked at, what the next words would do.
#pragma once

#include "document/version.h"

namespace depict {

inline constexpr int kLargestCellPixels = 256;

/// What the next painting will be painted with, besides its words.
struct PaintingSetup {
    std::string shape = "1:1"; // of kShapes; empty for others
    GridSize grid{16, 16};
    int cellPixels = 32; // of the model that it was chosen for
    std::optional<Size> exactSize;
    SamplingSettings sampling;
    bool isSeedRandom = true; // a new seed for every painting
    int variants = 1;
    friend bool operator==(const PaintingSetup&, const PaintingSetup&) = default;
};

struct Workspace {
    VersionId shown = 0;  // 0 = the blank sheet
    VersionId input = 0;  // which the next words will edit; 0 = none
    ContentKey selection; // a mask on the shown version
    PaintingSetup setup;
    friend bool operator==(const Workspace&, const Workspace&) = default;
};

} // namespace depict
