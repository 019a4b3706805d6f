// Means under names, in the order in which the names came.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace depict {

struct Measure {
    double sum = 0;
    int count = 0;
    void add(double value) {
        sum += value;
        ++count;
    }
    [[nodiscard]] double mean() const { return count > 0 ? sum / count : 0; }
};

class Measures {
public:
    Measure& operator[](const std::string& name) {
        if (Measure* known = find(name))
            return *known;
        return m_list.emplace_back(name, Measure{}).second;
    }
    [[nodiscard]] const Measure* find(const std::string& name) const {
        const auto at = std::find_if(m_list.begin(), m_list.end(),
                                     [&](const auto& entry) { return entry.first == name; });
        return at == m_list.end() ? nullptr : &at->second;
    }
    void add(const Measures& other) {
        for (const auto& [name, measure] : other.m_list) {
            Measure& own = (*this)[name];
            own.sum += measure.sum;
            own.count += measure.count;
        }
    }
    [[nodiscard]] const std::vector<std::pair<std::string, Measure>>& list() const {
        return m_list;
    }

private:
    Measure* find(const std::string& name) {
        return const_cast<Measure*>(std::as_const(*this).find(name));
    }
    std::vector<std::pair<std::string, Measure>> m_list;
};

} // namespace depict
