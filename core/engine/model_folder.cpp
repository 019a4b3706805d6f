#include "engine/model_folder.h"

#include "base/error.h"
#include "engine/config_fields.h"
#include "engine/families/emu3p5/emu_painter.h"
#include "engine/families/emu3p5/emu_verification.h"
#include "engine/families/janus_pro/janus_painter.h"
#include "engine/families/janus_pro/janus_verification.h"
#include "engine/torch_compat.h"
#include "engine/translating_painter.h"

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <sstream>

namespace depict {

namespace fs = std::filesystem;

namespace {

constexpr double kBf16Looseness = 0.05; // of 8 bits a number, after some blocks
constexpr std::uint64_t kRoomForArithmetic = 700 << 20;
constexpr auto kJanusLicence = "MIT on the model pages; the repository also carries the DeepSeek "
                               "Model License, which restricts "
                               "some uses. Read both before you use it.";
constexpr auto kEmuLicence = "Apache License 2.0.";

std::string gigabytes(std::uint64_t bytes) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << static_cast<double>(bytes) / 1e9 << " GB";
    return text.str();
}

double bytesOf(WeightForm form) { // a weight, with its scale
    return form == WeightForm::bf16 ? 2 : form == WeightForm::int8 ? 1.01 : 0.5 + 4.0 / 128;
}

/// What a language model holds besides what stays mapped, from its configuration.
std::uint64_t languageWeights(const CausalConfig& config) {
    const auto& b = config.backbone;
    const auto width = static_cast<std::uint64_t>(b.width);
    const auto block = width * static_cast<std::uint64_t>(2 * b.queries() + 2 * b.keys()) +
                       3 * width * static_cast<std::uint64_t>(b.hidden);
    return static_cast<std::uint64_t>(b.blocks) * block +
           static_cast<std::uint64_t>(config.vocabulary) * width;
}

std::uint64_t cacheBytes(const CausalConfig& config, int positions) {
    const auto& b = config.backbone;
    return std::uint64_t{2} * 2 * 2 * static_cast<std::uint64_t>(b.blocks) *
           static_cast<std::uint64_t>(b.keys()) * static_cast<std::uint64_t>(positions);
}

/// Both streams of one usual painting.
std::vector<MemoryNeed> needsOf(const CausalConfig& language, std::uint64_t otherBytes,
                                int positions) {
    std::vector<MemoryNeed> needs;
    const auto weights = static_cast<double>(languageWeights(language));
    for (const auto form : {WeightForm::bf16, WeightForm::int8, WeightForm::int4})
        needs.push_back({form, static_cast<std::uint64_t>(weights * bytesOf(form)) + otherBytes +
                                   cacheBytes(language, positions) + kRoomForArithmetic});
    return needs;
}

struct Needs {
    CausalConfig language;
    std::uint64_t otherBytes = 0; // embeddings, towers, the picture tokenizer as float
    int positions = 0;
};

Needs needsOfFolder(const fs::path& folder, ModelFamily family) {
    Needs needs;
    needs.language = family == ModelFamily::janusPro ? readJanusConfig(folder).language
                                                     : readEmuConfig(folder).language;
    needs.positions = family == ModelFamily::janusPro ? 1024 : 4608;
    const auto weights = WeightFolder::open(folder);
    const auto all = weights.parameters(), own = languageWeights(needs.language);
    // What is mapped (embeddings, the tower) stays in its 2 bytes; the picture tokenizer becomes
    // float: 72 million numbers in Janus-Pro, 455 million in Emu3.5.
    needs.otherBytes = all > own ? 2 * (all - own) : 0;
    needs.otherBytes += family == ModelFamily::janusPro ? 150'000'000 : 1'900'000'000;
    if (fs::exists(folder / "tiny_config.json"))
        needs.otherBytes = 4 * all;
    return needs;
}

/// The finest form that fits, or the one that is wanted if it does.
WeightForm formFor(const fs::path& folder, ModelFamily family, std::optional<WeightForm> wanted) {
    const auto facts = needsOfFolder(folder, family);
    const auto needs = needsOf(facts.language, facts.otherBytes, facts.positions);
    const auto free = freeMemory();
    for (const auto& need : needs)
        if (wanted ? need.form == *wanted && need.bytes <= free : need.bytes <= free)
            return need.form;
    const auto& first = *std::find_if(needs.begin(), needs.end(), [&](const MemoryNeed& need) {
        return need.form == wanted.value_or(WeightForm::bf16);
    });
    std::string sentence = "The model needs " + gigabytes(first.bytes) + " in " +
                           nameOf(first.form) + ", but " + gigabytes(free) + " are free";
    for (const auto& need : needs)
        if (need.bytes < first.bytes)
            sentence +=
                std::string("; ") + nameOf(need.form) + " would need " + gigabytes(need.bytes);
    throw Error(ErrorKind::outOfMemory, sentence + ".");
}

LoadControl controlFor(const fs::path& folder, const OpenOptions& options, WeightForm form) {
    LoadControl control;
    control.form = form;
    control.progress = options.progress;
    if (form != WeightForm::bf16)
        control.rounded = roundedFile(folder, form);
    return control;
}

/// Every GPU that this process may see; CUDA_VISIBLE_DEVICES leaves some out.
DeviceList allGpus(torch::ScalarType type) {
    DeviceList list;
    list.type = type;
    for (std::size_t i = 0; i < torch::cuda::device_count(); ++i)
        list.devices.emplace_back(torch::kCUDA, static_cast<c10::DeviceIndex>(i));
    return list;
}

} // namespace

