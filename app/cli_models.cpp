#include "base/error.h"
#include "cli_commands.h"
#include "cli_events.h"
#include "cli_models_folder.h"
#include "options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace depict {

namespace {

namespace fs = std::filesystem;

struct ModelsOptions {
    std::vector<fs::path> folders;
    bool json = false;
};

/// The folders named, or the one of DEPICT_MODEL and all that come with Depict.
std::vector<fs::path> foldersToShow(const ModelsOptions& options) {
    if (!options.folders.empty())
        return options.folders;
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("DEPICT_MODEL"))
        folders.emplace_back(chosen);
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(resourceFolder("models"), ignored))
        if (fs::exists(entry.path() / "config.json", ignored))
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Json toJson(const fs::path& folder, const ModelFolderFacts& facts) {
    return {{"folder", folder.string()},  {"id", facts.id},
            {"family", facts.family},     {"description", facts.description},
            {"tasks", facts.tasks},       {"languages", facts.languages},
            {"bytes", facts.bytesOnDisk}, {"parameters", facts.parameters}};
}

std::string toText(const fs::path& folder, const ModelFolderFacts& facts) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << facts.id << "\n  family      " << facts.family
         << "\n  built as    " << facts.description << "\n  size        "
         << static_cast<double>(facts.parameters) / 1e6 << " million parameters, "
         << static_cast<double>(facts.bytesOnDisk) / 1e6 << " MB on disk\n  tasks       "
         << joined(facts.tasks) << "\n  languages   " << joined(facts.languages)
         << "\n  folder      " << folder.string() << '\n';
    return text.str();
}

int showModels(const ModelsOptions& options) {
    const std::vector<fs::path> folders = foldersToShow(options);
    if (folders.empty())
        throw Error(ErrorKind::modelMissing, "No model was found beside the program.");
    Json list = Json::array();
    for (const fs::path& folder : folders) {
        if (familyOf(folder) != ModelFamily::flat) { // less is known of what it can do
            options.json ? list.push_back(toJson(folder, checkModelFolder(folder)))
                         : static_cast<void>(std::cout << toText(folder, checkModelFolder(folder)));
            continue;
        }
        const ModelFolderFacts facts = inspectModelFolder(folder);
        if (options.json)
            list.push_back(toJson(folder, facts));
        else
            std::cout << toText(folder, facts);
    }
    if (options.json)
        std::cout << oneLine({{"command", "models"}, {"models", list}}) << '\n';
    return 0;
}

} // namespace

void addModelsCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<ModelsOptions>();
    CLI::App* command =
        program.add_subcommand("models", "Show which models there are, check and prepare them");
    const auto list = [&](CLI::App& asked) {
        asked.add_option("FOLDER", options->folders,
                         "Model folders to look at (otherwise: those that come with Depict)");
        asked.add_flag("--json", options->json, "Print one JSON object instead of text");
        asked.final_callback(
            [options, &chosen] { chosen = [options] { return showModels(*options); }; });
    };
    list(*command->add_subcommand("list", "Show which models there are and what they know"));
    addModelFolderCommands(*command, chosen);
    command->add_option("FOLDER", options->folders, "As models list FOLDER");
    command->add_flag("--json", options->json, "Print one JSON object instead of text");
    command->callback([command, options, &chosen] {
        if (command->get_subcommands().empty())
            chosen = [options] { return showModels(*options); };
    });
}

} // namespace depict
