// What lives as long as one request of FlatPainter. Belongs to FlatPainter only.
#pragma once

#include "engine/families/flat/flat_painter.h"
#include "engine/painting_job.h"

#include <optional>
#include <vector>

namespace depict {

/// A sequence, the cache of what was read of it, and the state after its last position.
struct FlatPainter::Tail {
    FlatSequence sequence;
    std::unique_ptr<KvCache> cache{};
    std::vector<float> hidden{};
    int read = 0; // positions in the cache

    [[nodiscard]] Tail branch() const { return {sequence, cache->branch(), hidden, read}; }
};

struct FlatPainter::Job : PaintingJob {
    Tail with, without;  // the words, and no words; the latter only where there is guidance
    bool isTold = false; // `with` has the words
    /// What the eye saw and the words, without the cells: answers and plans follow from it, as most
    /// of training has it. Not set where there is no eye.
    std::optional<Tail> talk{};
    std::vector<LatentGrid> pictures{}; // the inputs as they were read
    std::vector<ScenePlan> seen{};      // of the inputs; empty without plans
    /// Of the first input with what the mask hides, where what changes is said in `talk`.
    std::optional<ScenePlan> whole{};
    int base = 0;               // the input that is changed
    LatentGrid source{};        // of that one; empty when it is of another grid
    std::vector<bool> masked{}; // cells that the mask frees; empty = no mask
    double guidance = 1;
    int sampled = 0; // cells of all variants
    double samplingSeconds = 0;
    [[nodiscard]] double cellsPerSecond() const {
        return samplingSeconds > 0 ? sampled / samplingSeconds : 0;
    }
};

/// Positions [from, end) of a sequence, as the decoder takes them.
[[nodiscard]] std::vector<Position> positionsOf(const FlatSequence& sequence, int from,
                                                int codesPerCell);

} // namespace depict
