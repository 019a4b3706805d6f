#include "world/typefaces.h"

#include "base/error.h"
#include "base/utf8.h"
#include "world/catalogue.h"

#include <fstream>
#include <string>

namespace depict::world {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(ErrorKind kind, const fs::path& file, const std::string& what) {
    throw Error{kind, "The outlines in " + file.string() + " cannot be used: " + what};
}

/// Appends the characters in the order of the file.
std::unordered_map<char32_t, Path> readFace(const fs::path& file,
                                            std::vector<char32_t>& characters) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        fail(ErrorKind::notFound, file, "the file is not there.");
    std::unordered_map<char32_t, Path> face;
    for (std::string line; std::getline(in, line);) {
        std::size_t at = 0;
        const auto character = nextCodePoint(line, at);
        if (!character || at >= line.size() || line[at] != '\t')
            fail(ErrorKind::badFile, file, "a line is not a character, a tab and an outline.");
        try {
            if (face.emplace(*character, Path::parse(std::string_view(line).substr(at + 1))).second)
                characters.push_back(*character);
        } catch (const Error& error) {
            fail(ErrorKind::badFile, file, error.detail());
        }
    }
    if (face.empty())
        fail(ErrorKind::badFile, file, "there are none.");
    return face;
}

} // namespace

Typefaces Typefaces::load(const fs::path& folder) {
    Typefaces typefaces;
    static_assert(kTypefaces.size() == std::tuple_size_v<decltype(m_faces)>);
    for (std::size_t i = 0; i < kTypefaces.size(); ++i) {
        std::vector<char32_t> characters;
        typefaces.m_faces[i] = readFace(folder / (std::string(kTypefaces[i]) + ".tsv"), characters);
        if (i == 0)
            typefaces.m_characters = std::move(characters);
    }
    for (const char32_t character : typefaces.m_characters)
        typefaces.m_numbers.emplace(character, static_cast<int>(typefaces.m_numbers.size()));
    return typefaces;
}

const Path* Typefaces::outline(int face, char32_t character) const {
    const auto& outlines = m_faces.at(static_cast<std::size_t>(face));
    const auto found = outlines.find(character);
    return found == outlines.end() ? nullptr : &found->second;
}

std::optional<int> Typefaces::indexOf(char32_t character) const {
    const auto found = m_numbers.find(character);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

bool Typefaces::canWrite(std::string_view words) const {
    for (std::size_t at = 0; at < words.size();) {
        const auto character = nextCodePoint(words, at);
        if (!character)
            return false;
        if (*character == U'\n' || isSpace(*character))
            continue;
        for (int face = 0; face < static_cast<int>(m_faces.size()); ++face)
            if (!outline(face, *character))
                return false;
    }
    return true;
}

} // namespace depict::world
