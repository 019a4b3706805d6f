#include "engine/torch_painter.h"

#include "engine/families/flat/flat_painter.h"
#include "engine/tensors/rounded_weights.h"
#include "engine/torch_compat.h"
#include "engine/translating_painter.h"

namespace depict {

namespace {

/// Turns failures of libtorch into errors that a person can act on.
class TorchPainter : public Painter {
public:
    explicit TorchPainter(std::unique_ptr<Painter> inner) : m_inner(std::move(inner)) {}
    [[nodiscard]] PainterFacts facts() const override { return m_inner->facts(); }
    void run(const GenerationRequest& request, JobControl& control) override {
        translated([&] { m_inner->run(request, control); });
    }

private:
    std::unique_ptr<Painter> m_inner;
};

} // namespace

std::unique_ptr<Painter> makeTorchPainter(const EngineSettings& settings) {
    std::unique_ptr<Painter> painter;
    translated([&] {
        torch::InferenceMode guard;
        prepareTorch(settings.threads);
        const auto device = chooseDevice(settings.device);
        auto model = loadFlatModel(settings.modelFolder);
        std::unique_ptr<CachedDecoder> decoder;
        std::string name;
        if (device.is_cuda()) {
            model.transformer.visit([&](const std::string&, torch::Tensor& weight) {
                weight = weight.to(device, torch::kFloat);
            });
            decoder = makeTorchDecoder(model.transformer, torch::kBFloat16);
            name = "CUDA";
        } else {
            decoder = makeCpuDecoder(model.transformer);
            const int threads = torch::get_num_threads();
            name = "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
        }
        painter = std::make_unique<TorchPainter>(
            std::make_unique<FlatPainter>(std::move(model), std::move(decoder), name));
    });
    return painter;
}

std::unique_ptr<Painter> translating(std::unique_ptr<Painter> painter) {
    return std::make_unique<TorchPainter>(std::move(painter));
}

ModelFolderFacts inspectModelFolder(const std::filesystem::path& folder) {
    const auto config = readFlatConfig(folder / kConfigFile);
    ModelFolderFacts facts;
    facts.id = config.id;
    facts.family = "flat";
    facts.tasks = config.tasks;
    facts.languages = config.languages;
    const auto& t = config.transformer;
    facts.description = std::to_string(t.blocks) + " blocks of " + std::to_string(t.width) + ", " +
                        std::to_string(t.heads) + " heads, " + std::to_string(t.codesPerCell) +
                        " codes of " + std::to_string(t.codebook) + " a cell";
    std::vector<const char*> networks{kPictureFile, kPainterFile};
    if (hasEye(folder, kEye))
        networks.push_back(kEyeFile);
    auto names = networks;
    names.insert(names.end(), {kConfigFile, kWordsFile});
    if (t.looks > 0)
        names.push_back(kLooksFile);
    for (const auto* name : names) {
        std::error_code failed;
        const auto size = std::filesystem::file_size(folder / name, failed);
        if (failed)
            throw Error(ErrorKind::modelMissing,
                        "The model folder " + folder.string() + " lacks " + name + ".");
        facts.bytesOnDisk += size;
    }
    for (const auto* name : networks) {
        const auto file = SafetensorsFile::open(folder / name);
        for (const auto& tensor : file.names()) {
            if (tensor.ends_with(kScaleSuffix))
                continue;
            std::uint64_t count = 1;
            for (const auto side : file.shape(tensor))
                count *= static_cast<std::uint64_t>(side);
            facts.parameters += count;
        }
    }
    return facts;
}

} // namespace depict
