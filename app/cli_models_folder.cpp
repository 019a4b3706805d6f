#include "cli_models_folder.h"

#include "base/error.h"
#include "cli_output.h"
#include "cli_stop.h"
#include "options.h"

#include <CLI/CLI.hpp>

#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace depict {

namespace {

namespace fs = std::filesystem;

struct FolderOptions {
    fs::path folder, reference;
    int bits = 8;
    bool inBf16 = false;
    EngineOptions engine; // verify: where
    bool json = false;
};

std::string gigabytes(std::uint64_t bytes) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << static_cast<double>(bytes) / 1e9 << " GB";
    return text.str();
}

int check(const FolderOptions& options) {
    const ModelFolderCheck result = checkModelFolder(options.folder);
    if (options.json)
        std::cout << oneLine(toJson(options.folder, result)) << '\n';
    else
        std::cout << toText(options.folder, result);
    return result.problems.empty() ? 0 : exitCode(ErrorKind::modelDamaged);
}

int verify(const FolderOptions& options) {
    const bool isPublished = options.reference.empty();
    EngineSettings settings;
    settings.modelFolder = options.folder;
    settings.device = options.engine.device;
    settings.threads = options.engine.threads;
    const std::vector<KeyCheck> results =
        isPublished ? verifyPublished(settings)
                    : verifyModelFolder(options.folder, options.reference, options.engine.device,
                                        options.inBf16);
    int failed = 0, compared = 0;
    Json list = Json::array();
    for (const KeyCheck& key : results) {
        failed += key.isPassed() ? 0 : 1;
        compared += key.isInput ? 0 : 1;
        if (options.json) {
            list.push_back({{"key", key.key},
                            {"input", key.isInput},
                            {"difference", key.difference},
                            {"tolerance", key.tolerance},
                            {"passed", key.isPassed()},
                            {"problem", key.problem}});
            continue;
        }
        std::cout << std::left << std::setw(44) << key.key;
        const std::string unit = isPublished ? " tokens are others" : "";
        if (key.isInput)
            std::cout << "not compared\n";
        else if (!key.problem.empty())
            std::cout << "FAIL  " << key.problem << '\n';
        else
            std::cout << (key.isPassed() ? "pass  " : "FAIL  ") << key.difference << unit
                      << " (up to " << key.tolerance << ")\n";
    }
    if (options.json)
        std::cout << oneLine({{"command", "models verify"},
                              {"keys", list},
                              {"compared", compared},
                              {"failed", failed}})
                  << '\n';
    else
        std::cout << compared - failed << " of " << compared << " keys pass.\n";
    return failed == 0 ? 0 : exitCode(ErrorKind::modelDamaged);
}

int quantise(const FolderOptions& options) {
    stopOnSignals();
    const QuantiseResult result = quantiseModelFolder(options.folder, options.bits,
                                                      [](double) { return !isStopRequested(); });
    if (options.json)
        std::cout << oneLine({{"command", "models quantize"},
                              {"file", result.file.string()},
                              {"bytes", result.bytes},
                              {"bits", options.bits},
                              {"relative_error", result.error}})
                  << '\n';
    else
        std::cout << result.file.string() << ": " << gigabytes(result.bytes)
                  << ", relative error of the weights " << std::setprecision(3) << result.error
                  << '\n';
    return 0;
}

} // namespace

Json toJson(const fs::path& folder, const ModelFolderCheck& check) {
    Json needs = Json::object();
    for (const MemoryNeed& need : check.needs)
        needs[nameOf(need.form)] = need.bytes;
    return {{"folder", folder.string()},      {"id", check.id},
            {"family", nameOf(check.family)}, {"layout", check.layout},
            {"licence", check.licence},       {"description", check.description},
            {"parameters", check.parameters}, {"bytes", check.bytesOnDisk},
            {"memory_bytes", needs},          {"free_memory_bytes", check.freeMemory},
            {"problems", check.problems}};
}

std::string toText(const fs::path& folder, const ModelFolderCheck& check) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << (check.id.empty() ? "unknown" : check.id)
         << "\n  family      " << nameOf(check.family) << "\n  layout      " << check.layout
         << "\n  built as    " << check.description << "\n  size        "
         << static_cast<double>(check.parameters) / 1e6 << " million parameters, "
         << static_cast<double>(check.bytesOnDisk) / 1e6 << " MB on disk\n";
    if (!check.needs.empty()) {
        text << "  memory      ";
        for (const MemoryNeed& need : check.needs)
            text << nameOf(need.form) << " " << gigabytes(need.bytes) << ", ";
        text << "free now " << gigabytes(check.freeMemory) << '\n';
    }
    text << "  licence     " << check.licence << "\n  folder      " << folder.string() << '\n';
    for (const std::string& problem : check.problems)
        text << "  problem     " << problem << '\n';
    return text.str();
}

void addModelFolderCommands(CLI::App& models, Command& chosen) {
    const auto options = std::make_shared<FolderOptions>();
    const auto add = [&](const char* name, const char* help, int (*work)(const FolderOptions&)) {
        CLI::App* command = models.add_subcommand(name, help);
        command->add_option("DIR", options->folder, "The model folder")->required();
        command->add_flag("--json", options->json, "Print one JSON object instead of text");
        command->callback(
            [options, work, &chosen] { chosen = [options, work] { return work(*options); }; });
        return command;
    };
    add("check", "Look at the files of a model folder: what it is, what it needs, what is wrong",
        check);
    CLI::App* verifying = add("verify",
                              "Hold a model folder against what is published of its weights, or "
                              "against reference tensors",
                              verify);
    verifying->add_option(
        "IO", options->reference,
        "The reference tensors: io.safetensors (otherwise: the published tokens)");
    verifying
        ->add_flag(
            "--bf16", options->inBf16,
            "Reference tensors: with the language model in bfloat16, as GPUs paint, and up to "
            "5 % of a tensor's largest number off")
        ->needs("IO");
    addDeviceOptions(*verifying, options->engine);
    add("quantize", "Round the weights of a public model and keep them in its folder", quantise)
        ->add_option("--bits", options->bits, "8 or 4 (otherwise: 8)")
        ->type_name("8|4")
        ->check(CLI::IsMember({8, 4}).description(""));
}

} // namespace depict
