#include "engine/families/flat/flat_model.h"

#include "base/error.h"
#include "engine/tensors/safetensors.h"

namespace depict {

namespace {

template <typename Net> void load(const std::filesystem::path& path, Net& net) {
    const auto file = SafetensorsFile::open(path);
    net.visit([&](const std::string& name, torch::Tensor& weight) {
        weight = file.tensor(name, weight.sizes()).to(torch::kFloat).contiguous().clone();
        if (!torch::isfinite(weight).all().template item<bool>())
            throw Error(ErrorKind::modelDamaged, "The model file " + path.filename().string() +
                                                     " is damaged: " + name +
                                                     " holds something that is not a number.");
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
    FlatModel model{config, std::move(words), marks, PictureTokenizer(config.picture),
                    Transformer(config.transformer, Transformer::Begin::empty)};
    load(folder / kPictureFile, model.pictures);
    load(folder / kPainterFile, model.transformer);
    return model;
}

} // namespace depict
