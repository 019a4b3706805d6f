#include "generation/plan_review.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

using Wish = ReviewedClause::Wish;
using Verdict = ReviewedClause::Verdict;

constexpr double kNear = 0.15; // of a side of the picture, between two centres

bool isNear(const PlannedThing& a, const PlannedThing& b, GridSize grid) {
    const double down = (a.top - b.top + (a.rows - b.rows) / 2.0) / grid.rows;
    const double right = (a.left - b.left + (a.columns - b.columns) / 2.0) / grid.columns;
    return std::abs(down) < kNear && std::abs(right) < kNear;
}

template <typename T> std::vector<T> without(std::vector<T> all, const std::vector<T>& these) {
    for (const T& one : these)
        if (const auto at = std::find(all.begin(), all.end(), one); at != all.end())
            all.erase(at);
    return all;
}

/// Takes the first for which `test` holds out of the things.
template <typename Test>
std::optional<PlannedThing> taken(std::vector<PlannedThing>& things, Test&& test) {
    const auto at = std::find_if(things.begin(), things.end(), test);
    if (at == things.end())
        return std::nullopt;
    const PlannedThing thing = *at;
    things.erase(at);
    return thing;
}

/// Who wears it: the last one before it that is not worn.
std::optional<PlannedThing> hostOf(const PlannedThing& thing, const ScenePlan& plan) {
    const auto at = std::find(plan.things.begin(), plan.things.end(), thing);
    const auto host = std::find_if(std::make_reverse_iterator(at), plan.things.rend(),
                                   [](const PlannedThing& one) { return !one.worn; });
    return thing.worn && at != plan.things.end() && host != plan.things.rend()
               ? std::optional(*host)
               : std::nullopt;
}

class Reviewer {
public:
    Reviewer(const ScenePlan& plan, const ScenePlan& seen, GridSize grid, const ScenePlan& was,
             int seenKinds)
        : m_plan(plan), m_seen(seen), m_was(was), m_grid(grid), m_seenKinds(seenKinds),
          m_left(seen.things) {}

    std::vector<ReviewedClause> clauses(bool isChange) {
        const auto fresh = without(m_plan.things, m_was.things);
        // What stays takes its own first, so that nothing new is found in it.
        auto rest = without(m_plan.things, fresh);
        std::erase_if(rest, [&](const PlannedThing& thing) { return !canBeSeen(thing); });
        const bool isRestThere = takeAll(rest), hasRest = !rest.empty();
        addSettings();
        auto lost = without(m_was.things, m_plan.things);
        for (const PlannedThing& thing : fresh)
            addThing(thing, lost);
        for (const PlannedThing& thing : lost)
            add(Wish::gone, thing, told(thing, !find(thing)));
        if (isChange) {
            addKeptSettings();
            if (hasRest)
                m_clauses.push_back({Wish::kept, {}, {}, {}, told(isRestThere)});
        }
        return std::move(m_clauses);
    }

private:
    [[nodiscard]] Verdict told(bool isSo) const {
        return m_seen == ScenePlan{} ? Verdict::unknown : isSo ? Verdict::yes : Verdict::no;
    }

    [[nodiscard]] bool canBeSeen(const PlannedThing& thing) const {
        return thing.kind < m_seenKinds;
    }
    [[nodiscard]] Verdict told(const PlannedThing& thing, bool isSo) const {
        return canBeSeen(thing) ? told(isSo) : Verdict::unknown;
    }

    void add(Wish wish, const PlannedThing& thing, Verdict verdict) {
        const auto host = wish == Wish::worn ? hostOf(thing, m_plan) : std::nullopt;
        m_clauses.push_back({wish, thing, {}, host, verdict});
    }

    /// One of its kind about there; rather one of its colour.
    std::optional<PlannedThing> find(const PlannedThing& thing) {
        const auto isOne = [&](const PlannedThing& one) {
            return one.kind == thing.kind && isNear(one, thing, m_grid);
        };
        const auto exact = taken(m_left, [&](const PlannedThing& one) {
            return isOne(one) && one.colour == thing.colour && one.worn == thing.worn;
        });
        return exact ? exact : taken(m_left, isOne);
    }

    bool takeAll(const std::vector<PlannedThing>& things) {
        bool areThere = true;
        for (const PlannedThing& thing : things) {
            const auto one = find(thing);
            areThere = areThere && one && one->colour == thing.colour && one->worn == thing.worn;
        }
        return areThere;
    }

    void addThing(const PlannedThing& thing, std::vector<PlannedThing>& lost) {
        // The same thing in another colour, or elsewhere, has not gone.
        const auto isSame = [&](const PlannedThing& one) {
            return one.kind == thing.kind && one.worn == thing.worn;
        };
        const bool isRecoloured =
            taken(lost, [&](const PlannedThing& one) {
                return isSame(one) && one.colour != thing.colour && isNear(one, thing, m_grid);
            }).has_value();
        if (!isRecoloured)
            (void)taken(lost, [&](const PlannedThing& one) {
                return isSame(one) && one.colour == thing.colour;
            });
        const auto there = find(thing);
        if (!isRecoloured && !thing.worn)
            add(Wish::shown, thing, told(thing, there.has_value()));
        else if (!isRecoloured)
            add(Wish::worn, thing,
                there && !there->worn ? Verdict::unknown : told(thing, there.has_value()));
        if (isRecoloured || thing.colour != 0)
            add(Wish::colour, thing,
                there ? told(there->colour == thing.colour) : Verdict::unknown);
    }

    [[nodiscard]] bool sees(int setting) const {
        return std::find(m_seen.settings.begin(), m_seen.settings.end(), setting) !=
               m_seen.settings.end();
    }

    void addSettings() {
        for (const int setting : without(m_plan.settings, m_was.settings))
            m_clauses.push_back({Wish::shown, {}, setting, {}, told(sees(setting))});
        for (const int setting : without(m_was.settings, m_plan.settings))
            m_clauses.push_back({Wish::gone, {}, setting, {}, told(!sees(setting))});
    }

    void addKeptSettings() {
        const auto fresh = without(m_plan.settings, m_was.settings);
        for (const int setting : without(m_plan.settings, fresh))
            m_clauses.push_back({Wish::kept, {}, setting, {}, told(sees(setting))});
    }

    const ScenePlan& m_plan;
    const ScenePlan& m_seen;
    const ScenePlan& m_was;
    const GridSize m_grid;
    const int m_seenKinds;
    std::vector<PlannedThing> m_left; // of what is seen, not found yet
    std::vector<ReviewedClause> m_clauses;
};

} // namespace

std::vector<ReviewedClause> reviewed(const ScenePlan& plan, const ScenePlan& seen, GridSize grid,
                                     const ScenePlan* before, int seenKinds) {
    // Nobody asks for a look.
    const auto asked = withoutLook(plan), was = before ? withoutLook(*before) : ScenePlan{};
    return Reviewer(asked, seen, grid, was, seenKinds).clauses(before != nullptr);
}

} // namespace depict
