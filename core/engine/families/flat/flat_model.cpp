#include "engine/families/flat/flat_model.h"

#include "base/error.h"
#include "engine/tensors/rounded_weights.h"

namespace depict {

namespace {

/// Weights as they lie in the file, whose mapping they keep alive; 8 bits as bfloat16.
template <typename Net> void view(const std::filesystem::path& path, Net& net) {
    const auto file = SafetensorsFile::open(path);
    net.visit([&](const std::string& name, torch::Tensor& weight) {
        weight = roundedTensor(file, name, weight.sizes());
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
                    std::nullopt,
                    std::nullopt};
    view(folder / kPictureFile, model.pictures);
    view(folder / kPainterFile, model.transformer);
    if (config.transformer.looks > 0)
        model.looks = loadLooks(folder / kLooksFile);
    if (model.looks && hasEye(folder, kEye))
        model.eye = loadEye(folder, kEye);
    return model;
}

} // namespace depict
