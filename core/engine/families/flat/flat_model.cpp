#include "engine/families/flat/flat_model.h"

#include "base/error.h"
#include "engine/tensors/finite.h"
#include "engine/tensors/safetensors.h"

namespace depict {

namespace {

/// Weights as they lie in the file, whose mapping they keep alive.
template <typename Net> void view(const std::filesystem::path& path, Net& net) {
    const auto file = SafetensorsFile::open(path);
    net.visit([&](const std::string& name, torch::Tensor& weight) {
        weight = file.tensor(name, weight.sizes());
        if (!isFinite(weight))
            throw Error(ErrorKind::modelDamaged, "The model file " + path.filename().string() +
                                                     " is damaged: " + name +
                                                     " holds something that is not a number.");
    });
}

template <typename Net> void load(const std::filesystem::path& path, Net& net) {
    view(path, net);
    net.visit([](const std::string&, torch::Tensor& weight) {
        weight = weight.to(torch::kFloat, false, true).contiguous();
    });
}

} // namespace

void loadWeights(const std::filesystem::path& file, PictureTokenizer& net) {
    load(file, net);
}

void loadWeights(const std::filesystem::path& file, Transformer& net) {
    load(file, net);
}

FlatModel loadFlatModel(const std::filesystem::path& folder) {
    const auto config = readFlatConfig(folder / kConfigFile);
    auto words = BytePairEncoder::loadTiktoken(folder / kWordsFile);
    const FlatMarks marks(words.vocabularySize(), config.transformer.plans);
    if (marks.end() != config.transformer.vocabulary)
        throw Error(ErrorKind::modelDamaged, "The model's word list does not fit its config.json.");
    FlatModel model{config,
                    std::move(words),
                    marks,
                    PictureTokenizer(config.picture, Begin::empty),
                    Transformer(config.transformer, Begin::empty),
                    std::nullopt};
    view(folder / kPictureFile, model.pictures);
    view(folder / kPainterFile, model.transformer);
    if (config.transformer.looks > 0)
        model.looks = loadLooks(folder / kLooksFile);
    return model;
}

} // namespace depict
