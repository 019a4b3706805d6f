#include "cli_review.h"

#include "world/plan_names.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace depict {

namespace {

std::string nameOf(const world::Catalogue& catalogue, const ReviewedClause& clause) {
    const std::string name = clause.thing ? world::nameOf(catalogue, *clause.thing)
                                          : world::nameOfSetting(clause.setting.value_or(-1));
    return (clause.isGone ? "no " : "") + name;
}

} // namespace

std::vector<int> ranking(const std::vector<GenerationEvent>& finished) {
    std::vector<const GenerationEvent*> order;
    for (const GenerationEvent& event : finished)
        if (event.likelihood)
            order.push_back(&event);
    const auto rank = [](const GenerationEvent& event) {
        const auto met = std::count_if(event.review.begin(), event.review.end(),
                                       [](const ReviewedClause& clause) { return clause.isMet; });
        const double share = event.review.empty() ? 1
                                                  : static_cast<double>(met) /
                                                        static_cast<double>(event.review.size());
        return std::tuple(-share, -event.likelihood.value_or(0), event.variant);
    };
    std::sort(order.begin(), order.end(),
              [&](const auto* a, const auto* b) { return rank(*a) < rank(*b); });
    std::vector<int> variants;
    for (const GenerationEvent* event : order)
        variants.push_back(event->variant);
    return variants;
}

Json reviewToJson(const std::vector<ReviewedClause>& review) {
    const auto catalogue = world::Catalogue::load(worldFolder({}));
    Json list = Json::array();
    for (const ReviewedClause& clause : review)
        list.push_back({{"clause", nameOf(catalogue, clause)}, {"met", clause.isMet}});
    return list;
}

std::string reviewInWords(const std::vector<ReviewedClause>& review) {
    const auto catalogue = world::Catalogue::load(worldFolder({}));
    const auto listed = [&](bool isMet) {
        std::string text;
        for (const ReviewedClause& clause : review)
            if (clause.isMet == isMet)
                text += (text.empty() ? "" : ", ") + nameOf(catalogue, clause);
        return text.empty() ? "nothing" : text;
    };
    return "met: " + listed(true) + "; missed: " + listed(false);
}

} // namespace depict
