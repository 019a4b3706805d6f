#include "evaluation/judge_network.h"

#include "base/error.h"
#include "engine/tensors/safetensors.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace depict {

using nlohmann::json;
using torch::Tensor;

namespace {

template <typename Config> json described(const Config& c) {
    return {{"channels", c.channels}, {"hidden", c.hidden}, {"wide", c.wide}};
}

template <typename Config> void read(const json& from, Config& c) {
    from.at("channels").get_to(c.channels);
    from.at("hidden").get_to(c.hidden);
    from.at("wide").get_to(c.wide);
    constexpr int kMost = 4096;
    for (const int n : {c.channels[0], c.channels[1], c.channels[2], c.hidden, c.wide})
        if (n < 1 || n > kMost)
            throw Error(ErrorKind::modelDamaged, {});
}

} // namespace

Judge::Judge(const JudgeConfig& c)
    : config(c), glance(c.glance, c.kinds), look(c.look, c.kinds, c.wearables) {}

void Judge::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    glance.visit(each);
    look.visit(each);
}

void saveJudge(const std::filesystem::path& folder, const JudgeConfig& config,
               const std::map<std::string, Tensor>& weights) {
    std::filesystem::create_directories(folder);
    std::map<std::string, Tensor> half;
    for (const auto& [name, weight] : weights)
        half[name] = weight.detach().to(torch::kCPU, torch::kBFloat16).contiguous();
    writeSafetensors(folder / kJudgeWeights, half);
    const json written{{"kinds", config.kinds},
                       {"wearables", config.wearables},
                       {"glance", described(config.glance)},
                       {"look", described(config.look)},
                       {"lessons", config.lessons}};
    std::ofstream file(folder / kJudgeConfig, std::ios::trunc);
    file << written.dump(2) << '\n';
    if (!file.flush())
        throw Error(ErrorKind::notWritable, "The judge's configuration could not be written.");
}

Judge loadJudge(const std::filesystem::path& folder) {
    std::ifstream file(folder / kJudgeConfig);
    if (!file)
        throw Error(ErrorKind::modelMissing, "There is no judge in " + folder.string() + ".");
    JudgeConfig config;
    try {
        const auto from = json::parse(file);
        from.at("kinds").get_to(config.kinds);
        from.at("wearables").get_to(config.wearables);
        from.at("lessons").get_to(config.lessons);
        constexpr int kMost = 4096;
        for (const int n : {config.kinds, config.wearables})
            if (n < 1 || n > kMost)
                throw Error(ErrorKind::modelDamaged, {});
        read(from.at("glance"), config.glance);
        read(from.at("look"), config.look);
    } catch (const std::exception&) {
        throw Error(ErrorKind::modelDamaged,
                    "The judge's configuration in " + folder.string() + " is damaged.");
    }
    Judge judge(config);
    const auto weights = SafetensorsFile::open(folder / kJudgeWeights);
    judge.visit([&](const std::string& name, Tensor& weight) {
        weight = weights.tensor(name, weight.sizes()).to(torch::kFloat);
    });
    return judge;
}

} // namespace depict
