// The outlines of characters that pictures are lettered with (resources/world/lettering): four
// faces, the same characters in each. Loaded once, constant afterwards.
#pragma once

#include "world/path.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace depict::world {

class Typefaces {
public:
    static constexpr double kBox = 512; // height of the box that a character is drawn in

    /// Throws Error(notFound, badFile) with the file's name.
    [[nodiscard]] static Typefaces load(const std::filesystem::path& folder);

    /// The outline in its box, 512 wide for Chinese and 256 for everything else, y downwards;
    /// null where it cannot be written.
    [[nodiscard]] const Path* outline(int face, char32_t character) const;
    /// The number of a character among all that can be written; nothing where it cannot be.
    [[nodiscard]] std::optional<int> indexOf(char32_t character) const;
    /// All that can be written, by their numbers.
    [[nodiscard]] const std::vector<char32_t>& characters() const { return m_characters; }
    /// Whether every character can be written; spaces and line feeds always can.
    [[nodiscard]] bool canWrite(std::string_view words) const;

private:
    std::array<std::unordered_map<char32_t, Path>, 4> m_faces; // by kTypefaces
    std::vector<char32_t> m_characters;                        // in the order of the first face
    std::unordered_map<char32_t, int> m_numbers;
};

} // namespace depict::world