const char* nameOf(ModelFamily family) {
    return family == ModelFamily::flat       ? "flat"
           : family == ModelFamily::janusPro ? "janus-pro"
                                             : "emu3.5";
}

ModelFamily familyOf(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder / "config.json", failed) &&
        fs::exists(folder / "tiny_config.json", failed))
        return readJsonObject(folder / "tiny_config.json").contains("ibq") ? ModelFamily::emu35
                                                                           : ModelFamily::janusPro;
    const auto all = readJsonObject(folder / "config.json");
    if (const auto family = all.find("family"); family != all.end() && *family == "flat")
        return ModelFamily::flat;
    const auto type = all.find("model_type");
    if (type == all.end() || !type->is_string())
        return ModelFamily::flat; // its reader says what is missing
    const auto name = type->get<std::string>();
    if (name == "multi_modality" || name == "janus")
        return ModelFamily::janusPro;
    if (name.starts_with("Emu3") || name.starts_with("emu3"))
        return ModelFamily::emu35;
    throw Error(ErrorKind::unsupported, "The folder " + folder.string() +
                                            " is a model of the kind \"" + name.substr(0, 60) +
                                            "\", which Depict does not know.");
}

PaintingShape paintingShapeOf(const fs::path& folder) {
    switch (familyOf(folder)) {
    case ModelFamily::flat:
        return {};
    case ModelFamily::janusPro:
        return janusShape(readJanusConfig(folder).imagePixels, 16);
    case ModelFamily::emu35:
        return kEmuShape;
    }
    return {};
}

std::unique_ptr<Painter> openModel(const EngineSettings& settings, const OpenOptions& options) {
    const auto family = familyOf(settings.modelFolder);
    if (family == ModelFamily::flat)
        return makeTorchPainter(settings);
    std::unique_ptr<Painter> painter;
    translated([&] {
        torch::InferenceMode guard;
        prepareTorch(settings.threads);
        const auto& folder = settings.modelFolder;
        LoadControl control;
        std::string device;
        if (chooseDevice(settings.device).is_cuda()) {
            const auto form = options.form.value_or(WeightForm::bf16);
            control = controlFor(folder, options, WeightForm::bf16);
            control.on = allGpus(torch::kBFloat16);
            control.on.form = form;
            device = control.on.devices.size() == 1
                         ? "CUDA, "
                         : "CUDA, " + std::to_string(control.on.devices.size()) + " devices, ";
            device += nameOf(form);
        } else {
            const auto form = formFor(folder, family, options.form);
            control = controlFor(folder, options, form);
            const int threads = torch::get_num_threads();
            device = "CPU, " + std::to_string(threads) +
                     (threads == 1 ? " thread, " : " threads, ") + nameOf(form);
        }
        if (family == ModelFamily::janusPro)
            painter = std::make_unique<JanusPainter>(loadJanusModel(folder, control), device);
        else
            painter = std::make_unique<EmuPainter>(loadEmuModel(folder, control), device,
                                                   options.thinksFirst);
    });
    return translating(std::move(painter));
}

std::vector<KeyCheck> verifyModelFolder(const fs::path& folder, const fs::path& reference,
                                        DeviceChoice device, bool inBf16) {
    std::vector<KeyCheck> results;
    translated([&] {
        torch::InferenceMode guard;
        const auto family = familyOf(folder);
        ReferenceCheck check(SafetensorsFile::open(reference), inBf16 ? kBf16Looseness : 0);
        LoadControl control;
        if (device == DeviceChoice::cuda && chooseDevice(device).is_cuda())
            control.on = allGpus(torch::kFloat);
        else if (inBf16)
            control.on.devices = {torch::kCPU};
        control.on.type = inBf16 ? torch::kBFloat16 : torch::kFloat;
        if (family == ModelFamily::janusPro) {
            auto model = loadJanusModel(folder, control, true);
            verifyJanus(model, check);
        } else if (family == ModelFamily::emu35) {
            auto model = loadEmuModel(folder, control, true);
            verifyEmu(model, check);
        } else {
            throw Error(ErrorKind::unsupported,
                        "There are no reference tensors for the built-in model.");
        }
        results = check.results();
    });
    return results;
}

