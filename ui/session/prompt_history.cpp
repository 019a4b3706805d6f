#include "session/prompt_history.h"

namespace depict {

PromptHistory::PromptHistory(QStringList entries)
    : m_entries(std::move(entries)), m_place(m_entries.size()) {}

void PromptHistory::add(const QString& words) {
    const QString trimmed = words.trimmed();
    if (!trimmed.isEmpty()) {
        m_entries.removeAll(trimmed);
        m_entries.append(trimmed);
        if (m_entries.size() > kMostEntries)
            m_entries.removeFirst();
    }
    m_place = m_entries.size();
    m_draft.clear();
}

std::optional<QString> PromptHistory::previous(const QString& shown) {
    if (m_place == 0)
        return std::nullopt;
    if (m_place == m_entries.size())
        m_draft = shown;
    return m_entries.at(--m_place);
}

std::optional<QString> PromptHistory::next() {
    if (m_place >= m_entries.size())
        return std::nullopt;
    return ++m_place == m_entries.size() ? m_draft : m_entries.at(m_place);
}

} // namespace depict
