#include "session/review_lines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace depict {
namespace {

struct ReviewLines {
    Q_DECLARE_TR_FUNCTIONS(ReviewLines)
};

using Wish = ReviewedClause::Wish;

QString nameOf(const PlannedThing& thing, const PlanNames& names, bool withColour) {
    PlannedThing named = thing;
    if (!withColour)
        named.colour = 0;
    return names.thing(named);
}

/// What was asked for; empty where there is no word for it.
QString askedFor(const ReviewedClause& clause, const PlanNames& names) {
    if (!clause.thing && !clause.setting)
        return ReviewLines::tr("everything else, as before");
    const bool isOfColour = clause.wish == Wish::colour || clause.wish == Wish::gone;
    const QString name =
        clause.thing ? nameOf(*clause.thing, names, isOfColour) : names.setting(*clause.setting);
    if (name.isEmpty())
        return {};
    switch (clause.wish) {
    case Wish::shown:
        return name;
    case Wish::colour:
        return clause.thing && clause.thing->colour == 0
                   ? ReviewLines::tr("%1, in its own colour").arg(name)
                   : name;
    case Wish::worn: {
        const QString host = clause.host ? nameOf(*clause.host, names, false) : QString();
        return host.isEmpty() ? ReviewLines::tr("%1, worn").arg(name)
                              : ReviewLines::tr("%1, worn (%2)", "hat, worn (dog)").arg(name, host);
    }
    case Wish::gone:
        return ReviewLines::tr("%1, gone").arg(name);
    case Wish::kept:
        return ReviewLines::tr("%1, as before").arg(name);
    }
    return {};
}

QString verdictOf(const ReviewedClause& clause) {
    switch (clause.verdict) {
    case ReviewedClause::Verdict::yes:
        return ReviewLines::tr("yes", "is it there?");
    case ReviewedClause::Verdict::no:
        return ReviewLines::tr("no", "is it there?");
    case ReviewedClause::Verdict::unknown:
        return ReviewLines::tr("cannot tell", "is it there?");
    }
    return {};
}

} // namespace

QString reviewInLines(const std::vector<ReviewedClause>& review, const PlanNames& names) {
    if (!names.thing || !names.setting)
        return {};
    struct Line {
        QString wish, verdict;
        int count = 1;
    };
    std::vector<Line> lines;
    for (const ReviewedClause& clause : review) {
        const QString wish = askedFor(clause, names), verdict = verdictOf(clause);
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return line.wish == wish && line.verdict == verdict;
        });
        if (same != lines.end())
            ++same->count;
        else if (!wish.isEmpty())
            lines.push_back({wish, verdict});
    }
    QStringList all;
    for (const auto& [wish, verdict, count] : lines) {
        const QString counted =
            count > 1 ? ReviewLines::tr("%1 (%2 ×)", "dog (3 times)").arg(wish).arg(count) : wish;
        if (all.size() < kMostReviewLines)
            all << ReviewLines::tr("%1: %2", "what was asked for: yes").arg(counted, verdict);
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace depict
