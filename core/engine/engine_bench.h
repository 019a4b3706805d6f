// Measures the engine on this machine. This header includes no libtorch, so programs can use it
// freely. Times are wall-clock seconds; they mean something on a machine that does nothing else.
#pragma once

#include "engine/task_bench.h"
#include "engine/torch_painter.h"

#include <functional>
#include <string>
#include <vector>

namespace depict {

/// A whole picture, decoded so many cells at a time.
struct DecodingCost {
    int cellsAtOnce = 0;
    double seconds = 0; // the best of several
};

/// One painting.
struct PaintingCost {
    int cells = 0;
    double secondsToFirstPixel = 0;
    double cellsPerSecond = 0;
    double firstCellsSeconds = 0; // a cell, in the first eighth of the picture
    double lastCellsSeconds = 0;  // a cell, in the last eighth
};

struct BenchSettings {
    EngineSettings engine;
    std::string words = "a red car and a dog on the beach";
    std::vector<int> sides{16, 24, 32}; // of square pictures, in cells
    std::function<bool()> stop;         // asked before every cell
};

struct EngineBench {
    PainterFacts painter;
    double secondsToLoad = 0;
    std::vector<DecodingCost> decoding; // of 16 x 16 cells: at once, by rows, by 8, one by one
    std::vector<PaintingCost> paintings;
    std::vector<TaskCost> tasks;
    /// What decoding one by one costs, with decoding at once as 1.
    [[nodiscard]] double incrementalRatio() const {
        return decoding.back().seconds / decoding.front().seconds;
    }
};

/// Measures the model of a folder. Throws what makeTorchPainter throws, and Error(badRequest) for
/// words or sides that are not possible or when it was stopped.
[[nodiscard]] EngineBench measureEngine(const BenchSettings& settings);

/// Paintings by untrained weights of 384 wide, 10 blocks, 6 heads, with the folder's words and
/// pictures: what a model of this size costs on this machine. CPU only.
[[nodiscard]] std::vector<PaintingCost> measureLargerModel(const BenchSettings& settings);

} // namespace depict
