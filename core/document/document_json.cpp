#include "document/document_json.h"

#include "base/error.h"
#include "generation/grid_limits.h"
#include "generation/picture_metadata.h"
#include "generation/scene_plan_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace depict {

namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, 11> kChangeNames{"painted", "opened",    "kept",    "pruned",
                                                   "renamed", "noted",     "starred", "marked",
                                                   "setup",   "selection", "lettered"};

Error damaged() {
    return {ErrorKind::badFile, "The project is damaged: a version is not described as expected."};
}

std::string written(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Whatever reading throws means that the project is damaged.
template <typename Read> auto read(std::string_view text, Read reader) {
    try {
        return reader(Json::parse(text));
    } catch (const Json::exception&) {
        throw damaged();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::unsupported)
            throw;
        throw damaged();
    }
}

int smallNumber(const Json& json, int least, int most) {
    const auto number = json.get<std::int64_t>();
    if (number < least || number > most)
        throw damaged();
    return static_cast<int>(number);
}

Json sizeToJson(const std::optional<Size>& size) {
    return size ? Json::array({size->width, size->height}) : Json();
}

std::optional<Size> sizeFrom(const Json& json) {
    if (json.is_null())
        return std::nullopt;
    return Size{smallNumber(json.at(0), 1, kLargestSide), smallNumber(json.at(1), 1, kLargestSide)};
}

Json toJsonValue(const PaintingSetup& setup) {
    const SamplingSettings& sampling = setup.sampling;
    return {{"shape", setup.shape},
            {"rows", setup.grid.rows},
            {"columns", setup.grid.columns},
            {"cell_pixels", setup.cellPixels},
            {"exact_size", sizeToJson(setup.exactSize)},
            {"seed", sampling.seed},
            {"temperature", sampling.temperature},
            {"top_k", sampling.topK},
            {"top_p", sampling.topP},
            {"guidance", sampling.guidance ? Json(*sampling.guidance) : Json()},
            {"random_seed", setup.isSeedRandom},
            {"variants", setup.variants}};
}

PaintingSetup setupFrom(const Json& json) {
    PaintingSetup setup;
    setup.shape = json.at("shape").get<std::string>();
    setup.grid = {smallNumber(json.at("rows"), 1, kWidestLimits.largestSide),
                  smallNumber(json.at("columns"), 1, kWidestLimits.largestSide)};
    setup.cellPixels =
        smallNumber(json.value("cell_pixels", Json(setup.cellPixels)), 1, kLargestCellPixels);
    setup.exactSize = sizeFrom(json.at("exact_size"));
    setup.sampling.seed = json.at("seed").get<std::uint64_t>();
    setup.sampling.temperature = json.at("temperature").get<double>();
    setup.sampling.topK = json.at("top_k").get<int>();
    setup.sampling.topP = json.at("top_p").get<double>();
    if (const Json& guidance = json.at("guidance"); !guidance.is_null())
        setup.sampling.guidance = guidance.get<double>();
    setup.isSeedRandom = json.at("random_seed").get<bool>();
    setup.variants = smallNumber(json.at("variants"), 1, kMostVariants);
    return setup;
}

Json toJsonValue(const Workspace& workspace) {
    return {{"shown", workspace.shown},
            {"input", workspace.input},
            {"selection", workspace.selection},
            {"setup", toJsonValue(workspace.setup)}};
}

Workspace workspaceFrom(const Json& json) {
    return {json.at("shown").get<VersionId>(), json.at("input").get<VersionId>(),
            json.at("selection").get<std::string>(), setupFrom(json.at("setup"))};
}

Json toJsonValue(const Labels& labels) {
    Json json{{"name", labels.name},
              {"note", labels.note},
              {"mark", static_cast<int>(labels.mark)},
              {"starred", labels.isStarred},
              {"pruned", labels.isPruned}};
    if (const std::string poster = toJson(labels.poster); !poster.empty())
        json["poster"] = Json::parse(poster);
    return json;
}

Labels labelsFrom(const Json& json) {
    Labels labels{json.at("name").get<std::string>(),
                  json.at("note").get<std::string>(),
                  static_cast<ReviewMark>(smallNumber(json.at("mark"), 0, 2)),
                  json.at("starred").get<bool>(),
                  json.at("pruned").get<bool>(),
                  {}};
    if (const auto poster = json.find("poster"); poster != json.end())
        labels.poster = posterFromJson(poster->dump());
    return labels;
}

} // namespace

