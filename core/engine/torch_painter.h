// The painter on a model folder. This header includes no libtorch, so programs can use it freely.
#pragma once

#include "generation/painter.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace depict {

enum class DeviceChoice { automatic, cpu, cuda };

struct EngineSettings {
    std::filesystem::path modelFolder; // holds config.json
    DeviceChoice device = DeviceChoice::automatic;
    int threads = 0; // 0 = the physical cores
};

/// Loads the folder; to be called on the thread that will use the painter. Throws
/// Error(modelMissing, modelDamaged, device, outOfMemory).
[[nodiscard]] std::unique_ptr<Painter> makeTorchPainter(const EngineSettings& settings);

/// What a model folder holds, read from its headers only.
struct ModelFolderFacts {
    std::string id;
    std::string family;
    std::string description;        // e.g. "8 blocks of 256, 4 codes of 512 a cell"
    std::vector<std::string> tasks; // what it was trained for
    std::vector<std::string> languages;
    std::uintmax_t bytesOnDisk = 0;
    std::uint64_t parameters = 0;
};
/// Throws Error(modelMissing, modelDamaged).
[[nodiscard]] ModelFolderFacts inspectModelFolder(const std::filesystem::path& folder);

} // namespace depict
