// One of many pictures to be painted or changed without anybody watching: what a line of a list of
// jobs says, and the request that comes of it. Members are named like the options of depict-cli.
#pragma once

#include "generation/generation_request.h"
#include "generation/grid_limits.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depict {

struct BatchJob {
    std::string words;
    std::filesystem::path in;                // the picture to change; empty = painted from nothing
    std::vector<std::filesystem::path> with; // further pictures that the words speak of
    std::filesystem::path mask;
    std::string shape;        // "4:1"; empty = 1:1, or that of `in`
    std::optional<Size> size; // exact, instead of a shape
    int variants = 1;
    std::optional<std::uint64_t> seed; // not set = chosen when it is painted
    SamplingSettings sampling;         // its seed does not count
    std::string out;                   // the file's name; empty = named after its number and words
    friend bool operator==(const BatchJob&, const BatchJob&) = default;
};

/// From one JSON object such as {"words": "a red car", "shape": "4:1", "seed": 7}. Throws
/// Error(badRequest) with a sentence for anything else, unknown members among it.
[[nodiscard]] BatchJob batchJobFromJson(std::string_view json);
/// On one line, without what is as usual.
[[nodiscard]] std::string toJson(const BatchJob& job);

/// "1200x628". Throws Error(badRequest).
[[nodiscard]] Size sizeFromText(const std::string& text);

/// Where the job's picture goes: `out`, or a name of its number (counted from 1) and words. Throws
/// Error(badRequest) for names that lead out of `folder` or do not end like a picture.
[[nodiscard]] std::filesystem::path outputOf(const BatchJob& job, int number,
                                             const std::filesystem::path& folder);
/// The files of all its variants.
[[nodiscard]] std::vector<std::filesystem::path> outputsOf(const BatchJob& job, int number,
                                                           const std::filesystem::path& folder);

struct BatchWork {
    GenerationRequest request; // its seed is 0 where the job has none
    std::optional<Size> exactSize;
    bool isAsInput = false; // as large as the picture that is changed
};

/// Reads the job's pictures; relative names are looked for in `folder`. Blocks. Throws Error.
[[nodiscard]] BatchWork workOf(const BatchJob& job, const PaintingShape& shape,
                               const std::filesystem::path& folder);

/// What is to be saved of what was painted: its size, and the pixels that its mask keeps.
[[nodiscard]] Image finishedPicture(const Image& painted, const BatchWork& work, int source = 0);

} // namespace depict
