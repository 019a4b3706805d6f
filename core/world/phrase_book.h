// The phrase books: what is meant (phrase_slots.h) said in one of twelve languages. The grammar is
// in the books themselves (resources/world/phrases.md). Patterns are parsed once, at loading; a
// loaded book is constant, cheap to copy and may be used from many threads.
#pragma once

#include "base/random.h"
#include "world/phrase_slots.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depict::world {

struct PhraseTables;

class PhraseBook {
public:
    /// `folder` = resources/world, `language` one of kLanguages. `own` may hold another book of
    /// this language, or one with nothing but "templates": its tables, and its lists of sentences
    /// one by one, replace the main book's. Throws Error(notFound, badFile).
    [[nodiscard]] static PhraseBook load(const std::filesystem::path& folder,
                                         const std::string& language,
                                         const std::optional<std::filesystem::path>& own = {});

    /// A sentence of the list (a task id, perhaps with a suffix: "add", "add.clause") that says
    /// everything given; nothing where no sentence does, or where the list does not exist.
    [[nodiscard]] std::optional<std::string> sentence(std::string_view list, const Slots& slots,
                                                      Random& random) const;
    /// The sentence with this template and these further choices (section 5 of phrases.md); nothing
    /// where it does not fit or does not use up its choices exactly.
    [[nodiscard]] std::optional<std::string> replay(std::string_view list, const Slots& slots,
                                                    int pattern,
                                                    std::span<const int> choices) const;

    [[nodiscard]] bool has(std::string_view list) const;
    /// Tasks that can stand in chains and in refine: those with a list "<task>.clause".
    [[nodiscard]] std::vector<std::string> clauseTasks() const;
    /// How many words there are for an object: ObjectPhrase::word is 0 … this - 1.
    [[nodiscard]] int wordCount(int object) const;

    [[nodiscard]] const std::string& language() const;
    [[nodiscard]] const std::string& endonym() const;
    [[nodiscard]] bool isRightToLeft() const;

private:
    explicit PhraseBook(PhraseTables tables);

    std::shared_ptr<const PhraseTables> m_tables;
};

/// The twelve.
class PhraseBooks {
public:
    /// As PhraseBook::load, for all of kLanguages.
    [[nodiscard]] static PhraseBooks load(const std::filesystem::path& folder,
                                          const std::optional<std::filesystem::path>& own = {});
    /// By index in kLanguages.
    [[nodiscard]] const PhraseBook& operator[](int language) const {
        return m_books[static_cast<std::size_t>(language)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_books.size()); }

private:
    std::vector<PhraseBook> m_books;
};

} // namespace depict::world
