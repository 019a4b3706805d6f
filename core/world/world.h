// The illustrated world as one constant value: drawings, phrase books, and how common things are.
#pragma once

#include "world/catalogue.h"
#include "world/phrase_book.h"

#include <filesystem>
#include <string>
#include <vector>

namespace depict::world {

struct World {
    Catalogue catalogue;
    PhraseBooks books;
    std::vector<int> commonness; // object indices, the commonest first; every object once
    std::vector<int> rank;       // of an object in commonness
    std::vector<std::vector<std::string>> slogans; // for posters; by index in kLanguages

    /// `folder` = resources/world. Throws Error(notFound, badFile). Constant afterwards: any number
    /// of threads may use it.
    [[nodiscard]] static World load(const std::filesystem::path& folder);
};

} // namespace depict::world
