#include "engine/eye/eye.h"

#include "base/error.h"
#include "engine/tensors/rounded_weights.h"
#include "generation/scene_plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace depict {

using nlohmann::json;
using torch::Tensor;

namespace {

constexpr int kMost = 4096; // of anything that is counted
constexpr std::size_t kMostTraits = 16;

std::vector<int> answersOf(const EyeConfig& config) {
    std::vector<int> counts;
    for (const auto& trait : config.traits)
        counts.push_back(static_cast<int>(trait.size()));
    return counts;
}

json described(const PyramidConfig& c) {
    return {{"channels", c.channels}, {"hidden", c.hidden}, {"wide", c.wide}};
}

void require(bool holds) {
    if (!holds)
        throw Error(ErrorKind::modelDamaged, {});
}

bool isAllWithin(const std::vector<int>& numbers, int low, int end) {
    return std::all_of(numbers.begin(), numbers.end(), [&](int n) { return n >= low && n < end; });
}

void read(const json& from, PyramidConfig& c) {
    from.at("channels").get_to(c.channels);
    from.at("hidden").get_to(c.hidden);
    from.at("wide").get_to(c.wide);
    require(
        isAllWithin({c.channels[0], c.channels[1], c.channels[2], c.hidden, c.wide}, 1, kMost + 1));
}

EyeConfig configFrom(const json& from) {
    EyeConfig config;
    from.at("kinds").get_to(config.kinds);
    require(config.kinds >= 1 && config.kinds <= kPlanKinds);
    from.at("wearables").get_to(config.wearables);
    require(isAllWithin(config.wearables, 0, config.kinds));
    from.at("natural").get_to(config.natural);
    require(config.natural.size() == static_cast<std::size_t>(config.kinds) &&
            isAllWithin(config.natural, -1, kSeenColours - 1));
    for (const auto& trait : from.at("traits")) {
        auto& answers = config.traits.emplace_back();
        for (const auto& answer : trait) {
            auto& one = answers.emplace_back();
            one.settings = answer.value("settings", std::vector<int>{});
            one.over = answer.value("over", -1);
            require(isAllWithin(one.settings, 0, kPlanSettings) && one.over >= -1 &&
                    one.over < kPlanKinds);
        }
        require(!answers.empty() && answers.size() <= std::size_t{kMost});
    }
    require(config.traits.size() <= kMostTraits);
    config.tellsShadow = from.value("tellsShadow", false);
    from.at("lessons").get_to(config.lessons);
    read(from.at("glance"), config.glance);
    read(from.at("look"), config.look);
    return config;
}

json written(const EyeConfig& config) {
    json traits = json::array();
    for (const auto& trait : config.traits) {
        json& answers = traits.emplace_back(json::array());
        for (const auto& [settings, over] : trait) {
            json& answer = answers.emplace_back(json::object());
            if (!settings.empty())
                answer["settings"] = settings;
            if (over >= 0)
                answer["over"] = over;
        }
    }
    return {{"kinds", config.kinds},
            {"wearables", config.wearables},
            {"natural", config.natural},
            {"traits", traits},
            {"tellsShadow", config.tellsShadow},
            {"glance", described(config.glance)},
            {"look", described(config.look)},
            {"lessons", config.lessons}};
}

} // namespace

Eye::Eye(const EyeConfig& c)
    : config(c), glance(c.glance, c.kinds, answersOf(c)),
      look(c.look, c.kinds, static_cast<int>(c.wearables.size()), c.tellsShadow) {}

void Eye::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    glance.visit(each);
    look.visit(each);
}

void saveEye(const std::filesystem::path& folder, const std::string& name, const EyeConfig& config,
             const std::map<std::string, Tensor>& weights) {
    std::filesystem::create_directories(folder);
    writeRounded(folder / (name + ".safetensors"), weights, [](const auto&) { return true; });
    std::ofstream file(folder / (name + ".json"), std::ios::trunc);
    file << written(config).dump() << '\n';
    if (!file.flush())
        throw Error(ErrorKind::notWritable,
                    "The configuration could not be written to " + folder.string() + ".");
}

bool hasEye(const std::filesystem::path& folder, const std::string& name) {
    return std::filesystem::exists(folder / (name + ".json"));
}

Eye loadEye(const std::filesystem::path& folder, const std::string& name) {
    const auto path = folder / (name + ".json");
    std::ifstream file(path);
    if (!file)
        throw Error(ErrorKind::modelMissing,
                    "There is no " + name + " in " + folder.string() + ".");
    EyeConfig config;
    try {
        config = configFrom(json::parse(file));
    } catch (const std::exception&) {
        throw Error(ErrorKind::modelDamaged, path.string() + " is damaged.");
    }
    const auto weights = SafetensorsFile::open(folder / (name + ".safetensors"));
    Eye eye(config);
    eye.visit([&](const std::string& key, Tensor& weight) {
        weight = roundedTensor(weights, key, weight.sizes()).to(torch::kFloat);
    });
    return eye;
}

} // namespace depict
