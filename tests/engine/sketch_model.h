// A tiny built-in model with random weights in a folder of its own, for tests of the machinery.
#pragma once

#include "engine/families/flat/flat_model.h"
#include "engine/tensors/safetensors.h"
#include "engine/text/bpe_trainer.h"

#include <filesystem>
#include <map>

namespace depict {

inline FlatConfig sketchConfig() {
    FlatConfig c;
    c.id = "flat-sketch";
    c.picture.reading = 24;
    c.picture.readingBlocks = 1;
    c.picture.numbers = 12;
    c.picture.levels = 8;
    c.picture.channels = {8, 16, 32};
    c.transformer.width = 64;
    c.transformer.blocks = 2;
    c.transformer.heads = 2;
    c.transformer.hidden = 96;
    c.transformer.axes = {8, 12, 12};
    c.transformer.depthWidth = 32;
    c.transformer.depthHidden = 48;
    c.tasks = {"paint", "add", "remove", "recolor", "ask_what"};
    c.languages = {"en", "zh"};
    return c;
}

inline constexpr int kSketchMap = 82; // a setting: things on a dark ground

/// Adds an eye of random weights, which sees no things; it knows kinds below 20, and settings 1
/// and 2.
inline void writeSketchEye(const std::filesystem::path& folder) {
    torch::manual_seed(2);
    EyeConfig config;
    config.kinds = 20;
    config.wearables = {3};
    config.natural.assign(20, -1);
    config.traits = {{{{1}}, {{2}}}};
    config.tellsShadow = true;
    config.glance = {{8, 8, 8}, 8, 8};
    config.look = {{8, 8, 8}, 8, 8};
    Eye eye(config);
    std::map<std::string, torch::Tensor> weights;
    eye.visit([&](const std::string& name, torch::Tensor& weight) { weights[name] = weight; });
    weights["look.last.bias"][config.kinds] = 50; // no place holds a whole thing
    saveEye(folder, kEye, config, weights);
}

/// Writes the four files of a model folder; the same seed gives the same model.
inline void writeSketchModel(const std::filesystem::path& folder, int seed = 1,
                             bool plans = false) {
    torch::manual_seed(seed);
    std::filesystem::create_directories(folder);
    BpeTrainer trainer;
    for (int i = 0; i < 4; ++i)
        trainer.add("a red car and a dog on the beach 海滩上的一辆红色汽车和一只狗");
    const auto tokens = trainer.train(300);
    saveTiktoken(folder / kWordsFile, tokens);
    auto config = sketchConfig();
    config.transformer.plans = plans;
    config.transformer.looks = plans ? LookReader::width(config.picture) : 0;
    config.transformer.codebook = config.picture.codebook();
    config.transformer.codesPerCell = config.picture.codesPerCell;
    config.transformer.vocabulary =
        FlatMarks(static_cast<int>(tokens.size()), config.transformer.plans).end();
    const auto save = [&](const char* name, auto net) {
        std::map<std::string, torch::Tensor> weights;
        net.visit([&](const std::string& key, torch::Tensor& weight) {
            weights[key] = weight.to(torch::kBFloat16);
        });
        writeSafetensors(folder / name, weights);
    };
    PictureTokenizer pictures(config.picture);
    if (plans) { // its decoder takes sketches
        auto generator = at::detail::getDefaultCPUGenerator();
        const auto state = generator.get_state(); // the rest is drawn as it would be without
        std::map<std::string, torch::Tensor> drawn;
        pictures.visit([&](const std::string& key, torch::Tensor& weight) { drawn[key] = weight; });
        config.picture.sketches = true;
        pictures = PictureTokenizer(config.picture);
        pictures.visit([&](const std::string& key, torch::Tensor& weight) {
            const auto known = drawn.find(key);
            weight = known != drawn.end() ? known->second : 0.2 * torch::randn(weight.sizes());
        });
        generator.set_state(state);
    }
    writeFlatConfig(folder / kConfigFile, config);
    if (plans) { // a tile of grey steps for everything
        Looks looks;
        auto& tile = looks.tiles.emplace_back();
        for (std::size_t i = 0; i < tile.size(); ++i)
            tile[i] = static_cast<std::uint8_t>(i % kLookChannels == 3 ? 255 : i % 250);
        looks.brightness = {0.5f};
        looks.tileOf.fill({0, -1, -1});
        looks.grounds[kSketchMap] = {22, 24, 30};
        looks.colourTerms = colourTermsOf(PictureReader(pictures));
        saveLooks(folder / kLooksFile, looks);
    }
    save(kPictureFile, pictures);
    // Larger steps than a fresh network has, so that its choices depend on what it sees.
    Transformer painter(config.transformer);
    painter.words = painter.words * 20;
    painter.codes = painter.codes * 20;
    painter.places = painter.places * 20;
    if (config.transformer.plans)
        painter.covers = painter.covers * 20;
    save(kPainterFile, painter);
}

} // namespace depict
