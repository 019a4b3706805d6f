// Earlier words, walked with Alt+Up and Alt+Down. What was being written when the walk began is
// never lost: it waits at the end.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace depict {

class PromptHistory {
public:
    static constexpr qsizetype kMostEntries = 200;

    PromptHistory() = default;
    explicit PromptHistory(QStringList entries);

    /// Remembers these words as the newest; an older equal entry gives way. Ends the walk.
    void add(const QString& words);
    /// The words before (or after) those shown now, which may have been edited; nothing at the end.
    [[nodiscard]] std::optional<QString> previous(const QString& shown);
    [[nodiscard]] std::optional<QString> next();
    [[nodiscard]] const QStringList& entries() const { return m_entries; }

private:
    QStringList m_entries; // oldest first
    QString m_draft;
    qsizetype m_place = 0; // == size: at the draft
};

} // namespace depict
