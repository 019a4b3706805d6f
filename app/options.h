// What both programs read from the command line and the environment: which model, which device, and
// where the files lie that come with Depict.
#pragma once

#include "engine/model_folder.h"
#include "generation/worker.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace depict {

struct EngineOptions {
    std::filesystem::path model; // empty = DEPICT_MODEL, then the model that comes with Depict
    DeviceChoice device = DeviceChoice::automatic;
    int threads = 0;                     // 0 = the physical cores
    bool scripted = false;               // paint without a model (for tests)
    std::optional<WeightForm> precision; // of public models; not set = the finest that fits
    bool thinksFirst = false;            // Emu3.5
};

/// Adds --device and --threads. `options` must outlive the parsing.
void addDeviceOptions(CLI::App& command, EngineOptions& options);
/// Adds --model, --device, --threads and the hidden --scripted.
void addEngineOptions(CLI::App& command, EngineOptions& options);

/// What is wrong with a text that ought to be a whole number from 0 up, or nothing; for CLI11.
[[nodiscard]] std::string wholeNumber(const std::string& text);

/// Where a resource lies, e.g. "world" or "models/flat": beside an installed program in
/// ../share/depict, or in the source tree's resources. Empty when it is in neither.
[[nodiscard]] std::filesystem::path resourceFolder(std::string_view name);

/// `given`, or where the world's data lie. Throws Error(notFound).
[[nodiscard]] std::filesystem::path worldFolder(const std::filesystem::path& given);

/// The options with the model's folder filled in. Throws Error(modelMissing).
[[nodiscard]] EngineSettings engineSettings(const EngineOptions& options);

/// The painter of the options' model. Throws Error.
[[nodiscard]] std::unique_ptr<Painter> openPainter(const EngineOptions& options,
                                                   const LoadProgress& progress = {});
/// How that model paints, told before it is loaded. Throws Error.
[[nodiscard]] PaintingShape paintingShape(const EngineOptions& options);

} // namespace depict
