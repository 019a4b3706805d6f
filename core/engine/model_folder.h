// What is known of model folders of every family without painting: which one it is, what it holds
// and needs, whether it computes what reference tensors say, and rounded copies of its weights. No
// libtorch here, so programs can use it.
#pragma once

#include "engine/torch_painter.h"
#include "engine/weight_form.h"
#include "generation/grid_limits.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace depict {

enum class ModelFamily { flat, janusPro, emu35 };

/// Told by config.json, or by the tiny_config.json of a reference folder. Throws
/// Error(modelMissing, modelDamaged, unsupported).
[[nodiscard]] ModelFamily familyOf(const std::filesystem::path& folder);
[[nodiscard]] const char* nameOf(ModelFamily family); // "flat", "janus-pro", "emu3.5"

/// How the folder's model paints, from its configuration only. Throws as familyOf().
[[nodiscard]] PaintingShape paintingShapeOf(const std::filesystem::path& folder);

struct OpenOptions {
    std::optional<WeightForm> form;       // not set = the finest that fits into free memory
    std::function<bool(double)> progress; // told 0 … 1 while loading; false stops
    bool thinksFirst = false;             // Emu3.5: may write its reasoning before it paints
};
/// The painter of a folder, whichever family it is of; to be called on the thread that will use it.
/// Throws Error(modelMissing, modelDamaged, unsupported, device), Error(outOfMemory) with numbers
/// when the weights do not fit, Error(badRequest) when it was stopped.
[[nodiscard]] std::unique_ptr<Painter> openModel(const EngineSettings& settings,
                                                 const OpenOptions& options = {});

/// One tensor of a reference.
struct KeyCheck {
    std::string key;
    double difference = 0; // the largest
    double tolerance = 0;
    bool isInput = false; // not compared: taken from the reference, or left out
    std::string problem;  // why it could not be compared; empty otherwise
    [[nodiscard]] bool isPassed() const { return problem.empty() && difference <= tolerance; }
};
/// Runs the folder's networks against reference tensors in float, on the CPU's own kernels or,
/// where asked for, on all GPUs. `inBf16`: with the language model in bfloat16 by libtorch, as GPUs
/// paint; activations may then be off by a share of the largest, and paintings are left out. Throws
/// Error; also Error(unsupported) for the built-in family, which has no references.
[[nodiscard]] std::vector<KeyCheck> verifyModelFolder(const std::filesystem::path& folder,
                                                      const std::filesystem::path& reference,
                                                      DeviceChoice device = DeviceChoice::cpu,
                                                      bool inBf16 = false);

/// Holds real weights against what is published of them: the tokens of a sentence, and of
/// Janus-Pro-1B the first codes of a painting. The differences count tokens. Throws Error;
/// Error(outOfMemory) with numbers when the weights do not fit in bfloat16, Error(badRequest) for a
/// reference folder, Error(unsupported) for the built-in family.
[[nodiscard]] std::vector<KeyCheck> verifyPublished(const EngineSettings& settings);

struct MemoryNeed {
    WeightForm form = WeightForm::bf16;
    std::uint64_t bytes = 0; // weights, caches of one painting, room for the arithmetic
};
struct ModelFolderCheck {
    ModelFamily family = ModelFamily::flat;
    std::string id;
    std::string layout;      // of the names in the files
    std::string licence;     // what a person should know before using it
    std::string description; // of the sizes
    std::uint64_t parameters = 0;
    std::uintmax_t bytesOnDisk = 0;
    std::vector<MemoryNeed> needs; // by precision
    std::uint64_t freeMemory = 0;
    std::vector<std::string> problems; // missing or damaged files, a sentence each
};
/// Reads headers and shapes only. Throws Error(modelMissing, modelDamaged, unsupported) when not
/// even the family can be told.
[[nodiscard]] ModelFolderCheck checkModelFolder(const std::filesystem::path& folder);

struct QuantiseResult {
    std::filesystem::path file;
    std::uint64_t bytes = 0;
    double error = 0; // relative, the mean over all matrices
};
/// Rounds the language model's weights to `bits` (8 or 4) and keeps them beside the folder's files.
/// `progress` is told 0 … 1 and stops with false. Throws Error.
[[nodiscard]] QuantiseResult quantiseModelFolder(const std::filesystem::path& folder, int bits,
                                                 const std::function<bool(double)>& progress = {});

/// Where rounded weights of a folder are kept.
[[nodiscard]] std::filesystem::path roundedFile(const std::filesystem::path& folder,
                                                WeightForm form);
/// Memory that the system could give to a program now, bytes.
[[nodiscard]] std::uint64_t freeMemory();

} // namespace depict
