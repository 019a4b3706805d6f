// Painting one picture by several words: the first rows by some, the rest by others or with another
// seed (paint --pause-at-row, --keep-rows, --endings).
#pragma once

#include "cli_job.h"
#include "generation/steering.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace depict {

struct SteeringOptions {
    std::optional<int> pauseAtRow;
    std::string then; // words for the rest
    std::optional<int> keepRows;
    std::filesystem::path from;
    std::optional<int> endings;

    [[nodiscard]] bool isTurning() const { return pauseAtRow.has_value(); }
};

/// `variants` is what --endings takes the place of; `shape` and `size` do not go with --keep-rows.
void addSteeringOptions(CLI::App& command, SteeringOptions& options, CLI::Option* variants,
                        const std::vector<CLI::Option*>& sizes);

/// Rows of a painting of ours that stay, and who painted it.
struct KeptRows {
    LatentGrid cells;
    ScenePlan plan; // by which they were painted
    std::string modelId;
    std::vector<Steering> steering; // of the whole, to be painted on by `words`
};

/// The first rows out of the file's metadata, for a picture that goes on by `words`. Throws
/// Error(badRequest) when the file carries no codes, or not so many rows.
[[nodiscard]] KeptRows readKeptRows(const SteeringOptions& options, const std::string& words);

struct SteeredResult {
    JobResult result;
    GenerationRequest request; // what the picture was painted from, with its kept rows
    std::vector<Steering> steering;
};

/// Paints the first rows by the request's words and the rest by the options'. Throws Error as
/// runJob().
[[nodiscard]] SteeredResult runTurningJob(GenerationRequest request, const SteeringOptions& options,
                                          const JobOptions& job);

} // namespace depict
