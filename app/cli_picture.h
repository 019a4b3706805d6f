// Painted pictures on their way to files, and what a model must know before it is asked.
#pragma once

#include "cli_job.h"
#include "generation/steering.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace depict {

/// Reads a picture into the request, with the plan of what it shows where the file knows it. Throws
/// Error.
void addInput(GenerationRequest& request, const std::filesystem::path& file);

/// Throws Error(unsupported) with a sentence that says what the model does know, unless it was
/// trained for a task that begins with one of these. `purpose` completes "was not trained to …".
void requireTask(const EngineOptions& options, const std::vector<std::string>& tasks,
                 const std::string& purpose);

/// Whether the model was trained for this task; of other families nothing is known.
[[nodiscard]] bool knowsTask(const EngineOptions& options, std::string_view task);

/// As requireTask, for changing pictures.
void requireEditing(const EngineOptions& options);

/// As requireWritable; the name must also end like a picture format. Throws Error(unsupported).
void requirePictureFile(const std::filesystem::path& file);

struct PictureOutput {
    std::filesystem::path file;
    std::optional<Size> exactSize;    // cropped or scaled to it; not set = as painted
    bool isAsInput = false;           // as large as the picture that was edited
    bool isMask = false;              // in gray: white = what was asked for
    std::vector<Steering> steering{}; // the words of its rows, where there are several
    /// Adds to the JSON what a finished picture tells; may be empty.
    std::function<void(Json&, const Image&, const GenerationEvent&)> tell{};
};

/// Writes every finished variant and returns what --json tells of them; `say` gets a sentence a
/// file, where it is given.
[[nodiscard]] Json writePictureFiles(const JobResult& result, const GenerationRequest& request,
                                     const PictureOutput& output, const char* command,
                                     std::ostream* say);

/// An answer instead of a picture is printed, and the picture that it is about is written as it
/// was. Writes what was finished, or after Ctrl+C the finished rows; prints what there is now, as
/// JSON or in sentences. Outside the request's mask the pixels stay those of the picture that was
/// edited. Returns the exit code.
[[nodiscard]] int writePictures(const JobResult& result, const GenerationRequest& request,
                                const PictureOutput& output, bool asJson, const char* command);

} // namespace depict