std::string makingToJson(const Version& version) {
    PictureMetadata metadata;
    metadata.request = version.made.request;
    metadata.request.inputPlans.clear(); // they are not read back from there
    metadata.variant = version.variant;
    metadata.plan = version.plan;
    metadata.modelId = version.modelId;
    metadata.isEdit = version.origin == Origin::edited;
    Json json{{"seconds", version.seconds}, {"exact_size", sizeToJson(version.exactSize)}};
    if (version.origin == Origin::opened)
        json["name"] = version.instruction();
    else
        json["painting"] = Json::parse(toJson(metadata));
    if (version.origin == Origin::opened && version.plan != ScenePlan{})
        json["shows"] = toJson(version.plan);
    for (const ContentKey& input : version.made.inputs)
        json["inputs"].push_back(input);
    for (const ScenePlan& plan : version.made.request.inputPlans)
        json["input_plans"].push_back(toJson(plan));
    if (!version.made.mask.empty())
        json["mask"] = version.made.mask;
    if (!version.thoughts.empty())
        json["thoughts"] = version.thoughts;
    if (version.changed)
        json["changed"] = {version.changed->inside,
                           version.changed->outside ? Json(*version.changed->outside) : Json()};
    for (const Steering& steering : version.steering)
        json["steering"].push_back({{"row", steering.row}, {"words", steering.words}});
    return written(json);
}

void readMaking(std::string_view text, Version& version) {
    const auto planFrom = [](const Json& json) {
        auto plan = scenePlanFrom(json, kWidestLimits.largestSide);
        return plan ? *std::move(plan) : throw damaged();
    };
    read(text, [&](const Json& json) {
        version.seconds = json.at("seconds").get<double>();
        version.exactSize = sizeFrom(json.at("exact_size"));
        if (version.origin == Origin::opened) {
            version.made.request.words = json.at("name").get<std::string>();
            if (const auto plan = json.find("shows"); plan != json.end())
                version.plan = planFrom(*plan);
            return;
        }
        PictureMetadata metadata = metadataFromJson(json.at("painting").dump());
        version.made.request = std::move(metadata.request);
        version.variant = metadata.variant;
        version.plan = std::move(metadata.plan);
        version.modelId = std::move(metadata.modelId);
        version.thoughts = json.value("thoughts", std::string());
        version.made.inputs = json.value("inputs", std::vector<ContentKey>());
        version.made.mask = json.value("mask", ContentKey());
        for (const Json& plan : json.value("input_plans", Json::array()))
            version.made.request.inputPlans.push_back(planFrom(plan));
        if (const auto changed = json.find("changed"); changed != json.end()) {
            version.changed = ChangeShare{changed->at(0).get<double>(), {}};
            if (!changed->at(1).is_null())
                version.changed->outside = changed->at(1).get<double>();
        }
        for (const Json& steering : json.value("steering", Json::array()))
            version.steering.push_back(
                {smallNumber(steering.at("row"), 0, kWidestLimits.largestSide),
                 steering.at("words").get<std::string>()});
    });
}

std::string toJson(const Workspace& workspace) {
    return written(toJsonValue(workspace));
}

Workspace workspaceFromJson(std::string_view text) {
    return read(text, workspaceFrom);
}

std::string toJson(const Change& change) {
    Json json{{"kind", kChangeNames.at(static_cast<std::size_t>(change.kind))},
              {"before", toJsonValue(change.before)},
              {"after", toJsonValue(change.after)},
              {"labels", Json::array()}};
    for (const LabelChange& labels : change.labels)
        json["labels"].push_back({{"version", labels.version},
                                  {"before", toJsonValue(labels.before)},
                                  {"after", toJsonValue(labels.after)}});
    return written(json);
}

Change changeFromJson(std::string_view text) {
    return read(text, [](const Json& json) {
        Change change;
        const auto& kind = json.at("kind").get_ref<const std::string&>();
        const auto found = std::find(kChangeNames.begin(), kChangeNames.end(), kind);
        if (found == kChangeNames.end())
            throw damaged();
        change.kind = static_cast<ChangeKind>(found - kChangeNames.begin());
        change.before = workspaceFrom(json.at("before"));
        change.after = workspaceFrom(json.at("after"));
        for (const Json& labels : json.at("labels"))
            change.labels.push_back({labels.at("version").get<VersionId>(),
                                     labelsFrom(labels.at("before")),
                                     labelsFrom(labels.at("after"))});
        return change;
    });
}

} // namespace depict
