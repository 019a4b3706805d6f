// What the numbers of a plan are called in one of the world's languages, for people to read.
#pragma once

#include "world/phrase_book.h"
#include "world/plan.h"

#include <filesystem>
#include <string>

namespace depict {

/// Constant after loading; may be used from many threads.
class SpokenNames {
public:
    /// `names` = resources/names. Throws Error(notFound, badFile).
    SpokenNames(const std::filesystem::path& worldFolder, const std::filesystem::path& names,
                const std::string& language);

    /// "red car": without an article, with the colour where it has one. Empty for what is no object
    /// of the world: characters, lettering, marks, damage.
    [[nodiscard]] std::string of(const PlannedThing& thing) const;
    /// "beach", "red background", "rainy", "watercolor". Empty for maps, and for a plain backdrop,
    /// which is called by its colour.
    [[nodiscard]] std::string ofSetting(int setting) const;

private:
    world::PhraseBook m_book;
    int m_objects = 0;
};

} // namespace depict