std::vector<KeyCheck> verifyPublished(const EngineSettings& settings) {
    std::vector<KeyCheck> results;
    translated([&] {
        torch::InferenceMode guard;
        prepareTorch(settings.threads);
        const auto& folder = settings.modelFolder;
        const auto family = familyOf(folder);
        if (family == ModelFamily::flat)
            throw Error(ErrorKind::unsupported,
                        "The built-in model comes with its own tests; nothing else is published "
                        "of it.");
        if (family == ModelFamily::emu35) {
            results = verifyPublishedEmu(loadEmuWords(folder));
            return;
        }
        LoadControl control;
        if (settings.device == DeviceChoice::cuda && chooseDevice(settings.device).is_cuda())
            control.on = allGpus(torch::kBFloat16);
        else
            control.form = formFor(folder, family, WeightForm::bf16);
        auto model = loadJanusModel(folder, control);
        results = verifyPublishedJanus(model);
    });
    return results;
}

ModelFolderCheck checkModelFolder(const fs::path& folder) {
    ModelFolderCheck check;
    check.family = familyOf(folder);
    check.freeMemory = freeMemory();
    if (check.family == ModelFamily::flat) {
        const auto facts = inspectModelFolder(folder);
        check.id = facts.id;
        check.layout = "Depict's own";
        check.licence = kEmuLicence;
        check.description = facts.description;
        check.parameters = facts.parameters;
        check.bytesOnDisk = facts.bytesOnDisk;
        return check;
    }
    const bool isJanus = check.family == ModelFamily::janusPro;
    check.licence = isJanus ? kJanusLicence : kEmuLicence;
    const auto attempt = [&](auto&& work) {
        try {
            translated(work);
        } catch (const Error& error) {
            if (std::find(check.problems.begin(), check.problems.end(), error.detail()) ==
                check.problems.end())
                check.problems.push_back(error.detail());
        }
    };
    attempt([&] {
        check.id = isJanus ? readJanusConfig(folder).id : readEmuConfig(folder).id;
        const auto language =
            isJanus ? readJanusConfig(folder).language : readEmuConfig(folder).language;
        const auto& b = language.backbone;
        check.description = std::to_string(b.blocks) + " blocks of " + std::to_string(b.width) +
                            ", " + std::to_string(b.heads) + " heads of " +
                            std::to_string(b.headSize) + " on " + std::to_string(b.keyHeads) +
                            " of keys, " + std::to_string(language.vocabulary) + " words";
    });
    attempt([&] {
        auto weights = WeightFolder::open(folder);
        check.parameters = weights.parameters();
        for (const auto& file : weights.files())
            check.bytesOnDisk += fs::file_size(file);
        check.layout = "original";
        for (const auto& name : weights.names())
            if (name.find("vqmodel.") != std::string::npos)
                check.layout = "transformers";
        if (weights.files().front().extension() == ".bin")
            check.layout += ", pytorch_model.bin";
    });
    attempt([&] {
        const auto needs = needsOfFolder(folder, check.family);
        check.needs = needsOf(needs.language, needs.otherBytes, needs.positions);
    });
    attempt([&] { // every name and shape, without converting anything large
        LoadControl control;
        control.checksOnly = true;
        if (isJanus)
            static_cast<void>(loadJanusModel(folder, control));
        else
            static_cast<void>(loadEmuModel(folder, control));
    });
    return check;
}

QuantiseResult quantiseModelFolder(const fs::path& folder, int bits,
                                   const std::function<bool(double)>& progress) {
    QuantiseResult result;
    if (bits != 4 && bits != 8)
        throw Error(ErrorKind::badRequest, "Weights can be rounded to 8 or 4 bits.");
    const auto form = bits == 8 ? WeightForm::int8 : WeightForm::int4;
    translated([&] {
        torch::InferenceMode guard;
        const auto family = familyOf(folder);
        OpenOptions options;
        options.progress = progress;
        auto control = controlFor(folder, options, form);
        control.roundsAnew = true;
        std::unique_ptr<CausalModel> language;
        if (family == ModelFamily::janusPro)
            language = loadJanusModel(folder, control).language;
        else if (family == ModelFamily::emu35)
            language = loadEmuModel(folder, control).language;
        else
            throw Error(ErrorKind::unsupported,
                        "The built-in model is small; its weights are not rounded.");
        result.file = control.rounded;
        result.error = language->roundingError();
        std::error_code failed;
        result.bytes = fs::file_size(result.file, failed);
        if (failed)
            throw Error(ErrorKind::notWritable, "The rounded weights could not be written to " +
                                                    result.file.string() + ".");
    });
    return result;
}

fs::path roundedFile(const fs::path& folder, WeightForm form) {
    return folder / (form == WeightForm::int8 ? "depict-8bit.rounded" : "depict-4bit.rounded");
}

std::uint64_t freeMemory() {
    std::ifstream info("/proc/meminfo");
    std::string name;
    std::uint64_t kilobytes = 0;
    for (std::string rest; info >> name >> kilobytes; std::getline(info, rest))
        if (name == "MemAvailable:")
            return kilobytes * 1024;
    return 0;
}

} // namespace depict
