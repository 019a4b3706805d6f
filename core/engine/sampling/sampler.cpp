#include "engine/sampling/sampler.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>

namespace depict {

void guide(std::span<float> conditional, std::span<const float> unconditional, double scale) {
    const auto s = static_cast<float>(scale);
    for (std::size_t i = 0; i < conditional.size(); ++i)
        conditional[i] = unconditional[i] + s * (conditional[i] - unconditional[i]);
}

Choice sample(std::span<const float> logits, const SamplingSettings& settings, double draw,
              std::vector<std::pair<float, int>>& room) {
    const auto likeliest = std::max_element(logits.begin(), logits.end());
    const double scale = settings.temperature > 0 ? 1 / settings.temperature : 1;
    double total = 0;
    room.clear();
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const auto share =
            static_cast<float>(std::exp((static_cast<double>(logits[i]) - *likeliest) * scale));
        total += share;
        room.emplace_back(share, static_cast<int>(i));
    }
    const auto probability = [&](float share) { return static_cast<float>(share / total); };
    if (settings.temperature <= 0 || settings.topK == 1)
        return {static_cast<int>(likeliest - logits.begin()), probability(1)};
    const auto likelier = [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    auto kept = static_cast<std::size_t>(settings.topK > 0 ? settings.topK : 0);
    const bool cutsCount = kept > 0 && kept < room.size();
    if (cutsCount || settings.topP < 1) {
        std::sort(room.begin(), room.end(), likelier);
        if (cutsCount)
            room.resize(kept);
    }
    double mass = 0;
    for (const auto& entry : room)
        mass += entry.first;
    if (settings.topP < 1) { // the fewest that reach the share
        const double wanted = mass * settings.topP;
        double reached = 0;
        kept = 0;
        while (kept < room.size() && reached < wanted)
            reached += room[kept++].first;
        room.resize(std::max<std::size_t>(1, kept));
        mass = reached;
    }
    double left = draw * mass;
    for (const auto& [share, token] : room)
        if ((left -= share) < 0)
            return {token, probability(share)};
    return {room.back().second, probability(room.back().first)};
}

double drawFor(std::uint64_t seed, int cell, int code) {
    return uniformAt(seed, static_cast<std::uint64_t>(cell), static_cast<std::uint64_t>(code));
}

} // namespace depict
