// Measures a public model on this machine: how near a cell comes to what reading its weights costs.
// This header includes no libtorch. Times mean something on a machine that does nothing else.
#pragma once

#include "engine/torch_painter.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace depict {

/// One painting.
struct OpenCost {
    GridSize grid;
    double guidance = 1;
    double cellsPerSecond = 0;  // previews not counted
    double secondsToDecode = 0; // the whole picture, after its last cell
    double seconds = 0;         // all of it, words and previews too
};

struct OpenBench {
    PainterFacts painter;
    double secondsToLoad = 0;
    std::uint64_t peakMemory = 0; // bytes, of the whole process when all was painted
    double bytesPerSecond = 0;    // that all threads, or the GPU, read from memory
    std::vector<OpenCost> paintings;
    /// Bytes of weights a second, as a share of what the machine reads; 0 = not known.
    [[nodiscard]] double shareOfReading(const OpenCost& cost) const;
};

struct OpenBenchSettings {
    std::string words;
    std::vector<int> sides; // of square pictures, in cells; without effect where one size is fixed
    std::function<bool()> stop;                    // asked before every cell
    DeviceChoice device = DeviceChoice::automatic; // the painter's
};

/// `open` loads the painter. Every size is painted without guidance and with the model's own.
/// Throws what `open` throws, and Error(badRequest) when it was stopped.
[[nodiscard]] OpenBench measureOpenModel(const std::function<std::unique_ptr<Painter>()>& open,
                                         const OpenBenchSettings& settings);

} // namespace depict
