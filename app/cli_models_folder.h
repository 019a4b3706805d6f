// Model folders on the command line: check, verify, quantize.
#pragma once

#include "cli_commands.h"
#include "cli_events.h"
#include "engine/model_folder.h"

namespace depict {

/// Adds these commands below `models`.
void addModelFolderCommands(CLI::App& models, Command& chosen);

[[nodiscard]] Json toJson(const std::filesystem::path& folder, const ModelFolderCheck& check);
[[nodiscard]] std::string toText(const std::filesystem::path& folder,
                                 const ModelFolderCheck& check);

} // namespace depict
