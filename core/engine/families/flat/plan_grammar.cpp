#include "engine/families/flat/plan_grammar.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace depict {

PlanGrammar::PlanGrammar(const FlatMarks& marks, GridSize grid, const ScenePlan* before)
    : m_marks(marks), m_grid(grid) {
    if (!before)
        return;
    m_before = *before;
    m_unnamed.resize(before->things.size());
    std::iota(m_unnamed.begin(), m_unnamed.end(), std::size_t{0});
}

bool PlanGrammar::hasRoomForStep() const {
    auto said = m_change->steps.size();
    for (const auto& step : m_change->steps)
        said += step.things.size();
    return said < kMostPlanned;
}

bool PlanGrammar::hasRoomForThing() const {
    return m_change ? hasRoomForStep() && changed(*m_before, *m_change).things.size() < kMostPlanned
                    : m_plan.things.size() < kMostPlanned;
}

void PlanGrammar::addSettings(std::vector<Range>& ranges) const {
    const auto& said = m_change ? m_change->settings : m_plan.settings;
    const int least = said.empty() ? 0 : said.back() + 1;
    if (said.size() < kMostSettings && least < kSaidSettings)
        ranges.push_back({m_marks.setting(least), m_marks.setting(kSaidSettings)});
}

int PlanGrammar::pointer(std::size_t index) const {
    const auto& thing = m_before->things[index];
    return m_next == Next::whichKind   ? m_marks.kind(thing.kind)
           : m_next == Next::whichLook ? m_marks.look(lookOf(thing))
           : m_next == Next::whichLeft ? m_marks.columns(thing.left)
                                       : m_marks.rows(thing.top);
}

std::vector<int> PlanGrammar::pointable() const {
    std::vector<int> words;
    for (const auto index : m_meant)
        words.push_back(pointer(index));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

bool PlanGrammar::isNaming() const {
    return m_next == Next::kind || m_next == Next::look || m_next >= Next::change;
}

std::vector<PlanGrammar::Range> PlanGrammar::allowed() const {
    const auto& m = m_marks;
    const Range end{m.planEnd(), m.planEnd() + 1}, kinds{m.kind(0), m.kind(kPlanKinds)};
    switch (m_next) {
    case Next::setting: {
        std::vector<Range> ranges{end, kinds};
        addSettings(ranges);
        if (m_before && m_plan.settings.empty())
            ranges.push_back({m.change(), m.change() + 1});
        return ranges;
    }
    case Next::kind:
        if (!hasRoomForThing())
            return {end};
        return {end, kinds};
    case Next::look: { // the first thing cannot be worn by another one
        const bool isFirst = m_change
                                 ? m_before->things.empty() && m_change->steps.back().things.empty()
                                 : m_plan.things.empty();
        return {{m.look(0), m.look(isFirst ? kCoverLooks / 2 : kCoverLooks)}};
    }
    case Next::rows:
        return {{m.rows(1), m.rows(m_grid.rows) + 1}};
    case Next::columns:
        return {{m.columns(1), m.columns(m_grid.columns) + 1}};
    case Next::top:
        return {{m.rows(0), m.rows(m_grid.rows - m_thing.rows) + 1}};
    case Next::left:
        return {{m.columns(0), m.columns(m_grid.columns - m_thing.columns) + 1}};
    case Next::change: {
        std::vector<Range> ranges{end};
        const auto& steps = m_change->steps;
        if (steps.empty())
            addSettings(ranges);
        if (hasRoomForStep() && !m_unnamed.empty())
            ranges.push_back({m.instead(), m.behind() + 1});
        if (hasRoomForStep() &&
            std::all_of(steps.begin(), steps.end(), [](const auto& s) { return s.thing; }))
            ranges.push_back({m.inFront(), m.inFront() + 1});
        if (!steps.empty() && hasRoomForThing())
            ranges.push_back(kinds);
        return ranges;
    }
    case Next::whichKind:
        return {kinds};
    case Next::whichLook:
        return {{m.look(0), m.look(kCoverLooks)}};
    case Next::whichLeft:
    case Next::whichTop: {
        std::vector<Range> ranges;
        for (const int word : pointable())
            ranges.push_back({word, word + 1});
        return ranges;
    }
    case Next::nothing:
        break;
    }
    return {};
}

void PlanGrammar::beginStep(int word) {
    m_change->steps.emplace_back();
    if (word == m_marks.inFront())
        return;
    m_change->steps.back().stays = word == m_marks.behind();
    m_meant = m_unnamed;
    m_next = Next::whichKind;
}

void PlanGrammar::point(int word) {
    std::erase_if(m_meant, [&](std::size_t index) { return pointer(index) != word; });
    if (m_meant.empty()) { // it is not there
        m_pointsAtNothing = true;
        m_change.emplace();
        return end();
    }
    m_next = static_cast<Next>(static_cast<int>(m_next) + 1);
    if (m_next != Next::nothing)
        return;
    m_change->steps.back().thing = m_meant.front();
    std::erase(m_unnamed, m_meant.front());
    m_next = Next::change;
}

void PlanGrammar::end() {
    if (m_change)
        m_plan = changed(*m_before, *m_change);
    m_next = Next::nothing;
}

void PlanGrammar::take(int word) {
    const auto& m = m_marks;
    switch (m_next) {
    case Next::setting:
    case Next::kind:
    case Next::change:
        if (word == m.planEnd())
            end();
        else if (word >= m.kind(0)) {
            m_thing.kind = word - m.kind(0);
            m_next = Next::look;
        } else if (word == m.change()) {
            m_change.emplace();
            m_next = Next::change;
        } else if (word >= m.instead() && word <= m.inFront())
            beginStep(word);
        else
            (m_change ? m_change->settings : m_plan.settings).push_back(word - m.setting(0));
        break;
    case Next::look: {
        const int look = word - m.look(0);
        m_thing.colour = look % kPlanColours;
        m_thing.mirrored = look / kPlanColours % 2 != 0;
        m_thing.worn = look / (2 * kPlanColours) != 0;
        m_next = Next::rows;
        break;
    }
    case Next::rows:
        m_thing.rows = word - m.rows(0);
        m_next = Next::columns;
        break;
    case Next::columns:
        m_thing.columns = word - m.columns(0);
        m_next = Next::top;
        break;
    case Next::top:
        m_thing.top = word - m.rows(0);
        m_next = Next::left;
        break;
    case Next::left:
        m_thing.left = word - m.columns(0);
        (m_change ? m_change->steps.back().things : m_plan.things).push_back(m_thing);
        m_next = m_change ? Next::change : Next::kind;
        break;
    case Next::whichKind:
    case Next::whichLook:
    case Next::whichLeft:
    case Next::whichTop:
        point(word);
        break;
    case Next::nothing:
        assert(false);
    }
}

} // namespace depict
