#include "world/phrase_book.h"

#include "world/catalogue.h"
#include "world/phrase_expansion.h"

namespace depict::world {

PhraseBook::PhraseBook(PhraseTables tables)
    : m_tables(std::make_shared<const PhraseTables>(std::move(tables))) {}

PhraseBook PhraseBook::load(const std::filesystem::path& folder, const std::string& language,
                            const std::optional<std::filesystem::path>& own) {
    return PhraseBook(PhraseTables::load(folder, language, own));
}

std::optional<std::string> PhraseBook::sentence(std::string_view list, const Slots& slots,
                                                Random& random) const {
    PhraseExpansion expansion(*m_tables, random);
    if (!expansion.addSentence(list, givenBy(slots)))
        return {};
    return std::move(expansion.text());
}

std::optional<std::string> PhraseBook::replay(std::string_view list, const Slots& slots,
                                              int pattern, std::span<const int> choices) const {
    std::vector<int> all{pattern};
    all.insert(all.end(), choices.begin(), choices.end());
    PhraseExpansion expansion(*m_tables, all);
    if (!expansion.addSentence(list, givenBy(slots)) || expansion.taken() != all.size())
        return {};
    return std::move(expansion.text());
}

bool PhraseBook::has(std::string_view list) const {
    return m_tables->lists.contains(list);
}

std::vector<std::string> PhraseBook::clauseTasks() const {
    constexpr std::string_view suffix = ".clause";
    std::vector<std::string> tasks;
    for (const auto& [name, list] : m_tables->lists)
        if (name.ends_with(suffix))
            tasks.push_back(name.substr(0, name.size() - suffix.size()));
    return tasks;
}

int PhraseBook::wordCount(int object) const {
    return static_cast<int>(m_tables->nouns.at(static_cast<std::size_t>(object)).size());
}

const std::string& PhraseBook::language() const {
    return m_tables->language;
}
const std::string& PhraseBook::endonym() const {
    return m_tables->endonym;
}
bool PhraseBook::isRightToLeft() const {
    return m_tables->rightToLeft;
}

PhraseBooks PhraseBooks::load(const std::filesystem::path& folder,
                              const std::optional<std::filesystem::path>& own) {
    PhraseBooks books;
    for (const std::string_view language : kLanguages)
        books.m_books.push_back(PhraseBook::load(folder, std::string(language), own));
    return books;
}

} // namespace depict::world
