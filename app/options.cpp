#include "options.h"

#include "base/error.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <system_error>

namespace depict {

namespace fs = std::filesystem;

void addDeviceOptions(CLI::App& command, EngineOptions& options) {
    static const std::map<std::string, DeviceChoice> kDevices{{"auto", DeviceChoice::automatic},
                                                              {"cpu", DeviceChoice::cpu},
                                                              {"cuda", DeviceChoice::cuda}};
    command
        .add_option_function<std::string>(
            "--device", [&options](const std::string& name) { options.device = kDevices.at(name); },
            "Where to compute (otherwise: auto)")
        ->type_name("auto|cpu|cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}).description(""));
    command.add_option("--threads", options.threads, "Threads to use (otherwise: every core)")
        ->type_name("N")
        ->check(CLI::Range(1, 1024).description(""));
}

void addEngineOptions(CLI::App& command, EngineOptions& options) {
    command
        .add_option("--model", options.model,
                    "Model folder, with a config.json in it (otherwise: the environment "
                    "variable DEPICT_MODEL, then the model that comes with Depict)")
        ->type_name("FOLDER");
    addDeviceOptions(command, options);
    static const std::map<std::string, WeightForm> kForms{
        {"bf16", WeightForm::bf16}, {"8-bit", WeightForm::int8}, {"4-bit", WeightForm::int4}};
    command
        .add_option_function<std::string>(
            "--precision",
            [&options](const std::string& name) { options.precision = kForms.at(name); },
            "How a public model's weights are kept in memory (otherwise: the finest that fits)")
        ->type_name("bf16|8-bit|4-bit")
        ->check(CLI::IsMember({"bf16", "8-bit", "4-bit"}).description(""));
    command.add_flag("--think", options.thinksFirst,
                     "Emu3.5: let the model write its reasoning before it paints");
    command.add_flag("--scripted", options.scripted)->group("");
}

std::string wholeNumber(const std::string& text) {
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const bool isNumber = error == std::errc() && rest == end;
    return isNumber ? "" : "\"" + text + "\" is not a whole number from 0 to 2^64 - 1";
}

fs::path resourceFolder(std::string_view name) {
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share/depict" / name;
    if (fs::exists(installed, ignored))
        return installed;
    for (fs::path folder = program.parent_path(); folder != folder.parent_path();
         folder = folder.parent_path()) {
        const fs::path inSourceTree = folder / "resources" / name;
        if (fs::exists(inSourceTree, ignored))
            return inSourceTree;
    }
#ifdef DEPICT_RESOURCES
    // A build folder outside the source tree.
    const fs::path compiledIn = fs::path(DEPICT_RESOURCES) / name;
    if (fs::exists(compiledIn, ignored))
        return compiledIn;
#endif
    return {};
}

fs::path worldFolder(const fs::path& given) {
    const fs::path folder = given.empty() ? resourceFolder("world") : given;
    std::error_code ignored;
    if (folder.empty())
        throw Error(ErrorKind::notFound, "The world's data were not found beside the program.");
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::notFound, "There is no folder " + folder.string() + ".");
    return folder;
}

EngineSettings engineSettings(const EngineOptions& options) {
    EngineSettings settings{options.model, options.device, options.threads};
    const char* fromEnvironment = std::getenv("DEPICT_MODEL");
    if (settings.modelFolder.empty() && fromEnvironment)
        settings.modelFolder = fromEnvironment;
    if (settings.modelFolder.empty())
        settings.modelFolder = resourceFolder("models/flat");
    if (settings.modelFolder.empty())
        throw Error(ErrorKind::modelMissing,
                    "The model that comes with Depict was not found beside the program.");
    return settings;
}

#ifdef DEPICT_WITH_ENGINE
std::unique_ptr<Painter> openPainter(const EngineOptions& options, const LoadProgress& progress) {
    return openModel(
        engineSettings(options),
        {.form = options.precision, .progress = progress, .thinksFirst = options.thinksFirst});
}

PaintingShape paintingShape(const EngineOptions& options) {
    return options.scripted ? PaintingShape{}
                            : paintingShapeOf(engineSettings(options).modelFolder);
}
#else
std::unique_ptr<Painter> openPainter(const EngineOptions&, const LoadProgress&) {
    throw Error(ErrorKind::unsupported, "This build of Depict has no engine to paint with.");
}

PaintingShape paintingShape(const EngineOptions&) {
    return {};
}
#endif

} // namespace depict
