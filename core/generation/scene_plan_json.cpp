#include "generation/scene_plan_json.h"

#include <algorithm>

namespace depict {

using nlohmann::json;

namespace {

bool isSmall(const json& value) {
    return value.is_number_unsigned() && value.get<std::uint64_t>() < 65536;
}

bool isListOfSmall(const json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), isSmall);
}

} // namespace

json toJson(const ScenePlan& plan) {
    json things = json::array();
    for (const auto& t : plan.things)
        things.push_back({static_cast<unsigned>(t.kind), static_cast<unsigned>(t.colour),
                          t.mirrored ? 1U : 0U, t.worn ? 1U : 0U, static_cast<unsigned>(t.top),
                          static_cast<unsigned>(t.left), static_cast<unsigned>(t.rows),
                          static_cast<unsigned>(t.columns)});
    json settings = json::array();
    for (const int setting : plan.settings)
        settings.push_back(static_cast<unsigned>(setting));
    return {{"settings", settings}, {"things", things}};
}

std::optional<ScenePlan> scenePlanFrom(const json& from, int side) {
    if (!from.is_object() || !from.contains("settings") || !from.contains("things") ||
        !isListOfSmall(from["settings"]) || !from["things"].is_array() ||
        from["things"].size() > kMostPlanned)
        return {};
    ScenePlan plan{from["settings"].get<std::vector<int>>(), {}};
    for (const auto& thing : from["things"]) {
        if (!isListOfSmall(thing) || thing.size() != 8)
            return {};
        const auto n = thing.get<std::vector<int>>();
        if (n[2] > 1 || n[3] > 1)
            return {};
        plan.things.push_back({n[0], n[1], n[2] == 1, n[3] == 1, n[4], n[5], n[6], n[7]});
    }
    if (!isLegal(plan, {side, side}))
        return {};
    return plan;
}

} // namespace depict
