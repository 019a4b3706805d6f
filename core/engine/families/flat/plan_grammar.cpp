#include "engine/families/flat/plan_grammar.h"

#include <cassert>

namespace depict {

std::vector<PlanGrammar::Range> PlanGrammar::allowed() const {
    const auto& m = m_marks;
    const auto& things = m_plan.things;
    switch (m_next) {
    case Next::setting: {
        std::vector<Range> ranges{{m.planEnd(), m.planEnd() + 1}, {m.kind(0), m.kind(kPlanKinds)}};
        const int least = m_plan.settings.empty() ? 0 : m_plan.settings.back() + 1;
        if (m_plan.settings.size() < kMostSettings && least < kPlanSettings)
            ranges.push_back({m.setting(least), m.setting(kPlanSettings)});
        return ranges;
    }
    case Next::kind:
        if (things.size() >= kMostPlanned)
            return {{m.planEnd(), m.planEnd() + 1}};
        return {{m.planEnd(), m.planEnd() + 1}, {m.kind(0), m.kind(kPlanKinds)}};
    case Next::look: // the first thing cannot be worn by another one
        return {{m.look(0), m.look(things.size() > 1 ? kCoverLooks : kCoverLooks / 2)}};
    case Next::rows:
        return {{m.rows(1), m.rows(m_grid.rows) + 1}};
    case Next::columns:
        return {{m.columns(1), m.columns(m_grid.columns) + 1}};
    case Next::top:
        return {{m.rows(0), m.rows(m_grid.rows - things.back().rows) + 1}};
    case Next::left:
        return {{m.columns(0), m.columns(m_grid.columns - things.back().columns) + 1}};
    case Next::nothing:
        break;
    }
    return {};
}

void PlanGrammar::take(int word) {
    auto& things = m_plan.things;
    const auto& m = m_marks;
    switch (m_next) {
    case Next::setting:
    case Next::kind:
        if (word == m.planEnd()) {
            m_next = Next::nothing;
        } else if (word >= m.kind(0)) {
            things.emplace_back().kind = word - m.kind(0);
            m_next = Next::look;
        } else {
            m_plan.settings.push_back(word - m.setting(0));
        }
        break;
    case Next::look: {
        const int look = word - m.look(0);
        things.back().colour = look % kPlanColours;
        things.back().mirrored = look / kPlanColours % 2 != 0;
        things.back().worn = look / (2 * kPlanColours) != 0;
        m_next = Next::rows;
        break;
    }
    case Next::rows:
        things.back().rows = word - m.rows(0);
        m_next = Next::columns;
        break;
    case Next::columns:
        things.back().columns = word - m.columns(0);
        m_next = Next::top;
        break;
    case Next::top:
        things.back().top = word - m.rows(0);
        m_next = Next::left;
        break;
    case Next::left:
        things.back().left = word - m.columns(0);
        m_next = Next::kind;
        break;
    case Next::nothing:
        assert(false);
    }
}

} // namespace depict
