// One language's book in memory, as the expander reads it: everything parsed, names as numbers.
// Belongs to phrase_book.cpp and phrase_tables.cpp only.
#pragma once

#include "world/phrase_pattern.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace depict::world {

/// The forms of a word by the number of the form's name; a few, so a plain list.
using PhraseForms = std::vector<std::pair<int, std::string>>;
using PhraseWays = std::vector<std::pair<int, std::vector<PhrasePattern>>>; // by list name

struct PhraseNoun {
    int klass = -1;
    PhraseForms forms;
};

struct PhraseCase {
    std::vector<std::pair<int, std::vector<PhrasePattern>>> classes;
    std::vector<PhrasePattern> others; // class "*"
};

struct PhraseList {
    std::vector<PhrasePattern> templates;
    Heads said = 0; // heads that must be said where they are given
};

struct PhraseTables {
    std::string language, endonym;
    bool rightToLeft = false;
    std::vector<std::vector<PhraseNoun>> nouns; // by object, then by word
    std::vector<PhraseForms> colours, sizes;
    std::vector<PhraseForms> numbers; // by the number itself
    std::vector<PhraseCase> cases;    // by the number of the case's name
    std::vector<PhraseWays> positions, directions, relations, backdrops, weather, styles;
    std::string list, both;         // joiners
    std::string longList, longBoth; // where an item contains `longList`; empty: there are none
    std::map<std::string, PhraseList, std::less<>> lists;

    /// See PhraseBook::load.
    [[nodiscard]] static PhraseTables load(const std::filesystem::path& folder,
                                           const std::string& language,
                                           const std::optional<std::filesystem::path>& own);
};

} // namespace depict::world
