#include "cli_review.h"

#include "world/plan_names.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace depict {

namespace {

using Wish = ReviewedClause::Wish;
using Verdict = ReviewedClause::Verdict;

std::string nameOf(const world::Catalogue& catalogue, const ReviewedClause& clause) {
    std::string name = "everything else";
    if (clause.thing) {
        PlannedThing thing = *clause.thing;
        if (clause.wish == Wish::shown || clause.wish == Wish::worn)
            thing.colour = 0; // a clause of its own
        name = world::nameOf(catalogue, thing);
    } else if (clause.setting) {
        name = world::nameOfSetting(*clause.setting);
    }
    if (clause.wish == Wish::worn && clause.host)
        return name + " on " + world::nameOf(catalogue, *clause.host);
    return (clause.wish == Wish::gone ? "no " : "") + name +
           (clause.wish == Wish::kept ? " as before" : "");
}

std::string listed(const world::Catalogue& catalogue, const std::vector<ReviewedClause>& review,
                   Verdict verdict) {
    std::string text;
    for (const ReviewedClause& clause : review)
        if (clause.verdict == verdict)
            text += (text.empty() ? "" : ", ") + nameOf(catalogue, clause);
    return text.empty() ? "nothing" : text;
}

} // namespace

std::vector<int> ranking(const std::vector<GenerationEvent>& finished) {
    std::vector<const GenerationEvent*> order;
    for (const GenerationEvent& event : finished)
        if (event.likelihood)
            order.push_back(&event);
    const auto rank = [](const GenerationEvent& event) {
        const auto met = std::count_if(event.review.begin(), event.review.end(),
                                       [](const ReviewedClause& clause) { return clause.isMet(); });
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
        list.push_back(
            {{"clause", nameOf(catalogue, clause)},
             {"met", clause.verdict == Verdict::unknown ? Json() : Json(clause.isMet())}});
    return list;
}

std::string reviewInWords(const std::vector<ReviewedClause>& review) {
    const auto catalogue = world::Catalogue::load(worldFolder({}));
    return "met: " + listed(catalogue, review, Verdict::yes) +
           "; missed: " + listed(catalogue, review, Verdict::no) +
           "; cannot tell: " + listed(catalogue, review, Verdict::unknown);
}

} // namespace depict
