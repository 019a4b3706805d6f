#include "evaluation/judge_network.h"

#include "base/error.h"
#include "engine/tensors/fused.h"
#include "engine/tensors/safetensors.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace depict {

using torch::Tensor;

namespace {

constexpr std::array<int, 4> kReach{1, 2, 4, 1}; // dilations of the blocks at 1/16

/// How many of the last layer's numbers belong to which map.
std::vector<std::int64_t> parts(const JudgeConfig& c) {
    return {c.kinds + 1, kJudgeColours, c.wearables + 1, kJudgeColours, 4};
}

std::vector<ConvBlock> freshBlocks(int count, int channels, int hidden) {
    std::vector<ConvBlock> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(freshConvBlock(channels, hidden, 3, 3));
    return blocks;
}

} // namespace

Judge::Judge(const JudgeConfig& c) : config(c) {
    const auto [c0, c1, c2] = c.channels;
    in = freshWeight({c0, 48, 3, 3});
    stages = {freshBlocks(1, c0, c0), freshBlocks(2, c1, c1),
              freshBlocks(static_cast<int>(kReach.size()), c2, c.hidden)};
    down = {freshWeight({c1, 4 * c0}), freshWeight({c2, 4 * c1})};
    norm = torch::ones({c2});
    out = freshWeight({c.wide, c2});
    outBias = torch::zeros({c.wide});
    std::int64_t classes = 0;
    for (const auto part : parts(c))
        classes += part;
    last = freshWeight({classes, c.wide}, 0.5);
    lastBias = torch::zeros({classes});
    backdropWide = freshWeight({c.wide, 2 * c2});
    backdropBias = torch::zeros({c.wide});
    backdropLast = freshWeight({kJudgeBackdrops, c.wide}, 0.5);
}

void Judge::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    each("in.weight", in);
    for (std::size_t i = 0; i < stages.size(); ++i)
        visitBlocks("stages." + std::to_string(i), stages[i], each);
    each("down.0.weight", down[0]);
    each("down.1.weight", down[1]);
    each("norm.weight", norm);
    each("out.weight", out);
    each("out.bias", outBias);
    each("last.weight", last);
    each("last.bias", lastBias);
    each("backdrop.wide.weight", backdropWide);
    each("backdrop.wide.bias", backdropBias);
    each("backdrop.last.weight", backdropLast);
}

JudgeMaps lookedAt(const Judge& judge, const Tensor& pixels, torch::ScalarType type) {
    auto x = convolved(spaceToDepth(pixels.to(type), 4), judge.in, {1, 1, 1, 1});
    for (std::size_t stage = 0; stage < 3; ++stage) {
        for (std::size_t i = 0; i < judge.stages[stage].size(); ++i) {
            const int reach = stage < 2 ? 1 : kReach[i];
            x = applied(judge.stages[stage][i], x, {reach, reach, reach, reach}, {}, reach);
        }
        if (stage < 2)
            x = projected(spaceToDepth(x, 2), judge.down[stage]);
    }
    x = rmsNorm(x, judge.norm);
    const auto wide = torch::silu(projected(x, judge.out) + judge.outBias.to(type));
    const auto all = projected(wide, judge.last).to(torch::kFloat) + judge.lastBias;
    const auto maps = all.split_with_sizes(parts(judge.config), -1);
    const auto whole = torch::cat({x.mean({1, 2}), x.amax({1, 2})}, -1);
    const auto seen =
        torch::silu(projected(whole, judge.backdropWide) + judge.backdropBias.to(type));
    return {maps[0], maps[1], maps[2],
            maps[3], maps[4], projected(seen, judge.backdropLast).to(torch::kFloat)};
}

void saveJudge(const std::filesystem::path& folder, const JudgeConfig& config,
               const std::map<std::string, Tensor>& weights) {
    std::filesystem::create_directories(folder);
    std::map<std::string, Tensor> half;
    for (const auto& [name, weight] : weights)
        half[name] = weight.detach().to(torch::kCPU, torch::kBFloat16).contiguous();
    writeSafetensors(folder / kJudgeWeights, half);
    const nlohmann::json json{{"kinds", config.kinds},       {"wearables", config.wearables},
                              {"channels", config.channels}, {"hidden", config.hidden},
                              {"wide", config.wide},         {"lessons", config.lessons}};
    std::ofstream file(folder / kJudgeConfig, std::ios::trunc);
    file << json.dump(2) << '\n';
    if (!file.flush())
        throw Error(ErrorKind::notWritable, "The judge's configuration could not be written.");
}

Judge loadJudge(const std::filesystem::path& folder) {
    std::ifstream file(folder / kJudgeConfig);
    if (!file)
        throw Error(ErrorKind::modelMissing, "There is no judge in " + folder.string() + ".");
    const auto damaged = Error(ErrorKind::modelDamaged,
                               "The judge's configuration in " + folder.string() + " is damaged.");
    const auto json = nlohmann::json::parse(file, nullptr, false);
    JudgeConfig config;
    try {
        config.kinds = json.at("kinds");
        config.wearables = json.at("wearables");
        config.channels = json.at("channels");
        config.hidden = json.at("hidden");
        config.wide = json.at("wide");
        config.lessons = json.at("lessons");
    } catch (const nlohmann::json::exception&) {
        throw damaged;
    }
    constexpr int kMost = 4096;
    for (const int n : {config.kinds, config.wearables, config.channels[0], config.channels[1],
                        config.channels[2], config.hidden, config.wide})
        if (n < 1 || n > kMost)
            throw damaged;
    Judge judge(config);
    const auto weights = SafetensorsFile::open(folder / kJudgeWeights);
    judge.visit([&](const std::string& name, Tensor& weight) {
        weight = weights.tensor(name, weight.sizes()).to(torch::kFloat);
    });
    return judge;
}

} // namespace depict
