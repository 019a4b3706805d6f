// The events of a job as lines of JSON, for programs that watch a painting (--events).
#pragma once

#include "generation/generation_event.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace depict {

using Json = nlohmann::ordered_json; // keeps the order in which members are written

/// "painting", "refining" …, as in the events and on the progress bar.
[[nodiscard]] std::string_view stageName(Stage stage);

/// One event: its kind, place in the job, the cells and rectangles of new pixels; pixels left out.
[[nodiscard]] Json toJson(const GenerationEvent& event);

/// One object on one line; ill-formed UTF-8 (a file's name may be) is replaced.
[[nodiscard]] std::string oneLine(const Json& object);

/// Writes a line an event as it happens, so that a reader can follow. An empty path writes nothing.
class EventLog {
public:
    /// Throws Error(notFound, notWritable).
    explicit EventLog(const std::filesystem::path& file);
    /// Throws Error(diskFull).
    void write(const GenerationEvent& event);

private:
    std::filesystem::path m_path;
    std::ofstream m_file;
};

} // namespace depict
